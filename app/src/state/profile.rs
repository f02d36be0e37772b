//! The store of a revealed round: its profile, and its charts in the language of the screen.

use super::{Problem, Samson, Standing};
use crate::services::bench;
use crate::services::records::Submission;
use crate::workbench::{ChartId, Charts, Rehearse, Revealed, ShowProfile};
use dioxus::prelude::spawn;
use samson_shared::exchange::Counted;
use samson_shared::ids::RoundId;
use samson_shared::instrument::Instrument;
use samson_shared::scoring::Profile;
use samson_shared::sync::refusal::Refusal;
use serde_bytes::ByteBuf;

/// Everything a profile screen shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// What was asked.
    pub instrument: &'static Instrument,
    /// The figures.
    pub profile: Profile,
    /// The pictures that the screen asked for.
    pub charts: Charts,
    /// What this device checked.
    pub counted: Counted,
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
    /// Scores an opened round and draws these charts in the language of the screen.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn show(self, round: RoundId, charts: Vec<ChartId>) -> Result<Shown, Problem> {
        let language = self.0.language();
        let (_, record) = self.0.round(round)?;
        let opened = self.0.repository().opened(round).await?.ok_or(Problem::UnknownRound)?;
        let instrument = record.questions().ok_or(Problem::Job(crate::workbench::JobError::Newer))?;
        let revealed = bench::run(ShowProfile {
            instrument: record.instrument,
            version: record.version,
            headcount: record.status.map(|status| status.headcount),
            protection: record.protection,
            opened: ByteBuf::from(opened),
            language,
            charts,
        })
        .await?;
        let Revealed { profile, charts, counted } = revealed;
        Ok(Shown { instrument, profile, charts, counted })
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
