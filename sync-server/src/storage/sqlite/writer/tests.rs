use super::super::schema;
use super::*;
use crate::storage::conformance::{HERE, collaboration};
use crate::storage::{Day, Transaction, View};
use samson_shared::ids::{AuthorId, CollaborationId};
use samson_shared::sync::wire::Signed;
use serde_bytes::ByteBuf;

const THERE: CollaborationId = CollaborationId::new([9; 16]);
const FACILITATOR: AuthorId = AuthorId::new([1; 32]);

type End = oneshot::Receiver<Result<(), Failure>>;

fn job(work: impl FnOnce(&mut dyn Transaction) -> Result<(), Failure> + Send + 'static) -> (Job, End) {
    let (done, end) = oneshot::channel();
    (Job { work: Box::new(work), done }, end)
}

fn making(id: CollaborationId) -> (Job, End) {
    job(move |transaction| {
        transaction.insert_collaboration(id, &collaboration())?;
        Ok(transaction.insert_facilitator(id, FACILITATOR)?)
    })
}

/// Stores a command that is larger than any room that is left.
fn filling(id: CollaborationId) -> (Job, End) {
    let large = Signed { body: ByteBuf::from(vec![1; 1 << 20]), signature: ByteBuf::new() };
    job(move |transaction| Ok(transaction.insert_command(id, FACILITATOR, 1, &large)?))
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
fn work_that_fails_in_a_group_leaves_no_trace_and_the_rest_stays() {
    let folder = tempfile::tempdir().unwrap();
    let connection = database(&folder);
    Records::new(&connection).insert_collaboration(HERE, &collaboration()).unwrap();
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
