//! The one thread that writes. What waits together is committed together: one fsync for a whole room.

use super::super::{StorageError, Writing};
use super::view::Records;
use crate::error::Failure;
use rusqlite::Connection;
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
    let committed = connection.execute_batch("BEGIN IMMEDIATE").and_then(|()| {
        for Job { work, done } in batch {
            ends.push((done, run_one(connection, work, &mut forgot)));
        }
        connection.execute_batch("COMMIT")
    });
    if let Err(error) = committed {
        tracing::error!(%error, "a commit failed");
        // Fails only when there is nothing to roll back.
        let _ = connection.execute_batch("ROLLBACK");
        // Dropping the channels tells every sender that nothing was stored.
        return false;
    }
    for (done, end) in ends {
        // A sender that went away has nobody to tell.
        let _ = done.send(end);
    }
    forgot
}

fn run_one(connection: &Connection, work: Writing, forgot: &mut bool) -> Result<(), Failure> {
    let sqlite = |sql| connection.execute_batch(sql).map_err(StorageError::from);
    sqlite("SAVEPOINT job")?;
    let mut records = Records::new(connection);
    // Work that panics must not take the thread, and with it every later write, along.
    let end = catch_unwind(AssertUnwindSafe(|| work(&mut records)));
    match end.unwrap_or(Err(StorageError::Closed.into())) {
        Ok(()) => {
            *forgot |= records.forgot;
            sqlite("RELEASE job")?;
            Ok(())
        }
        Err(failure) => {
            sqlite("ROLLBACK TO job; RELEASE job")?;
            Err(failure)
        }
    }
}
