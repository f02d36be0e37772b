//! The participant's jobs: sealing a response and taking it back.

use super::{JobError, ReadReceipt, SealAnew, SealResponse, SignWithdrawal};
use rand_core::CryptoRng;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::exchange::{Participation, RoundKeys, SealedResponse, SubmitError};
use samson_shared::ids::{CollaborationId, Group, InstrumentId, RoundId};
use samson_shared::instrument;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};

/// Who answers, in which round.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Participant {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// From the invitation.
    pub secret: Secret,
    /// The round.
    pub round: RoundId,
    /// What is asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// Made for this round only.
    pub author: AuthorSecret,
    /// The side the participant belongs to.
    pub group: Group,
}

impl From<SubmitError> for JobError {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Incomplete => Self::Incomplete,
            SubmitError::TooLarge { .. } => Self::TooLarge,
            SubmitError::Document(error) => error.into(),
        }
    }
}

impl Participant {
    fn participation(&self) -> Participation {
        let (collaboration, round, secret) = (self.collaboration, self.round, self.secret.clone());
        Participation {
            keys: RoundKeys { collaboration, round, secret },
            author: self.author.key(),
            group: self.group,
        }
    }
}

impl SealResponse {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<SealedResponse, JobError> {
        let Participant { instrument, version, .. } = &self.participant;
        let instrument = instrument::find(instrument, *version).ok_or(JobError::Newer)?;
        Ok(self.participant.participation().seal(instrument, self.draft, self.sequence, rng)?)
    }
}

impl SealAnew {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Option<SealedResponse>, JobError> {
        let Self { participant, response, earlier, sequence } = self;
        Ok(participant.participation().seal_anew(&response, &earlier, sequence, rng)?)
    }
}

impl SignWithdrawal {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Signed, JobError> {
        Ok(self.participant.participation().withdraw(self.sequence))
    }
}

impl ReadReceipt {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ReceiptCode, JobError> {
        Ok(ReceiptCode::of(self.round, self.author.key().id()))
    }
}
