//! Profiles that another phone showed as a code: as they are stored, until the server's own have been opened here.

use super::records::Round;
use super::repository::{Changes, Repository};
use crate::platform::storage::{StorageError, Table, Write};
use samson_shared::handover::TransferCode;
use samson_shared::ids::RoundId;
use serde::{Deserialize, Serialize};

/// How the profile of a round came here without the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByCode {
    /// What the phone that showed it shows.
    pub code: TransferCode,
    /// True where this device knew, as it took it, that a facilitator had signed it.
    pub known: bool,
}

impl Round {
    /// How the profile came that shows here, where it did not come from the server.
    pub fn shown_by_code(&self) -> Option<ByCode> {
        self.by_code.filter(|_| !self.opened)
    }

    /// Whether there is a profile here to show, wherever it came from.
    pub fn has_profile(&self) -> bool {
        self.opened || self.by_code.is_some()
    }
}

fn key(round: RoundId) -> String {
    format!("{round}/by-code")
}

impl Changes {
    /// Stores what another phone showed of a round.
    #[must_use]
    pub fn by_code(self, round: RoundId, summary: &[u8]) -> Self {
        self.and(Write::Put(Table::Opened, key(round), summary.to_vec()))
    }

    /// Forgets what another phone showed: the round was opened here.
    #[must_use]
    pub fn without_by_code(self, round: RoundId) -> Self {
        self.and(Write::Delete(Table::Opened, key(round)))
    }
}

impl Repository {
    /// What another phone showed of a round.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn by_code(&self, round: RoundId) -> Result<Option<Vec<u8>>, StorageError> {
        self.bytes(Table::Opened, &key(round)).await
    }
}
