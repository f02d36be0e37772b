//! Reading and writing records. Keys are stored as bytes, so that SQLite orders them as bytes.

use crate::platform::prefix::end_of;
use crate::platform::storage::{Table, Write};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

pub(super) fn read(connection: &Connection, table: Table, key: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT value FROM {} WHERE key = ?", table.name()))?;
    statement.query_row([key.as_bytes()], |row| row.get(0)).optional()
}

pub(super) fn list(
    connection: &Connection,
    table: Table,
    prefix: &str,
) -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT key, value FROM {} WHERE key >= ?1 AND (?2 IS NULL OR key < ?2) ORDER BY key",
        table.name()
    ))?;
    statement.query_map(params![prefix.as_bytes(), end_of(prefix)], record)?.collect()
}

fn record(row: &Row<'_>) -> rusqlite::Result<(String, Vec<u8>)> {
    let key = String::from_utf8(row.get(0)?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Blob, error.into())
    })?;
    Ok((key, row.get(1)?))
}

/// Carries out all writes, or none: false when a record is not as expected.
pub(super) fn write(connection: &mut Connection, writes: &[Write]) -> rusqlite::Result<bool> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for write in writes {
        if let Write::Expect(table, key, expected) = write
            && read(&transaction, *table, key)? != *expected
        {
            return Ok(false);
        }
    }
    for write in writes {
        match write {
            Write::Put(table, key, value) => transaction
                .prepare_cached(&format!("INSERT OR REPLACE INTO {} VALUES (?, ?)", table.name()))?
                .execute(params![key.as_bytes(), value])?,
            Write::Delete(table, key) => transaction
                .prepare_cached(&format!("DELETE FROM {} WHERE key = ?", table.name()))?
                .execute([key.as_bytes()])?,
            Write::Expect(..) => 0,
        };
    }
    transaction.commit().map(|()| true)
}
