//! The whole report, chapter by chapter.

mod actions;
mod comparison;
mod cover;
mod field;
mod groups;
mod matrix;
mod method;
mod overall;
mod stands_out;
mod trend;

use crate::Failure;
use crate::input::Report;
use crate::press::block::Document;
use crate::press::section::Book;
pub(super) use overall::in_short;
pub(super) use stands_out::entries;

/// The whole report.
pub(crate) fn report(report: &Report) -> Result<Document, Failure> {
    let mut book = Book::about(report)?;
    let mut blocks = cover::blocks(&book);
    blocks.extend(overall::blocks(&mut book));
    blocks.extend(stands_out::blocks(&book));
    blocks.extend(groups::blocks(&book));
    for (index, field) in book.words.instrument.fields.iter().enumerate() {
        blocks.extend(field::blocks(&mut book, index + 1, &field.id));
    }
    blocks.extend(comparison::blocks(&mut book));
    blocks.extend(actions::blocks(&book));
    blocks.extend(method::blocks(&book));
    Ok(book.bound(blocks))
}
