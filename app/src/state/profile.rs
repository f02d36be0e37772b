//! The store of a revealed round: its profile, and its charts in the language of the screen.

use super::{Problem, Samson, Standing};
use crate::services::bench;
use crate::services::records::{self, Submission};
use crate::workbench::{
    Change, ChartId, Charts, JobError, Measured, Rehearse, Revealed, RevealedSurvey, ShowProfile, ShowSurvey,
};
use dioxus::prelude::spawn;
use samson_shared::exchange::Counted;
use samson_shared::ids::RoundId;
use samson_shared::instrument::Instrument;
use samson_shared::scoring::{Comparison, Profile, SurveyProfile};
use samson_shared::sync::refusal::Refusal;
use samson_shared::text::{Catalogue, Date, long_date};
use serde_bytes::ByteBuf;

/// Everything a profile screen shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// What was asked.
    pub instrument: &'static Instrument,
    /// The figures.
    pub profile: Profile,
    /// What changed since an earlier round, where there is one.
    pub change: Option<Change>,
    /// The pictures that the screen asked for.
    pub charts: Charts,
    /// What this device checked.
    pub counted: Counted,
}

impl Shown {
    /// The round beside an earlier one, where there is one.
    pub fn comparison(&self) -> Option<&Comparison> {
        self.change.as_ref().map(|change| &change.comparison)
    }
}

/// Everything that the screens of a survey show.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownSurvey {
    /// What was asked.
    pub instrument: &'static Instrument,
    /// What came out.
    pub revealed: RevealedSurvey,
}

/// What somebody can do whose answers came after the round was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lateness {
    /// Nothing, unless the facilitator opens it again.
    Closed,
    /// Go on where they were: it is open again.
    LetIn,
}

/// Reads profiles.
#[derive(Clone, Copy, PartialEq)]
pub struct Reading(pub Samson);

impl Reading {
    /// Scores an opened round, compares it with an earlier one, `against` or else the last, and draws these charts in the
    /// language of the screen.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn show(
        self,
        round: RoundId,
        against: Option<RoundId>,
        charts: Vec<ChartId>,
    ) -> Result<Shown, Problem> {
        let language = self.0.language();
        let (_, record) = self.0.round(round)?;
        let instrument = record.questions().ok_or(Problem::Job(JobError::Newer))?;
        let earlier = self.measured_before(&record).await?;
        let measured = self.measured(&record).await?.ok_or(Problem::UnknownRound)?;
        let revealed = bench::run(ShowProfile { measured, earlier, against, language, charts }).await?;
        let Revealed { profile, change, charts, counted } = revealed;
        Ok(Shown { instrument, profile, change, charts, counted })
    }

    /// Scores an opened round of the survey, and compares it with an earlier one, `against` or else the last.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn show_survey(self, round: RoundId, against: Option<RoundId>) -> Result<ShownSurvey, Problem> {
        let language = self.0.language();
        let (_, record) = self.0.round(round)?;
        let instrument = record.questions().ok_or(Problem::Job(JobError::Newer))?;
        let earlier = self.measured_before(&record).await?;
        let measured = self.measured(&record).await?.ok_or(Problem::UnknownRound)?;
        let revealed = bench::run(ShowSurvey { measured, earlier, against, language }).await?;
        Ok(ShownSurvey { instrument, revealed })
    }

    async fn measured_before(self, round: &records::Round) -> Result<Vec<Measured>, Problem> {
        let mut earlier = Vec::new();
        for before in self.before(round).iter().filter(|before| before.has_profile()) {
            earlier.extend(self.measured(before).await?);
        }
        Ok(earlier)
    }

    /// The figures of an opened round alone.
    ///
    /// # Errors
    /// [`Problem`].
    pub(super) async fn figures(self, round: &records::Round) -> Result<Profile, Problem> {
        let measured = self.measured(round).await?.ok_or(Problem::UnknownRound)?;
        let (earlier, against, charts) = (Vec::new(), None, Vec::new());
        let language = self.0.language();
        Ok(bench::run(ShowProfile { measured, earlier, against, language, charts }).await?.profile)
    }

    /// The figures of an opened round of the survey alone.
    ///
    /// # Errors
    /// [`Problem`].
    pub(super) async fn survey_figures(self, round: &records::Round) -> Result<SurveyProfile, Problem> {
        let measured = self.measured(round).await?.ok_or(Problem::UnknownRound)?;
        let (earlier, against, language) = (Vec::new(), None, self.0.language());
        Ok(bench::run(ShowSurvey { measured, earlier, against, language }).await?.profile)
    }

    /// The rounds of the same collaboration before this one, oldest first.
    pub(super) fn before(self, round: &records::Round) -> Vec<records::Round> {
        let newest_first = self.0.all_rounds().into_iter().map(|(_, record)| record);
        let mut before: Vec<_> = newest_first
            .filter(|record| record.collaboration == round.collaboration)
            .filter(|record| record.id != round.id && record.since <= round.since)
            .collect();
        before.reverse();
        before
    }

    pub(super) async fn measured(self, round: &records::Round) -> Result<Option<Measured>, Problem> {
        let (repository, by_code) = (self.0.repository(), round.shown_by_code().is_some());
        let stored =
            if by_code { repository.by_code(round.id).await? } else { repository.opened(round.id).await? };
        let Some(opened) = stored else { return Ok(None) };
        Ok(Some(Measured {
            round: round.id,
            label: self.label(round),
            since: round.since,
            instrument: round.instrument.clone(),
            version: round.version,
            headcount: round.status.map(|status| status.headcount),
            on_paper: round.on_paper,
            protection: round.protection,
            opened: ByteBuf::from(opened),
            by_code,
        }))
    }

    /// What a round is called beside others: its title, with its date where the title does not tell it from them.
    pub(super) fn label(self, round: &records::Round) -> String {
        let texts = Catalogue::of(self.0.language());
        let date = long_date(Date::at(round.since), &texts);
        let rounds = self.0.all_rounds();
        let of_that_name = |other: &records::Round| {
            other.collaboration == round.collaboration && other.id != round.id && other.title == round.title
        };
        match round.title.as_str() {
            "" => date,
            title if rounds.iter().any(|(_, other)| of_that_name(other)) => format!("{title}, {date}"),
            title => title.to_owned(),
        }
    }

    /// Gets this device ready for the reveal of a round, once, while there is nothing else to do.
    pub fn rehearse(self, round: RoundId) {
        let Ok((_, record)) = self.0.round(round) else { return };
        if self.0.rehearse_once() {
            let (instrument, version, language) = (record.instrument, record.version, self.0.language());
            // It shows nothing: what goes wrong here will be told when it counts.
            spawn(async move { drop(bench::run(Rehearse { instrument, version, language }).await) });
        }
    }

    /// Whether the answers of this device are missing in the profile because the round was closed before they arrived.
    pub fn lateness(self, round: RoundId) -> Option<Lateness> {
        let (_, record) = self.0.round(round).ok()?;
        let was_refused = matches!(record.submission(), Some(Submission::Refused(Refusal::AlreadyRevealed)));
        match self.0.standing(round).ok()? {
            Standing::Profile => was_refused.then_some(Lateness::Closed),
            Standing::Revealing => None,
            _ => Some(Lateness::LetIn),
        }
    }
}
