//! Whether a database file holds what SQLite wrote.

use rusqlite::Connection;

/// What speaks against a file.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unsound {
    /// The first thing that SQLite found.
    #[error("{0}")]
    Found(String),
    /// It could not even look.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}

/// Looks at every page, but not whether indexes and tables agree: fast enough for every start.
///
/// # Errors
/// What speaks against the file.
pub(super) fn quick(connection: &Connection) -> Result<(), Unsound> {
    first_line(connection, "PRAGMA quick_check(1)")
}

/// Looks at everything.
///
/// # Errors
/// What speaks against the file.
pub(super) fn full(connection: &Connection) -> Result<(), Unsound> {
    first_line(connection, "PRAGMA integrity_check(1)")?;
    let strays = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if strays { Err(Unsound::Found("a row belongs to nothing".to_owned())) } else { Ok(()) }
}

fn first_line(connection: &Connection, pragma: &str) -> Result<(), Unsound> {
    let line: String = connection.query_row(pragma, [], |row| row.get(0))?;
    if line == "ok" { Ok(()) } else { Err(Unsound::Found(line)) }
}
