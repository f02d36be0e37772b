//! What the group agreed on.

use super::{Figures, matrix};
use crate::input::{Action, Status};
use crate::press::block::{Block, Cell, Column, Table, Width};
use crate::press::section::Book;

pub(super) fn blocks<Told: Figures>(book: &Book<'_, Told>) -> Vec<Block> {
    let words = &book.words;
    let title = words.text("report-actions");
    if book.report.actions.is_empty() {
        return vec![Block::Chapter { title }, Block::Lead { text: words.text("report-actions-none") }];
    }
    let column = |key: &str, share| Column { title: words.text(key), width: Width::Share(share) };
    let columns = vec![
        column("report-column-action", 2.6),
        column("report-column-who", 1.1),
        column("report-column-by", 1.1),
        column("report-column-status", 0.9),
    ];
    let rows = book.report.actions.iter().map(|action| row(book, action)).collect();
    let mut blocks = vec![
        Block::Chapter { title },
        Block::Lead { text: words.text("report-actions-lead") },
        Block::Table(Table { columns, rows }),
    ];
    blocks.extend(matrix::blocks(book));
    blocks
}

fn row<Told: Figures>(book: &Book<'_, Told>, action: &Action) -> Vec<Cell> {
    let words = &book.words;
    let or_dash =
        |text: &str| if text.trim().is_empty() { words.text("report-not-set") } else { text.to_owned() };
    let about = action.field.as_ref().map(|id| {
        let field = words.field_name(id);
        words.text_with(Told::ABOUT, &[("field", (&field).into())])
    });
    let why = Some(action.why.clone()).filter(|why| !why.trim().is_empty());
    let below = about.into_iter().chain(why).collect::<Vec<_>>().join("\n");
    vec![
        Cell::Text { text: or_dash(&action.what), below },
        Cell::text(or_dash(&action.who)),
        Cell::text(action.by.map_or_else(|| words.text("report-not-set"), |day| words.day(day))),
        Cell::text(words.text(status(action.status))),
    ]
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "report-status-open",
        Status::GoingOn => "report-status-going-on",
        Status::Done => "report-status-done",
        Status::Dropped => "report-status-dropped",
    }
}
