//! What the answers suggest for each cell of the overview. The group decides what it takes. Source: `docs/scoring.md`,
//! "Talking about it".

use super::difference_at;
use crate::ids::{FieldId, Group, StatementId};
use crate::instrument::survey::{BarrierBand, FactorBand, Item};
use crate::instrument::{Kind, OverviewColumn, OverviewRow, Survey};
use crate::response::NoteKind;
use crate::scoring::survey::{Distribution, ItemFigures, Measure, barrier_band, factor_band};
use crate::scoring::{Side, SurveyProfile};
use std::collections::BTreeMap;

/// How many of each kind are suggested.
const AT_MOST: usize = 5;
/// How far below another side a side lies that gets advice about a statement, in steps of the answers.
const BELOW_BY: f64 = 1.0;
/// What that lacks in binary fractions.
const TOLERANCE: f64 = 1e-9;

/// Something that the group may want to write in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Suggestion {
    /// What the figures say.
    Figure {
        /// About what.
        about: Subject,
        /// 1..=5, or 1..=100 for a barrier.
        score: f64,
        /// The side that sees it so; missing when that is everybody.
        side: Option<Side>,
    },
    /// What somebody wrote.
    Words(String),
}

/// What a figure is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A factor or barrier.
    Place(FieldId),
    /// A statement of the first part.
    Item(StatementId),
}

/// What is worth a line in a cell: what goes best, what goes worst, or what goes worse for one side than for others. At
/// most five figures, most striking first; beside the advice for all as many ideas that people wrote.
pub fn suggestions(
    survey: &Survey,
    profile: &SurveyProfile,
    row: OverviewRow,
    column: OverviewColumn,
) -> Vec<Suggestion> {
    let candidates = candidates(survey, profile, column);
    match row {
        OverviewRow::Proud => figures(candidates, None, |one, score| one.is_good(score)),
        OverviewRow::TipsCommon => {
            let bad = figures(candidates, None, |one, score| one.is_bad(score));
            bad.into_iter().chain(written(survey, profile, column)).collect()
        }
        OverviewRow::TipsMunicipality => worse_for(Group::Municipality, candidates, profile),
        OverviewRow::TipsEnterprise => worse_for(Group::Enterprise, candidates, profile),
    }
}

/// Something with figures that may be suggested.
struct Candidate {
    about: Subject,
    is_barrier: bool,
    score: Option<f64>,
    sides: BTreeMap<Side, f64>,
}

fn candidates(survey: &Survey, profile: &SurveyProfile, column: OverviewColumn) -> Vec<Candidate> {
    match column {
        OverviewColumn::WorkingTogether => {
            survey.items.iter().filter_map(|item| Candidate::of_item(item, profile.item(&item.id)?)).collect()
        }
        OverviewColumn::SuccessFactors => {
            profile.factors.iter().map(|one| Candidate::of_measure(one, false)).collect()
        }
        OverviewColumn::Barriers => {
            profile.barriers.iter().map(|one| Candidate::of_measure(one, true)).collect()
        }
    }
}

impl Candidate {
    fn of_measure<Band>(measure: &Measure<Band>, is_barrier: bool) -> Self {
        let about = Subject::Place(measure.id.clone());
        Self { about, is_barrier, score: measure.score, sides: measure.sides.clone() }
    }

    /// A statement of the first part in five steps. Reversed ones are left out: a good figure beside words that say
    /// something bad reads as its opposite.
    fn of_item(item: &Item, figures: &ItemFigures) -> Option<Self> {
        let is_plain = item.theme.is_some() && !item.reverse && !item.neutral;
        let is_judged = is_plain && matches!(figures.distribution, Distribution::Levels(_));
        let sides = figures.sides.iter().map(|(side, mean)| (*side, mean.score)).collect();
        let about = Subject::Item(item.id.clone());
        is_judged.then_some(Self { about, is_barrier: false, score: figures.score, sides })
    }

    fn is_good(&self, score: f64) -> bool {
        if self.is_barrier {
            barrier_band(score) == Some(BarrierBand::Low)
        } else {
            factor_band(score) == Some(FactorBand::Strength)
        }
    }

    fn is_bad(&self, score: f64) -> bool {
        if self.is_barrier {
            matches!(barrier_band(score), Some(BarrierBand::RatherHigh | BarrierBand::High))
        } else {
            factor_band(score) == Some(FactorBand::Attention)
        }
    }

    /// Whether this side has it worse than another one, by so much that it is told.
    fn is_worse_for(&self, side: Side, profile: &SurveyProfile) -> bool {
        match &self.about {
            Subject::Place(place) => difference_at(profile, place).is_some_and(|difference| {
                let worse = if self.is_barrier { difference.higher } else { difference.lower };
                worse.side == side
            }),
            Subject::Item(_) => self
                .sides
                .get(&side)
                .is_some_and(|own| self.sides.values().any(|other| other - own >= BELOW_BY - TOLERANCE)),
        }
    }
}

/// What goes worse for a side: it is far from another one, or finds it bad where everybody together does not.
fn worse_for(group: Group, candidates: Vec<Candidate>, profile: &SurveyProfile) -> Vec<Suggestion> {
    let side = Side::Group(group);
    figures(candidates, Some(side), |one, score| {
        let only_here = one.is_bad(score) && !one.score.is_some_and(|score| one.is_bad(score));
        only_here || one.is_worse_for(side, profile)
    })
}

/// Those that fit, furthest to the end of the scale first, by the figure of the side or of everybody.
fn figures(
    candidates: Vec<Candidate>,
    side: Option<Side>,
    fits: impl Fn(&Candidate, f64) -> bool,
) -> Vec<Suggestion> {
    let score = |one: &Candidate| side.map_or(one.score, |side| one.sides.get(&side).copied());
    let scored = candidates.into_iter().filter_map(|one| score(&one).map(|score| (one, score)));
    let mut fitting: Vec<_> = scored.filter(|(one, score)| fits(one, *score)).collect();
    let from_middle = |(one, score): &(Candidate, f64)| {
        let middle = if one.is_barrier { 50.5 } else { 3.0 };
        (score - middle).abs()
    };
    // Stable: equal ones stay in the order of the survey.
    fitting.sort_by(|one, other| from_middle(other).total_cmp(&from_middle(one)));
    fitting.truncate(AT_MOST);
    fitting.into_iter().map(|(one, score)| Suggestion::Figure { about: one.about, score, side }).collect()
}

/// The ideas that people wrote in this part; among the barriers also what else they said is difficult.
fn written(
    survey: &Survey,
    profile: &SurveyProfile,
    column: OverviewColumn,
) -> impl Iterator<Item = Suggestion> {
    let fits = move |note: &&crate::response::Note| {
        survey.instrument.statement(&note.statement).is_some_and(|statement| {
            let is_open = matches!(statement.kind, Kind::Text) && column == OverviewColumn::Barriers;
            statement.field.as_str() == column.as_str() && (note.kind == NoteKind::Idea || is_open)
        })
    };
    profile.notes.iter().filter(fits).take(AT_MOST).map(|note| Suggestion::Words(note.text.clone()))
}
