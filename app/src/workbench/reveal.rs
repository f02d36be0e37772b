//! After the reveal: opening the bag and scoring it.

use super::{JobError, OpenBag, Score};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::exchange::{OpenedRound, Opening, RoundKeys};
use samson_shared::instrument;
use samson_shared::scoring::{Profile, TooFew};

/// How many fragments are merged between two reports of progress.
const SLICE: usize = 500;

impl OpenBag {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<OpenedRound, JobError> {
        let instrument = instrument::find(&self.instrument, self.version).ok_or(JobError::Newer)?;
        let bag = codec::decode(&self.bag).map_err(|_| JobError::Damaged)?;
        let (collaboration, round, secret) = (self.collaboration, self.round, self.secret);
        let keys = RoundKeys { collaboration, round, secret };
        let mut opening = Opening::new(keys, instrument, bag, &self.own)?;
        loop {
            let (done, total) = opening.advance(SLICE)?;
            progress(done as u32, total as u32);
            if done == total {
                return Ok(opening.finish());
            }
        }
    }
}

impl Score {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Profile, JobError> {
        let instrument = instrument::find(&self.instrument, self.version).ok_or(JobError::Newer)?;
        let answers = self.opened.answers(instrument)?;
        Profile::of(instrument, &answers, self.opened.responses, self.headcount, self.protection)
            .map_err(|TooFew { minimum, .. }| JobError::TooFew { minimum })
    }
}
