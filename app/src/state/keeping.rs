//! Backups: a collaboration into a file, and back.

#[cfg(test)]
mod tests;

use super::{MadeFile, Problem, Samson, passing_on, to_the_end};
use crate::platform;
use crate::services::backup::{self, Bound};
use crate::services::bench;
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

    /// What is known of the only place that this device can talk to.
    async fn bound_to(self, origin: String) -> Result<Bound, Problem> {
        let place = self.repository().place(&origin).await?;
        Ok(Bound { server: place.and_then(|place| place.afterwards()), origin })
    }

    /// Brings a collaboration back from a file.
    ///
    /// # Errors
    /// [`Problem`]; then nothing has changed.
    pub async fn restore(self, file: Vec<u8>, password: String) -> Result<(), Problem> {
        to_the_end(async move {
            let file = ByteBuf::from(passing_on::content(file)?);
            let records = bench::run(OpenBackup { password, file }).await?;
            let bound = match platform::origin() {
                Some(origin) => Some(self.bound_to(origin).await?),
                None => None,
            };
            backup::restore(&self.repository(), &records, bound.as_ref()).await?;
            platform::keep_storage();
            self.refresh().await?;
            self.nudge();
            Ok(())
        })
        .await
    }
}
