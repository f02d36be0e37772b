//! The data folder, in the hands of one process.

use super::integrity::Unsound;
use crate::error::StartError;
use rusqlite::ErrorCode;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// The database inside the data folder.
pub(super) const DATABASE: &str = "samson.sqlite3";
/// Locked by the process that uses the folder. The system unlocks it, however that process ends.
const LOCK: &str = "samson.lock";

/// A data folder that no other process writes to while this value lives.
pub(super) struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// Makes the folder if it is missing, tries whether it can be written, and takes it.
    ///
    /// # Errors
    /// [`StartError::Folder`] and [`StartError::InUse`].
    pub(super) fn take(path: &Path) -> Result<Self, StartError> {
        let failed = |reason| StartError::Folder { folder: path.display().to_string(), reason };
        fs::create_dir_all(path).map_err(failed)?;
        let lock = File::create(path.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(StartError::InUse { folder: path.display().to_string() }),
            Err(TryLockError::Error(reason)) => Err(failed(reason)),
        }
    }

    /// The database file.
    pub(super) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// The folder.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The sentence for trouble with the database in this folder.
    pub(super) fn error(&self, trouble: impl Into<Unsound>) -> StartError {
        let folder = self.path.display().to_string();
        match trouble.into() {
            Unsound::Found(found) => StartError::Damaged { folder, found },
            Unsound::Sqlite(reason) => match reason.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    StartError::Damaged { folder, found: reason.to_string() }
                }
                _ => StartError::Database { folder, reason },
            },
        }
    }
}

/// The bytes that the database in a data folder and its log take; 0 when there is none.
pub fn size(folder: &Path) -> u64 {
    let files = [DATABASE.to_owned(), format!("{DATABASE}-wal")];
    files.iter().filter_map(|name| fs::metadata(folder.join(name)).ok()).map(|file| file.len()).sum()
}
