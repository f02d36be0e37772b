//! Documents as their readers get them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test code outside test functions")]

mod form;
mod golden;
mod languages;
mod one_page;
mod partnership;
mod plan;
mod poppler;
mod report;
mod sample;
mod sheet;
mod survey;
mod together;
