//! The actions in four boxes: carry on or stop, as usual or in new ways.

use super::Figures;
use crate::input::{Action, Status};
use crate::press::block::{Block, Cell, Column, Table, Width};
use crate::press::section::Book;
use crate::press::words::shortened;
use samson_shared::instrument::{MatrixCell, MatrixText, discussion};

/// The boxes row by row.
const ROWS: [[MatrixCell; 2]; 2] =
    [[MatrixCell::KeepKnown, MatrixCell::KeepNew], [MatrixCell::StopKnown, MatrixCell::StopNew]];

/// How many letters of an action fit into a box: the table above has it in full.
const LETTERS: usize = 120;

/// Nothing when no action was sorted.
pub(super) fn blocks<Told: Figures>(book: &Book<'_, Told>) -> Vec<Block> {
    let is_sorted = |action: &Action| action.cell.is_some() && action.status != Status::Dropped;
    let words = discussion().matrix.get(book.words.language());
    let Some(words) = words.filter(|_| book.report.actions.iter().any(is_sorted)) else { return Vec::new() };
    vec![
        Block::Section { title: words.title.clone() },
        Block::Table(matrix(book, words)),
        Block::Small { text: words.caution.clone() },
    ]
}

fn matrix<Told: Figures>(book: &Book<'_, Told>, words: &MatrixText) -> Table {
    let column = |title: &str, share| Column { title: title.to_owned(), width: Width::Share(share) };
    let row = |(name, boxes): (&String, [MatrixCell; 2])| {
        std::iter::once(Cell::text(name)).chain(boxes.map(|cell| in_box(book, cell))).collect()
    };
    Table {
        columns: vec![column("", 0.6), column(&words.known, 1.0), column(&words.new, 1.0)],
        rows: [&words.keep, &words.stop].into_iter().zip(ROWS).map(row).collect(),
    }
}

/// The name of a box, and the actions in it; those that were dropped are in none.
fn in_box<Told: Figures>(book: &Book<'_, Told>, cell: MatrixCell) -> Cell {
    let text = discussion().cell(cell).and_then(|cell| cell.text.get(book.words.language()));
    let actions = book.report.actions.iter();
    let here = actions.filter(|action| action.cell == Some(cell) && action.status != Status::Dropped);
    Cell::List {
        title: text.map(|text| text.title.clone()).unwrap_or_default(),
        items: here.map(|action| shortened(&action.what, LETTERS)).collect(),
    }
}
