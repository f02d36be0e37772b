//! The profile from phone to phone: a facilitator's phone shows it, one without a connection takes it in until the server's own
//! comes.

use super::{MadeFile, Problem, Reading, Samson, Unshown, to_the_end};
use crate::services::bench;
use crate::services::records::{ByCode, Collaboration, Round, Submission};
use crate::services::repository::Changes;
use crate::workbench::{OpenProfile, OpenedProfile, SealProfile};
use samson_shared::handover::ProfileParcel;
use samson_shared::ids::RoundId;
use serde_bytes::ByteBuf;

impl Samson {
    /// Makes what the profile of a round shows ready for other phones: sealed for the collaboration, signed by this facilitator.
    ///
    /// # Errors
    /// [`Problem::UnknownRound`] without a profile from the server, or where nobody facilitates; and what sealing refuses with.
    pub async fn prepare_profile(self, round: RoundId) -> Result<ByteBuf, Problem> {
        let repository = self.repository();
        let record = repository.round(round).await?.ok_or(Problem::UnknownRound)?;
        let collaboration =
            repository.collaboration(record.collaboration).await?.ok_or(Problem::UnknownRound)?;
        let facilitator = collaboration.facilitator.filter(|_| record.opened);
        let facilitator = facilitator.ok_or(Problem::UnknownRound)?.author;
        let measured = Reading(self).measured(&record).await?.ok_or(Problem::UnknownRound)?;
        let (collaboration, secret) = (collaboration.id, collaboration.secret);
        Ok(bench::run(SealProfile { collaboration, secret, facilitator, measured }).await?)
    }

    /// The same parcel as a file, for where there is no camera.
    ///
    /// # Errors
    /// [`Problem`].
    pub fn profile_file(self, round: RoundId, parcel: ByteBuf) -> Result<MadeFile, Problem> {
        let (collaboration, record) = self.round(round)?;
        let name = self.file_name(&[&collaboration.name, &record.title], "", "samson-profil");
        Ok(MadeFile { name, media_type: MadeFile::BYTES, bytes: parcel.into_vec() })
    }

    /// Takes a profile that another phone shows of this round: checked and stored, until the server's own has been opened here.
    /// False when the same, or the server's own, was here before.
    ///
    /// # Errors
    /// [`Problem`]: it belongs elsewhere, is not from a facilitator, or could not be stored. Then nothing was changed.
    pub async fn take_profile(self, round: RoundId, parcel: ProfileParcel) -> Result<bool, Problem> {
        to_the_end(self.store_profile(round, parcel)).await
    }

    async fn store_profile(self, round: RoundId, parcel: ProfileParcel) -> Result<bool, Problem> {
        let repository = self.repository();
        let record = repository.round(round).await?.ok_or(Problem::UnknownRound)?;
        let collaboration =
            repository.collaboration(record.collaboration).await?.ok_or(Problem::UnknownRound)?;
        let seen = open(&collaboration, &record, &parcel).await?;
        let known = is_known(&collaboration, &seen)?;
        let by_code = ByCode { code: parcel.code(), known };
        if record.opened || record.by_code == Some(by_code) {
            return Ok(false);
        }
        let take = |round: &mut Round| {
            // The server's own came meanwhile.
            if round.opened {
                return Ok::<_, Problem>(Changes::new());
            }
            round.by_code = Some(by_code);
            // What the charter says of it comes with the server's own.
            round.on_paper = round.on_paper.max(seen.on_paper);
            Ok(Changes::new().by_code(round.id, &seen.summary))
        };
        repository.change_round(round, take).await?;
        self.refresh().await?;
        self.tell_other_tabs(round);
        Ok(true)
    }
}

/// Opens what was seen, if it is what this round waits for.
async fn open(
    collaboration: &Collaboration,
    round: &Round,
    parcel: &ProfileParcel,
) -> Result<OpenedProfile, Problem> {
    let (belongs_to, of) = parcel.claims().map_err(Unshown::NoProfile)?;
    if belongs_to != collaboration.id {
        return Err(Unshown::Foreign.into());
    }
    if of != round.id {
        return Err(Unshown::OtherRound.into());
    }
    if round.submission() == Some(&Submission::Drafting) {
        return Err(Unshown::AnswersFirst.into());
    }
    let job = OpenProfile {
        collaboration: collaboration.id,
        round: round.id,
        secrets: collaboration.secrets(),
        instrument: round.instrument.clone(),
        version: round.version,
        protection: round.protection,
        profile: parcel.signed(),
    };
    Ok(bench::run(job).await?)
}

/// Whether this device knows that a facilitator signed it. One that has never heard from the server knows none, and leaves it to
/// people to look at the other phone.
fn is_known(collaboration: &Collaboration, seen: &OpenedProfile) -> Result<bool, Problem> {
    let known = &collaboration.facilitators;
    if known.is_empty() {
        return Ok(false);
    }
    if known.contains(&seen.facilitator) { Ok(true) } else { Err(Unshown::Forged.into()) }
}

#[cfg(test)]
mod tests;
