//! A field of action: an axis of the overall radar. Source: `docs/scoring.md`, "Figures".

use super::StatementFigures;
use super::mean::{gap, mean};
use crate::ids::FieldId;
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// Everything about one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldFigures {
    /// Which field.
    pub id: FieldId,
    /// `F[f]`, 0..=10: the mean over its statements that have a score.
    pub score: Option<f64>,
    /// 0..=10: the mean weight of all its statements.
    pub weight: Option<f64>,
    /// Weight minus score.
    pub gap: Option<f64>,
}

impl FieldFigures {
    /// The figures of one field, from those of all statements.
    pub(super) fn of(id: &FieldId, instrument: &Instrument, all: &[StatementFigures]) -> Self {
        let own: Vec<&StatementFigures> = instrument
            .statements_of(id)
            .filter_map(|statement| all.iter().find(|figures| figures.id == statement.id))
            .collect();
        let score = mean(own.iter().filter_map(|figures| figures.score));
        let weight = mean(own.iter().filter_map(|figures| figures.weight));
        Self { id: id.clone(), score, weight, gap: gap(weight, score) }
    }
}

/// From 0 (thin, co-creation) to 100 (thick, co-production): ten times the mean over the thick statements
/// that have a score; `None` when none has.
pub(super) fn thickness(instrument: &Instrument, all: &[StatementFigures]) -> Option<f64> {
    let thick = instrument.statements.iter().filter(|statement| statement.thick);
    let figures = thick.filter_map(|statement| all.iter().find(|figures| figures.id == statement.id));
    mean(figures.filter_map(|figures| figures.score)).map(|score| score * 10.0)
}
