//! Where two sides see things differently. Source: `docs/scoring.md`, "Group differences".

use super::group::{Side, SideFigures};
use super::mean::mean;
use super::place::{Place, places};
use crate::ids::StatementId;
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// The smallest difference between two sides that is told, on 0..=10.
const TOLD_FROM: f64 = 1.5;

/// What 1.5 on paper may lack in binary fractions.
const TOLERANCE: f64 = 1e-9;

/// What one side says of a place.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SideScore {
    /// Which side.
    pub side: Side,
    /// 0..=10.
    pub score: f64,
}

/// Two sides that differ by 1.5 or more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupDifference {
    /// About what.
    pub place: Place,
    /// The side with the higher score. For a field: over the statements that show for both sides.
    pub higher: SideScore,
    /// The side with the lower score, over the same statements.
    pub lower: SideScore,
}

impl GroupDifference {
    /// How far apart they are, at least 1.5 and at most 10.
    pub fn size(&self) -> f64 {
        self.higher.score - self.lower.score
    }
}

/// For each place the two sides that are furthest apart, if that is 1.5 or more; largest first, equal ones in
/// the instrument's order.
pub(super) fn differences(instrument: &Instrument, sides: &[SideFigures]) -> Vec<GroupDifference> {
    let told = |place: &Place| widest(place, instrument, sides).filter(|d| d.size() >= TOLD_FROM - TOLERANCE);
    let mut all: Vec<GroupDifference> = places(instrument).iter().filter_map(told).collect();
    all.sort_by(|a, b| b.size().total_cmp(&a.size()));
    all
}

fn widest(place: &Place, instrument: &Instrument, sides: &[SideFigures]) -> Option<GroupDifference> {
    let statements: Vec<&StatementId> = match place {
        Place::Field(field) => instrument.statements_of(field).map(|statement| &statement.id).collect(),
        Place::Statement(statement) => vec![statement],
    };
    let pairs =
        sides.iter().enumerate().flat_map(|(i, one)| sides[i + 1..].iter().map(move |two| (one, two)));
    let differences = pairs.filter_map(|(one, two)| between(place, &statements, one, two));
    // Reversed, so that of equally wide pairs the first stands.
    differences.collect::<Vec<_>>().into_iter().rev().max_by(|a, b| a.size().total_cmp(&b.size()))
}

/// The difference over the statements that show for both sides: a side is never measured on other questions
/// than the one it is compared with.
fn between(
    place: &Place,
    statements: &[&StatementId],
    one: &SideFigures,
    two: &SideFigures,
) -> Option<GroupDifference> {
    let shared: Vec<(f64, f64)> = statements
        .iter()
        .filter_map(|id| Some((one.statements.get(*id)?.score, two.statements.get(*id)?.score)))
        .collect();
    let one = SideScore { side: one.side, score: mean(shared.iter().map(|scores| scores.0))? };
    let two = SideScore { side: two.side, score: mean(shared.iter().map(|scores| scores.1))? };
    let (higher, lower) = if one.score >= two.score { (one, two) } else { (two, one) };
    Some(GroupDifference { place: place.clone(), higher, lower })
}
