use super::super::conformance::{HERE, collaboration, conforms, make, slot};
use super::super::{Day, Handing, SlotKind, Transaction, View, reading, writing};
use super::*;
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, GroupLabel, Phase};
use serde_bytes::ByteBuf;

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
async fn the_secret_is_the_same_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    for fresh in [1, 2] {
        let storage = SqliteStorage::open(folder.path()).unwrap();
        let kept = writing(&storage, move |t| Ok(t.keep_secret([fresh; 32])?)).await.unwrap();
        assert_eq!(kept, [1; 32]);
    }
}

/// What stands for sealed bytes: longer than a page, and easily found.
fn long(word: &str) -> ByteBuf {
    ByteBuf::from(word.repeat(2000))
}

/// Stores a response of canaries and a bag of parrots, lets `forget` do its work, and looks for `needle` on the disk.
async fn leaves_the_disk(
    needle: &[u8],
    forget: impl FnOnce(&mut dyn Transaction) -> Result<(), Failure> + Send + 'static,
) {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    make(&storage, HERE).await;
    let fill = |t: &mut dyn Transaction| {
        let kind = SlotKind::Response { label: GroupLabel([1; 16]), batch: 0 };
        t.put_slot(HERE, &slot(DocumentId::Round(ROUND), 1, kind, &long("canary ")))?;
        Ok(t.insert_bag(HERE, ROUND, &[BagItem { fragment: long("parrot "), tag: None }])?)
    };
    writing(&storage, fill).await.unwrap();
    assert!(contains(&bytes_on_disk(folder.path()), needle));
    writing(&storage, forget).await.unwrap();
    // The next write waits until the log has been emptied.
    writing(&storage, |t| Ok(t.beat()?)).await.unwrap();
    assert!(!contains(&bytes_on_disk(folder.path()), needle));
}

#[tokio::test]
async fn a_withdrawn_or_removed_response_leaves_the_disk_for_good() {
    for (kind, body) in [(SlotKind::Withdrawn, &b"withdrawn"[..]), (SlotKind::Removed, b"")] {
        let instead = slot(DocumentId::Round(ROUND), 1, kind, body);
        leaves_the_disk(b"canary", move |t| Ok(t.put_slot(HERE, &instead)?)).await;
    }
}

#[tokio::test]
async fn the_bag_of_a_reopened_round_leaves_the_disk_for_good() {
    leaves_the_disk(b"parrot", |t| Ok(t.delete_bag(HERE, ROUND)?)).await;
}

#[tokio::test]
async fn a_deleted_collaboration_leaves_the_disk_for_good() {
    for needle in [&b"canary"[..], b"parrot", &collaboration().access.0] {
        leaves_the_disk(needle, |t| Ok(t.delete_collaboration(HERE)?)).await;
    }
}

#[tokio::test]
async fn the_hash_of_an_old_access_token_leaves_the_disk_for_good() {
    leaves_the_disk(&collaboration().access.0, |t| Ok(t.put_access(HERE, AccessHash([5; 32]))?)).await;
}

#[tokio::test]
async fn an_access_token_that_a_hub_needs_no_more_leaves_the_disk_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    make(&storage, HERE).await;
    let keep = |word: &'static str| {
        let handing = Handing { tokens: vec![long(word)], ..Handing::default() };
        move |t: &mut dyn Transaction| Ok(t.put_handing(HERE, &handing)?)
    };
    writing(&storage, keep("canary ")).await.unwrap();
    assert!(contains(&bytes_on_disk(folder.path()), b"canary"));
    writing(&storage, keep("parrot ")).await.unwrap();
    writing(&storage, |t| Ok(t.beat()?)).await.unwrap();
    assert!(!contains(&bytes_on_disk(folder.path()), b"canary"));
}

#[tokio::test]
async fn a_file_of_the_first_version_opens_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let old = Connection::open(folder.path().join(folder::DATABASE)).unwrap();
    old.execute_batch(include_str!("v1.sql")).unwrap();
    old.execute_batch(include_str!("v1-example.sql")).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    drop(old);
    let storage = SqliteStorage::open(folder.path()).unwrap();
    let look = |view: &dyn View| {
        let facilitator = view.facilitator(HERE, AuthorId::new([0xfa; 32]))?;
        let newcomer = view.facilitator(HERE, AuthorId::new([0xfb; 32]))?;
        let counters = [facilitator, newcomer].map(|found| found.map(|known| known.counter));
        Ok((counters, view.round(HERE, ROUND)?, view.responses(HERE, ROUND)?, view.bag(HERE, ROUND)?))
    };
    let (counters, round, responses, bag) = reading(&storage, look).await.unwrap();
    assert_eq!(counters, [Some(7), Some(0)]);
    assert_eq!(round.map(|round| (round.phase, round.reveals)), Some((Phase::Revealed, 1)));
    let [response] = responses.as_slice() else { panic!("one response: {responses:?}") };
    assert_eq!(response.kind, SlotKind::Response { label: GroupLabel([0x1a; 16]), batch: 0 });
    assert_eq!(bag.len(), 1);
    // Nobody noted when it was used: it is not taken for unused since 1970.
    assert_eq!(reading(&storage, |view| Ok(view.unused(Day(20_000), 9)?)).await.unwrap(), []);
}

#[tokio::test]
async fn work_that_panics_stops_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    let panics = writing(&storage, |t| {
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
        "the database is of version 99, this program knows versions up to 4: update it"
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
