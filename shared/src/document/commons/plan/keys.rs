//! The keys of the plan's map.

use crate::ids::{ColumnId, IndicatorId, MeasurementId, RowId};
use crate::plan::FieldPlace;

/// Begins the key of a text of a field.
pub(super) const TEXT: &str = "text";
/// Of a number or date of a field.
pub(super) const VALUE: &str = "value";
/// Of a row.
pub(super) const ROW: &str = "row";
/// Of a text of a row that was made without it.
pub(super) const CELL: &str = "cell";
/// Of an indicator.
pub(super) const INDICATOR: &str = "indicator";
/// Of a measurement.
pub(super) const MEASURE: &str = "measure";
/// Of an entry of the history.
pub(super) const LOG: &str = "log";

pub(super) fn text(place: &FieldPlace) -> String {
    format!("{TEXT}/{place}")
}

pub(super) fn value(place: &FieldPlace) -> String {
    format!("{VALUE}/{place}")
}

pub(super) fn row(place: &FieldPlace, id: RowId) -> String {
    format!("{ROW}/{place}/{id}")
}

pub(super) fn cell(id: RowId, column: &ColumnId) -> String {
    format!("{CELL}/{id}/{column}")
}

pub(super) fn indicator(id: IndicatorId) -> String {
    format!("{INDICATOR}/{id}")
}

pub(super) fn measure(indicator: IndicatorId, id: MeasurementId) -> String {
    format!("{MEASURE}/{indicator}/{id}")
}
