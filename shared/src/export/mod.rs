//! What leaves the app as a file for other programs.

mod bring_in;
mod csv;
mod document;
mod gather;
#[cfg(feature = "text")]
mod tables;
#[cfg(test)]
mod tests;

pub use csv::{Cell, table};
pub use document::{
    Action, Export, ExportError, Field, GroupFigures, Note, Round, Statement, VERSION, Value, Written,
};
pub use gather::Told;
#[cfg(feature = "text")]
pub use tables::Table;
