//! Measurements that rounds bring by themselves.

use super::{Link, Measurement, Origin, Plan};
use crate::amount::Amount;
use crate::day::Day;
use crate::ids::RoundId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A figure of a revealed round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundFigure {
    /// Of which round.
    pub round: RoundId,
    /// Which figure.
    pub link: Link,
    /// The day of the round.
    pub day: Day,
    /// The figure.
    pub value: Amount,
}

impl Plan {
    /// The plan with the measurements that these rounds bring to the indicators linked to their figures.
    ///
    /// A round brings one measurement to an indicator, whatever is called how often: what rounds brought before is
    /// replaced. Of two figures of one kind and round, the last one counts. Measurements that somebody wrote down stay.
    pub fn with_rounds(mut self, figures: &[RoundFigure]) -> Self {
        for indicator in &mut self.indicators {
            indicator.measurements.retain(|measurement| matches!(measurement.origin, Origin::Hand(_)));
            let Some(link) = &indicator.link else { continue };
            let brought: BTreeMap<RoundId, &RoundFigure> = figures
                .iter()
                .filter(|figure| figure.link == *link)
                .map(|figure| (figure.round, figure))
                .collect();
            let unit = &indicator.unit;
            indicator.measurements.extend(brought.into_values().map(|figure| measurement(figure, unit)));
            indicator.measurements.sort_by_key(Measurement::key);
        }
        self
    }
}

fn measurement(figure: &RoundFigure, unit: &str) -> Measurement {
    Measurement {
        origin: Origin::Round(figure.round),
        date: figure.day,
        value: Some(figure.value),
        unit: unit.to_owned(),
        note: String::new(),
        created: 0,
        removed: false,
    }
}
