//! Where two sides see the partnership differently. Source: `docs/scoring.md`, "Partnership survey".

use super::measures::Measure;
use super::{BarrierFigures, FactorFigures, ItemFigures};
use crate::ids::{FieldId, StatementId};
use crate::instrument::Survey;
use crate::scoring::mean::mean;
use crate::scoring::{Side, SideScore};
use serde::{Deserialize, Serialize};

/// The smallest difference that is told about a factor, on 1..=5.
const FACTOR_FROM: f64 = 1.0;
/// The smallest that is told about a barrier, on 1..=100.
const BARRIER_FROM: f64 = 25.0;
/// What these lack in binary fractions.
const TOLERANCE: f64 = 1e-9;

/// Two sides that are far apart about a factor or a barrier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SurveyDifference {
    /// About what.
    pub about: FieldId,
    /// The side with the higher score, over the items that show for both.
    pub higher: SideScore,
    /// The side with the lower one.
    pub lower: SideScore,
    /// How far apart they are, as a multiple of what is told: at least 1.
    pub weight: f64,
}

/// For each factor and barrier the two sides that are furthest apart, if that is enough to be told; largest first.
pub(super) fn differences(
    survey: &Survey,
    items: &[ItemFigures],
    factors: &[FactorFigures],
    barriers: &[BarrierFigures],
) -> Vec<SurveyDifference> {
    let own = |all: Vec<&StatementId>| -> Vec<&ItemFigures> {
        all.into_iter().filter_map(|id| items.iter().find(|figures| figures.id == *id)).collect()
    };
    let of_factor = |factor: &FactorFigures| {
        let own = own(survey.items_of_factor(&factor.id).map(|item| &item.id).collect());
        widest(&factor.id, &sides_of(factor), &own, FACTOR_FROM)
    };
    let of_barrier = |barrier: &BarrierFigures| {
        let own = own(survey.items_of_barrier(&barrier.id).map(|item| &item.id).collect());
        widest(&barrier.id, &sides_of(barrier), &own, BARRIER_FROM)
    };
    let mut all: Vec<_> =
        factors.iter().filter_map(of_factor).chain(barriers.iter().filter_map(of_barrier)).collect();
    // Stable: equal ones stay in the order of the survey.
    all.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    all
}

fn sides_of<Band>(measure: &Measure<Band>) -> Vec<Side> {
    measure.sides.keys().copied().collect()
}

fn widest(about: &FieldId, sides: &[Side], own: &[&ItemFigures], from: f64) -> Option<SurveyDifference> {
    let pairs =
        sides.iter().enumerate().flat_map(|(at, one)| sides[at + 1..].iter().map(move |two| (*one, *two)));
    let all = pairs.filter_map(|(one, two)| between(about, one, two, own, from));
    // Reversed, so that of equally wide pairs the first stands.
    let widest = all.collect::<Vec<_>>().into_iter().rev().max_by(|a, b| a.weight.total_cmp(&b.weight));
    widest.filter(|difference| difference.weight >= 1.0 - TOLERANCE)
}

/// Over the items that show for both: a side is never measured on other questions than the one it is compared with.
fn between(
    about: &FieldId,
    one: Side,
    two: Side,
    own: &[&ItemFigures],
    from: f64,
) -> Option<SurveyDifference> {
    let both = own
        .iter()
        .filter_map(|figures| Some((figures.sides.get(&one)?.score, figures.sides.get(&two)?.score)));
    let both: Vec<(f64, f64)> = both.collect();
    let one = SideScore { side: one, score: mean(both.iter().map(|scores| scores.0))? };
    let two = SideScore { side: two, score: mean(both.iter().map(|scores| scores.1))? };
    let (higher, lower) = if one.score >= two.score { (one, two) } else { (two, one) };
    Some(SurveyDifference {
        about: about.clone(),
        weight: (higher.score - lower.score) / from,
        higher,
        lower,
    })
}
