//! SQLite: one file in one folder, one thread that writes, a few connections that read beside it.

mod columns;
mod copies;
mod folder;
mod integrity;
mod schema;
mod transaction;
mod view;
mod writer;

pub use copies::{back_up, check, restore};

use super::{Pending, Reading, Storage, StorageError, Writing};
use crate::error::{Failure, StartError};
use folder::Folder;
pub use folder::size;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Semaphore, oneshot};
use view::Records;
use writer::{Job, Writer};

/// How many readings run at the same time.
const READERS: usize = 4;

/// Collaborations in an SQLite file.
pub struct SqliteStorage {
    writer: Writer,
    readers: Arc<Readers>,
    /// Held for as long as the writer may write: fields are dropped in this order.
    _folder: Folder,
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
    /// [`StartError`] when the folder cannot be written or another server uses it, or the file is damaged or made by
    /// a later version.
    pub fn open(folder: &Path) -> Result<Self, StartError> {
        let folder = Folder::take(folder)?;
        let mut connection = schema::connect(&folder.database()).map_err(|error| folder.error(error))?;
        integrity::quick(&connection).map_err(|found| folder.error(found))?;
        schema::migrate(&mut connection).map_err(|error| match error {
            schema::MigrateError::Newer { found, known } => StartError::NewerDatabase { found, known },
            schema::MigrateError::Sqlite(reason) => folder.error(reason),
        })?;
        let file = folder.database();
        let readers = Readers { file, idle: Mutex::default(), turns: Semaphore::new(READERS) };
        Ok(Self { writer: Writer::start(connection), readers: Arc::new(readers), _folder: folder })
    }
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
