//! What leaves the app as a file for other programs.

mod csv;

pub use csv::{Cell, table};
