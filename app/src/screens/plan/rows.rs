//! The rows of a list or table: everybody adds, fills and removes them, and what was removed can come back.

use super::editing::Editing;
use super::typed::ValueField;
use super::words::PlanWords;
use crate::screens::common::SharedArea;
use crate::state::{PlanText, SharedText, ValueKind};
use crate::ui::{Button, Card, Disclosure, Entry, Look};
use dioxus::prelude::*;
use samson_shared::ids::ColumnId;
use samson_shared::instrument::plan::{ColumnKind, FieldKind, StepField};
use samson_shared::language::Language;
use samson_shared::plan::{Cell, FieldPlace, LIST_COLUMN, Plan, PlanEdit, Row};
use std::rc::Rc;

/// A column: its id, what it is called, and which kind of value it holds if it is no text.
#[derive(Debug, Clone, PartialEq)]
struct Column {
    id: ColumnId,
    label: String,
    kind: Option<ValueKind>,
}

/// The columns of a table; a list has one, which is called like the list.
fn columns(field: &StepField, language: Language) -> Vec<Column> {
    if field.kind == FieldKind::List {
        let label = field.text.get(language).map(|text| text.label.clone()).unwrap_or_default();
        return LIST_COLUMN.parse().map(|id| vec![Column { id, label, kind: None }]).unwrap_or_default();
    }
    let column = |column: &samson_shared::instrument::plan::Column| {
        let kind = match column.kind {
            ColumnKind::Text => None,
            ColumnKind::Number => Some(ValueKind::Number),
            ColumnKind::Date => Some(ValueKind::Day),
        };
        let label = column.label.text(language).to_owned();
        Some(Column { id: column.id.as_str().parse().ok()?, label, kind })
    };
    field.columns.iter().filter_map(column).collect()
}

/// The list or table, with a way to add to it.
#[component]
pub(super) fn Rows(
    editing: Editing,
    place: FieldPlace,
    field: &'static StepField,
    plan: Rc<Plan>,
) -> Element {
    let words = PlanWords::of(editing.samson);
    let columns = columns(field, words.language());
    let (step, name) = (place.step, place.field.to_string());
    let text = field.text.get(words.language()).cloned();
    let (title, hint) = text.map(|text| (text.label, text.hint)).unwrap_or_default();
    let rows: Vec<Row> = plan.rows(step, &name).cloned().collect();
    let texts: Vec<ColumnId> =
        columns.iter().filter(|column| column.kind.is_none()).map(|column| column.id.clone()).collect();
    let add = move |()| editing.edit(PlanEdit::AddRow(editing.samson.new_row(place.clone(), texts.clone())));
    rsx! {
        Card { title: title.clone(),
            p { class: "small", {hint} }
            for (index, row) in rows.into_iter().enumerate() {
                OneRow { key: "{row.id}", editing, number: index + 1, title: title.clone(), columns: columns.clone(), row }
            }
            Button { label: words.text("plan-row-add"), on_press: add }
            Removed { editing, rows: plan.removed_rows(step, &name).cloned().collect::<Vec<_>>() }
        }
    }
}

/// The fields of a row. A table's rows have a name each, a list's only their number.
#[component]
fn OneRow(editing: Editing, number: usize, title: String, columns: Vec<Column>, row: Row) -> Element {
    let words = PlanWords::of(editing.samson);
    let name = words.text_with("plan-row", &[("label", (&title).into()), ("number", number.into())]);
    let removed = Row { removed: true, ..row.clone() };
    let before = row.clone();
    let remove = move |()| editing.edit(PlanEdit::Row { before: before.clone(), after: removed.clone() });
    let label = words.text_with("plan-row-remove", &[("name", (&name).into())]);
    if let [only] = columns.as_slice() {
        return rsx! {
            CellField { editing, row, column: Column { label: name, ..only.clone() } }
            Button { label, look: Look::Quiet, on_press: remove }
        };
    }
    rsx! {
        Entry { label: name,
            for column in columns {
                CellField { key: "{column.id}", editing, row: row.clone(), column: column.clone() }
            }
            Button { label, look: Look::Quiet, on_press: remove }
        }
    }
}

#[component]
fn CellField(editing: Editing, row: Row, column: Column) -> Element {
    let Column { id, label, kind } = column;
    match kind {
        None => {
            let place = SharedText::Plan(editing.id, PlanText::Cell(row.id, id));
            rsx! { SharedArea { label, place, lines: 1, quiet: true } }
        }
        Some(kind) => {
            let place = SharedText::Plan(editing.id, PlanText::CellValue(row.id, id, kind));
            rsx! { ValueField { label, place, kind } }
        }
    }
}

/// Rows that somebody removed: each can be put back, with what others wrote in it meanwhile.
#[component]
fn Removed(editing: Editing, rows: Vec<Row>) -> Element {
    let words = PlanWords::of(editing.samson);
    let rows: Vec<Row> = rows.into_iter().filter(|row| !row.is_blank()).collect();
    if rows.is_empty() {
        return rsx! {};
    }
    let restore = move |row: &Row| {
        let after = Row { removed: false, ..row.clone() };
        editing.edit(PlanEdit::Row { before: row.clone(), after });
    };
    rsx! {
        Disclosure { label: words.text_with("plan-removed", &[("count", rows.len().into())]),
            for row in rows {
                p { key: "{row.id}", {in_short(&row)} }
                Button { label: words.text("plan-put-back"), look: Look::Quiet, on_press: move |()| restore(&row) }
            }
        }
    }
}

/// What stands in a row, in one line.
fn in_short(row: &Row) -> String {
    let cells = row.cells.values().filter_map(|cell| match cell {
        Cell::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Cell::Value(value) => value.as_ref().map(ToString::to_string),
    });
    cells.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::RowId;
    use samson_shared::instrument::plan::StepName;
    use samson_shared::instrument::plan_guide;
    use samson_shared::plan::Step;

    #[test]
    fn every_list_has_one_column_and_every_table_those_of_its_form() {
        for step in StepName::ALL {
            for field in &plan_guide().step(*step).unwrap().fields {
                let expected = match field.kind {
                    FieldKind::List => 1,
                    FieldKind::Table => field.columns.len(),
                    _ => continue,
                };
                let columns = columns(field, Language::Bokmal);
                assert_eq!(columns.len(), expected, "{}", field.id);
                assert!(columns.iter().all(|column| !column.label.is_empty()), "{}", field.id);
            }
        }
    }

    #[test]
    fn a_removed_row_is_told_in_one_line() {
        let cell = |column: &str, cell| (column.parse().unwrap(), cell);
        let row = Row {
            id: RowId::new([1; 16]),
            place: FieldPlace { step: Step::Goals, field: "goals".parse().unwrap() },
            cells: [
                cell("by", Cell::Value("2027-03-31".parse().ok())),
                cell("goal", Cell::Text(" Flere i jobb ".into())),
                cell("who", Cell::Text(String::new())),
            ]
            .into(),
            created: 0,
            removed: true,
        };
        assert_eq!(in_short(&row), "2027-03-31 · Flere i jobb");
    }
}
