//! Profiles from phone to phone: sealing what is shown, and opening what was seen.

use super::measured::figures;
use super::survey::survey_figures;
use super::{JobError, Measured, OpenProfile, SealProfile};
use rand_core::CryptoRng;
use samson_shared::exchange::{RoundKeys, open_profile, seal_profile};
use samson_shared::handover::ProfileParcel;
use samson_shared::ids::AuthorId;
use samson_shared::instrument::{self, Instrument, survey_of};
use samson_shared::protection::Protection;
use samson_shared::scoring::{NoSummary, Profile, Summary, SurveyProfile};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// A profile that another phone showed, checked and opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedProfile {
    /// Store this.
    pub summary: ByteBuf,
    /// Who signed it.
    pub facilitator: AuthorId,
    /// How many of the responses were on paper.
    pub on_paper: u32,
}

impl From<NoSummary> for JobError {
    fn from(error: NoSummary) -> Self {
        match error {
            NoSummary::Damaged => Self::Damaged,
            NoSummary::Newer => Self::Newer,
        }
    }
}

impl SealProfile {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        let Self { collaboration, secret, facilitator, measured } = self;
        let keys = RoundKeys { collaboration, round: measured.round, secret };
        let signed = seal_profile(&keys, &facilitator.key(), &summary(&measured)?, rng);
        Ok(ByteBuf::from(ProfileParcel::new(signed).to_bytes()))
    }
}

impl OpenProfile {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<OpenedProfile, JobError> {
        let instrument = instrument::find(&self.instrument, self.version).ok_or(JobError::Newer)?;
        let seen = open_profile(self.collaboration, self.round, &self.secrets, &self.profile)?;
        makes_a_profile(instrument, &seen.summary, self.protection)?;
        let summary = ByteBuf::from(seen.summary.to_bytes());
        Ok(OpenedProfile { summary, facilitator: seen.facilitator, on_paper: seen.summary.on_paper })
    }
}

/// What a round shows.
fn summary(measured: &Measured) -> Result<Summary, JobError> {
    let instrument = instrument::find(&measured.instrument, measured.version).ok_or(JobError::Newer)?;
    Ok(match survey_of(instrument) {
        Some(survey) => survey_figures(measured, survey, instrument)?.0.summary(measured.on_paper),
        None => figures(measured, instrument)?.0.summary(measured.on_paper),
    })
}

/// Looked at before anything is stored: what was stored has to show.
fn makes_a_profile(
    instrument: &Instrument,
    summary: &Summary,
    protection: Protection,
) -> Result<(), JobError> {
    match survey_of(instrument) {
        Some(survey) => SurveyProfile::of_summary(survey, instrument, summary, protection).map(drop)?,
        None => Profile::of_summary(instrument, summary, protection).map(drop)?,
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;
