//! How far the plan is. Source: `docs/plan.md`, "When a step is complete".

mod steps;

use super::{IndicatorField, IndicatorLevel, Plan, Step};
use crate::day::Day;
use crate::ids::IndicatorId;

/// What a step still needs to be complete: to be put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// This field of the step is empty.
    Field(&'static str),
    /// This list or table has no row with anything in it.
    Row(&'static str),
    /// Step 2: no goal has a date.
    DatedGoal,
    /// Step 2: more than [`Missing::MOST_GOALS`] goals have a date; so many.
    FewerGoals(usize),
    /// Step 3: no group has both needs and strengths.
    GroupWithNeedsAndStrengths,
    /// Step 4: so many activities have no full chain of if, then and because.
    Chains(usize),
    /// Steps 6 to 9: there is no indicator.
    Indicator,
    /// Step 5: there is no indicator at this level.
    AtLevel(IndicatorLevel),
    /// Steps 5 to 9: these indicators lack this.
    About {
        /// What is lacking.
        field: IndicatorField,
        /// In which ones, oldest first.
        indicators: Vec<IndicatorId>,
    },
    /// Step 8: the starting number of these is dated after their first measurement.
    EarlierBaseline(Vec<IndicatorId>),
    /// Step 9: a measurement of these was due before today.
    Overdue(Vec<IndicatorId>),
    /// Step 10: no decision has both somebody in charge and a deadline.
    Decision,
}

impl Missing {
    /// More goals than these are too many.
    pub const MOST_GOALS: usize = 5;
}

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepProgress {
    /// Which step.
    pub step: Step,
    /// Whether anything stands in it.
    pub begun: bool,
    /// What it still needs. Nothing: it is complete, or complete for now.
    pub missing: Vec<Missing>,
}

impl StepProgress {
    /// Whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// How far the plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Each of the ten steps, in their order. They can be filled in any.
    pub steps: Vec<StepProgress>,
}

impl Progress {
    /// How many steps are complete.
    pub fn complete(&self) -> usize {
        self.steps.iter().filter(|step| step.is_complete()).count()
    }

    /// The first step that is not complete.
    pub fn next(&self) -> Option<&StepProgress> {
        self.steps.iter().find(|step| !step.is_complete())
    }
}

impl Plan {
    /// How far the plan is today.
    pub fn progress(&self, today: Day) -> Progress {
        Progress { steps: Step::ALL.into_iter().map(|step| self.step_progress(step, today)).collect() }
    }

    /// How far a step is today.
    pub fn step_progress(&self, step: Step, today: Day) -> StepProgress {
        StepProgress { step, begun: self.has_begun(step), missing: self.missing(step, today) }
    }

    /// Whether anything stands in a step: in its fields, or in its table of the indicators.
    fn has_begun(&self, step: Step) -> bool {
        let in_fields = self.texts.iter().any(|(place, text)| place.step == step && super::says(text))
            || self.values.keys().any(|place| place.step == step)
            || self.rows.iter().any(|row| row.place.step == step && !row.removed && !row.is_blank());
        in_fields || self.in_use().any(|indicator| steps::has_begun(indicator, step))
    }
}

#[cfg(test)]
mod tests;
