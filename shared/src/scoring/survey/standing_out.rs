//! What the conversation about a survey may begin with. Source: `docs/scoring.md`, "Partnership survey".

use super::{BarrierFigures, FactorFigures, ItemFigures, SurveyDifference};
use crate::ids::{FieldId, StatementId};
use crate::instrument::survey::{BarrierBand, FactorBand};
use crate::scoring::Agreement;
use serde::{Deserialize, Serialize};

/// How many of each kind are told.
const AT_MOST: usize = 3;
/// Disagreement among fewer than this is a matter of single people.
const DISAGREEMENT_FROM: u32 = 5;

/// One thing that stands out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SurveyStandsOut {
    /// Among the strongest factors.
    Strength {
        /// Which factor.
        factor: FieldId,
        /// 4.0..=5.0.
        score: f64,
    },
    /// Among the weakest factors.
    Weakness {
        /// Which factor.
        factor: FieldId,
        /// 1.0..=2.9.
        score: f64,
    },
    /// Among the highest barriers.
    Barrier {
        /// Which barrier.
        barrier: FieldId,
        /// 51..=100.
        score: f64,
    },
    /// Two sides that are far apart.
    Difference(SurveyDifference),
    /// Among the lowest consensus of five or more.
    Disagreement {
        /// About what.
        item: StatementId,
        /// 0 (split to the ends) to 0.8.
        consensus: f64,
        /// How many answered, at least 5.
        n: u32,
    },
    /// Among those that most people skipped.
    BlindSpot {
        /// What.
        item: StatementId,
        /// How many skipped it, at least 1.
        skipped: u32,
    },
}

/// Strengths, weaknesses, barriers, differences, disagreement, blind spots: in this order, each at most three.
pub(super) fn stands_out(
    items: &[ItemFigures],
    factors: &[FactorFigures],
    barriers: &[BarrierFigures],
    differences: &[SurveyDifference],
) -> Vec<SurveyStandsOut> {
    let factor = |figures: &FactorFigures, wanted| {
        figures.score.filter(|_| figures.band == Some(wanted)).map(|score| (figures.id.clone(), score))
    };
    let strengths = factors.iter().filter_map(|figures| factor(figures, FactorBand::Strength));
    let strengths = strengths.map(|(factor, score)| (score, SurveyStandsOut::Strength { factor, score }));
    let weak = factors.iter().filter_map(|figures| factor(figures, FactorBand::Attention));
    let weak = weak.map(|(factor, score)| (-score, SurveyStandsOut::Weakness { factor, score }));
    let high = barriers.iter().filter_map(|figures| {
        let is_high = matches!(figures.band, Some(BarrierBand::RatherHigh | BarrierBand::High));
        let score = figures.score.filter(|_| is_high)?;
        Some((score, SurveyStandsOut::Barrier { barrier: figures.id.clone(), score }))
    });
    let mut all = most_striking(strengths);
    all.extend(most_striking(weak));
    all.extend(most_striking(high));
    // These come sorted.
    all.extend(differences.iter().take(AT_MOST).cloned().map(SurveyStandsOut::Difference));
    all.extend(most_striking(items.iter().filter_map(disagreement)));
    all.extend(most_striking(items.iter().filter_map(blind_spot)));
    all
}

fn disagreement(figures: &ItemFigures) -> Option<(f64, SurveyStandsOut)> {
    let consensus = figures.consensus.filter(|consensus| Agreement::of(*consensus) != Agreement::Agree)?;
    let told = SurveyStandsOut::Disagreement { item: figures.id.clone(), consensus, n: figures.n };
    (figures.n >= DISAGREEMENT_FROM && figures.score.is_some()).then_some((-consensus, told))
}

/// An open question that few answered is no blind spot: nobody has to write.
fn blind_spot(figures: &ItemFigures) -> Option<(f64, SurveyStandsOut)> {
    let skipped = figures.skipped;
    let told = SurveyStandsOut::BlindSpot { item: figures.id.clone(), skipped };
    (skipped > 0 && figures.distribution != super::Distribution::Texts).then_some((f64::from(skipped), told))
}

/// The first three, most striking first; equal ones in the order of the survey.
fn most_striking(candidates: impl Iterator<Item = (f64, SurveyStandsOut)>) -> Vec<SurveyStandsOut> {
    let mut candidates: Vec<(f64, SurveyStandsOut)> = candidates.collect();
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
    candidates.into_iter().take(AT_MOST).map(|(_, what)| what).collect()
}
