//! Several servers on one database.

use super::*;
use futures_util::FutureExt;
use std::collections::BTreeSet;

#[tokio::test]
async fn servers_that_start_together_make_the_tables_once() {
    let database = Database::new();
    let (a, b, c) = tokio::join!(database.try_open(), database.try_open(), database.try_open());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(database.sql("SELECT version FROM samson_version"), "1\n2\n3\n");
}

#[tokio::test]
async fn servers_on_one_database_keep_one_secret() {
    let database = Database::new();
    let (first, second) = (database.open().await, database.open().await);
    let keep = |fresh: u8| move |t: &mut dyn Transaction| Ok(t.keep_secret([fresh; 32])?);
    let (one, other) = tokio::join!(writing(&first, keep(1)), writing(&second, keep(2)));
    let kept = one.unwrap();
    assert_eq!(other.unwrap(), kept);
    assert_eq!(writing(&database.open().await, keep(3)).await.unwrap(), kept);
}

#[tokio::test]
async fn revisions_of_all_servers_count_up_one_by_one() {
    let database = Database::new();
    let servers = [database.open().await, database.open().await];
    make(&servers[0], HERE).await;
    // What was read decides about what is written: exactly what must not be torn apart.
    let step = |t: &mut dyn Transaction| {
        let known = t.collaboration(HERE)?.unwrap().revision;
        let next = t.next_revision(HERE)?;
        assert_eq!(next, known + 1);
        Ok(next)
    };
    let all = (0..40).map(|n| writing(&servers[n % 2], step));
    let revisions = futures_util::future::join_all(all).await;
    let revisions: BTreeSet<u64> = revisions.into_iter().map(Result::unwrap).collect();
    assert_eq!(revisions, (1..=40).collect());
}

#[tokio::test]
async fn one_of_two_who_make_the_same_collaboration_finds_that_of_the_other() {
    let database = Database::new();
    let (first, second) = (database.open().await, database.open().await);
    let make = |t: &mut dyn Transaction| {
        let found = t.collaboration(HERE)?;
        if found.is_none() {
            t.insert_collaboration(HERE, &collaboration())?;
        }
        Ok(found.is_some())
    };
    for _ in 0..10 {
        let (first, second) = tokio::join!(writing(&first, make), writing(&second, make));
        assert_ne!(first.unwrap(), second.unwrap());
        writing(&database.open().await, |t| Ok(t.delete_collaboration(HERE)?)).await.unwrap();
    }
}

#[tokio::test]
async fn what_somebody_is_using_is_not_unused() {
    let database = Database::new();
    let (server, sweeping) = (database.open().await, Arc::new(database.open().await));
    make(&server, HERE).await;
    let sweep = |t: &mut dyn Transaction| {
        let unused = t.unused(Day(u32::MAX), 9)?;
        unused.iter().try_for_each(|id| t.delete_collaboration(*id))?;
        Ok(unused.len())
    };
    let (runtime, meanwhile) = (Handle::current(), sweeping.clone());
    let uses = move |t: &mut dyn Transaction| {
        t.collaboration(HERE)?;
        let swept = runtime.block_on(writing(meanwhile.as_ref(), sweep))?;
        t.put_used(HERE, Day(20_001))?;
        Ok(swept)
    };
    assert_eq!(writing(&server, uses).await.unwrap(), 0);
    let (one, other) = tokio::join!(writing(&server, sweep), writing(sweeping.as_ref(), sweep));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
}

/// Two servers that hear each other, and their bells.
async fn linked(database: &Database) -> [(PostgresStorage, Arc<Wakes>); 2] {
    let open = async || {
        let wakes = Arc::new(Wakes::new());
        let url = database.cluster.url(&database.name).parse().unwrap();
        let linked = wakes.listen(HERE);
        let storage = PostgresStorage::open(&url, None, wakes.clone()).await.unwrap();
        // Once it hears the others, it rings for whatever it has missed.
        linked.await;
        (storage, wakes.clone())
    };
    [open().await, open().await]
}

#[tokio::test]
async fn what_one_server_stores_wakes_those_who_wait_at_another() {
    let database = Database::new();
    let [(server, own), (_other, elsewhere)] = linked(&database).await;
    make(&server, HERE).await;
    let (bell, at_home) = (elsewhere.listen(HERE), own.listen(HERE));
    count_up(&server).await.unwrap();
    bell.await;
    // Whoever stored it rings its own bells by itself, once.
    assert!(at_home.now_or_never().is_none());
}

#[tokio::test]
async fn a_server_that_was_cut_off_rings_for_what_it_has_missed() {
    let database = Database::new();
    let [_, (_server, wakes)] = linked(&database).await;
    let bell = wakes.listen(HERE);
    trouble::cut_off(&database);
    bell.await;
}
