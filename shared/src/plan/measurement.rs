//! A number of an indicator on a day.

use crate::amount::Amount;
use crate::day::Day;
use crate::ids::{MeasurementId, RoundId};
use serde::{Deserialize, Serialize};

/// What was measured on a day. Of several on one day, the one that was written down last counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measurement {
    /// Where it comes from.
    pub origin: Origin,
    /// On which day it was measured.
    pub date: Day,
    /// The number. None when the day was missed: a gap in the chart, never a zero.
    pub value: Option<Amount>,
    /// The unit it was measured in, up to [`super::Indicator::UNIT_LIMIT`] characters: the indicator's at that time.
    pub unit: String,
    /// What happened, up to [`Self::NOTE_LIMIT`] characters.
    pub note: String,
    /// When it was written down: seconds since 1970, by that phone's clock. Only sorts those of one day.
    pub created: i64,
    /// Whether somebody removed it.
    pub removed: bool,
}

/// Where a measurement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// From this round, with the indicator's link: read anew from the round's figures each time, and stored nowhere.
    Round(RoundId),
    /// Somebody wrote it down.
    Hand(MeasurementId),
}

impl Measurement {
    /// The longest note.
    pub const NOTE_LIMIT: usize = 5_000;

    /// By which measurements are sorted: by date, those of one day as they were written down.
    pub(crate) fn key(&self) -> (Day, i64, Origin) {
        (self.date, self.created, self.origin)
    }
}
