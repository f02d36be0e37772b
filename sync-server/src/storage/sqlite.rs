//! SQLite: one file in one folder, one thread that writes, a few connections that read beside it.

mod columns;
mod schema;
mod transaction;
mod view;
mod writer;

use super::{Pending, Reading, Storage, StorageError, Writing};
use crate::error::{Failure, StartError};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Semaphore, oneshot};
use view::Records;
use writer::{Job, Writer};

/// The file inside the data folder.
const FILE: &str = "samson.sqlite3";
/// How many readings run at the same time.
const READERS: usize = 4;

/// Collaborations in an SQLite file.
pub struct SqliteStorage {
    writer: Writer,
    readers: Arc<Readers>,
}

/// Connections for reading: made when needed, kept for the next one.
struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
    turns: Semaphore,
}

impl SqliteStorage {
    /// Opens the database in this folder, making folder and file when they are missing.
    ///
    /// # Errors
    /// [`StartError`] when the folder cannot be written, or the file is damaged or made by a later version.
    pub fn open(folder: &Path) -> Result<Self, StartError> {
        prepare_folder(folder)?;
        let file = folder.join(FILE);
        let failed = |reason| StartError::Database { folder: folder.display().to_string(), reason };
        let mut connection = schema::connect(&file).map_err(failed)?;
        schema::migrate(&mut connection).map_err(|error| match error {
            schema::MigrateError::Newer { found, known } => StartError::NewerDatabase { found, known },
            schema::MigrateError::Sqlite(reason) => failed(reason),
        })?;
        let readers = Readers { file, idle: Mutex::default(), turns: Semaphore::new(READERS) };
        Ok(Self { writer: Writer::start(connection), readers: Arc::new(readers) })
    }
}

/// Makes the folder and tries whether a file can be written there, for a clearer sentence than SQLite's.
fn prepare_folder(folder: &Path) -> Result<(), StartError> {
    let probe = folder.join(".writable");
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&probe, b""))
        .and_then(|()| std::fs::remove_file(&probe))
        .map_err(|reason| StartError::Folder { folder: folder.display().to_string(), reason })
}

impl Storage for SqliteStorage {
    fn read(&self, work: Reading) -> Pending<'_> {
        let readers = self.readers.clone();
        Box::pin(async move {
            let _turn = self.readers.turns.acquire().await.map_err(|_| StorageError::Closed)?;
            let run = tokio::task::spawn_blocking(move || readers.run(work));
            run.await.map_err(|_| StorageError::Closed)?
        })
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        Box::pin(async move {
            let (done, end) = oneshot::channel();
            self.writer.submit(Job { work, done })?;
            end.await.map_err(|_| StorageError::Closed)?
        })
    }

    /// The writer does it, with the write after the deletion.
    fn forget(&self) -> Pending<'_> {
        Box::pin(async { Ok(()) })
    }
}

impl Readers {
    fn run(&self, work: Reading) -> Result<(), Failure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => schema::connect_to_read(&self.file).map_err(StorageError::from)?,
        };
        let snapshot = connection.transaction().map_err(StorageError::from)?;
        let answer = work(&Records::new(&snapshot));
        snapshot.finish().map_err(StorageError::from)?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        answer
    }
}

#[cfg(test)]
mod tests;
