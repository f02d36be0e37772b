//! A way around a fault of Chromium that loses everything (`shared/docs/adr/0004-a-fresh-log-at-every-start.md`).
//!
//! Chromium keeps IndexedDB in a LevelDB, and after a restart goes on writing at the end of its log. Was the process killed
//! in the middle of a record, the next record is written behind the torn one; at the start after that the log reads as
//! damaged, and Chromium deletes the database without a word. Deleting a database makes it compact the whole LevelDB,
//! which begins a new log from what is in memory, and that is sound.

use super::error::storage_error;
use super::request::{factory, settled};
use crate::platform::storage::StorageError;
use wasm_bindgen::JsCast;
use web_sys::IdbDatabase;

/// A database that exists only to be deleted.
const SCRATCH: &str = "samson-scratch";

/// Has the browser begin a new log. To be called at every start; other browsers lose nothing by it.
pub(super) async fn begin() {
    // A browser that refuses, or is full, refuses the records too, and that is said where they are written.
    let _ = make_and_delete().await;
}

async fn make_and_delete() -> Result<(), StorageError> {
    let factory = factory()?;
    let making = factory.open(SCRATCH).map_err(|error| storage_error(&error))?;
    settled(&making).await?.unchecked_into::<IdbDatabase>().close();
    let deleting = factory.delete_database(SCRATCH).map_err(|error| storage_error(&error))?;
    settled(&deleting).await.map(drop)
}
