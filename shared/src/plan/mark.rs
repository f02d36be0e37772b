//! Who changed what, by role: never by person.

use super::Step;
use crate::day::Day;
use crate::ids::{Group, PlanFieldId};
use serde::{Deserialize, Serialize};

/// In which role somebody writes in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// As a facilitator.
    Facilitator,
    /// As somebody of this side.
    Group(Group),
}

/// How a facilitator is written.
const FACILITATOR: &str = "facilitator";

impl Role {
    /// Stable name: for texts and storage. Groups have their own.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Facilitator => FACILITATOR,
            Self::Group(group) => group.as_str(),
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        if name == FACILITATOR { Some(Self::Facilitator) } else { Group::named(name).map(Self::Group) }
    }
}

/// What an edit leaves in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// In which role it was made.
    pub role: Role,
    /// On which day, by the calendar on the wall there.
    pub day: Day,
    /// When: seconds since 1970, by that phone's clock.
    pub at: i64,
}

/// That somebody in a role changed a field on a day. One entry, however often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// The day.
    pub day: Day,
    /// The last time on it: seconds since 1970, by that phone's clock, to the minute.
    pub at: i64,
    /// In which role.
    pub role: Role,
    /// In which step.
    pub step: Step,
    /// Which field; for indicators, the table of that step.
    pub what: PlanFieldId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_named_as_it_is_read() {
        for role in Group::ALL.map(Role::Group).into_iter().chain([Role::Facilitator]) {
            assert_eq!(Role::named(role.as_str()), Some(role));
        }
        assert_eq!(Role::named("anna"), None);
    }
}
