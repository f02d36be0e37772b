//! What each side says, as far as the protection lets it show.

use super::stands_out::apart;
use crate::press::block::{Block, Cell, Column, Table, Width};
use crate::press::section::Book;
use samson_shared::scoring::SideFigures;

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let words = &book.words;
    let profile = &book.report.current.profile;
    let mut blocks = vec![Block::Chapter { title: words.text("report-groups") }];
    if profile.sides.len() < 2 {
        blocks.push(Block::Lead { text: words.text("report-groups-none") });
        return blocks;
    }
    let names = words.language().list(profile.sides.iter().map(|side| sized(book, side)));
    blocks.push(Block::Lead { text: words.text_with("profile-groups-shown", &[("sides", (&names).into())]) });
    blocks.push(Block::Table(by_field(book)));
    if profile.differences.is_empty() {
        blocks.push(Block::Text { text: words.text("report-no-differences") });
    } else {
        let entries = profile.differences.iter().take(8).map(|one| apart(one, words)).collect();
        blocks.push(Block::Section { title: words.text("profile-differences") });
        blocks.push(Block::Entries { title: String::new(), entries });
    }
    blocks.push(Block::Small { text: words.text("profile-groups-confidential") });
    blocks
}

/// "The municipality (5)".
fn sized(book: &Book<'_>, side: &SideFigures) -> String {
    let name = book.words.side(side.side);
    book.words.text_with("profile-side-size", &[("side", (&name).into()), ("count", side.responses.into())])
}

fn by_field(book: &Book<'_>) -> Table {
    let words = &book.words;
    let profile = &book.report.current.profile;
    let side = |side: &SideFigures| Column { title: words.side(side.side), width: Width::Share(1.0) };
    let rows = profile.fields.iter().map(|field| {
        let figures =
            profile.sides.iter().map(|side| Cell::figure(words.figure(side.fields.get(&field.id).copied())));
        std::iter::once(Cell::text(words.field_name(&field.id))).chain(figures).collect()
    });
    let first = Column { title: words.text("profile-column-field"), width: Width::Share(1.6) };
    Table {
        columns: std::iter::once(first).chain(profile.sides.iter().map(side)).collect(),
        rows: rows.collect(),
    }
}
