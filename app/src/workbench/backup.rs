//! Backups: the password is slow to try on purpose, so this is work for the bench.

use super::{JobError, OpenBackup, SealBackup};
use rand_core::CryptoRng;
use samson_shared::crypto::backup;
use serde_bytes::ByteBuf;

impl SealBackup {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        Ok(ByteBuf::from(backup::seal(&self.password, &self.records, rng)))
    }
}

impl OpenBackup {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ByteBuf, JobError> {
        Ok(ByteBuf::from(std::mem::take(&mut *backup::open(&self.password, &self.file)?)))
    }
}
