//! The impact plan: what the group wrote in its ten steps, its indicators and their measurements, and what follows from
//! them. Rules and formulas: `docs/plan.md`.
//!
//! Everything here is made of what stands in the plan and of the day it is today. How the plan is stored and merged is
//! the commons' affair (`document`).

mod calendar;
mod complete;
mod course;
mod doubt;
mod due;
mod edit;
mod figures;
mod indicator;
mod level;
mod link;
mod mark;
mod measurement;
#[cfg(all(feature = "chart", feature = "text"))]
mod picture;
mod place;
mod rounds;
mod row;
mod theory;
mod value;

pub use calendar::{CalendarEntry, ics};
pub use complete::{Missing, Progress, StepProgress};
pub use course::{Course, Direction, Reading, State};
pub use doubt::Doubt;
pub use due::{Due, DueOf};
pub use edit::PlanEdit;
pub use indicator::{Indicator, IndicatorField};
pub use level::{Claim, Frequency, IndicatorLevel, Method};
pub use link::{Link, NotALink};
pub use mark::{LogEntry, Mark, Role};
pub use measurement::{Measurement, Origin};
pub use place::{FieldPlace, NoSuchStep, Step};
pub use rounds::RoundFigure;
pub use row::{Cell, LIST_COLUMN, Row};
pub use theory::{Activity, Chain, Node, TheoryOfChange};
pub use value::PlanValue;

use crate::amount::Amount;
use crate::day::Day;
use crate::ids::{IndicatorId, RowId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stands in the plan. Everything is sorted, so that equal plans are equal bit by bit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What was written in fields of text. An emptied field has none.
    pub texts: BTreeMap<FieldPlace, String>,
    /// What stands in fields for a number or a date. An emptied field has none.
    pub values: BTreeMap<FieldPlace, PlanValue>,
    /// The rows of all lists and tables, those that were removed too: by place, then oldest first.
    pub rows: Vec<Row>,
    /// All indicators, those that were replaced or removed too: oldest first. Each with its measurements, by date.
    pub indicators: Vec<Indicator>,
    /// Who changed what, and when: the newest first.
    pub log: Vec<LogEntry>,
}

impl Plan {
    /// Whether nothing stands in it: in no field, no row and no indicator. What was removed counts nowhere.
    pub fn is_blank(&self) -> bool {
        let says_nothing = !self.texts.values().any(|text| says(text)) && self.values.is_empty();
        let has_no_rows = self.rows.iter().all(|row| row.removed || row.is_blank());
        says_nothing && has_no_rows && self.indicators.iter().all(|indicator| indicator.removed)
    }

    /// What was written in a field; empty when nothing was.
    pub fn text(&self, step: Step, field: &str) -> &str {
        let mut texts = self.texts.iter();
        let found = texts.find(|(place, _)| place.step == step && place.field.as_str() == field);
        found.map(|(_, text)| text.as_str()).unwrap_or_default()
    }

    fn value(&self, step: Step, field: &str) -> Option<&PlanValue> {
        let mut values = self.values.iter();
        values.find(|(place, _)| place.step == step && place.field.as_str() == field).map(|(_, value)| value)
    }

    /// The number in a field.
    pub fn amount(&self, step: Step, field: &str) -> Option<Amount> {
        self.value(step, field)?.amount()
    }

    /// The date in a field.
    pub fn day(&self, step: Step, field: &str) -> Option<Day> {
        self.value(step, field)?.day()
    }

    /// The rows of a list or table, oldest first.
    pub fn rows(&self, step: Step, field: &str) -> impl Iterator<Item = &Row> {
        self.all_rows(step, field).filter(|row| !row.removed)
    }

    /// Rows of a list or table that somebody removed, oldest first: each can be put back.
    pub fn removed_rows(&self, step: Step, field: &str) -> impl Iterator<Item = &Row> {
        self.all_rows(step, field).filter(|row| row.removed)
    }

    fn all_rows(&self, step: Step, field: &str) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.place.step == step && row.place.field.as_str() == field)
    }

    /// A row, also one that was removed.
    pub fn row(&self, id: RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// An indicator, also one that was replaced or removed.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// The indicators in use, oldest first: neither removed nor replaced. Completeness, states and reminders are about
    /// these.
    pub fn in_use(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| !indicator.removed && !self.is_replaced(indicator.id))
    }

    /// Indicators that another one took the place of, oldest first. Their numbers stay.
    pub fn replaced(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| !indicator.removed && self.is_replaced(indicator.id))
    }

    /// Indicators that somebody removed, oldest first: each can be put back, with all that was measured.
    pub fn removed_indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| indicator.removed)
    }

    /// Whether another indicator took the place of this one. Removing that one takes the swap back.
    pub fn is_replaced(&self, id: IndicatorId) -> bool {
        self.indicators.iter().any(|other| !other.removed && other.replaces == Some(id) && other.id != id)
    }

    /// The indicators before this one, the nearest first: those it replaced, one after the other.
    pub fn earlier(&self, indicator: &Indicator) -> Vec<&Indicator> {
        let mut earlier: Vec<&Indicator> = Vec::new();
        let mut next = indicator.replaces;
        while let Some(found) = next.and_then(|id| self.indicator(id)) {
            // Nobody's app writes a circle, but somebody could.
            if found.id == indicator.id || earlier.iter().any(|known| known.id == found.id) {
                break;
            }
            earlier.push(found);
            next = found.replaces;
        }
        earlier
    }
}

/// Whether a text says something.
fn says(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
