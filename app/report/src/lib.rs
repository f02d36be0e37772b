//! A collaboration's profile on paper, and what else a facilitator prints, made on the device.
//!
//! Plain values go in ([`Order`]), the bytes of a file come out: PDF/UA-1, or PNG for the page to share. What is said
//! is decided in Rust (`press/section`): a document is a list of blocks whose texts are final. How it looks is decided
//! in the Typst templates, which read the blocks as data. Nothing a person wrote is ever read as markup, and what no
//! bundled font can draw is replaced by a visible mark and told at the end.
//!
//! Without the feature `press` there are orders and outcomes only: a browser has the typesetter in a program of its
//! own (`src/bin/press.rs`), which only facilitators fetch.

mod failure;
mod input;
mod order;
#[cfg(feature = "press")]
mod press;

pub use failure::Failure;
pub use input::{
    Action, Answered, Chapter, Form, Measurement, Order, PlanSheet, Report, Sheet, Status, SurveyReport,
    Talk, Together,
};
#[cfg(feature = "press")]
pub use order::serve;
pub use order::{pack, unpack};
#[cfg(feature = "press")]
pub use press::make;
