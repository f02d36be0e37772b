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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::conformance::{HERE, collaboration};
    use crate::storage::sqlite::schema;
    use crate::storage::{Day, Transaction, View};
    use samson_shared::sync::refusal::Refusal;

    fn job(
        work: impl FnOnce(&mut dyn Transaction) -> Result<(), Failure> + Send + 'static,
    ) -> (Job, oneshot::Receiver<Result<(), Failure>>) {
        let (done, end) = oneshot::channel();
        (Job { work: Box::new(work), done }, end)
    }

    /// A database in memory that has one collaboration.
    fn database() -> Connection {
        let mut connection = schema::connect(":memory:".as_ref()).unwrap();
        schema::migrate(&mut connection).unwrap();
        Records::new(&connection).insert_collaboration(HERE, &collaboration()).unwrap();
        connection
    }

    fn revision(connection: &Connection) -> u64 {
        Records::new(connection).collaboration(HERE).unwrap().unwrap().revision
    }

    #[test]
    fn work_that_fails_in_a_group_leaves_no_trace_and_the_rest_stays() {
        let connection = database();
        let count = |t: &mut dyn Transaction| t.next_revision(HERE).map(|_| ()).map_err(Failure::from);
        let (first, first_end) = job(count);
        let (refused, refused_end) = job(move |t| {
            count(t)?;
            t.put_used(HERE, Day(1))?;
            Err(Refusal::OutOfRange.into())
        });
        let (broken, broken_end) = job(|t| Ok(t.insert_collaboration(HERE, &collaboration())?));
        let (panics, panics_end) = job(|_| panic!("a mistake in the relay"));
        let (last, last_end) = job(count);
        commit(&connection, vec![first, refused, broken, panics, last]);
        let found = Records::new(&connection).collaboration(HERE).unwrap();
        assert_eq!(found.map(|found| (found.revision, found.used)), Some((2, collaboration().used)));
        let ends = [first_end, refused_end, broken_end, panics_end, last_end];
        let ends = ends.map(|end| end.blocking_recv().unwrap());
        assert!(matches!(
            ends,
            [
                Ok(()),
                Err(Failure::Refused(Refusal::OutOfRange)),
                Err(Failure::Broken(_)),
                Err(Failure::Broken(_)),
                Ok(())
            ]
        ));
    }

    #[test]
    fn a_group_that_cannot_be_committed_is_acknowledged_to_nobody() {
        let connection = database();
        // Something is under way on this connection already: the group cannot even begin.
        connection.execute_batch("BEGIN").unwrap();
        let (work, end) = job(|t| t.next_revision(HERE).map(|_| ()).map_err(Failure::from));
        commit(&connection, vec![work]);
        assert!(end.blocking_recv().is_err());
        assert_eq!(revision(&connection), 0);
    }
}
