//! After the reveal: opening the bag.

use super::{JobError, MergeBag, OpenBag};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::exchange::{FragmentHash, Opening, RoundKeys};
use samson_shared::ids::{CollaborationId, InstrumentId, RoundId};
use samson_shared::instrument;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// A bag as it arrived, and what opens it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SealedBag {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// From the invitations.
    pub secrets: Keyring,
    /// The round.
    pub round: RoundId,
    /// What was asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// The bytes from the server.
    pub bag: ByteBuf,
}

/// How many fragments are opened between two reports of progress.
const SLICE: usize = 250;

impl OpenBag {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        Ok(ByteBuf::from(codec::encode(&self.bag.open(&self.own, progress)?.count())))
    }
}

impl MergeBag {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        Ok(ByteBuf::from(self.bag.open(&[], progress)?.merge()?.save()))
    }
}

impl SealedBag {
    fn open(
        self,
        own: &[FragmentHash],
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<Opening<'static>, JobError> {
        let instrument = instrument::find(&self.instrument, self.version).ok_or(JobError::Newer)?;
        let bag = codec::decode(&self.bag).map_err(|_| JobError::Damaged)?;
        let Keyring { current: secret, earlier } = self.secrets;
        let keys = RoundKeys { collaboration: self.collaboration, round: self.round, secret };
        let mut opening = Opening::new(keys, instrument, bag, own)?.knowing(&earlier);
        loop {
            let (done, total) = opening.advance(SLICE);
            progress(done as u32, total as u32);
            if done == total {
                return Ok(opening);
            }
        }
    }
}
