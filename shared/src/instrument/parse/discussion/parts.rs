//! The parts of a discussion that the code knows by name: boxes, rows, columns, signs and phases.

use super::super::texts::Texts;
use super::{InstrumentError, Written};
use crate::ids::StatementId;
use crate::instrument::discussion::{
    Cell, CirclePhase, Column, MatrixCell, OverviewColumn, OverviewRow, Phase, Row, Sign, ThicknessSign,
};
use serde::Deserialize;

/// Something of which the file says no more than its name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Id<T> {
    id: T,
}

impl Id<MatrixCell> {
    pub(super) fn read(self, texts: &mut Texts) -> Cell {
        Cell { id: self.id, text: texts.of_cell(self.id.as_str()) }
    }
}

impl Id<OverviewRow> {
    pub(super) fn read(self, texts: &mut Texts) -> Row {
        Row { id: self.id, text: texts.of_row(self.id.as_str()) }
    }
}

impl Id<OverviewColumn> {
    pub(super) fn read(self, texts: &mut Texts) -> Column {
        Column { id: self.id, label: texts.of_column(self.id.as_str()) }
    }
}

impl Id<Phase> {
    pub(super) fn read(self, texts: &mut Texts) -> CirclePhase {
        CirclePhase { id: self.id, text: texts.of_phase(self.id.as_str()) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenSign {
    id: ThicknessSign,
    related: Vec<StatementId>,
}

impl WrittenSign {
    pub(super) fn read(self, texts: &mut Texts) -> Sign {
        Sign { id: self.id, related: self.related, text: texts.of_sign(self.id.as_str()) }
    }
}

/// What stands in another order than in the code, is missing, or stands there twice.
pub(super) fn broken(written: &Written) -> Vec<InstrumentError> {
    let (rows, columns) =
        (written.rows.iter().map(|row| row.id), written.columns.iter().map(|column| column.id));
    let parts = [
        names("cell", written.cells.iter().map(|cell| cell.id), MatrixCell::ALL, MatrixCell::as_str),
        names("row", rows, OverviewRow::ALL, OverviewRow::as_str),
        names("column", columns, OverviewColumn::ALL, OverviewColumn::as_str),
        names("sign", written.signs.iter().map(|sign| sign.id), ThicknessSign::ALL, ThicknessSign::as_str),
        names("phase", written.phases.iter().map(|phase| phase.id), Phase::ALL, Phase::as_str),
    ];
    parts.into_iter().flatten().collect()
}

fn names<T: Copy + PartialEq>(
    kind: &'static str,
    found: impl Iterator<Item = T>,
    known: &[T],
    name: fn(T) -> &'static str,
) -> Option<InstrumentError> {
    if found.eq(known.iter().copied()) {
        return None;
    }
    let names: Vec<&str> = known.iter().map(|one| name(*one)).collect();
    let (last, others) = names.split_last()?;
    Some(InstrumentError::Names { kind, names: format!("{} and {last}", others.join(", ")) })
}
