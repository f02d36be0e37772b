//! The figures of a round that indicators can follow. Source: `docs/plan.md`, "Measurements".

use super::{Link, RoundFigure};
use crate::amount::Amount;
use crate::day::Day;
use crate::ids::RoundId;
use crate::scoring::{Profile, SurveyProfile};

impl RoundFigure {
    /// What a round of the scorecard says, as its profile shows it: every field and the thickness that have a figure.
    pub fn of_scorecard(round: RoundId, day: Day, profile: &Profile) -> Vec<Self> {
        let fields = profile.fields.iter().map(|field| (Link::field(&field.id), field.score));
        let all = fields.chain([(Link::thickness(), profile.thickness)]);
        all.filter_map(|(link, figure)| Self::of(round, day, link, figure)).collect()
    }

    /// What a round of the survey says, as its profile shows it: every factor and barrier that has a figure.
    pub fn of_survey(round: RoundId, day: Day, profile: &SurveyProfile) -> Vec<Self> {
        let factors = profile.factors.iter().map(|one| (Link::factor(one.id.as_str()), one.score));
        let barriers = profile.barriers.iter().map(|one| (Link::barrier(one.id.as_str()), one.score));
        let all = factors.chain(barriers);
        all.filter_map(|(link, figure)| Self::of(round, day, link.ok()?, figure)).collect()
    }

    fn of(round: RoundId, day: Day, link: Link, figure: Option<f64>) -> Option<Self> {
        Some(Self { round, link, day, value: Amount::nearest(figure?)? })
    }
}
