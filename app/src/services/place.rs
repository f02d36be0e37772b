//! What is known of the servers and hubs that this device has been in contact with.

use super::changes::put;
use super::repository::{Changes, Repository};
use crate::platform::storage::{StorageError, Table};
use samson_shared::sync::wire::Place;

impl Repository {
    /// What the server or hub at this address has said of itself, if it ever did.
    ///
    /// # Errors
    /// [`StorageError`], here as below.
    pub async fn place(&self, origin: &str) -> Result<Option<Place>, StorageError> {
        self.get(Table::Settings, &key(origin)).await
    }

    /// Keeps what the server or hub at this address says of itself.
    pub async fn keep_place(&self, origin: &str, place: &Place) -> Result<(), StorageError> {
        self.commit(Changes::new().and(put(Table::Settings, key(origin), place))).await
    }
}

fn key(origin: &str) -> String {
    format!("place/{}", origin.trim_end_matches('/'))
}
