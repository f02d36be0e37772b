//! What stands in the plan, or nothing when a part of it is not what the schema says.
//!
//! Keys of other kinds, and of steps that are not known here, are of a later version: they are passed over, and stay.

use super::super::entries::{Map, section};
use super::record::{ORDER, REMOVED};
use super::{PLAN, keys, log};
use crate::ids::{ColumnId, IndicatorId, RowId};
use crate::plan::{
    Cell, FieldPlace, Frequency, Indicator, IndicatorLevel, LogEntry, Measurement, Method, Origin, Plan, Row,
    Step,
};
use automerge::{AutoCommit, ObjType, ReadDoc, ScalarValueRef, ValueRef};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What is found on the way, before it is put together.
#[derive(Default)]
struct Found {
    plan: Plan,
    cells: Vec<(RowId, ColumnId, String)>,
    measurements: BTreeMap<IndicatorId, Vec<Measurement>>,
}

pub(in super::super) fn read(document: &AutoCommit) -> Option<Plan> {
    let map = Map { document, map: section(document, PLAN)? };
    let mut found = Found::default();
    for key in document.keys(&map.map) {
        found.read(&map, &key)?;
    }
    found.put_together()
}

impl Found {
    /// Reads what stands under one key.
    fn read(&mut self, map: &Map<'_>, key: &str) -> Option<()> {
        let parts: Vec<&str> = key.split('/').collect();
        match *parts.as_slice() {
            [keys::TEXT, step, field] => {
                let text = map.text(key)?;
                if let Some(place) = place(step, field)?.filter(|_| !text.is_empty()) {
                    self.plan.texts.insert(place, text);
                }
            }
            [keys::VALUE, step, field] => {
                let value = map.optional(key)?;
                if let Some((place, value)) = place(step, field)?.zip(value) {
                    self.plan.values.insert(place, value);
                }
            }
            [keys::ROW, step, field, id] => {
                let (id, map) = (id.parse().ok()?, map.map(key)?);
                let place = place(step, field)?;
                self.plan.rows.extend(match place {
                    Some(place) => Some(row(id, place, &map)?),
                    None => None,
                });
            }
            [keys::CELL, row, column] => {
                self.cells.push((row.parse().ok()?, column.parse().ok()?, map.text(key)?));
            }
            [keys::INDICATOR, id] => self.plan.indicators.push(indicator(id.parse().ok()?, &map.map(key)?)?),
            [keys::MEASURE, of, id] => {
                let measurement = measurement(Origin::Hand(id.parse().ok()?), &map.map(key)?)?;
                self.measurements.entry(of.parse().ok()?).or_default().push(measurement);
            }
            [keys::LOG, day, role, step, what] => {
                let entry = log::read(map.document, &map.map, key, [day, role, step, what])?;
                self.plan.log.extend(entry);
            }
            _ => {}
        }
        Some(())
    }

    /// Gives each row and each indicator what is its own, and sorts.
    fn put_together(mut self) -> Option<Plan> {
        let plan = &mut self.plan;
        for (id, column, text) in self.cells {
            // The row may be of a step that is not known here.
            if let Some(row) = plan.rows.iter_mut().find(|row| row.id == id) {
                row.cells.entry(column).or_insert(Cell::Text(text));
            }
        }
        for (id, mut measurements) in self.measurements {
            measurements.sort_by_key(Measurement::key);
            // Nobody measures what they do not have.
            plan.indicators.iter_mut().find(|one| one.id == id)?.measurements = measurements;
        }
        plan.rows.sort_by(|one, other| {
            (&one.place, one.created, one.id).cmp(&(&other.place, other.created, other.id))
        });
        plan.indicators.sort_by_key(|one| (one.created, one.id));
        let order = |one: &LogEntry| (Reverse(one.day), Reverse(one.at), one.step, one.role);
        plan.log.sort_by(|one, other| order(one).cmp(&order(other)).then_with(|| one.what.cmp(&other.what)));
        Some(self.plan)
    }
}

/// None when the field is no name, and none inside when the step is not known here.
fn place(step: &str, field: &str) -> Option<Option<FieldPlace>> {
    let field = field.parse().ok()?;
    Some(Step::named(step).map(|step| FieldPlace { step, field }))
}

fn row(id: RowId, place: FieldPlace, map: &Map<'_>) -> Option<Row> {
    let mut cells = BTreeMap::new();
    for item in map.document.map_range(&map.map, ..) {
        if [ORDER, REMOVED].contains(&item.key.as_ref()) {
            continue;
        }
        let cell = match &item.value {
            ValueRef::Object(ObjType::Text) => Cell::Text(map.document.text(item.id()).ok()?),
            ValueRef::Scalar(ScalarValueRef::Str(text)) if text.is_empty() => Cell::Value(None),
            ValueRef::Scalar(ScalarValueRef::Str(text)) => Cell::Value(Some(text.parse().ok()?)),
            _ => return None,
        };
        cells.insert(item.key.parse().ok()?, cell);
    }
    Some(Row { id, place, cells, created: map.int(ORDER)?, removed: map.bool(REMOVED)? })
}

fn indicator(id: IndicatorId, map: &Map<'_>) -> Option<Indicator> {
    Some(Indicator {
        id,
        name: map.text("name")?,
        unit: map.text("unit")?,
        argument: map.text("argument")?,
        source: map.text("source")?,
        responsible: map.text("responsible")?,
        level: map.choice("level", IndicatorLevel::named)?,
        method: map.choice("method", Method::named)?,
        frequency: map.choice("frequency", Frequency::named)?,
        target_value: map.optional("target_value")?,
        target_date: map.optional("target_date")?,
        baseline_value: map.optional("baseline_value")?,
        baseline_date: map.optional("baseline_date")?,
        next_date: map.optional("next_date")?,
        link: map.optional("link")?,
        goal: map.optional("goal")?,
        replaces: map.optional("replaces")?,
        created: map.int(ORDER)?,
        removed: map.bool(REMOVED)?,
        measurements: Vec::new(),
    })
}

fn measurement(origin: Origin, map: &Map<'_>) -> Option<Measurement> {
    Some(Measurement {
        origin,
        date: map.str("date")?.parse().ok()?,
        value: map.optional("value")?,
        unit: map.str("unit")?,
        note: map.text("note")?,
        created: map.int(ORDER)?,
        removed: map.bool(REMOVED)?,
    })
}
