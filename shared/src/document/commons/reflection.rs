//! What the group says about itself, together: the overview table, where on the way from thin to thick it is, where in the
//! circle, and the evaluation. Each of it once a round.

mod edit;
mod key;
mod read;

pub use edit::ReflectionEdit;
pub(super) use read::read;

use crate::ids::{EvaluationId, EvaluationOptionId, RoundId};
use crate::instrument::{OverviewColumn, OverviewRow, Phase, ThicknessSign};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the group says about itself. What it has said nothing about is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reflection {
    /// The cells of the overview table. One that was emptied again is empty, not missing.
    pub table: BTreeMap<TablePlace, String>,
    /// How thick the group finds itself.
    pub placements: BTreeMap<ContinuumPlace, Placement>,
    /// Where in the circle it is.
    pub phases: BTreeMap<RoundId, Phase>,
    /// What it answered to the evaluation.
    pub evaluation: BTreeMap<EvaluationPlace, EvaluationAnswer>,
}

impl Reflection {
    /// The longest text of a cell or an answer, in characters.
    pub const LIMIT: usize = 5_000;
}

/// A cell of the overview table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TablePlace {
    /// In which round it was written.
    pub round: RoundId,
    /// Its row.
    pub row: OverviewRow,
    /// Its column.
    pub column: OverviewColumn,
}

/// What the group places between thin and thick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContinuumPlace {
    /// In which round.
    pub round: RoundId,
    /// Which side of it.
    pub aspect: Aspect,
}

/// A side of the collaboration that can be thin or thick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The collaboration as a whole.
    Whole,
    /// One sign.
    Sign(ThicknessSign),
}

/// Where between thin (0) and thick (100) something lies, as the group itself sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Placement(u8);

/// A number beyond the thick end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not between 0 (thin) and 100 (thick)")]
pub struct NoPlacement(u8);

impl Placement {
    /// The thickest; the thinnest is 0.
    pub const THICKEST: u8 = 100;

    /// From 0 to 100.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Placement {
    type Error = NoPlacement;
    fn try_from(at: u8) -> Result<Self, NoPlacement> {
        if at <= Self::THICKEST { Ok(Self(at)) } else { Err(NoPlacement(at)) }
    }
}

impl From<Placement> for u8 {
    fn from(placement: Placement) -> Self {
        placement.0
    }
}

/// A question of the evaluation, asked in a round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EvaluationPlace {
    /// In which round.
    pub round: RoundId,
    /// Which question.
    pub question: EvaluationId,
}

/// What the group answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationAnswer {
    /// In its own words; empty when they were deleted again.
    Text(String),
    /// By one option.
    One(EvaluationOptionId),
    /// By these options; at least one.
    Many(BTreeSet<EvaluationOptionId>),
}
