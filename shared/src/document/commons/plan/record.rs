//! An indicator or a measurement as the map that it is written down as: texts with their limits, and values.

use super::super::entries::written;
use crate::plan::{Indicator, Measurement};

/// The key of what sorts: when something was made.
pub(super) const ORDER: &str = "order";
/// The key of whether somebody removed it.
pub(super) const REMOVED: &str = "removed";

/// What is written down as a map that one phone made.
pub(super) trait Record {
    /// The keys of its texts, which merge by character, each with its limit.
    fn texts(&self) -> Vec<(&'static str, &str, usize)>;
    /// The keys of its values, of which one is kept. Empty: there is none.
    fn values(&self) -> Vec<(&'static str, String)>;
    /// Those of its values that never change.
    fn fixed(&self) -> Vec<(&'static str, String)>;
    /// When it was made.
    fn created(&self) -> i64;
    /// Whether somebody removed it.
    fn removed(&self) -> bool;
}

impl Record for Indicator {
    fn texts(&self) -> Vec<(&'static str, &str, usize)> {
        vec![
            ("name", &self.name, Self::NAME_LIMIT),
            ("unit", &self.unit, Self::UNIT_LIMIT),
            ("argument", &self.argument, Self::ARGUMENT_LIMIT),
            ("source", &self.source, Self::SOURCE_LIMIT),
            ("responsible", &self.responsible, Self::RESPONSIBLE_LIMIT),
        ]
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        vec![
            ("level", written(self.level.as_ref())),
            ("method", written(self.method.as_ref())),
            ("frequency", written(self.frequency.as_ref())),
            ("target_value", written(self.target_value.as_ref())),
            ("target_date", written(self.target_date.as_ref())),
            ("baseline_value", written(self.baseline_value.as_ref())),
            ("baseline_date", written(self.baseline_date.as_ref())),
            ("next_date", written(self.next_date.as_ref())),
            ("link", written(self.link.as_ref())),
            ("goal", written(self.goal.as_ref())),
        ]
    }

    fn fixed(&self) -> Vec<(&'static str, String)> {
        vec![("replaces", written(self.replaces.as_ref()))]
    }

    fn created(&self) -> i64 {
        self.created
    }

    fn removed(&self) -> bool {
        self.removed
    }
}

impl Record for Measurement {
    fn texts(&self) -> Vec<(&'static str, &str, usize)> {
        vec![("note", &self.note, Self::NOTE_LIMIT)]
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        vec![
            ("date", self.date.to_string()),
            ("value", written(self.value.as_ref())),
            ("unit", self.unit.clone()),
        ]
    }

    fn fixed(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    fn created(&self) -> i64 {
        self.created
    }

    fn removed(&self) -> bool {
        self.removed
    }
}
