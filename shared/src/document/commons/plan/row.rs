//! How rows are written down.

use super::super::document::put;
use super::super::entries::object;
use super::super::{CommonsError, within};
use super::record::{ORDER, REMOVED};
use super::write::{Done, begin, change_text, new_text, put_removed, stored};
use super::{PlanError, keys};
use crate::ids::ColumnId;
use crate::plan::{Cell, PlanValue, Row};
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ObjType, ReadDoc, Value};

/// Writes a new row down, unless it is there.
pub(super) fn add(document: &mut AutoCommit, map: &ObjId, row: &Row) -> Done {
    let key = keys::row(&row.place, row.id);
    if object(document, map, &key, ObjType::Map).is_some() {
        return Ok(());
    }
    let entry = document.put_object(map, key, ObjType::Map)?;
    for (column, cell) in &row.cells {
        match target(document, &entry, column, cell)? {
            Target::Own(text) | Target::Beside(text) => new_text(document, &entry, column.as_str(), text)?,
            Target::Value(value) => document.put(&entry, column.as_str(), stored(value))?,
        }
    }
    document.put(&entry, ORDER, row.created)?;
    Ok(document.put(&entry, REMOVED, row.removed)?)
}

/// Changes of a row what somebody changed about it.
pub(super) fn change(document: &mut AutoCommit, map: &ObjId, before: &Row, after: &Row) -> Done {
    let key = keys::row(&before.place, before.id);
    let entry = object(document, map, &key, ObjType::Map).ok_or(PlanError::NoSuchRow(before.id))?;
    let changed = after.cells.iter().filter(|(column, cell)| before.cells.get(*column) != Some(cell));
    // A text that is begun stays begun, so everything is looked at before.
    let targets: Vec<_> = changed
        .map(|(column, cell)| Ok((column, target(document, &entry, column, cell)?)))
        .collect::<Result<_, CommonsError>>()?;
    for (column, target) in &targets {
        if let Target::Beside(text) = target {
            begin(document, map, &keys::cell(before.id, column), text)?;
        }
    }
    for (column, target) in targets {
        let (name, limit) = (column.as_str(), Row::CELL_LIMIT);
        match target {
            Target::Own(text) => change_text(document, &entry, name, (before.text(name), text), limit)?,
            Target::Beside(text) => {
                let key = keys::cell(before.id, column);
                change_text(document, map, &key, (before.text(name), text), limit)?;
            }
            Target::Value(value) => put(document, &entry, name, stored(value))?,
        }
    }
    put_removed(document, &entry, before.removed, after.removed)
}

/// Where a cell is written.
enum Target<'a> {
    /// In the row's own text.
    Own(&'a str),
    /// In a text beside the row, which was made without it: two phones must not each make one.
    Beside(&'a str),
    /// In the row.
    Value(Option<&'a PlanValue>),
}

/// Where this cell is written, if it can be.
fn target<'a>(
    document: &AutoCommit,
    entry: &ObjId,
    column: &ColumnId,
    cell: &'a Cell,
) -> Result<Target<'a>, CommonsError> {
    // What sorts a row, and what removes it, stand among its cells.
    if [ORDER, REMOVED].contains(&column.as_str()) {
        return Err(PlanError::AnotherKind.into());
    }
    let holds_text =
        document.get(entry, column.as_str())?.map(|(value, _)| matches!(value, Value::Object(_)));
    match (cell, holds_text) {
        (Cell::Text(text), Some(true)) => Ok(Target::Own(within(text, Row::CELL_LIMIT)?)),
        (Cell::Text(text), None) => Ok(Target::Beside(within(text, Row::CELL_LIMIT)?)),
        (Cell::Value(value), None | Some(false)) => Ok(Target::Value(value.as_ref())),
        _ => Err(PlanError::AnotherKind.into()),
    }
}
