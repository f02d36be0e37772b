//! The participant's jobs: sealing a response and taking it back.

use super::{JobError, ReadReceipt, SealAnew, SealResponse, SignWithdrawal};
use rand_core::CryptoRng;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::exchange::{Participation, RoundKeys, SealedResponse, SubmitError, withdrawal};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};

/// Who answers, in which round.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Author {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// From the invitation.
    pub secret: Secret,
    /// The round.
    pub round: RoundId,
    /// Made for this round only.
    pub author: AuthorSecret,
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

impl Author {
    fn keys(&self) -> RoundKeys {
        let (collaboration, round, secret) = (self.collaboration, self.round, self.secret.clone());
        RoundKeys { collaboration, round, secret }
    }
}

impl SealResponse {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<SealedResponse, JobError> {
        let Self { author, group, instrument, version, draft, sequence } = self;
        let instrument = instrument::find(&instrument, version).ok_or(JobError::Newer)?;
        let participation = Participation { keys: author.keys(), author: author.author.key(), group };
        Ok(participation.seal(instrument, draft, sequence, rng)?)
    }
}

impl SealAnew {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Option<SealedResponse>, JobError> {
        let Self { author, response, earlier, sequence } = self;
        let (keys, key) = (author.keys(), author.author.key());
        Ok(Participation::seal_anew(keys, key, &response, &earlier, sequence, rng)?)
    }
}

impl SignWithdrawal {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Signed, JobError> {
        Ok(withdrawal(&self.author.keys(), &self.author.author.key(), self.sequence))
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
