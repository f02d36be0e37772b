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
mod tests {
    use super::super::schema;
    use super::*;
    use crate::storage::Transaction;
    use crate::storage::conformance::{HERE, collaboration};
    use samson_shared::ids::{AuthorId, CollaborationId};

    const THERE: CollaborationId = CollaborationId::new([9; 16]);

    fn job(work: impl FnOnce(&mut dyn Transaction) -> Result<(), Failure> + Send + 'static) -> (Job, End) {
        let (done, end) = oneshot::channel();
        (Job { work: Box::new(work), done }, end)
    }

    type End = oneshot::Receiver<Result<(), Failure>>;

    fn making(id: CollaborationId) -> (Job, End) {
        job(move |transaction| {
            Ok(transaction.insert_collaboration(id, &collaboration(), AuthorId::new([1; 32]))?)
        })
    }

    /// Stores a command that is larger than any room that is left.
    fn filling(id: CollaborationId) -> (Job, End) {
        let last = crate::storage::LastCommand { counter: 1, body: vec![1; 1 << 20] };
        job(move |transaction| Ok(transaction.put_last_command(id, AuthorId::new([1; 32]), &last)?))
    }

    fn database(folder: &tempfile::TempDir) -> Connection {
        let mut connection = schema::connect(&folder.path().join("db")).unwrap();
        schema::migrate(&mut connection).unwrap();
        connection
    }

    fn pages(connection: &Connection, most: u32) {
        connection.query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(())).unwrap();
    }

    fn rows(connection: &Connection) -> u32 {
        connection.query_row("SELECT count(*) FROM collaborations", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_full_disk_is_told_loses_nothing_and_passes() {
        let folder = tempfile::tempdir().unwrap();
        let connection = database(&folder);
        let (first, mut made) = making(HERE);
        commit(&connection, vec![first]);
        assert!(made.try_recv().unwrap().is_ok());

        pages(&connection, 1);
        let (fill, mut filled) = filling(HERE);
        let (second, mut after) = making(THERE);
        commit(&connection, vec![fill, second]);
        let end = filled.try_recv().unwrap();
        assert!(matches!(end, Err(Failure::Refused(Refusal::StorageFull))), "{end:?}");
        // What came with it may have been stored or not, but is told the truth.
        let stored = after.try_recv().unwrap().is_ok();
        assert_eq!(rows(&connection), 1 + u32::from(stored));

        pages(&connection, 1 << 20);
        let (again, mut filled) = filling(HERE);
        commit(&connection, vec![again]);
        assert!(filled.try_recv().unwrap().is_ok());
    }

    #[test]
    fn a_commit_that_fails_is_told_to_everyone_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let connection = database(&folder);
        let other = schema::connect(&folder.path().join("db")).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        connection.busy_timeout(std::time::Duration::ZERO).unwrap();
        let ((one, mut first), (two, mut second)) = (making(HERE), making(THERE));
        assert!(!commit(&connection, vec![one, two]));
        for end in [first.try_recv().unwrap(), second.try_recv().unwrap()] {
            assert!(matches!(end, Err(Failure::Broken(StorageError::Closed))), "{end:?}");
        }
        assert_eq!(rows(&connection), 0);
    }
}
