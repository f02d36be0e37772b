//! The deletion invariant: what was deleted leaves the disk.

use super::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{AccessHash, BagItem, GroupLabel};
use serde_bytes::ByteBuf;
use std::path::Path;

const ROUND: RoundId = RoundId::new([4; 16]);

/// A word that no other test stores: all share one cluster.
fn word(database: &Database) -> String {
    format!("canary of {} ", database.name)
}

/// Whether a file below a folder holds a word.
fn holds(folder: &Path, word: &str) -> bool {
    std::fs::read_dir(folder).unwrap().map(Result::unwrap).any(|entry| {
        if entry.file_type().unwrap().is_dir() {
            return holds(&entry.path(), word);
        }
        // One that has just been removed holds nothing.
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        memchr::memmem::find(&bytes, word.as_bytes()).is_some()
    })
}

/// Whether any file of the cluster, its log included, holds a word.
fn on_disk(database: &Database, word: &str) -> bool {
    holds(&database.cluster.data(), word)
}

/// Stores a word as a response (long) and in a bag (short and often enough for the planner's samples), and makes the
/// database write everything everywhere.
async fn fill(database: &Database, storage: &PostgresStorage) {
    make(storage, HERE).await;
    let word = word(database);
    writing(storage, move |t| {
        let kind = SlotKind::Response { label: GroupLabel([1; 16]), batch: 0 };
        t.put_slot(HERE, &slot(DocumentId::Round(ROUND), 1, kind, word.repeat(1000).as_bytes()))?;
        let item = |n| BagItem { fragment: ByteBuf::from(format!("{word}{n}")), tag: None };
        Ok(t.insert_bag(HERE, ROUND, &(0..10).map(item).collect::<Vec<_>>())?)
    })
    .await
    .unwrap();
    database.sql("ANALYZE");
    database.sql("CHECKPOINT");
}

#[tokio::test]
async fn what_is_deleted_or_taken_back_leaves_every_file_of_the_database() {
    let database = Database::new();
    let storage = database.open().await;
    fill(&database, &storage).await;
    let instead = slot(DocumentId::Round(ROUND), 1, SlotKind::Withdrawn, b"withdrawn");
    let forget = move |t: &mut dyn Transaction| {
        t.put_slot(HERE, &instead)?;
        Ok(t.delete_bag(HERE, ROUND)?)
    };
    writing(&storage, forget).await.unwrap();
    assert!(on_disk(&database, &word(&database)));
    storage.forget().await.unwrap();
    assert!(!on_disk(&database, &word(&database)));
    assert_eq!(database.sql("SELECT count(*) FROM forgotten"), "0\n");
}

#[tokio::test]
async fn a_deleted_collaboration_leaves_every_file_of_the_database() {
    let database = Database::new();
    let storage = database.open().await;
    fill(&database, &storage).await;
    writing(&storage, |t| Ok(t.delete_collaboration(HERE)?)).await.unwrap();
    storage.forget().await.unwrap();
    assert!(!on_disk(&database, &word(&database)));
}

#[tokio::test]
async fn the_hash_of_an_old_access_token_leaves_every_file_of_the_database() {
    let database = Database::new();
    let storage = database.open().await;
    make(&storage, HERE).await;
    let word = format!("{:32.32}", word(&database));
    let old = AccessHash(word.as_bytes().try_into().unwrap());
    writing(&storage, move |t| Ok(t.put_access(HERE, old)?)).await.unwrap();
    database.sql("ANALYZE");
    writing(&storage, |t| Ok(t.put_access(HERE, AccessHash([5; 32]))?)).await.unwrap();
    database.sql("CHECKPOINT");
    assert!(on_disk(&database, &word));
    storage.forget().await.unwrap();
    assert!(!on_disk(&database, &word));
}

#[tokio::test]
async fn where_the_log_is_not_ours_to_end_the_tables_are_rewritten_all_the_same() {
    let database = Database::new();
    let storage = database.open().await;
    fill(&database, &storage).await;
    database.sql("REVOKE EXECUTE ON FUNCTION pg_switch_wal() FROM samson");
    writing(&storage, |t| Ok(t.delete_collaboration(HERE)?)).await.unwrap();
    storage.forget().await.unwrap();
    // The old files are emptied at once, and removed at the next checkpoint.
    assert!(!holds(&database.cluster.data().join("base"), &word(&database)));
}

#[tokio::test]
async fn a_reading_that_can_still_see_what_was_deleted_is_waited_for() {
    let database = Database::new();
    let (storage, other) = (database.open().await, database.open().await);
    fill(&database, &storage).await;
    let (seen, has_seen) = tokio::sync::oneshot::channel();
    let (end, may_end) = std::sync::mpsc::channel::<()>();
    let reads = reading(&storage, move |view| {
        // Of what is deleted it has looked at nothing yet: no lock is in the way.
        view.rounds(HERE, 0)?;
        seen.send(()).unwrap();
        may_end.recv().unwrap();
        Ok(())
    });
    let deletes = async {
        has_seen.await.unwrap();
        writing(&other, |t| Ok(t.delete_collaboration(HERE)?)).await.unwrap();
        let mut forgets = other.forget();
        let waits = format!(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = '{}' AND query LIKE '%xact_start < $1'",
            database.name
        );
        while database.cluster.sql("postgres", &waits) == "0\n" {
            tokio::select! {
                biased;
                _ = &mut forgets => panic!("it did not wait"),
                () = tokio::task::yield_now() => {}
            }
        }
        end.send(()).unwrap();
        forgets.await.unwrap();
    };
    tokio::join!(reads, deletes).0.unwrap();
    assert!(!on_disk(&database, &word(&database)));
}

#[tokio::test]
async fn where_nothing_was_deleted_nothing_is_rewritten() {
    let database = Database::new();
    let storage = database.open().await;
    let replaces = |revision| {
        let slot = slot(DocumentId::Commons, 1, SlotKind::Shared { revision }, b"commons");
        writing(&storage, move |t| Ok(t.put_slot(HERE, &slot)?))
    };
    make(&storage, HERE).await;
    replaces(1).await.unwrap();
    replaces(2).await.unwrap();
    let file = || database.sql("SELECT pg_relation_filenode('slots')");
    let before = file();
    storage.forget().await.unwrap();
    assert_eq!(file(), before);
}
