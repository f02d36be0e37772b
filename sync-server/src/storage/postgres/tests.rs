use super::super::conformance::{HERE, collaboration, conforms, make, slot};
use super::super::{Day, SlotKind, Transaction, View, reading, writing};
use super::*;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::DocumentId;
use samson_test_postgres::Cluster;
use tokio::runtime::Handle;

mod deletion;
mod encryption;
mod several;
mod trouble;

/// A database of its own on the cluster of this process.
struct Database {
    cluster: &'static Cluster,
    name: String,
}

impl Database {
    fn new() -> Self {
        let cluster = Cluster::shared();
        Self { cluster, name: cluster.database() }
    }

    async fn try_open(&self) -> Result<PostgresStorage, StartError> {
        let url = self.cluster.url(&self.name).parse().unwrap();
        PostgresStorage::open(&url, None, Arc::new(Wakes::new())).await
    }

    async fn open(&self) -> PostgresStorage {
        self.try_open().await.unwrap()
    }

    fn sql(&self, statement: &str) -> String {
        self.cluster.sql(&self.name, statement)
    }
}

conforms!((Database::new().open().await, ()));

async fn revision(storage: &PostgresStorage) -> u64 {
    reading(storage, |view| Ok(view.collaboration(HERE)?.unwrap().revision)).await.unwrap()
}

async fn count_up(storage: &PostgresStorage) -> Result<u64, Failure> {
    writing(storage, |t| Ok(t.next_revision(HERE)?)).await
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_restart() {
    let database = Database::new();
    make(&database.open().await, HERE).await;
    let found = reading(&database.open().await, |view| Ok(view.collaboration(HERE)?)).await.unwrap();
    assert_eq!(found, Some(collaboration()));
}

#[tokio::test]
async fn a_reading_sees_one_moment_whatever_is_written_meanwhile() {
    let database = Database::new();
    let (storage, other) = (database.open().await, Arc::new(database.open().await));
    make(&storage, HERE).await;
    let runtime = Handle::current();
    let look = move |view: &dyn View| {
        let before = view.collaboration(HERE)?;
        runtime.block_on(count_up(&other))?;
        Ok(before == view.collaboration(HERE)?)
    };
    assert!(reading(&storage, look).await.unwrap());
    assert_eq!(revision(&storage).await, 1);
}

#[tokio::test]
async fn a_database_of_a_later_version_is_left_alone() {
    let database = Database::new();
    drop(database.open().await);
    database.sql("INSERT INTO samson_version VALUES (99)");
    let error = database.try_open().await.err().unwrap();
    assert_eq!(
        error.to_string(),
        "the database is of version 99, this program knows versions up to 3: update it"
    );
}

#[tokio::test]
async fn a_database_that_does_not_wait_for_its_disk_is_refused() {
    let cluster = Cluster::start();
    cluster.sql("postgres", "ALTER SYSTEM SET fsync = off");
    cluster.sql("postgres", "SELECT pg_reload_conf()");
    let url = cluster.url(&cluster.database()).parse().unwrap();
    let error = PostgresStorage::open(&url, None, Arc::new(Wakes::new())).await.err().unwrap();
    assert_eq!(error.to_string(), "cannot use the PostgreSQL database: its setting fsync must be on");
}

#[tokio::test]
async fn commits_wait_for_the_disk_even_where_the_database_would_not() {
    let database = Database::new();
    let name = &database.name;
    database.sql(&format!("ALTER DATABASE {name} SET synchronous_commit = off"));
    let storage = database.open().await;
    let ask = |connection: &Connection| {
        Ok(connection.query("SHOW synchronous_commit", &[])?[0].get::<_, String>(0))
    };
    assert_eq!(storage.pool.run(ask).await.unwrap(), "on");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_a_sentence_without_the_password() {
    let url = "postgres://samson:secret@127.0.0.1:1/samson".parse().unwrap();
    let error = PostgresStorage::open(&url, None, Arc::new(Wakes::new())).await.err().unwrap().to_string();
    assert!(error.starts_with("cannot use the PostgreSQL database: error connecting"), "{error}");
    assert!(!error.contains("secret"), "{error}");
}
