//! Services carry out what the domain decides: storing, sending, following, the heavy work, and paper.

pub mod bench;
mod changes;
pub mod commons;
mod outgoing;
pub mod press;
pub mod records;
pub mod repository;
pub mod server;
pub mod sync;
