//! A row of a list or table.

use super::{FieldPlace, PlanValue};
use crate::amount::Amount;
use crate::day::Day;
use crate::ids::{ColumnId, RowId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The one column of a list.
pub const LIST_COLUMN: &str = "text";

/// A row. It is never deleted: one that was removed keeps everything, also what others wrote in it meanwhile, and can be
/// put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Which row.
    pub id: RowId,
    /// The list or table it belongs to.
    pub place: FieldPlace,
    /// What stands in it. A list has one column, [`LIST_COLUMN`].
    pub cells: BTreeMap<ColumnId, Cell>,
    /// When it was made: seconds since 1970, by that phone's clock. Only sorts rows.
    pub created: i64,
    /// Whether somebody removed it.
    pub removed: bool,
}

/// What stands in one column of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Free text.
    Text(String),
    /// A number, date or choice; or nothing.
    Value(Option<PlanValue>),
}

impl Row {
    /// The longest text of one cell, in characters: every idea fits.
    pub const CELL_LIMIT: usize = 5_000;

    /// The text in a column; empty when there is none.
    pub fn text(&self, column: &str) -> &str {
        match self.cell(column) {
            Some(Cell::Text(text)) => text,
            _ => "",
        }
    }

    /// The number in a column.
    pub fn amount(&self, column: &str) -> Option<Amount> {
        self.value(column)?.amount()
    }

    /// The date in a column.
    pub fn day(&self, column: &str) -> Option<Day> {
        self.value(column)?.day()
    }

    /// What stands in a column, whatever it takes: a text that says something, or a value as it is stored.
    pub fn content(&self, column: &str) -> Option<String> {
        match self.cell(column)? {
            Cell::Text(text) => super::says(text).then(|| text.clone()),
            Cell::Value(value) => value.as_ref().map(ToString::to_string),
        }
    }

    /// Whether nothing stands in any of its cells.
    pub fn is_blank(&self) -> bool {
        self.cells.values().all(|cell| match cell {
            Cell::Text(text) => !super::says(text),
            Cell::Value(value) => value.is_none(),
        })
    }

    fn value(&self, column: &str) -> Option<&PlanValue> {
        match self.cell(column) {
            Some(Cell::Value(value)) => value.as_ref(),
            _ => None,
        }
    }

    fn cell(&self, column: &str) -> Option<&Cell> {
        self.cells.iter().find(|(id, _)| id.as_str() == column).map(|(_, cell)| cell)
    }
}
