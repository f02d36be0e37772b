//! The charts of a profile as tables.

use super::words::Words;
use crate::screens::common::answer_key;
use crate::ui::TableContent;
use samson_shared::ids::FieldId;
use samson_shared::response::{Answer, Level};
use samson_shared::scoring::{Change, Comparison, FieldFigures, Profile, StatementFigures, ValueFigures};

fn headers(words: &Words, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| words.text(key)).collect()
}

const FIGURES: [&str; 3] = ["profile-column-score", "profile-column-weight", "profile-column-gap"];

/// Score, weight and gap, as cells.
fn figures(words: &Words, name: String, all: [Option<f64>; 3]) -> Vec<String> {
    std::iter::once(name).chain(all.map(|figure| words.figure(figure))).collect()
}

/// The seven fields, with how they were where that is told.
pub(super) fn overall(words: &Words, profile: &Profile, comparison: Option<&Comparison>) -> TableContent {
    let row = |field: &FieldFigures| {
        figures(words, words.field_name(&field.id), [field.score, field.weight, field.gap])
    };
    let table = TableContent {
        caption: words.text("profile-overall"),
        headers: headers(words, &["profile-column-field", FIGURES[0], FIGURES[1], FIGURES[2]]),
        rows: profile.fields.iter().map(row).collect(),
    };
    let Some(comparison) = comparison else { return table };
    let changes = profile.fields.iter().map(|field| comparison.fields.get(&field.id));
    with_earlier(words, table, changes)
}

/// Adds a column at the end: how it was.
fn with_earlier<'a>(
    words: &Words,
    mut table: TableContent,
    changes: impl Iterator<Item = Option<&'a Change>>,
) -> TableContent {
    table.headers.push(words.text("compare-column-before"));
    for (row, change) in table.rows.iter_mut().zip(changes) {
        row.push(words.figure(change.map(|change| change.earlier)));
    }
    table
}

/// The statements that make a partnership thick.
pub(super) fn thickness(words: &Words, profile: &Profile) -> TableContent {
    let thick = words.instrument.statements.iter().filter(|statement| statement.thick);
    let row = |figures: &StatementFigures| vec![words.statement(&figures.id), words.figure(figures.score)];
    TableContent {
        caption: words.text("profile-thick-statements"),
        headers: headers(words, &["profile-column-statement", "profile-column-score"]),
        rows: thick.filter_map(|statement| profile.statement(&statement.id)).map(row).collect(),
    }
}

/// Each value: what it means to the group, and how much of it happens.
pub(super) fn values(words: &Words, profile: &Profile) -> TableContent {
    let row = |value: &ValueFigures| {
        figures(words, words.value_name(&value.id), [value.practice, value.weight, value.gap])
    };
    TableContent {
        caption: words.text("profile-values-about"),
        headers: headers(words, &["profile-column-value", FIGURES[0], FIGURES[1], FIGURES[2]]),
        rows: profile.values.iter().map(row).collect(),
    }
}

/// Each field as each side sees it.
pub(super) fn sides(words: &Words, profile: &Profile) -> TableContent {
    let names = profile.sides.iter().map(|figures| words.side(figures.side));
    let row = |field: &FieldFigures| {
        let cells = profile.sides.iter().map(|side| words.figure(side.fields.get(&field.id).copied()));
        std::iter::once(words.field_name(&field.id)).chain(cells).collect()
    };
    TableContent {
        caption: words.text("profile-groups"),
        headers: std::iter::once(words.text("profile-column-field")).chain(names).collect(),
        rows: profile.fields.iter().map(row).collect(),
    }
}

fn of_field<'a>(words: &Words, profile: &'a Profile, field: &FieldId) -> Vec<&'a StatementFigures> {
    let statements = words.instrument.statements_of(field);
    statements.filter_map(|statement| profile.statement(&statement.id)).collect()
}

/// The statements of a field, as in its radar, with how they were where that is told.
pub(in crate::screens) fn field(
    words: &Words,
    profile: &Profile,
    comparison: Option<&Comparison>,
    field: &FieldId,
) -> TableContent {
    let statements = of_field(words, profile, field);
    let row =
        |one: &&StatementFigures| figures(words, words.short(&one.id), [one.score, one.weight, one.gap]);
    let table = TableContent {
        caption: words.field_name(field),
        headers: headers(words, &["profile-column-statement", FIGURES[0], FIGURES[1], FIGURES[2]]),
        rows: statements.iter().map(row).collect(),
    };
    let Some(comparison) = comparison.filter(|comparison| !comparison.withheld) else { return table };
    let changes = statements.iter().map(|one| comparison.statements.get(&one.id));
    with_earlier(words, table, changes)
}

/// How many gave each answer, and how many skipped, for the statements of a field.
pub(in crate::screens) fn answers(words: &Words, profile: &Profile, field: &FieldId) -> TableContent {
    let levels = Level::ALL.map(|level| words.text(&answer_key(Answer::Level(level))));
    let row = |one: &StatementFigures| {
        let counts = one.distribution.iter().chain([&one.skipped]).map(u32::to_string);
        std::iter::once(words.short(&one.id)).chain(counts).collect()
    };
    let last = words.text("profile-column-skipped");
    TableContent {
        caption: words.text("profile-distribution"),
        headers: std::iter::once(words.text("profile-column-statement"))
            .chain(levels)
            .chain([last])
            .collect(),
        rows: of_field(words, profile, field).into_iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::testing::{profile, words};

    #[test]
    fn every_row_has_a_cell_for_every_column() {
        let (words, profile) = (words(), profile());
        let first = &profile.fields[0].id;
        let tables = [
            overall(&words, &profile, None),
            thickness(&words, &profile),
            values(&words, &profile),
            sides(&words, &profile),
            field(&words, &profile, None, first),
            answers(&words, &profile, first),
        ];
        for table in tables {
            assert!(!table.rows.is_empty(), "{}", table.caption);
            assert!(table.rows.iter().all(|row| row.len() == table.headers.len()), "{table:?}");
        }
    }

    #[test]
    fn a_field_nobody_answered_shows_a_dash() {
        let mut profile = profile();
        (profile.fields[0].score, profile.fields[0].gap) = (None, None);
        assert_eq!(overall(&words(), &profile, None).rows[0][1..], ["–", "7,5", "–"]);
    }

    #[test]
    fn the_answers_of_a_statement_and_those_who_skipped_it_are_everybody() {
        let profile = profile();
        let table = answers(&words(), &profile, &profile.fields[0].id);
        for row in table.rows {
            let counted: u32 = row[1..].iter().map(|cell| cell.parse::<u32>().unwrap()).sum();
            assert_eq!(counted, profile.responses, "{row:?}");
        }
    }
}
