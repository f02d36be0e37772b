//! Backups: a collaboration into a file, and back.

#[cfg(test)]
mod tests;

use super::{MadeFile, Problem, Samson, passing_on};
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
    pub async fn back_up(self, id: CollaborationId, password: String) -> Result<MadeFile, Problem> {
        let name = self.collaboration(id).ok_or(Problem::UnknownRound)?.name;
        let records = ByteBuf::from(backup::collect(&self.repository(), id).await?);
        let bytes = bench::run(SealBackup { password, records }).await?.into_vec();
        let name = self.file_name(&[&name], &self.text("file-name-backup"), "samson");
        Ok(MadeFile { name, media_type: MadeFile::BYTES, bytes })
    }

    /// Brings a collaboration back from a file.
    ///
    /// # Errors
    /// [`Problem`]; then nothing has changed.
    pub async fn restore(self, file: Vec<u8>, password: String) -> Result<(), Problem> {
        let file = ByteBuf::from(passing_on::content(file)?);
        let records = bench::run(OpenBackup { password, file }).await?;
        backup::restore(&self.repository(), &records, platform::origin().as_deref()).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(())
    }
}
