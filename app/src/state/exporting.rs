//! Files for other programs.

use super::{Problem, Reading, Samson};
use crate::platform;
use crate::services::bench;
use crate::workbench::{ExportFile, ExportOf, MakeExport};
use samson_shared::ids::CollaborationId;

impl Samson {
    /// Everything this device may see of a collaboration, or one table of it, as a file in the language of the screen.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn export(self, id: CollaborationId, file: ExportFile) -> Result<Vec<u8>, Problem> {
        let name = self.collaboration(id).ok_or(Problem::UnknownRound)?.name;
        let of = ExportOf { collaboration: id, name, made: platform::now(), language: self.language() };
        let mut rounds = Vec::new();
        for (_, round) in self.all_rounds().into_iter().rev() {
            if round.collaboration == id && round.opened {
                rounds.extend(Reading(self).measured(&round).await?);
            }
        }
        let commons = self.commons(id).as_ref().clone();
        Ok(bench::run(MakeExport { of, rounds, commons, file }).await?.into_vec())
    }
}
