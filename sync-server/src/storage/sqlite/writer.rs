//! The one thread that writes. What waits together is committed together: one fsync for a whole room.

use super::super::{StorageError, Writing};
use super::view::Records;
use crate::error::Failure;
use rusqlite::Connection;
use samson_shared::sync::refusal::Refusal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// How many jobs share one commit at most.
const BATCH: usize = 64;

/// Some work, and where its end is told.
pub(super) struct Job {
    pub(super) work: Writing,
    pub(super) done: oneshot::Sender<Result<(), Failure>>,
}

/// A handle to the thread. Dropping it lets the thread finish what it was given, and waits for it.
pub(super) struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Self {
        let (jobs, waiting) = channel();
        let thread = std::thread::spawn(move || run(&connection, &waiting));
        Self { jobs: Some(jobs), thread: Some(thread) }
    }

    pub(super) fn submit(&self, job: Job) -> Result<(), StorageError> {
        let jobs = self.jobs.as_ref().ok_or(StorageError::Closed)?;
        jobs.send(job).map_err(|_| StorageError::Closed)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writing thread had stopped before its time");
        }
    }
}

fn run(connection: &Connection, waiting: &Receiver<Job>) {
    let mut forgetting = false;
    while let Ok(first) = waiting.recv() {
        let batch: Vec<Job> = std::iter::once(first).chain(waiting.try_iter().take(BATCH - 1)).collect();
        forgetting |= commit(connection, batch);
        if forgetting {
            // The log still holds the bytes that were deleted: empty it. A reader may be in the way; then later.
            let busy =
                connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
            forgetting = !matches!(busy, Ok(false));
        }
    }
}

/// Runs the jobs in one transaction, each undone on its own when it fails, and tells their ends only after the
/// commit. True when bytes were replaced or deleted that should leave the disk for good.
fn commit(connection: &Connection, batch: Vec<Job>) -> bool {
    let mut forgot = false;
    let mut ends = Vec::with_capacity(batch.len());
    let mut open = sqlite(connection, "BEGIN IMMEDIATE");
    for Job { work, done } in batch {
        let end = match &open {
            Ok(()) => run_one(connection, work, &mut forgot),
            Err(error) => Err(error.again().into()),
        };
        // A full disk or a damaged file may undo the whole transaction, not only the job that met it.
        if open.is_ok() && connection.is_autocommit() {
            open = Err(cause(&end));
        }
        ends.push((done, end));
    }
    let committed = open.and_then(|()| sqlite(connection, "COMMIT"));
    if let Err(error) = &committed {
        tracing::error!(%error, "a commit failed");
        // Fails only when there is nothing to roll back.
        let _ = connection.execute_batch("ROLLBACK");
    }
    for (done, end) in ends {
        let end = end.and_then(|()| committed.as_ref().copied().map_err(|error| error.again().into()));
        // A sender that went away has nobody to tell.
        let _ = done.send(end);
    }
    forgot && committed.is_ok()
}

/// What ended a whole transaction, from what one job was told.
const fn cause(end: &Result<(), Failure>) -> StorageError {
    match end {
        Err(Failure::Broken(error)) => error.again(),
        Err(Failure::Refused(Refusal::StorageFull)) => StorageError::Full,
        _ => StorageError::Closed,
    }
}

fn sqlite(connection: &Connection, sql: &str) -> Result<(), StorageError> {
    Ok(connection.execute_batch(sql)?)
}

fn run_one(connection: &Connection, work: Writing, forgot: &mut bool) -> Result<(), Failure> {
    sqlite(connection, "SAVEPOINT job")?;
    let mut records = Records::new(connection);
    // Work that panics must not take the thread, and with it every later write, along.
    let end = catch_unwind(AssertUnwindSafe(|| work(&mut records)));
    let end = end.unwrap_or(Err(StorageError::Closed.into()));
    match &end {
        Ok(()) => {
            *forgot |= records.forgot;
            sqlite(connection, "RELEASE job")?;
        }
        // Gone already when the failure has undone the whole transaction.
        Err(_) if connection.is_autocommit() => {}
        Err(_) => sqlite(connection, "ROLLBACK TO job; RELEASE job")?,
    }
    end
}

#[cfg(test)]
mod tests;
