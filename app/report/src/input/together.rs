//! What the group says about itself.

use samson_shared::ids::{EvaluationId, EvaluationOptionId};
use samson_shared::instrument::{OverviewColumn, OverviewRow, Phase, ThicknessSign};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the group says about itself after a round. What it has said nothing about is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// The cells of the overview table.
    pub overview: BTreeMap<(OverviewRow, OverviewColumn), String>,
    /// How thick the group finds the collaboration as a whole, from 0 (thin) to 100 (thick).
    pub whole: Option<u8>,
    /// The same, sign by sign.
    pub signs: BTreeMap<ThicknessSign, u8>,
    /// Where in the circle it is.
    pub phase: Option<Phase>,
    /// What it answered to the evaluation.
    pub evaluation: BTreeMap<EvaluationId, Answered>,
}

/// An answer to the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// In the group's own words.
    Text(String),
    /// By these options.
    Chosen(Vec<EvaluationOptionId>),
}

impl Together {
    /// Whether the group has said nothing. Blank texts say nothing.
    pub fn is_silent(&self) -> bool {
        let placed = self.whole.is_some() || !self.signs.is_empty() || self.phase.is_some();
        !placed && self.cells().next().is_none() && !self.evaluation.values().any(Answered::says)
    }

    /// The cells in which something is written.
    pub fn cells(&self) -> impl Iterator<Item = (OverviewRow, OverviewColumn, &str)> {
        let written = self.overview.iter().filter(|(_, text)| !text.trim().is_empty());
        written.map(|((row, column), text)| (*row, *column, text.as_str()))
    }
}

impl Answered {
    /// Whether it says something.
    pub fn says(&self) -> bool {
        match self {
            Self::Text(text) => !text.trim().is_empty(),
            Self::Chosen(options) => !options.is_empty(),
        }
    }
}
