//! What the conversation may begin with. Source: `docs/scoring.md`, "What stands out".

use super::consensus::Agreement;
use super::difference::GroupDifference;
use super::place::{Place, places};
use super::{FieldFigures, StatementFigures};
use crate::ids::StatementId;
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// How many of each kind are told.
const AT_MOST: usize = 3;

/// Disagreement among fewer than this is a matter of single people.
const DISAGREEMENT_FROM: u32 = 5;

/// One thing that stands out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandsOut {
    /// Among the highest scores.
    Strength {
        /// Of what.
        place: Place,
        /// 0..=10.
        score: f64,
    },
    /// Among the largest gaps: it matters more than it happens.
    Gap {
        /// Of what.
        place: Place,
        /// Weight minus score, more than 0.
        gap: f64,
    },
    /// Among the lowest consensus of five or more.
    Disagreement {
        /// About what.
        statement: StatementId,
        /// 0 (split to the ends) to 0.8.
        consensus: f64,
        /// How many answered, at least 5.
        n: u32,
    },
    /// Among those that most people skipped.
    BlindSpot {
        /// What.
        statement: StatementId,
        /// How many skipped it, at least 1.
        skipped: u32,
    },
    /// Among the largest differences between two sides.
    GroupDifference(GroupDifference),
}

/// Strengths, gaps, disagreement, blind spots, group differences: in this order, each at most three, the most
/// striking first and equal ones in the instrument's order.
pub(super) fn stands_out(
    instrument: &Instrument,
    fields: &[FieldFigures],
    statements: &[StatementFigures],
    differences: &[GroupDifference],
) -> Vec<StandsOut> {
    let places = || places(instrument).into_iter();
    let strengths = places().filter_map(|place| {
        let score = figures(&place, fields, statements).0?;
        Some((score, StandsOut::Strength { place, score }))
    });
    let gaps = places().filter_map(|place| {
        let gap = figures(&place, fields, statements).1.filter(|gap| *gap > 0.0)?;
        Some((gap, StandsOut::Gap { place, gap }))
    });
    let mut all = most_striking(strengths);
    all.extend(most_striking(gaps));
    all.extend(most_striking(statements.iter().filter_map(disagreement)));
    all.extend(most_striking(statements.iter().filter_map(blind_spot)));
    // These come sorted.
    all.extend(differences.iter().take(AT_MOST).cloned().map(StandsOut::GroupDifference));
    all
}

/// Score and gap of a place.
fn figures(
    place: &Place,
    fields: &[FieldFigures],
    statements: &[StatementFigures],
) -> (Option<f64>, Option<f64>) {
    let found = match place {
        Place::Field(id) => fields.iter().find(|f| f.id == *id).map(|f| (f.score, f.gap)),
        Place::Statement(id) => statements.iter().find(|s| s.id == *id).map(|s| (s.score, s.gap)),
    };
    found.unwrap_or_default()
}

/// A statement that people agree about is none, even where it has the lowest consensus of all.
fn disagreement(figures: &StatementFigures) -> Option<(f64, StandsOut)> {
    let consensus = figures.consensus.filter(|consensus| Agreement::of(*consensus) != Agreement::Agree)?;
    let (statement, n) = (figures.id.clone(), figures.n);
    (n >= DISAGREEMENT_FROM).then_some((-consensus, StandsOut::Disagreement { statement, consensus, n }))
}

fn blind_spot(figures: &StatementFigures) -> Option<(f64, StandsOut)> {
    let (statement, skipped) = (figures.id.clone(), figures.skipped);
    (skipped > 0).then_some((f64::from(skipped), StandsOut::BlindSpot { statement, skipped }))
}

/// The first three by strikingness, highest first. The sort is stable: equal ones stay in the instrument's
/// order.
fn most_striking(candidates: impl Iterator<Item = (f64, StandsOut)>) -> Vec<StandsOut> {
    let mut candidates: Vec<(f64, StandsOut)> = candidates.collect();
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
    candidates.into_iter().take(AT_MOST).map(|(_, what)| what).collect()
}
