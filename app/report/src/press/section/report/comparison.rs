//! What moved since the rounds before.

use crate::input::Measurement;
use crate::press::block::{Block, Cell, Column, Entry, Table, Tone, Width};
use crate::press::section::Book;
use samson_shared::scoring::{FieldFigures, StatementFigures};

/// A change below this is "about the same", on 0..=10.
const SAME_BELOW: f64 = 0.5;

/// How many statements that moved are told.
const AT_MOST: usize = 6;

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let Some(before) = book.before() else { return Vec::new() };
    let words = &book.words;
    let lead = words.text_with("report-comparison-lead", &[("round", (&before.title).into())]);
    let mut blocks = vec![
        Block::Chapter { title: words.text("report-comparison") },
        Block::Lead { text: lead },
        Block::Table(fields(book)),
        Block::Small { text: words.text("report-comparison-same") },
    ];
    if book.compares_statements() {
        let entries = moved(book);
        if !entries.is_empty() {
            blocks.push(Block::Entries { title: words.text("report-comparison-moved"), entries });
        }
    } else {
        blocks.push(Block::Small { text: words.text("report-comparison-withheld") });
    }
    blocks
}

/// Every field in every round that asked it, oldest first, and how it changed since the last.
fn fields(book: &Book<'_>) -> Table {
    let words = &book.words;
    let now = &book.report.current;
    let round = |round: &Measurement| Column { title: round.title.clone(), width: Width::Share(1.0) };
    let columns =
        std::iter::once(Column { title: words.text("profile-column-field"), width: Width::Share(1.6) })
            .chain(book.earlier().map(round))
            .chain([
                round(now),
                Column { title: words.text("report-column-change"), width: Width::Share(1.0) },
            ]);
    let row = |field: &FieldFigures| {
        let before = book.earlier().map(|round| {
            Cell::figure(words.figure(round.profile.field(&field.id).and_then(|figures| figures.score)))
        });
        std::iter::once(Cell::text(words.field_name(&field.id)))
            .chain(before)
            .chain([Cell::strong(words.figure(field.score)), change(book, field)])
            .collect()
    };
    Table { columns: columns.collect(), rows: now.profile.fields.iter().map(row).collect() }
}

fn change(book: &Book<'_>, field: &FieldFigures) -> Cell {
    match field.score.zip(book.field_before(&field.id)) {
        None => Cell::figure(book.words.figure(None)),
        Some((now, before)) if is_same(now - before) => {
            Cell::text(book.words.text("report-comparison-about-same"))
        }
        Some((now, before)) => Cell::strong(book.words.change(now - before)),
    }
}

/// Half a point on paper, whatever its binary fraction lacks, is a change.
fn is_same(change: f64) -> bool {
    change.abs() < SAME_BELOW - 1e-9
}

/// The statements that moved the most.
fn moved(book: &Book<'_>) -> Vec<Entry> {
    let change = |figures: &StatementFigures| {
        let change = figures.score? - book.statement_before(&figures.id)?;
        (!is_same(change)).then(|| (figures.id.clone(), change))
    };
    let mut changes: Vec<_> = book.report.current.profile.statements.iter().filter_map(change).collect();
    // The sort is stable: equal ones stay in the instrument's order.
    changes.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    let entry = |(id, change): (_, f64)| Entry {
        label: book.words.statement(&id),
        figure: book.words.change(change),
        remark: String::new(),
        tone: if change > 0.0 { Tone::Good } else { Tone::Warning },
    };
    changes.into_iter().take(AT_MOST).map(entry).collect()
}
