//! The whole report, chapter by chapter.

mod comparison;
mod cover;
mod field;
mod groups;
mod overall;
mod stands_out;
mod trend;

use super::{Figures, actions, method, plan, together};
use crate::Failure;
use crate::input::{Chapter, Report};
use crate::press::block::{Block, Document};
use crate::press::section::Book;
pub(super) use overall::in_short;
pub(super) use stands_out::entries;

/// What the method of the scorecard is made of.
const METHOD: [&str; 4] = ["score", "weight", "agreement", "thickness"];

/// The whole report.
pub(crate) fn report(report: &Report) -> Result<Document, Failure> {
    let mut book = Book::about(report)?;
    let mut blocks = cover::blocks(&book);
    for chapter in Chapter::SCORECARD {
        if book.has(chapter) {
            blocks.extend(chapter_of(&mut book, chapter));
        }
    }
    blocks.extend(method::blocks(&book, &METHOD));
    Ok(book.bound(blocks))
}

fn chapter_of(book: &mut Book<'_>, chapter: Chapter) -> Vec<Block> {
    match chapter {
        Chapter::Overall => overall::blocks(book),
        Chapter::StandsOut => stands_out::blocks(book),
        Chapter::Groups => groups::blocks(book),
        Chapter::Fields => fields(book),
        Chapter::Comparison => comparison::blocks(book),
        _ => shared(book, chapter),
    }
}

fn fields(book: &mut Book<'_>) -> Vec<Block> {
    let fields = book.words.instrument.fields.iter().enumerate();
    fields.flat_map(|(index, field)| field::blocks(book, index + 1, &field.id)).collect()
}

/// The chapters that every kind of report has.
pub(super) fn shared<Told: Figures>(book: &mut Book<'_, Told>, chapter: Chapter) -> Vec<Block> {
    match chapter {
        Chapter::Together => together::blocks(book),
        Chapter::Actions => actions::blocks(book),
        Chapter::Plan => plan::blocks(book),
        _ => Vec::new(),
    }
}
