//! Two rounds of the survey side by side. Source: `docs/scoring.md`, "Partnership survey".

use super::{Measure, SurveyProfile};
use crate::ids::{FieldId, StatementId};
use crate::instrument::Survey;
use crate::protection::Protection;
use crate::scoring::Change;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far apart two figures of five steps can be, and two of the long scale.
const STEPS: f64 = 4.0;
const LONG: f64 = 99.0;
/// This many people more or fewer are few: what changed may be their answers.
const FEW: u32 = 2;

/// A round of the survey to compare: its profile and how it protects people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyMeasurement<'a> {
    /// What was found.
    pub profile: &'a SurveyProfile,
    /// As fixed before the first answer.
    pub protection: Protection,
}

/// What changed from one round to a later one, in what both asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SurveyChange {
    /// Each factor, on 1..=5. Higher is better.
    pub factors: BTreeMap<FieldId, Change>,
    /// Each barrier, on 1..=100. Lower is better.
    pub barriers: BTreeMap<FieldId, Change>,
    /// Each item that has a score.
    pub items: BTreeMap<StatementId, Change>,
    /// True when items are withheld: so few people more or fewer answered that the change would be about them.
    pub withheld: bool,
}

impl SurveyChange {
    /// Compares two rounds, whichever parts they asked.
    pub fn of(survey: &Survey, earlier: SurveyMeasurement<'_>, current: SurveyMeasurement<'_>) -> Self {
        let (then, now) = (earlier.profile, current.profile);
        let is_open = |round: SurveyMeasurement<'_>| round.protection == Protection::OpenConversation;
        let few = (1..=FEW).contains(&then.responses.abs_diff(now.responses));
        let withheld = few && !(is_open(earlier) && is_open(current));
        // Of a factor with a single item, the item's change would follow.
        let shows = |items: usize| !withheld || items > 1;
        let factors =
            changes(&then.factors, &now.factors, STEPS, |id| shows(survey.items_of_factor(id).count()));
        let barriers =
            changes(&then.barriers, &now.barriers, LONG, |id| shows(survey.items_of_barrier(id).count()));
        let items = now.items.iter().filter(|_| !withheld).filter_map(|figures| {
            let range = if survey.item(&figures.id)?.barrier.is_some() { LONG } else { STEPS };
            Some((figures.id.clone(), Change::of(then.item(&figures.id)?.score, figures.score, range)?))
        });
        Self { factors, barriers, items: items.collect(), withheld }
    }

    /// What changed about a factor or barrier.
    pub fn at(&self, place: &FieldId) -> Option<&Change> {
        self.factors.get(place).or_else(|| self.barriers.get(place))
    }
}

fn changes<Band>(
    then: &[Measure<Band>],
    now: &[Measure<Band>],
    range: f64,
    shows: impl Fn(&FieldId) -> bool,
) -> BTreeMap<FieldId, Change> {
    let before =
        |id: &FieldId| then.iter().find(|measure| measure.id == *id).and_then(|measure| measure.score);
    let both = now.iter().filter(|measure| shows(&measure.id)).filter_map(|measure| {
        Some((measure.id.clone(), Change::of(before(&measure.id), measure.score, range)?))
    });
    both.collect()
}
