//! Changes as tables.

use super::words::{difference, direction};
use crate::screens::profile::Words;
use crate::ui::TableContent;
use crate::workbench;
use samson_shared::scoring::{Change, Comparison, FieldSeries, Profile, SideChange};

/// A table whose first column is named by this key.
fn table(words: &Words, caption: &str, first: &str, rows: Vec<Vec<String>>) -> TableContent {
    let keys = [
        first,
        "compare-column-before",
        "compare-column-now",
        "compare-column-change",
        "compare-column-word",
    ];
    TableContent { caption: words.text(caption), headers: keys.map(|key| words.text(key)).to_vec(), rows }
}

/// Before, now, the difference and a word; dashes where there is nothing to compare.
fn row(words: &Words, name: String, change: Option<&Change>) -> Vec<String> {
    let cells = match change {
        None => std::array::from_fn(|_| words.figure(None)),
        Some(change) => [
            words.decimal(change.earlier),
            words.decimal(change.current),
            difference(words, change),
            direction(words, change.direction()),
        ],
    };
    std::iter::once(name).chain(cells).collect()
}

/// The seven fields.
pub(super) fn fields(words: &Words, profile: &Profile, comparison: &Comparison) -> TableContent {
    let fields = profile.fields.iter();
    let rows = fields.map(|field| row(words, words.field_name(&field.id), comparison.fields.get(&field.id)));
    table(words, "compare-overall", "profile-column-field", rows.collect())
}

/// Every statement that may be compared, in the instrument's order.
pub(super) fn statements(words: &Words, comparison: &Comparison) -> TableContent {
    let asked = words.instrument.statements.iter();
    let rows = asked.filter_map(|statement| {
        let change = comparison.statements.get(&statement.id)?;
        Some(row(words, words.short(&statement.id), Some(change)))
    });
    table(words, "compare-statements", "profile-column-statement", rows.collect())
}

/// How much of each value happens.
pub(super) fn values(words: &Words, profile: &Profile, comparison: &Comparison) -> TableContent {
    let rows = profile.values.iter().map(|value| {
        let change = comparison.values.get(&value.id).and_then(|change| change.practice.as_ref());
        row(words, words.value_name(&value.id), change)
    });
    table(words, "compare-values-about", "profile-column-value", rows.collect())
}

/// Each field as a side sees it.
pub(super) fn side(words: &Words, profile: &Profile, change: &SideChange) -> TableContent {
    let fields = profile.fields.iter();
    let rows = fields.map(|field| row(words, words.field_name(&field.id), change.fields.get(&field.id)));
    let content = table(words, "compare-overall", "profile-column-field", rows.collect());
    TableContent { caption: words.side(change.side), ..content }
}

/// Each field in every round, oldest first.
pub(super) fn over_time(words: &Words, change: &workbench::Change) -> TableContent {
    let rounds = change.earlier.iter().map(|(_, label)| label).chain([&change.now]).cloned();
    let series = change.series.iter().flat_map(|series| &series.fields);
    let row = |field: &FieldSeries| {
        let scores = field.scores.iter().map(|score| words.figure(*score));
        std::iter::once(words.field_name(&field.id)).chain(scores).collect()
    };
    TableContent {
        caption: words.text("compare-trend"),
        headers: std::iter::once(words.text("profile-column-field")).chain(rounds).collect(),
        rows: series.map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::compare::testing::{comparison, then_and_now};
    use samson_shared::instrument;
    use samson_shared::language::Language;

    #[test]
    fn every_row_has_a_cell_for_every_column() {
        let words = Words::new(instrument::scorecard(), Language::English);
        let (then, now) = then_and_now(|profile| profile.fields[0].score = Some(9.0));
        let comparison = comparison(&then, &now);
        let mut tables = vec![
            fields(&words, &now, &comparison),
            statements(&words, &comparison),
            values(&words, &now, &comparison),
        ];
        tables.extend(comparison.sides.iter().map(|change| side(&words, &now, change)));
        assert!(tables.len() > 3, "the sides are there");
        for table in tables {
            assert!(!table.rows.is_empty(), "{}", table.caption);
            assert!(table.rows.iter().all(|row| row.len() == table.headers.len()), "{table:?}");
        }
    }

    #[test]
    fn a_field_that_may_not_be_compared_shows_dashes() {
        let words = Words::new(instrument::scorecard(), Language::English);
        let (then, now) = then_and_now(|profile| profile.fields[0].score = None);
        let table = fields(&words, &now, &comparison(&then, &now));
        assert_eq!(table.rows[0][1..], ["–", "–", "–", "–"]);
    }
}
