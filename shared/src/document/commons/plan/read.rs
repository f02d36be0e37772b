//! What stands in the plan, or nothing when a part of it is not what the schema says.
//!
//! Keys of other kinds, and of steps that are not known here, are of a later version: they are passed over, and stay.

use super::super::entries::section;
use super::fields::{Field, Fields};
use super::record::{ORDER, REMOVED};
use super::{PLAN, keys, log};
use crate::ids::{ColumnId, IndicatorId, RowId};
use crate::plan::{
    Cell, FieldPlace, Frequency, Indicator, IndicatorLevel, LogEntry, Measurement, Method, Origin, Plan, Row,
    Step,
};
use automerge::AutoCommit;
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
    let plan = Fields::of(document, section(document, PLAN)?);
    let mut found = Found::default();
    for (key, field) in plan.iter() {
        found.read(&plan, key, field)?;
    }
    found.put_together()
}

impl Found {
    /// Reads what stands under one key.
    fn read(&mut self, of: &Fields<'_>, key: &str, field: &Field) -> Option<()> {
        let parts: Vec<&str> = key.split('/').collect();
        match *parts.as_slice() {
            [keys::TEXT, step, name] => {
                let text = of.text(field)?;
                if let Some(place) = place(step, name)?.filter(|_| !text.is_empty()) {
                    self.plan.texts.insert(place, text);
                }
            }
            [keys::VALUE, step, name] => {
                let value = field.optional()?;
                if let Some((place, value)) = place(step, name)?.zip(value) {
                    self.plan.values.insert(place, value);
                }
            }
            [keys::ROW, step, name, id] => {
                let (id, cells) = (id.parse().ok()?, of.map(field)?);
                if let Some(place) = place(step, name)? {
                    self.plan.rows.push(row(id, place, &cells)?);
                }
            }
            [keys::CELL, row, column] => {
                self.cells.push((row.parse().ok()?, column.parse().ok()?, of.text(field)?));
            }
            [keys::INDICATOR, id] => self.plan.indicators.push(indicator(id.parse().ok()?, &of.map(field)?)?),
            [keys::MEASURE, indicator, id] => {
                let measurement = measurement(Origin::Hand(id.parse().ok()?), &of.map(field)?)?;
                self.measurements.entry(indicator.parse().ok()?).or_default().push(measurement);
            }
            [keys::LOG, day, role, step, what] => {
                let entry = log::read([day, role, step, what], field.int()?)?;
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

fn row(id: RowId, place: FieldPlace, row: &Fields<'_>) -> Option<Row> {
    let cells = row.iter().filter(|(key, _)| ![ORDER, REMOVED].contains(key));
    let cells = cells.map(|(key, field)| {
        let cell = match field {
            Field::Text(_) => Cell::Text(row.text(field)?),
            _ => Cell::Value(field.optional()?),
        };
        Some((key.parse().ok()?, cell))
    });
    let cells = cells.collect::<Option<_>>()?;
    Some(Row { id, place, cells, created: row.get(ORDER)?.int()?, removed: row.get(REMOVED)?.bool()? })
}

fn indicator(id: IndicatorId, of: &Fields<'_>) -> Option<Indicator> {
    let text = |key| of.text(of.get(key)?);
    Some(Indicator {
        id,
        name: text("name")?,
        unit: text("unit")?,
        argument: text("argument")?,
        source: text("source")?,
        responsible: text("responsible")?,
        level: of.get("level")?.choice(IndicatorLevel::named)?,
        method: of.get("method")?.choice(Method::named)?,
        frequency: of.get("frequency")?.choice(Frequency::named)?,
        target_value: of.get("target_value")?.optional()?,
        target_date: of.get("target_date")?.optional()?,
        baseline_value: of.get("baseline_value")?.optional()?,
        baseline_date: of.get("baseline_date")?.optional()?,
        next_date: of.get("next_date")?.optional()?,
        link: of.get("link")?.optional()?,
        goal: of.get("goal")?.optional()?,
        replaces: of.get("replaces")?.optional()?,
        created: of.get(ORDER)?.int()?,
        removed: of.get(REMOVED)?.bool()?,
        measurements: Vec::new(),
    })
}

fn measurement(origin: Origin, of: &Fields<'_>) -> Option<Measurement> {
    Some(Measurement {
        origin,
        date: of.get("date")?.str()?.parse().ok()?,
        value: of.get("value")?.optional()?,
        unit: of.get("unit")?.str()?.to_owned(),
        note: of.text(of.get("note")?)?,
        created: of.get(ORDER)?.int()?,
        removed: of.get(REMOVED)?.bool()?,
    })
}
