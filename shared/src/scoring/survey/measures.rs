//! Factors and barriers: several items that tell about one thing. Source: `docs/scoring.md`, "Partnership survey".

use super::ItemFigures;
use crate::ids::{FieldId, StatementId};
use crate::instrument::Survey;
use crate::instrument::survey::{BarrierBand, FactorBand, Item};
use crate::number::rounded;
use crate::scoring::Side;
use crate::scoring::mean::mean;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A factor or a barrier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measure<Band> {
    /// Which one.
    pub id: FieldId,
    /// The mean of its items' means, when at least half of its items have answers: 1..=5 for a factor, 1..=100 for a barrier.
    pub score: Option<f64>,
    /// Where that lies, going by what is shown.
    pub band: Option<Band>,
    /// The same for each side that shows, over the items that show for it.
    pub sides: BTreeMap<Side, f64>,
}

/// One of the twenty things that help.
pub type FactorFigures = Measure<FactorBand>;
/// One of the four things that stand in the way.
pub type BarrierFigures = Measure<BarrierBand>;

/// The factors that the items asked tell about.
pub(super) fn factors(survey: &Survey, items: &[ItemFigures]) -> Vec<FactorFigures> {
    let all = survey.factors.iter().map(|factor| (&factor.id, survey.items_of_factor(&factor.id).collect()));
    measures(all, items, factor_band)
}

/// The barriers that the items asked tell about.
pub(super) fn barriers(survey: &Survey, items: &[ItemFigures]) -> Vec<BarrierFigures> {
    let all =
        survey.barriers.iter().map(|barrier| (&barrier.id, survey.items_of_barrier(&barrier.id).collect()));
    measures(all, items, barrier_band)
}

/// 4.0 and up is a strength, 3.0 to 3.9 is to talk about, below needs attention: by one decimal, as it is shown.
pub fn factor_band(score: f64) -> Option<FactorBand> {
    Some(match rounded(score, 10.0)? {
        tenths if tenths >= 40.0 => FactorBand::Strength,
        tenths if tenths >= 30.0 => FactorBand::Discuss,
        _ => FactorBand::Attention,
    })
}

/// Four equal bands, by the whole number that is shown.
pub fn barrier_band(score: f64) -> Option<BarrierBand> {
    Some(match rounded(score, 1.0)? {
        whole if whole <= 25.0 => BarrierBand::Low,
        whole if whole <= 50.0 => BarrierBand::RatherLow,
        whole if whole <= 75.0 => BarrierBand::RatherHigh,
        _ => BarrierBand::High,
    })
}

/// One of each that has at least half of its items among those asked: a part that was left out leaves nothing behind.
fn measures<'a, Band>(
    all: impl Iterator<Item = (&'a FieldId, Vec<&'a Item>)>,
    items: &[ItemFigures],
    band: impl Fn(f64) -> Option<Band>,
) -> Vec<Measure<Band>> {
    let figures = |id: &StatementId| items.iter().find(|figures| figures.id == *id);
    let measure = |(id, own): (&FieldId, Vec<&Item>)| {
        let judged = own.iter().filter(|item| !item.neutral);
        let all = judged.clone().count();
        let asked: Vec<&ItemFigures> = judged.filter_map(|item| figures(&item.id)).collect();
        let score = of_items(all, asked.iter().filter_map(|figures| figures.score));
        let band = score.and_then(&band);
        let sides = sides(all, &asked);
        (asked.len() >= half(all)).then(|| Measure { id: id.clone(), score, band, sides })
    };
    all.filter_map(measure).collect()
}

fn sides(items: usize, asked: &[&ItemFigures]) -> BTreeMap<Side, f64> {
    let mut means: BTreeMap<Side, Vec<f64>> = BTreeMap::new();
    for (side, mean) in asked.iter().flat_map(|figures| &figures.sides) {
        means.entry(*side).or_default().push(mean.score);
    }
    means.into_iter().filter_map(|(side, means)| Some((side, of_items(items, means)?))).collect()
}

/// The mean of the items' means, when at least half of this many items, rounded up, have one.
fn of_items(items: usize, means: impl IntoIterator<Item = f64>) -> Option<f64> {
    let means: Vec<f64> = means.into_iter().collect();
    (means.len() >= half(items)).then(|| mean(means)).flatten()
}

const fn half(items: usize) -> usize {
    items.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_lies_in_the_band_of_the_number_that_is_shown() {
        use FactorBand::{Attention, Discuss, Strength};
        let edges = [(1.0, Attention), (2.9, Attention), (2.949, Attention), (2.95, Discuss), (3.0, Discuss)];
        let above = [(3.9, Discuss), (3.949, Discuss), (3.95, Strength), (4.0, Strength), (5.0, Strength)];
        for (score, band) in edges.into_iter().chain(above) {
            assert_eq!(factor_band(score), Some(band), "{score}");
        }
    }

    #[test]
    fn a_barrier_lies_in_the_band_of_the_whole_number_that_is_shown() {
        use BarrierBand::{High, Low, RatherHigh, RatherLow};
        for (score, band) in [
            (1.0, Low),
            (25.0, Low),
            (25.49, Low),
            (25.5, RatherLow),
            (26.0, RatherLow),
            (50.49, RatherLow),
            (50.5, RatherHigh),
            (75.49, RatherHigh),
            (75.5, High),
            (100.0, High),
        ] {
            assert_eq!(barrier_band(score), Some(band), "{score}");
        }
    }

    #[test]
    fn half_of_the_items_rounded_up_must_have_answers() {
        assert_eq!(of_items(3, [2.0, 4.0]), Some(3.0));
        assert_eq!(of_items(3, [2.0]), None);
        assert_eq!(of_items(2, [2.0]), Some(2.0));
        assert_eq!(of_items(1, []), None);
        assert_eq!(of_items(4, [1.0, 2.0]), Some(1.5));
        assert_eq!(of_items(5, [1.0, 2.0]), None);
    }
}
