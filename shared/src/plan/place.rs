//! The ten steps, and where something stands in one of them.

use crate::ids::PlanFieldId;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A step of the plan. They can be filled in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// What is the problem?
    Problem,
    /// What do we want to achieve?
    Goals,
    /// Who is this for?
    TargetGroup,
    /// What do we do, and why should it help?
    TheoryOfChange,
    /// What do we look for?
    Indicators,
    /// How do we measure?
    Methods,
    /// How far do we want to get?
    Targets,
    /// Where do we start?
    Baseline,
    /// How is it going?
    Measure,
    /// What did we learn?
    Evaluate,
}

impl Step {
    /// Every one, in its order.
    pub const ALL: [Self; 10] = [
        Self::Problem,
        Self::Goals,
        Self::TargetGroup,
        Self::TheoryOfChange,
        Self::Indicators,
        Self::Methods,
        Self::Targets,
        Self::Baseline,
        Self::Measure,
        Self::Evaluate,
    ];

    /// Stable name: for texts and storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Goals => "goals",
            Self::TargetGroup => "target_group",
            Self::TheoryOfChange => "theory_of_change",
            Self::Indicators => "indicators",
            Self::Methods => "methods",
            Self::Targets => "targets",
            Self::Baseline => "baseline",
            Self::Measure => "measure",
            Self::Evaluate => "evaluate",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == name)
    }

    /// Its number, 1 to 10.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// As it stands in addresses.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such step")]
pub struct NoSuchStep;

impl FromStr for Step {
    type Err = NoSuchStep;

    fn from_str(text: &str) -> Result<Self, NoSuchStep> {
        Self::named(text).ok_or(NoSuchStep)
    }
}

/// A field of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FieldPlace {
    /// Of which step.
    pub step: Step,
    /// Which field.
    pub field: PlanFieldId,
}

/// As it stands in the document: `problem/affected`.
impl fmt::Display for FieldPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.step.as_str(), self.field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_has_its_name_and_its_number() {
        for (number, step) in (1..).zip(Step::ALL) {
            assert_eq!((Step::named(step.as_str()), step.number()), (Some(step), number));
            assert_eq!(step.to_string().parse(), Ok(step));
        }
        assert_eq!(Step::named("societal_value"), None);
    }
}
