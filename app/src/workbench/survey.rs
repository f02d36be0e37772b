//! Rounds of the partnership survey, scored and compared.

use super::charts::{self, Drawn};
use super::measured::Measured;
use super::{JobError, ShowSurvey};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::exchange::{Counted, OpenedRound};
use samson_shared::ids::{RoundId, StatementId};
use samson_shared::instrument::{self, Instrument, Survey, family, survey, survey_of};
use samson_shared::language::Language;
use samson_shared::scoring::survey::{Distribution, SurveyChange, SurveyMeasurement};
use samson_shared::scoring::{Summary, SurveyProfile, TooFew};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything a screen shows of a survey's result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RevealedSurvey {
    /// The figures.
    pub profile: SurveyProfile,
    /// What changed since an earlier round of the survey, where there is one.
    pub change: Option<ChangedSurvey>,
    /// How the answers to each item in five steps are spread.
    pub charts: BTreeMap<StatementId, Drawn>,
    /// What this device checked when the round was opened.
    pub counted: Counted,
}

/// What changed from an earlier round to the one that shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangedSurvey {
    /// The round compared with.
    pub against: RoundId,
    /// What it is called.
    pub label: String,
    /// The two side by side.
    pub change: SurveyChange,
    /// All that can be compared with, oldest first, and what they are called.
    pub earlier: Vec<(RoundId, String)>,
}

/// A round of the survey and its figures.
pub(super) struct Scored {
    pub(super) measured: Measured,
    pub(super) profile: SurveyProfile,
    counted: Counted,
}

impl Scored {
    pub(super) fn of(measured: Measured) -> Result<Self, JobError> {
        let instrument = instrument::find(&measured.instrument, measured.version).ok_or(JobError::Newer)?;
        let survey = survey_of(instrument).ok_or(JobError::Damaged)?;
        let (profile, counted) = survey_figures(&measured, survey, instrument)?;
        Ok(Self { measured, profile, counted })
    }

    const fn measurement(&self) -> SurveyMeasurement<'_> {
        SurveyMeasurement { profile: &self.profile, protection: self.measured.protection }
    }

    /// Compares with one of the earlier rounds of the survey; nothing without any.
    fn change_since(&self, earlier: &[Self], against: Option<RoundId>) -> Option<ChangedSurvey> {
        let chosen = against.and_then(|id| earlier.iter().find(|one| one.measured.round == id));
        let before = chosen.or(earlier.last())?;
        Some(ChangedSurvey {
            against: before.measured.round,
            label: before.measured.label.clone(),
            change: SurveyChange::of(survey(), before.measurement(), self.measurement()),
            earlier: earlier.iter().map(|one| (one.measured.round, one.measured.label.clone())).collect(),
        })
    }
}

/// The figures of a round of the survey. Of what another phone showed, this device has checked nothing.
pub(super) fn survey_figures(
    measured: &Measured,
    survey: &Survey,
    instrument: &Instrument,
) -> Result<(SurveyProfile, Counted), JobError> {
    let protection = measured.protection;
    if measured.by_code {
        let summary = Summary::from_bytes(&measured.opened)?;
        let profile = SurveyProfile::of_summary(survey, instrument, &summary, protection)?;
        return Ok((profile, Counted::default()));
    }
    let opened: OpenedRound = codec::decode(&measured.opened).map_err(|_| JobError::Damaged)?;
    let people = (opened.responses, measured.headcount.unwrap_or(opened.responses));
    let profile = SurveyProfile::of(survey, instrument, &opened.answers, people, protection)
        .map_err(|TooFew { minimum, .. }| JobError::TooFew { minimum })?;
    Ok((profile, opened.counted))
}

impl ShowSurvey {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<RevealedSurvey, JobError> {
        let now = Scored::of(self.measured)?;
        let is_survey = |one: &Measured| family(&one.instrument) == family(&now.profile.instrument);
        let earlier: Vec<Scored> =
            self.earlier.into_iter().filter(is_survey).filter_map(|one| Scored::of(one).ok()).collect();
        let change = now.change_since(&earlier, self.against);
        let charts = spread(&now.profile, self.language);
        Ok(RevealedSurvey { profile: now.profile, change, charts, counted: now.counted })
    }
}

/// Five bars for every item in five steps.
fn spread(profile: &SurveyProfile, language: Language) -> BTreeMap<StatementId, Drawn> {
    let words = survey().agree.get(language);
    let bars = profile.items.iter().filter_map(|figures| match &figures.distribution {
        Distribution::Levels(levels) => {
            let drawn = charts::distribution(&figures.id, levels, &words?.levels, language);
            Some((figures.id.clone(), drawn))
        }
        Distribution::Quarters(_) | Distribution::Choices(_) | Distribution::Texts => None,
    });
    bars.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Rng;
    use crate::workbench::{shown, testing};
    use samson_shared::ids::Group;
    use samson_shared::instrument::{Parts, survey_with};

    /// A round in which six people gave every item that takes it this number.
    fn round(number: u8, parts: [bool; 3], said: u8) -> Measured {
        let instrument = survey_with(Parts::of(parts).unwrap());
        testing::round(number, 6, instrument, Some(Group::Municipality), said)
    }

    fn show(measured: Measured, earlier: Vec<Measured>) -> Result<RevealedSurvey, JobError> {
        let job = ShowSurvey { measured, earlier, against: None, language: Language::English };
        job.run(&mut Rng::default(), &mut |_, _| {})
    }

    #[test]
    fn every_item_in_five_steps_has_its_bars_in_words() {
        let shown = show(round(1, [true; 3], 4), Vec::new()).unwrap();
        assert_eq!(shown.profile.factors.len(), 20);
        let drawn = &shown.charts[&"q26".parse().unwrap()];
        assert!(drawn.summary.contains("Partly agree: 6"), "{}", drawn.summary);
        assert!(!shown.charts.contains_key(&"q70".parse().unwrap()), "the long scale has none");
        assert_eq!(shown.change, None);
    }

    #[test]
    fn it_is_compared_with_the_last_round_of_the_survey_whatever_parts_that_asked() {
        let scorecard = Measured { instrument: "scorecard".parse().unwrap(), ..round(2, [true; 3], 4) };
        let earlier = vec![round(1, [false, true, false], 3), scorecard];
        let changed = show(round(3, [true; 3], 4), earlier).unwrap().change.unwrap();
        assert_eq!((changed.against, changed.label.as_str()), (RoundId::new([1; 16]), "Round 1"));
        // One factor has most of its items in the part that was left out.
        assert_eq!(changed.change.factors.len(), 19);
        assert_eq!(changed.change.barriers.len(), 0);
    }

    #[test]
    fn a_survey_that_another_phone_showed_is_the_same_survey() {
        let round = round(1, [true; 3], 4);
        assert_eq!(show(shown::testing::seen(&round), Vec::new()), show(round, Vec::new()));
    }

    #[test]
    fn what_is_no_survey_is_not_shown_as_one() {
        let scorecard = Measured { instrument: "scorecard".parse().unwrap(), ..round(1, [true; 3], 4) };
        assert_eq!(show(scorecard, Vec::new()), Err(JobError::Damaged));
    }
}
