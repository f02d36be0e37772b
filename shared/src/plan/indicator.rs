//! An indicator, from its choice to its last measurement.

use super::{Claim, Frequency, IndicatorLevel, Link, Measurement, Method, Step, says};
use crate::amount::Amount;
use crate::day::Day;
use crate::ids::{IndicatorId, RowId};
use serde::{Deserialize, Serialize};

/// A sign that shows whether the group is on its way.
///
/// Like rows, indicators are never deleted. One that is swapped for another stays with its numbers; so does one that was
/// removed, also with what others measured meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Which indicator.
    pub id: IndicatorId,
    /// What is counted, up to [`Self::NAME_LIMIT`] characters.
    pub name: String,
    /// In what, up to [`Self::UNIT_LIMIT`] characters.
    pub unit: String,
    /// Why the group believes that the work contributed, up to [`Self::ARGUMENT_LIMIT`] characters. Needed for an impact.
    pub argument: String,
    /// Where the number is found, up to [`Self::SOURCE_LIMIT`] characters.
    pub source: String,
    /// Who makes sure it comes in, up to [`Self::RESPONSIBLE_LIMIT`] characters.
    pub responsible: String,
    /// How far from the work it looks.
    pub level: Option<IndicatorLevel>,
    /// How the number is got.
    pub method: Option<Method>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// The number to reach.
    pub target_value: Option<Amount>,
    /// When to be there.
    pub target_date: Option<Day>,
    /// The number before the work began.
    pub baseline_value: Option<Amount>,
    /// When that was measured.
    pub baseline_date: Option<Day>,
    /// When to measure next, where that was agreed for this indicator alone.
    pub next_date: Option<Day>,
    /// The figure of rounds that it follows. None when it is measured by hand.
    pub link: Option<Link>,
    /// The goal it belongs to.
    pub goal: Option<RowId>,
    /// The indicator whose place it took. Never changes.
    pub replaces: Option<IndicatorId>,
    /// When it was made: seconds since 1970, by that phone's clock. Only sorts indicators.
    pub created: i64,
    /// Whether somebody removed it.
    pub removed: bool,
    /// What was measured, by date; those that were removed too.
    pub measurements: Vec<Measurement>,
}

/// What is filled in about an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorField {
    /// What is counted.
    Name,
    /// Output, outcome or impact.
    Level,
    /// In what.
    Unit,
    /// Why an impact is believed in.
    Argument,
    /// How the number is got.
    Method,
    /// Where it is found.
    Source,
    /// How often.
    Frequency,
    /// By whom.
    Responsible,
    /// The number to reach.
    TargetValue,
    /// When.
    TargetDate,
    /// The number before.
    BaselineValue,
    /// Of when.
    BaselineDate,
    /// At least one number after the start.
    Measurements,
}

impl IndicatorField {
    /// Stable name, as in the definition of the plan.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Level => "level",
            Self::Unit => "unit",
            Self::Argument => "argument",
            Self::Method => "method",
            Self::Source => "source",
            Self::Frequency => "frequency",
            Self::Responsible => "responsible",
            Self::TargetValue => "target_value",
            Self::TargetDate => "target_date",
            Self::BaselineValue => "baseline_value",
            Self::BaselineDate => "baseline_date",
            Self::Measurements => "measurements",
        }
    }

    /// The step in which it is filled in.
    pub const fn step(self) -> Step {
        match self {
            Self::Name | Self::Level | Self::Unit | Self::Argument => Step::Indicators,
            Self::Method | Self::Source | Self::Frequency | Self::Responsible => Step::Methods,
            Self::TargetValue | Self::TargetDate => Step::Targets,
            Self::BaselineValue | Self::BaselineDate => Step::Baseline,
            Self::Measurements => Step::Measure,
        }
    }
}

impl Indicator {
    /// The longest name.
    pub const NAME_LIMIT: usize = 500;
    /// The longest unit.
    pub const UNIT_LIMIT: usize = 100;
    /// The longest argument.
    pub const ARGUMENT_LIMIT: usize = 5_000;
    /// The longest source.
    pub const SOURCE_LIMIT: usize = 1_000;
    /// The longest answer to who is responsible.
    pub const RESPONSIBLE_LIMIT: usize = 500;

    /// One about which nothing is filled in yet.
    pub fn new(id: IndicatorId, created: i64) -> Self {
        Self {
            id,
            created,
            name: String::new(),
            unit: String::new(),
            argument: String::new(),
            source: String::new(),
            responsible: String::new(),
            level: None,
            method: None,
            frequency: None,
            target_value: None,
            target_date: None,
            baseline_value: None,
            baseline_date: None,
            next_date: None,
            link: None,
            goal: None,
            replaces: None,
            removed: false,
            measurements: Vec::new(),
        }
    }

    /// One to take the place of this one: about the same goal, at the same level, and nothing else filled in. The numbers
    /// stay with this one.
    pub fn successor(&self, id: IndicatorId, created: i64) -> Self {
        Self { goal: self.goal, level: self.level, replaces: Some(self.id), ..Self::new(id, created) }
    }

    /// The measurements that nobody removed, by date. Of one day, the one written down last stands last.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Measurement> {
        self.measurements.iter().filter(|measurement| !measurement.removed)
    }

    /// What may be said with its numbers. Without a level, what may be said of an output.
    pub fn claim(&self) -> Claim {
        match self.level {
            Some(IndicatorLevel::Impact) if says(&self.argument) => Claim::Argued,
            Some(IndicatorLevel::Impact) => Claim::NeedsArgument,
            _ => Claim::Measured,
        }
    }
}
