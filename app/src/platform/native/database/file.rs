//! The file: where it is, which tables it has, and why it may not open.

use crate::platform::storage::{StorageError, Table};
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};
use std::fs::DirBuilder;
use std::io;
use std::path::Path;
use std::time::Duration;

/// Version of the tables, kept in the file. 2 has one more.
const VERSION: u32 = 2;

/// Opens the file, making it and its folder when they are not there.
pub(super) fn open(file: &Path) -> Result<Connection, StorageError> {
    if let Some(folder) = file.parent() {
        make_folder(folder).map_err(|error| folder_error(&error))?;
    }
    let mut connection = connect(file).map_err(storage_error)?;
    let found = migrate(&mut connection).map_err(storage_error)?;
    if found > VERSION { Err(StorageError::Newer) } else { Ok(connection) }
}

/// Nobody else on this computer may look into the folder: it holds keys.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A commit returns when the disk has it, not when the operating system has it.
    connection.pragma_update(None, "synchronous", "full")?;
    // What is deleted is overwritten with zeroes.
    connection.pragma_update(None, "secure_delete", "on")?;
    Ok(connection)
}

/// Makes the tables that a file does not have yet. Answers the version that was found; a newer file is left alone.
fn migrate(connection: &mut Connection) -> rusqlite::Result<u32> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found < VERSION {
        make_tables(&transaction)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()?;
    Ok(found)
}

fn make_tables(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    for table in Table::ALL {
        transaction.execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS {} (key BLOB PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
            table.name()
        ))?;
    }
    Ok(())
}

/// What SQLite's refusal means to the app.
pub(super) fn storage_error(error: rusqlite::Error) -> StorageError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StorageError::Full,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            StorageError::Refused
        }
        _ => StorageError::Failed(error.to_string()),
    }
}

fn folder_error(error: &io::Error) -> StorageError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::Full,
        io::ErrorKind::PermissionDenied
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::NotADirectory
        | io::ErrorKind::AlreadyExists => StorageError::Refused,
        _ => StorageError::Failed(error.to_string()),
    }
}
