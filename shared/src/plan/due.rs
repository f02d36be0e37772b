//! What is due when. Source: `docs/plan.md`, "When the next measurement is due".

use super::{Frequency, Indicator, Measurement, Plan, Step, says};
use crate::day::Day;
use crate::ids::{IndicatorId, RowId};

/// The step's field for the day on which everything is measured next.
const NEXT_DATE: &str = "next_date";

/// Something that is due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub day: Day,
    /// What.
    pub what: DueOf,
}

/// What can be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueOf {
    /// The next measurement of an indicator.
    Measurement(IndicatorId),
    /// Something that was decided in the last step.
    Decision(RowId),
    /// A goal.
    Goal(RowId),
}

impl Due {
    /// The same name each time, for the calendars of other programs: a date that moves does not become a second one.
    pub fn uid(&self) -> String {
        match self.what {
            DueOf::Measurement(id) => format!("measurement-{id}@samson"),
            DueOf::Decision(id) => format!("decision-{id}@samson"),
            DueOf::Goal(id) => format!("goal-{id}@samson"),
        }
    }
}

impl Plan {
    /// The day on which an indicator is to be measured next. None when nothing is planned, or nothing any more.
    ///
    /// What was agreed as a date comes before what follows from a rhythm, and what was agreed for this indicator before
    /// what was agreed for all. A date counts as long as nothing was written down about it or a later day.
    pub fn next_measurement(&self, indicator: &Indicator) -> Option<Day> {
        let last = indicator.last_entry();
        let is_ahead = |date: &Day| last.is_none_or(|last| last < *date);
        let agreed = [indicator.next_date, self.day(Step::Measure, NEXT_DATE)];
        let agreed = agreed.into_iter().flatten().find(is_ahead);
        agreed.or_else(|| indicator.next_by_rhythm(last))
    }

    /// Everything that is due, also what is overdue: the earliest first, and what is due on one day always in the same
    /// order.
    pub fn due(&self) -> Vec<Due> {
        let measured = self.in_use().filter_map(|indicator| {
            let day = self.next_measurement(indicator)?;
            Some(Due { day, what: DueOf::Measurement(indicator.id) })
        });
        let decided = self.rows(Step::Evaluate, "decisions").filter(|row| says(row.text("what")));
        let decided =
            decided.filter_map(|row| Some(Due { day: row.day("by")?, what: DueOf::Decision(row.id) }));
        let goals = self.rows(Step::Goals, "goals").filter(|row| says(row.text("goal")));
        let goals = goals.filter_map(|row| Some(Due { day: row.day("by")?, what: DueOf::Goal(row.id) }));
        let mut due: Vec<Due> = measured.chain(decided).chain(goals).collect();
        due.sort_unstable();
        due
    }
}

impl Indicator {
    /// The last day about which something was written down: a number, or that there is none.
    fn last_entry(&self) -> Option<Day> {
        self.standing().next_back().map(|measurement| measurement.date)
    }

    /// The day that follows from how often it is measured, never after the target's date; without a rhythm that date
    /// itself. None once something of that date or later was written down.
    fn next_by_rhythm(&self, last: Option<Day>) -> Option<Day> {
        let from = last.max(self.baseline_date);
        let by_rhythm = from.and_then(|from| self.frequency?.after(from));
        let Some(end) = self.target_date else { return by_rhythm };
        let is_done = self.frequency == Some(Frequency::Once) && self.has_started();
        let is_over = is_done || last.is_some_and(|last| end <= last);
        (!is_over).then(|| by_rhythm.map_or(end, |day| day.min(end)))
    }

    /// Whether there is a number after the start.
    pub(super) fn has_started(&self) -> bool {
        self.standing().any(|measurement| measurement.value.is_some() && self.is_after_start(measurement))
    }

    /// After the day of the starting number; without one, always.
    pub(super) fn is_after_start(&self, measurement: &Measurement) -> bool {
        self.baseline_date.is_none_or(|start| start < measurement.date)
    }
}

#[cfg(test)]
mod tests;
