//! One page to share about a round of the survey: how many, what stands out, what was agreed.

use super::stands_out::entries;
use super::{Book, SurveyBook};
use crate::Failure;
use crate::input::SurveyReport;
use crate::press::block::{Block, Document, Fact};
use crate::press::section::summary::{LETTERS, actions};
use crate::press::words::shortened;

/// What fits on the page, of each kind.
const ENTRIES: usize = 3;

/// The page.
pub(crate) fn survey_summary(report: &SurveyReport) -> Result<Document, Failure> {
    let book = Book::about(report)?;
    let answered = Fact { figure: book.how_many(), label: book.words.text("report-fact-answered") };
    let mut blocks = vec![
        Block::Banner {
            kicker: book.words.text("report-kicker"),
            title: shortened(&report.collaboration, LETTERS),
            subtitle: shortened(&book.round_and_date(), LETTERS),
        },
        Block::Facts { facts: vec![answered] },
        beside(some_of(&book, "profile-strengths"), some_of(&book, "survey-weak")),
        beside(some_of(&book, "survey-in-the-way"), some_of(&book, "profile-differences")),
    ];
    blocks.extend(actions(&book));
    Ok(book.bound(blocks))
}

const fn beside(first: Vec<Block>, second: Vec<Block>) -> Block {
    Block::Beside { share: 0.5, first, second }
}

fn some_of(book: &SurveyBook<'_>, kind: &str) -> Vec<Block> {
    let entries = entries(book, kind).into_iter().take(ENTRIES).collect::<Vec<_>>();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::Entries { title: book.words.text(kind), entries }]
}
