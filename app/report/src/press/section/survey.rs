//! The report about a round of the partnership survey: each side before what all say, as on the screen.

mod bands;
mod barriers;
mod comparison;
mod cover;
mod factors;
mod items;
mod sides;
mod stands_out;
mod summary;
mod themes;
mod written;

use super::report::shared;
use super::{Book, method};
use crate::Failure;
use crate::input::{Chapter, SurveyReport};
use crate::press::block::{Block, Document};
use samson_shared::scoring::SurveyProfile;
pub(crate) use summary::survey_summary;

/// A report about a survey on its way to paper.
type SurveyBook<'a> = Book<'a, SurveyProfile>;

/// What the method of the survey is made of.
const METHOD: [&str; 2] = ["survey", "agreement"];

/// The whole report.
pub(crate) fn survey_report(report: &SurveyReport) -> Result<Document, Failure> {
    let mut book = Book::about(report)?;
    let mut blocks = cover::blocks(&book);
    for chapter in Chapter::SURVEY {
        if book.has(chapter) {
            blocks.extend(chapter_of(&mut book, chapter));
        }
    }
    blocks.extend(method::blocks(&book, &METHOD));
    Ok(book.bound(blocks))
}

fn chapter_of(book: &mut SurveyBook<'_>, chapter: Chapter) -> Vec<Block> {
    match chapter {
        Chapter::StandsOut => stands_out::blocks(book),
        Chapter::Factors => factors::blocks(book),
        Chapter::Barriers => barriers::blocks(book),
        Chapter::Themes => themes::blocks(book),
        Chapter::Answers => items::blocks(book),
        Chapter::Written => written::blocks(book),
        Chapter::Comparison => comparison::blocks(book),
        _ => shared(book, chapter),
    }
}
