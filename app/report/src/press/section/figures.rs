//! What every kind of report asks of its figures.

use crate::input::Measurement;
use samson_shared::ids::InstrumentId;
use samson_shared::instrument::{family, survey};
use samson_shared::scoring::survey::{SurveyChange, SurveyMeasurement};
use samson_shared::scoring::{self, Comparison, Profile, SurveyProfile};

/// Figures of a round that a report can tell.
pub(in crate::press::section) trait Figures: Sized {
    /// What changed between two rounds.
    type Change;

    /// The key of the sentence that says what an action is about.
    const ABOUT: &'static str;

    /// What was asked, and in which version.
    fn asked(&self) -> (&InstrumentId, u32);

    /// How many answered, and how many were expected.
    fn people(&self) -> (u32, u32);

    /// Whether two rounds asked the same, so that they can be compared.
    fn is_like(&self, other: &Self) -> bool;

    /// What changed from one round to a later one.
    fn change(before: &Measurement<Self>, now: &Measurement<Self>) -> Option<Self::Change>;
}

impl Figures for Profile {
    type Change = Comparison;
    const ABOUT: &'static str = "report-action-about";

    fn asked(&self) -> (&InstrumentId, u32) {
        (&self.instrument, self.version)
    }

    fn people(&self) -> (u32, u32) {
        (self.responses, self.headcount)
    }

    fn is_like(&self, other: &Self) -> bool {
        self.instrument == other.instrument
    }

    fn change(before: &Measurement, now: &Measurement) -> Option<Comparison> {
        let [before, now] = [before, now]
            .map(|round| scoring::Measurement { profile: &round.profile, protection: round.protection });
        Comparison::of(before, now).ok()
    }
}

impl Figures for SurveyProfile {
    type Change = SurveyChange;
    const ABOUT: &'static str = "report-action-topic";

    fn asked(&self) -> (&InstrumentId, u32) {
        (&self.instrument, self.version)
    }

    fn people(&self) -> (u32, u32) {
        (self.responses, self.headcount)
    }

    /// Whichever parts were asked.
    fn is_like(&self, other: &Self) -> bool {
        family(&self.instrument) == family(&other.instrument)
    }

    fn change(before: &Measurement<Self>, now: &Measurement<Self>) -> Option<SurveyChange> {
        let [before, now] = [before, now]
            .map(|round| SurveyMeasurement { profile: &round.profile, protection: round.protection });
        Some(SurveyChange::of(survey(), before, now))
    }
}
