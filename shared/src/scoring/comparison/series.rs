//! The same figure over several rounds.

use crate::ids::FieldId;
use crate::scoring::Profile;
use serde::{Deserialize, Serialize};

/// One field over several rounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldSeries {
    /// Which field.
    pub id: FieldId,
    /// 0..=10, one for each round, oldest first; `None` where a round has no such figure.
    pub scores: Vec<Option<f64>>,
}

/// Several rounds side by side.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// The fields of the last round, in its order.
    pub fields: Vec<FieldSeries>,
    /// 0..=100, one for each round.
    pub thickness: Vec<Option<f64>>,
}

impl Series {
    /// From which number of rounds on a series tells more than a comparison.
    pub const FROM: usize = 3;

    /// Puts rounds side by side, oldest first. A round with another instrument than the last has no figures here.
    pub fn of(rounds: &[&Profile]) -> Self {
        let Some(last) = rounds.last() else { return Self::default() };
        let same: Vec<Option<&Profile>> = rounds
            .iter()
            .map(|round| Some(*round).filter(|round| round.instrument == last.instrument))
            .collect();
        let score = |round: &Option<&Profile>, id: &FieldId| (*round)?.field(id)?.score;
        let field = |id: &FieldId| FieldSeries {
            id: id.clone(),
            scores: same.iter().map(|round| score(round, id)).collect(),
        };
        Self {
            fields: last.fields.iter().map(|figures| field(&figures.id)).collect(),
            thickness: same.iter().map(|round| (*round)?.thickness).collect(),
        }
    }
}
