//! What moved since the rounds before.

use super::trend;
use crate::input::Measurement;
use crate::press::block::{Block, Cell, Column, Entry, Table, Tone, Width};
use crate::press::section::Book;
use crate::press::words::{Words, shortened};
use samson_shared::ids::StatementId;
use samson_shared::scoring::{Change, Comparison, Direction, FieldSeries, Profile, Series};

/// How many statements that moved are told.
const AT_MOST: usize = 6;

/// How many letters of a round's name fit above a column.
const TITLE_LETTERS: usize = 30;

pub(super) fn blocks(book: &mut Book<'_>) -> Vec<Block> {
    let mut blocks = against_before(book);
    if !blocks.is_empty() {
        blocks.extend(trend::blocks(book));
    }
    blocks
}

/// This round beside those before.
fn against_before(book: &Book<'_>) -> Vec<Block> {
    let Some((before, comparison)) = book.before().zip(book.comparison.as_ref()) else { return Vec::new() };
    let words = &book.words;
    let lead = words.text_with("report-comparison-lead", &[("round", (&before.title).into())]);
    let mut blocks = vec![
        Block::Chapter { title: words.text("report-comparison") },
        Block::Lead { text: lead },
        Block::Table(fields(book, comparison)),
        Block::Small { text: words.text("report-comparison-same") },
    ];
    if !comparison.withheld {
        let entries = moved(book, comparison);
        if !entries.is_empty() {
            blocks.push(Block::Entries { title: words.text("report-comparison-moved"), entries });
        }
    } else {
        blocks.push(Block::Small { text: words.text("report-comparison-withheld") });
    }
    blocks
}

/// Every field in every round that asked it, oldest first, and how it changed since the last.
fn fields(book: &Book<'_>, comparison: &Comparison) -> Table {
    let words = &book.words;
    let rounds: Vec<&Measurement> = book.earlier().chain([&book.report.current]).collect();
    let column = |title: String, share: f64| Column { title, width: Width::Share(share) };
    let mut columns = vec![column(words.text("profile-column-field"), 1.6)];
    columns.extend(rounds.iter().map(|round| column(shortened(&round.title, TITLE_LETTERS), 1.0)));
    columns.push(column(words.text("report-column-change"), 1.0));
    let profiles: Vec<&Profile> = rounds.iter().map(|round| &round.profile).collect();
    let row = |field: &FieldSeries| {
        let scores = field.scores.iter().map(|score| Cell::figure(words.figure(*score)));
        let change = comparison.fields.get(&field.id);
        std::iter::once(Cell::text(words.field_name(&field.id)))
            .chain(scores)
            .chain([Cell::strong(in_a_word(words, change))])
            .collect()
    };
    Table { columns, rows: Series::of(&profiles).fields.iter().map(row).collect() }
}

/// The difference, or that there is none to speak of.
fn in_a_word(words: &Words, change: Option<&Change>) -> String {
    match change {
        None => words.figure(None),
        Some(change) if change.direction() == Direction::AboutTheSame => {
            words.text("report-comparison-about-same")
        }
        Some(change) => words.change(change.difference()),
    }
}

/// The statements that moved the most.
fn moved(book: &Book<'_>, comparison: &Comparison) -> Vec<Entry> {
    let asked = book.words.instrument.statements.iter();
    let mut changes: Vec<(&StatementId, &Change)> = asked
        .filter_map(|statement| Some((&statement.id, comparison.statements.get(&statement.id)?)))
        .filter(|(_, change)| change.direction() != Direction::AboutTheSame)
        .collect();
    // The sort is stable: equal ones stay in the instrument's order.
    changes.sort_by(|(_, one), (_, other)| other.difference().abs().total_cmp(&one.difference().abs()));
    let entry = |(id, change): (&StatementId, &Change)| Entry {
        label: book.words.statement(id),
        figure: book.words.change(change.difference()),
        remark: String::new(),
        tone: Tone::Plain,
    };
    changes.into_iter().take(AT_MOST).map(entry).collect()
}
