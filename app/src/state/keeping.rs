//! Backups: a collaboration into a file, and back.

#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::platform;
use crate::services::{backup, bench};
use crate::workbench::{OpenBackup, SealBackup};
use samson_shared::ids::CollaborationId;
use serde_bytes::ByteBuf;

impl Samson {
    /// Everything of a collaboration on this device, sealed with a password.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn back_up(self, id: CollaborationId, password: String) -> Result<Vec<u8>, Problem> {
        let records = ByteBuf::from(backup::collect(&self.repository(), id).await?);
        Ok(bench::run(SealBackup { password, records }).await?.into_vec())
    }

    /// Brings a collaboration back from a file.
    ///
    /// # Errors
    /// [`Problem`]; then nothing has changed.
    pub async fn restore(self, file: Vec<u8>, password: String) -> Result<(), Problem> {
        let records = bench::run(OpenBackup { password, file: ByteBuf::from(file) }).await?;
        backup::restore(&self.repository(), &records, platform::origin().as_deref()).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(())
    }
}
