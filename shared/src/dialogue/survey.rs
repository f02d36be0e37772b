//! The conversation about a partnership survey: theme by theme, factor by factor, barrier by barrier. Source:
//! `docs/scoring.md`, "Talking about it".

use super::{Order, asked};
use crate::ids::FieldId;
use crate::instrument::Survey;
use crate::instrument::discussion::{Discussion, Question, When};
use crate::instrument::survey::{BarrierBand, FactorBand, Item};
use crate::scoring::survey::{SurveyChange, SurveyDifference};
use crate::scoring::{Direction, SurveyProfile};

/// What there is to talk about. Without a chosen order: where sides are far apart, furthest first; then what is weakest or
/// most in the way; the themes of the first part last.
pub fn walk_survey(survey: &Survey, profile: &SurveyProfile, order: Order) -> Vec<FieldId> {
    let themes = survey.themes.iter().filter(|theme| has_statements(survey, profile, &theme.id));
    let themes = themes.map(|theme| theme.id.clone());
    let measures =
        profile.factors.iter().map(|factor| (&factor.id, factor.score.map(|score| (5.0 - score) / 4.0)));
    let barriers = profile.barriers.iter().map(|one| (&one.id, one.score.map(|score| (score - 1.0) / 99.0)));
    let mut measures: Vec<_> = measures.chain(barriers).collect();
    if order == Order::AsAsked {
        return themes.chain(measures.into_iter().map(|(id, _)| id.clone())).collect();
    }
    let apart = |id: &FieldId| profile.differences.iter().position(|difference| difference.about == *id);
    let need = |need: Option<f64>| need.unwrap_or(f64::NEG_INFINITY);
    // Stable: equal ones stay in the order of the survey.
    measures.sort_by(|one, other| {
        let furthest = |id| apart(id).unwrap_or(usize::MAX);
        furthest(one.0).cmp(&furthest(other.0)).then(need(other.1).total_cmp(&need(one.1)))
    });
    measures.into_iter().map(|(id, _)| id.clone()).chain(themes).collect()
}

/// A theme of which more than texts were asked, or texts were written.
fn has_statements(survey: &Survey, profile: &SurveyProfile, theme: &FieldId) -> bool {
    survey.items_of_theme(theme).any(|item| profile.item(&item.id).is_some())
}

/// The items to show at a theme, factor or barrier.
pub fn items_at<'a>(survey: &'a Survey, profile: &'a SurveyProfile, place: &'a FieldId) -> Vec<&'a Item> {
    let here = |item: &&Item| {
        [&item.theme, &item.factor, &item.barrier].into_iter().any(|of| of.as_ref() == Some(place))
    };
    survey.items.iter().filter(here).filter(|item| profile.item(&item.id).is_some()).collect()
}

/// The questions that fit a factor or barrier: why it is weak or in the way, why sides differ, what happened since.
pub fn at_place<'a>(
    discussion: &'a Discussion,
    profile: &SurveyProfile,
    change: Option<&SurveyChange>,
    place: &FieldId,
) -> Vec<&'a Question> {
    let weak = needs_talk(profile, place);
    let differs = difference_at(profile, place).is_some();
    let moved = change.and_then(|change| change.at(place));
    let moved = moved.is_some_and(|change| change.direction() != Direction::AboutTheSame);
    asked(discussion, |when| match when {
        When::Low => weak,
        When::Gap => differs,
        When::Repeat => moved,
        When::Always | When::Action => false,
    })
}

/// True for a factor that needs attention, and a barrier that is rather high or high.
pub fn needs_talk(profile: &SurveyProfile, place: &FieldId) -> bool {
    let factor = profile.factor(place).and_then(|factor| factor.band);
    let barrier = profile.barrier(place).and_then(|barrier| barrier.band);
    factor == Some(FactorBand::Attention)
        || matches!(barrier, Some(BarrierBand::RatherHigh | BarrierBand::High))
}

/// Where two sides are far apart about a factor or barrier.
pub fn difference_at<'a>(profile: &'a SurveyProfile, place: &FieldId) -> Option<&'a SurveyDifference> {
    profile.differences.iter().find(|difference| difference.about == *place)
}
