//! What moved since the rounds of the survey before.

use super::SurveyBook;
use crate::input::Measurement;
use crate::press::block::{Block, Cell, Column, Entry, Table, Tone, Width};
use crate::press::section::Figures;
use crate::press::words::{Words, shortened};
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::scoring::survey::SurveyChange;
use samson_shared::scoring::{Change, Direction, SurveyProfile};

/// How many questions that moved are told.
const AT_MOST: usize = 6;

/// How many letters of a round's name fit above a column.
const TITLE_LETTERS: usize = 30;

/// Nothing in the first round.
pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let Some((before, change)) = book.before().zip(book.comparison.as_ref()) else { return Vec::new() };
    let words = &book.words;
    let lead = words.text_with("report-comparison-lead", &[("round", (&before.title).into())]);
    let mut blocks =
        vec![Block::Chapter { title: words.text("report-comparison") }, Block::Lead { text: lead }];
    let profile = &book.report.current.profile;
    let factors: Vec<&FieldId> = profile.factors.iter().map(|one| &one.id).collect();
    let barriers: Vec<&FieldId> = profile.barriers.iter().map(|one| &one.id).collect();
    for (title, places) in [("survey-factors", factors), ("survey-barriers", barriers)] {
        if !places.is_empty() {
            blocks.push(Block::Section { title: words.text(title) });
            blocks.push(Block::Table(over_rounds(book, &places)));
        }
    }
    if change.withheld {
        blocks.push(Block::Small { text: words.text("report-comparison-questions-withheld") });
    } else {
        let entries = moved(book, change);
        if !entries.is_empty() {
            blocks.push(Block::Entries { title: words.text("report-comparison-moved"), entries });
        }
    }
    blocks
}

/// Each round before with what may be told of how this one differs from it, oldest first.
fn changes<'a>(book: &SurveyBook<'a>) -> Vec<(&'a Measurement<SurveyProfile>, SurveyChange)> {
    let now = &book.report.current;
    book.earlier().filter_map(|before| Some((before, SurveyProfile::change(before, now)?))).collect()
}

/// Every factor or barrier in every round that asked about it, and how it changed since the last. What may not be compared
/// with this round stands in no column beside it.
fn over_rounds(book: &SurveyBook<'_>, places: &[&FieldId]) -> Table {
    let words = &book.words;
    let earlier = changes(book);
    let column = |title: String, share: f64| Column { title, width: Width::Share(share) };
    let mut columns = vec![column(words.text("survey-column-what"), 1.6)];
    columns.extend(earlier.iter().map(|(round, _)| column(shortened(&round.title, TITLE_LETTERS), 0.8)));
    columns.push(column(shortened(&book.report.current.title, TITLE_LETTERS), 0.8));
    columns.push(column(words.text("report-column-change"), 1.1));
    let row = |place: &&FieldId| {
        let then = |(_, change): &(_, SurveyChange)| {
            Cell::figure(words.survey_figure(place, change.at(place).map(|change| change.earlier)))
        };
        let now = Cell::figure(words.survey_figure(place, now(book, place)));
        let change = earlier.last().and_then(|(_, change)| change.at(place));
        std::iter::once(Cell::text(words.field_name(place)))
            .chain(earlier.iter().map(then))
            .chain([now, Cell::strong(in_words(words, book, place, change))])
            .collect()
    };
    Table { columns, rows: places.iter().map(row).collect() }
}

fn now(book: &SurveyBook<'_>, place: &FieldId) -> Option<f64> {
    let profile = &book.report.current.profile;
    let factor = profile.factor(place).and_then(|figures| figures.score);
    factor.or_else(|| profile.barrier(place).and_then(|figures| figures.score))
}

/// "+0.6, stronger" or "−12, less in the way".
fn in_words(words: &Words, book: &SurveyBook<'_>, place: &FieldId, change: Option<&Change>) -> String {
    let Some(change) = change else { return words.figure(None) };
    let is_barrier = book.report.current.profile.barrier(place).is_some();
    let key = match (change.direction(), is_barrier) {
        (Direction::AboutTheSame, _) => return words.text("report-comparison-about-same"),
        (Direction::Stronger, false) => "compare-stronger",
        (Direction::Weaker, false) => "compare-weaker",
        (Direction::Stronger, true) => "survey-more-in-the-way",
        (Direction::Weaker, true) => "survey-less-in-the-way",
    };
    format!("{}, {}", words.change(change.difference()), words.text(key).to_lowercase())
}

/// The questions that moved the most.
fn moved(book: &SurveyBook<'_>, change: &SurveyChange) -> Vec<Entry> {
    let asked = book.words.instrument.statements.iter();
    let mut changes: Vec<(&StatementId, &Change)> = asked
        .filter_map(|asked| Some((&asked.id, change.items.get(&asked.id)?)))
        .filter(|(_, change)| change.direction() != Direction::AboutTheSame)
        .collect();
    // By share of their scale: one has five steps, the other a hundred. The sort is stable.
    changes.sort_by(|(_, one), (_, other)| other.share().total_cmp(&one.share()));
    let entry = |(id, change): (&StatementId, &Change)| Entry {
        label: book.words.statement(id),
        figure: book.words.change(change.difference()),
        remark: String::new(),
        tone: Tone::Plain,
    };
    changes.into_iter().take(AT_MOST).map(entry).collect()
}
