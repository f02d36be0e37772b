//! The seven fields at a glance, the values and the thickness.

use crate::press::block::{Block, Cell, Column, Millimetres, Table, Width};
use crate::press::section::Book;
use crate::press::words::Words;
use samson_shared::scoring::FieldFigures;

pub(super) fn blocks(book: &mut Book<'_>) -> Vec<Block> {
    let axes = book.field_axes();
    let legend = book.legend();
    let picture = book.gallery.radar(&book.words, "overall", &axes, &legend);
    let words = &book.words;
    let profile = &book.report.current.profile;
    let thickness = book.gallery.continuum(words, "continuum", profile.thickness);
    vec![
        Block::Chapter { title: words.text("profile-overall") },
        Block::Lead { text: in_short(words, &profile.fields) },
        Block::Figure { picture, width: Millimetres(112.0) },
        Block::Table(fields(book)),
        Block::Chapter { title: words.text("report-values") },
        Block::Lead { text: words.text("profile-values-about") },
        Block::Table(values(book)),
        Block::Section { title: words.text("profile-thickness") },
        Block::Figure { picture: thickness, width: Millimetres(150.0) },
        Block::Text { text: words.text("profile-thin-meaning") },
        Block::Text { text: words.text("profile-thick-meaning") },
    ]
}

/// The strongest field and the widest gap.
pub(in crate::press::section) fn in_short(words: &Words, fields: &[FieldFigures]) -> String {
    let highest = |figure: fn(&FieldFigures) -> Option<f64>| {
        // Reversed, so that of equal ones the first stands.
        let known =
            fields.iter().rev().filter_map(move |field| Some((words.field_name(&field.id), figure(field)?)));
        known.max_by(|one, other| one.1.total_cmp(&other.1))
    };
    let told = |key: &str, figure_name: &str, (name, figure): (String, f64)| {
        let figure = words.decimal(figure);
        words.text_with(key, &[("name", (&name).into()), (figure_name, (&figure).into())])
    };
    let strongest = highest(|field| field.score).map(|found| told("profile-strongest", "score", found));
    let widest = highest(|field| field.gap.filter(|gap| *gap > 0.0))
        .map(|found| told("profile-widest-gap", "gap", found));
    strongest.into_iter().chain(widest).collect::<Vec<_>>().join(" ")
}

fn fields(book: &Book<'_>) -> Table {
    let words = &book.words;
    let row = |field: &FieldFigures| {
        let name = words.field(&field.id).map_or_else(
            || Cell::text(field.id.to_string()),
            |text| Cell::Text { text: text.name.clone(), below: text.about.clone() },
        );
        row(words, name, [field.score, field.weight, field.gap])
    };
    Table {
        columns: columns(words, "profile-column-field"),
        rows: book.report.current.profile.fields.iter().map(row).collect(),
    }
}

fn values(book: &Book<'_>) -> Table {
    let words = &book.words;
    let meaning = |id| words.instrument.value(id).and_then(|value| value.text.get(words.language()));
    let rows = book.report.current.profile.values.iter().map(|value| {
        let below = meaning(&value.id).map(|text| text.statement.clone()).unwrap_or_default();
        let name = Cell::Text { text: words.value_name(&value.id), below };
        row(words, name, [value.practice, value.weight, value.gap])
    });
    Table { columns: columns(words, "profile-column-value"), rows: rows.collect() }
}

fn columns(words: &Words, first: &str) -> Vec<Column> {
    let figures = ["profile-column-score", "profile-column-weight", "profile-column-gap"];
    let figures = figures.map(|key| Column { title: words.text(key), width: Width::Figure });
    std::iter::once(Column { title: words.text(first), width: Width::Share(1.0) }).chain(figures).collect()
}

fn row(words: &Words, name: Cell, [score, weight, gap]: [Option<f64>; 3]) -> Vec<Cell> {
    vec![
        name,
        Cell::strong(words.figure(score)),
        Cell::figure(words.figure(weight)),
        Cell::figure(words.figure(gap)),
    ]
}
