//! Storage in an SQLite file, on a thread of its own: a tap never waits for the disk on the thread that draws.

mod file;
mod records;
#[cfg(test)]
mod tests;

use super::folder::data_folder;
use crate::platform::storage::{Opened, Storage, StorageError, Table, Write};
use async_trait::async_trait;
use rusqlite::Connection;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

type Work = Box<dyn FnOnce(&mut Connection) + Send>;

/// Opens this device's records.
///
/// # Errors
/// [`StorageError::Refused`] when the device lets nothing be stored, [`StorageError::Newer`] when a newer version of
/// the app was here, and the others.
pub async fn open_storage() -> Result<Opened, StorageError> {
    Ok(Opened { storage: open_storage_named("samson").await?, emptied: false })
}

/// Opens the records with this name, in a file of their own.
///
/// # Errors
/// As [`open_storage`].
pub async fn open_storage_named(name: &str) -> Result<Rc<dyn Storage>, StorageError> {
    let folder = data_folder().ok_or(StorageError::Refused)?;
    Ok(Rc::new(SqliteStorage::open(folder.join(format!("{name}.sqlite"))).await?))
}

/// An open file. It is closed when this is dropped and what was asked before is done.
struct SqliteStorage {
    works: Sender<Work>,
}

impl SqliteStorage {
    async fn open(file: PathBuf) -> Result<Self, StorageError> {
        let (works, waiting) = channel();
        let (opened, opening) = oneshot::channel();
        let run = move || match file::open(&file) {
            // When nobody waits for the opening any more, nobody has work either.
            Ok(connection) => drop(opened.send(Ok(())).map(|()| serve(connection, &waiting))),
            Err(error) => drop(opened.send(Err(error))),
        };
        std::thread::Builder::new().name("storage".to_owned()).spawn(run).map_err(|_| stopped())?;
        opening.await.map_err(|_| stopped())??;
        Ok(Self { works })
    }

    /// Has the storage's thread do something, and waits for what comes of it.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StorageError> {
        let (sender, answer) = oneshot::channel();
        let work = Box::new(move |connection: &mut Connection| {
            // Whoever asked may have gone away; what was asked is done all the same.
            drop(sender.send(work(connection)));
        });
        self.works.send(work).map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?.map_err(file::storage_error)
    }
}

fn serve(mut connection: Connection, waiting: &Receiver<Work>) {
    while let Ok(work) = waiting.recv() {
        work(&mut connection);
    }
}

fn stopped() -> StorageError {
    StorageError::Failed("the storage's thread has stopped".to_owned())
}

#[async_trait(?Send)]
impl Storage for SqliteStorage {
    async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let key = key.to_owned();
        self.ask(move |connection| records::read(connection, table, &key)).await
    }

    async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        let prefix = prefix.to_owned();
        self.ask(move |connection| records::list(connection, table, &prefix)).await
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError> {
        let carried_out = self.ask(move |connection| records::write(connection, &writes)).await?;
        if carried_out { Ok(()) } else { Err(StorageError::Changed) }
    }
}
