//! Deletion that reaches the disk.
//!
//! PostgreSQL leaves deleted and replaced rows in its files, and a plain VACUUM only allows them to be overwritten. So the
//! tables where something was deleted are rewritten, and the old files removed, indexes and large values included. The
//! write-ahead log ends with it where the database lets us say so.

use super::session::Session;
use crate::storage::Stored;
use std::time::{Duration, SystemTime};
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::FromSqlOwned;

/// How often, and how long apart, it looks whether earlier transactions have ended.
const LOOKS: u32 = 500;
const PAUSE: Duration = Duration::from_millis(20);

/// Not behind a long wait, since everybody else would have to wait behind this one; but then for as long as it takes.
const SETTINGS: &str = "SET lock_timeout = '2s'; SET statement_timeout = 0";

/// The tables whose deletions are noted.
const TABLES: [&str; 7] =
    ["collaborations", "facilitators", "commands", "slots", "rounds", "bags", "handing"];

/// Rewrites the tables where something was deleted since the last time. What cannot be done now stays noted.
///
/// The session is used for nothing else, and dropped: so ends the lock that lets one of several servers do it.
pub(super) fn forget(session: &Session) -> Stored<()> {
    if !ask(session, "SELECT pg_try_advisory_lock(0, 1)")? {
        return Ok(());
    }
    let rows = session.query("SELECT id, place FROM forgotten", &[])?;
    let read = |row: &Row| Ok((row.try_get(0)?, row.try_get(1)?));
    let notes: Vec<(i64, String)> = rows.iter().map(read).collect::<Stored<_>>()?;
    if notes.is_empty() {
        return Ok(());
    }
    if !earlier_have_ended(session)? {
        tracing::warn!("a long transaction keeps what was deleted: tables are rewritten next time");
        return Ok(());
    }
    session.run(SETTINGS)?;
    for table in TABLES.iter().filter(|table| notes.iter().any(|(_, place)| place == *table)) {
        session.run(&format!("VACUUM (FULL) {table}"))?;
    }
    end_log(session)?;
    let ids: Vec<i64> = notes.into_iter().map(|(id, _)| id).collect();
    session.query("DELETE FROM forgotten WHERE id = ANY ($1)", &[&ids])?;
    Ok(())
}

/// Waits until no transaction of any server is under way that began before now: it could still see what was deleted, and
/// the rewritten table would keep that for it. False when one does not end.
fn earlier_have_ended(session: &Session) -> Stored<bool> {
    let now: SystemTime = ask(session, "SELECT clock_timestamp()")?;
    let sql = "SELECT count(*) = 0 FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < $1";
    for _ in 0..LOOKS {
        if only(&session.query(sql, &[&now])?)? {
            return Ok(true);
        }
        std::thread::sleep(PAUSE);
    }
    Ok(false)
}

/// Begins a new file of the write-ahead log, and lets the database do without the old ones.
fn end_log(session: &Session) -> Stored<()> {
    let ended = session.run("SELECT pg_switch_wal()").and_then(|()| session.run("CHECKPOINT"));
    match ended {
        Err(error) if error.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE) => {
            tracing::info!(
                "what was deleted stays in the write-ahead log until the database ends that by itself"
            );
            Ok(())
        }
        ended => Ok(ended?),
    }
}

fn ask<T: FromSqlOwned>(session: &Session, sql: &'static str) -> Stored<T> {
    only(&session.query(sql, &[])?)
}

fn only<T: FromSqlOwned>(rows: &[Row]) -> Stored<T> {
    let row = rows.first().ok_or(crate::storage::StorageError::Damaged("an answer of one row"))?;
    Ok(row.try_get(0)?)
}
