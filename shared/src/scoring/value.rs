//! What a value means to the group and how much of it happens. Source: `docs/scoring.md`, "Figures".

use super::mean::{Mean, gap, mean};
use super::{RoundAnswers, StatementFigures};
use crate::ids::ValueId;
use crate::instrument::{Instrument, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything about one value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ValueFigures {
    /// Which value.
    pub id: ValueId,
    /// `W[v]`, 0..=10: how important it is to the group.
    pub weight: Option<f64>,
    /// How many weighted it.
    pub n: u32,
    /// 0..=10: how much of it happens, by the statements that put it into practice.
    pub practice: Option<f64>,
    /// Weight minus practice.
    pub gap: Option<f64>,
}

/// `W[v]` for each value that somebody weighted.
pub(super) type Weights = BTreeMap<ValueId, Mean>;

/// The weights of the instrument's values; what was said of anything else counts for nothing.
pub(super) fn weights(instrument: &Instrument, answers: &RoundAnswers) -> Weights {
    let weight = |value: &Value| {
        let voices = answers.weights.get(&value.id)?;
        let scores: Vec<f64> = voices.iter().map(|voice| voice.said.score()).collect();
        Some((value.id.clone(), Mean::of(&scores)?))
    };
    instrument.values.iter().filter_map(weight).collect()
}

impl ValueFigures {
    /// The figures of one value, from the weights and the figures of all statements.
    pub(super) fn of(
        id: &ValueId,
        instrument: &Instrument,
        weights: &Weights,
        all: &[StatementFigures],
    ) -> Self {
        let weighted = weights.get(id);
        let tagged = instrument.statements.iter().filter(|statement| statement.values.contains(id));
        let figures = tagged.filter_map(|statement| all.iter().find(|figures| figures.id == statement.id));
        let practice = mean(figures.filter_map(|figures| figures.score));
        let weight = weighted.map(|weight| weight.score);
        Self { id: id.clone(), weight, n: weighted.map_or(0, |w| w.n), practice, gap: gap(weight, practice) }
    }
}
