use super::super::conformance::{HERE, collaboration, conforms, make, put, slot};
use super::super::{SlotKind, reading};
use super::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{DocumentId, GroupLabel};

conforms!({
    let folder = tempfile::tempdir().unwrap();
    (SqliteStorage::open(folder.path()).unwrap(), folder)
});

const ROUND: RoundId = RoundId::new([4; 16]);

/// Every byte of every file in the data folder.
fn bytes_on_disk(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    make(&SqliteStorage::open(folder.path()).unwrap(), HERE).await;
    let reopened = SqliteStorage::open(folder.path()).unwrap();
    let found = reading(&reopened, |view| Ok(view.collaboration(HERE)?)).await.unwrap();
    assert_eq!(found, Some(collaboration()));
}

#[tokio::test]
async fn a_withdrawn_response_leaves_the_disk_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    make(&storage, HERE).await;
    let canary = b"a canary sings in the mine ".repeat(400);
    let kind = SlotKind::Response { label: GroupLabel([1; 16]) };
    put(&storage, HERE, slot(DocumentId::Round(ROUND), 1, kind, &canary)).await;
    assert!(contains(&bytes_on_disk(folder.path()), b"canary"));
    put(&storage, HERE, slot(DocumentId::Round(ROUND), 1, SlotKind::Withdrawn, b"withdrawn")).await;
    drop(storage);
    let disk = bytes_on_disk(folder.path());
    assert!(!contains(&disk, b"canary"));
    assert!(contains(&disk, b"withdrawn"));
}

#[tokio::test]
async fn work_that_panics_stops_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    let panics = crate::storage::writing(&storage, |t| {
        t.beat()?;
        if true {
            panic!("a mistake in the relay");
        }
        Ok(())
    });
    assert!(matches!(panics.await, Err(Failure::Broken(_))));
    make(&storage, HERE).await;
}

#[test]
fn a_database_of_a_later_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(SqliteStorage::open(folder.path()).unwrap());
    let connection = Connection::open(folder.path().join(folder::DATABASE)).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let error = SqliteStorage::open(folder.path()).err().unwrap();
    assert_eq!(
        error.to_string(),
        "the database is of version 99, this program knows versions up to 1: update it"
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("occupied");
    std::fs::write(&file, b"a file, not a folder").unwrap();
    let error = SqliteStorage::open(&file.join("data")).err().unwrap().to_string();
    assert!(error.starts_with("cannot write to the data folder"), "{error}");
    assert!(error.contains("occupied/data"), "{error}");
}
