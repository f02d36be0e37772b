//! One thing that somebody changes about the plan.

use super::{FieldPlace, Indicator, Measurement, PlanValue, Row, Step};
use crate::ids::{IndicatorId, PlanFieldId};
use serde::{Deserialize, Serialize};

/// One thing that somebody changes. What others changed meanwhile stays: of `before` and `after`, only what differs is
/// written, and two texts are put together.
///
/// Rows, indicators and measurements are removed, and put back, by their `removed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanEdit {
    /// Writes in a field of text.
    Text {
        /// Which one.
        place: FieldPlace,
        /// As they had it before them.
        before: String,
        /// As it shall be, up to [`Self::TEXT_LIMIT`] characters.
        after: String,
    },
    /// Fills a field for a number or a date, or empties it.
    Value {
        /// Which one.
        place: FieldPlace,
        /// What shall stand there.
        value: Option<PlanValue>,
    },
    /// Writes a new row down. One that is there already stays as it is.
    AddRow(Row),
    /// Changes a row.
    Row {
        /// As they had it before them.
        before: Row,
        /// As it shall be.
        after: Row,
    },
    /// Writes a new indicator down, without measurements. One that is there already stays as it is.
    AddIndicator(Box<Indicator>),
    /// Changes what is filled in about an indicator.
    Indicator {
        /// As they had it before them.
        before: Box<Indicator>,
        /// As it shall be.
        after: Box<Indicator>,
    },
    /// Writes a new measurement down. One that is there already stays as it is.
    AddMeasurement {
        /// Of which indicator.
        indicator: IndicatorId,
        /// By [`super::Origin::Hand`].
        measurement: Measurement,
    },
    /// Changes a measurement.
    Measurement {
        /// Of which indicator.
        indicator: IndicatorId,
        /// As they had it before them.
        before: Measurement,
        /// As it shall be.
        after: Measurement,
    },
}

/// The tables of indicators, one for each step in which something is filled in about them.
const TABLES: [(Step, &str); 5] = [
    (Step::Indicators, "indicators"),
    (Step::Methods, "methods"),
    (Step::Targets, "targets"),
    (Step::Baseline, "baseline"),
    (Step::Measure, "measurements"),
];

impl PlanEdit {
    /// The longest text of a field, in characters.
    pub const TEXT_LIMIT: usize = 20_000;

    /// The fields that it is about, for the history. For indicators: the table of each step that fills in what differs.
    pub fn touches(&self) -> Vec<(Step, PlanFieldId)> {
        match self {
            Self::Text { place, .. } | Self::Value { place, .. } => vec![(place.step, place.field.clone())],
            Self::AddRow(row) | Self::Row { after: row, .. } => {
                vec![(row.place.step, row.place.field.clone())]
            }
            Self::AddIndicator(added) => {
                tables(&steps(&Indicator::new(added.id, added.created), added, true))
            }
            Self::Indicator { before, after } => tables(&steps(before, after, false)),
            Self::AddMeasurement { .. } | Self::Measurement { .. } => tables(&[Step::Measure]),
        }
    }
}

fn tables(steps: &[Step]) -> Vec<(Step, PlanFieldId)> {
    let named = TABLES.iter().filter(|(step, _)| steps.contains(step));
    named.filter_map(|(step, table)| Some((*step, table.parse().ok()?))).collect()
}

/// The steps in which something is filled in that differs.
fn steps(before: &Indicator, after: &Indicator, is_new: bool) -> Vec<Step> {
    let texts = |one: &Indicator| (one.name.clone(), one.unit.clone(), one.argument.clone());
    let chosen = |one: &Indicator| (one.level, one.link.clone(), one.goal, one.removed);
    let way = |one: &Indicator| (one.method, one.frequency, one.source.clone(), one.responsible.clone());
    let target = |one: &Indicator| (one.target_value, one.target_date);
    let start = |one: &Indicator| (one.baseline_value, one.baseline_date);
    let differ = [
        (Step::Indicators, is_new || texts(before) != texts(after) || chosen(before) != chosen(after)),
        (Step::Methods, way(before) != way(after)),
        (Step::Targets, target(before) != target(after)),
        (Step::Baseline, start(before) != start(after)),
        (Step::Measure, before.next_date != after.next_date),
    ];
    differ.into_iter().filter_map(|(step, differs)| differs.then_some(step)).collect()
}
