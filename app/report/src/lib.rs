//! A collaboration's profile on paper, made on the device.
//!
//! Plain values go in ([`Order`]), the bytes of a file come out: PDF/UA-1, or PNG for the page to share. What is said
//! is decided in Rust (`section`): a document is a list of blocks whose texts are final. How it looks is decided in the
//! Typst templates, which read the blocks as data. Nothing a person wrote is ever read as markup, and what no bundled
//! font can draw is replaced by a visible mark and told at the end.

mod block;
mod chart;
mod font;
mod glyph;
mod input;
mod section;
mod typeset;
mod words;
mod world;

pub use input::{Action, Form, Measurement, Order, Report, Status, Talk};
pub use typeset::Failure;

/// Makes what was ordered: the bytes of a PDF, or of a PNG for [`Order::Picture`]. The same order makes the same bytes.
///
/// # Errors
/// [`Failure`] when what was asked in the round is unknown here, or the typesetter refuses the document.
pub fn make(order: &Order) -> Result<Vec<u8>, Failure> {
    match order {
        Order::Report(report) => typeset::pdf(&section::report(report)?),
        Order::Summary(report) => typeset::pdf(&section::summary(report)?),
        Order::Picture(report) => typeset::png(&section::summary(report)?),
        Order::Form(form) => typeset::pdf(&section::form(form)?),
    }
}
