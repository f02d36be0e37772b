//! The database fails, in one way or another.

use super::*;

/// Ends every connection to a database.
pub(super) fn cut_off(database: &Database) {
    let all = format!(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
         WHERE datname = '{}' AND pid <> pg_backend_pid()",
        database.name
    );
    database.cluster.sql("postgres", &all);
}

fn broken<T: std::fmt::Debug>(end: Result<T, Failure>) -> String {
    match end {
        Err(Failure::Broken(error)) => error.to_string(),
        other => panic!("not broken: {other:?}"),
    }
}

#[tokio::test]
async fn lost_connections_are_made_again_and_nobody_notices() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    for expected in 1..=3 {
        cut_off(&database);
        assert_eq!(count_up(&storage).await.unwrap(), expected);
        cut_off(&database);
        assert_eq!(storage.find(HERE).await.unwrap().map(|found| found.revision), Some(expected));
    }
}

#[tokio::test]
async fn what_was_cut_off_in_the_middle_is_not_acknowledged_and_leaves_no_trace() {
    let database = Arc::new(Database::new());
    let storage = database.open().await;
    make(&storage, HERE).await;
    let meanwhile = database.clone();
    let cut = writing(&storage, move |t| {
        t.next_revision(HERE)?;
        cut_off(&meanwhile);
        Ok(())
    });
    broken(cut.await);
    assert_eq!(revision(&storage).await, 0);
}

#[tokio::test]
async fn a_database_that_is_away_is_an_error_until_it_is_back() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    let name = &database.name;
    database.cluster.sql("postgres", &format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false"));
    cut_off(&database);
    broken(count_up(&storage).await);
    broken(reading(&storage, |_| Ok(())).await);
    database.cluster.sql("postgres", &format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true"));
    assert_eq!(count_up(&storage).await.unwrap(), 1);
}

/// Makes every new slot fail with this code.
fn fail_with(database: &Database, code: &str) {
    database.sql(&format!(
        "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$;
         CREATE TRIGGER fail BEFORE INSERT ON slots FOR EACH ROW EXECUTE FUNCTION fail()"
    ));
}

async fn put(storage: &PostgresStorage) -> Result<(), Failure> {
    let slot = slot(DocumentId::Commons, 1, SlotKind::Shared { revision: 1 }, b"commons");
    let put = move |t: &mut dyn Transaction| {
        t.next_revision(HERE)?;
        Ok(t.put_slot(HERE, &slot)?)
    };
    writing(storage, put).await
}

#[tokio::test]
async fn a_full_disk_is_a_refusal_and_nothing_is_stored() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    fail_with(&database, "53100");
    assert!(matches!(put(&storage).await, Err(Failure::Refused(Refusal::StorageFull))));
    assert_eq!(revision(&storage).await, 0);
    database.sql("DROP TRIGGER fail ON slots");
    put(&storage).await.unwrap();
}

#[tokio::test]
async fn damage_is_told_as_damage_and_other_trouble_by_its_code_alone() {
    for (code, told) in
        [("XX001", &StorageError::Corrupt.to_string()[..]), ("40P01", "database: error 40P01")]
    {
        let database = Database::new();
        let storage = database.open().await;
        make(&storage, HERE).await;
        fail_with(&database, code);
        assert_eq!(broken(put(&storage).await), told);
    }
}

#[tokio::test]
async fn work_that_goes_on_after_a_failed_statement_is_not_acknowledged() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    let careless = writing(&storage, |t| {
        t.next_revision(HERE)?;
        // It exists.
        let _ = t.insert_collaboration(HERE, &collaboration());
        Ok(())
    });
    broken(careless.await);
    assert_eq!(revision(&storage).await, 0);
}

#[tokio::test]
async fn work_that_panics_stops_nobody_else() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    let panics = writing(&storage, |t| {
        t.next_revision(HERE)?;
        if true {
            panic!("a mistake in the relay");
        }
        Ok(())
    });
    broken(panics.await);
    assert_eq!(count_up(&storage).await.unwrap(), 1);
}
