//! The tables, and how an older file gets them. A migration that was released is never changed: add another.

use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// One entry per version, applied in order; `user_version` counts the applied ones.
const MIGRATIONS: &[&str] =
    &[include_str!("v1.sql"), include_str!("v2.sql"), include_str!("v3.sql"), include_str!("v4.sql")];

/// The newest version that is known here.
#[allow(clippy::cast_possible_truncation)] // A handful.
pub(super) const KNOWN: u32 = MIGRATIONS.len() as u32;

/// Why a file cannot be brought up to date.
#[derive(Debug)]
pub(super) enum MigrateError {
    /// A later version of this program was here.
    Newer { found: u32, known: u32 },
    /// SQLite cannot do it.
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for MigrateError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// Opens a connection with the settings every connection needs.
pub(super) fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A commit returns when the disk has it, not when the operating system has it.
    connection.pragma_update(None, "synchronous", "full")?;
    // What is deleted is overwritten with zeroes.
    connection.pragma_update(None, "secure_delete", "on")?;
    connection.pragma_update(None, "foreign_keys", "on")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Opens a connection that cannot write.
pub(super) fn connect_to_read(file: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(file)?;
    connection.pragma_update(None, "query_only", "on")?;
    Ok(connection)
}

/// Applies the migrations that this file lacks.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), MigrateError> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    if found > KNOWN {
        return Err(MigrateError::Newer { found, known: KNOWN });
    }
    for migration in MIGRATIONS.iter().skip(found as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", KNOWN)?;
    Ok(transaction.commit()?)
}

/// How many migrations a file has; 0 for a file that is not one of ours, or new.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
