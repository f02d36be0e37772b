//! The store of a revealed round: its profile, and its charts in the language of the screen.

use super::{Problem, Samson};
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

    /// True when this device sent answers and the round was closed before they arrived.
    pub fn came_too_late(self, round: RoundId) -> bool {
        let submission = self.0.round(round).ok().and_then(|(_, record)| record.submission().cloned());
        matches!(submission, Some(Submission::Refused(Refusal::AlreadyRevealed)))
    }
}
