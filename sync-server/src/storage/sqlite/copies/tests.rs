use super::*;
use crate::storage::conformance::{HERE, collaboration, make};
use crate::storage::reading;
use crate::storage::sqlite::SqliteStorage;
use samson_shared::ids::CollaborationId;
use tempfile::{TempDir, tempdir};

const LATER: CollaborationId = CollaborationId::new([8; 16]);

async fn has(storage: &SqliteStorage, id: CollaborationId) -> bool {
    let found = reading(storage, move |view| Ok(view.collaboration(id)?)).await.unwrap();
    assert!(found.is_none() || found == Some(collaboration()));
    found.is_some()
}

/// A folder with a collaboration, a server that runs on it, and a copy made meanwhile.
async fn backed_up() -> (TempDir, SqliteStorage, PathBuf) {
    let folder = tempdir().unwrap();
    let storage = SqliteStorage::open(folder.path()).unwrap();
    make(&storage, HERE).await;
    let copy = folder.path().join("copy");
    back_up(folder.path(), &copy).unwrap();
    (folder, storage, copy)
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Overwrites a page in the middle of a file.
fn damage(file: &Path) {
    let mut bytes = fs::read(file).unwrap();
    let page = bytes.len() / 4096 / 2 * 4096;
    bytes[page..page + 4096].fill(0xa5);
    fs::write(file, bytes).unwrap();
}

#[tokio::test]
async fn a_copy_made_while_the_server_runs_can_be_put_back() {
    let (folder, storage, copy) = backed_up().await;
    make(&storage, LATER).await;
    drop(storage);
    let aside = restore(folder.path(), &copy).unwrap().unwrap();
    let restored = SqliteStorage::open(folder.path()).unwrap();
    assert!(has(&restored, HERE).await && !has(&restored, LATER).await);
    drop(restored);
    // What was replaced is still there, whole.
    assert!(restore(folder.path(), &aside).unwrap().is_some());
    assert!(has(&SqliteStorage::open(folder.path()).unwrap(), LATER).await);
}

#[tokio::test]
async fn what_only_the_log_held_is_set_aside_too() {
    let folder = tempdir().unwrap();
    let (before, crashed) = (folder.path().join("before"), folder.path().join("crashed"));
    let storage = SqliteStorage::open(&before).unwrap();
    make(&storage, HERE).await;
    // The files as a power cut leaves them: the log was never written back.
    fs::create_dir(&crashed).unwrap();
    for name in [DATABASE.to_owned(), format!("{DATABASE}-wal")] {
        fs::copy(before.join(&name), crashed.join(&name)).unwrap();
    }
    let empty = folder.path().join("empty");
    drop(SqliteStorage::open(&folder.path().join("new")).unwrap());
    back_up(&folder.path().join("new"), &empty).unwrap();

    let aside = restore(&crashed, &empty).unwrap().unwrap();
    assert!(!has(&SqliteStorage::open(&crashed).unwrap(), HERE).await);
    restore(&crashed, &aside).unwrap();
    assert!(has(&SqliteStorage::open(&crashed).unwrap(), HERE).await);
}

#[tokio::test]
async fn a_copy_is_there_as_a_whole_or_not_at_all() {
    let (folder, _storage, copy) = backed_up().await;
    assert_eq!(
        names(folder.path()),
        ["copy", "samson.lock", DATABASE, "samson.sqlite3-shm", "samson.sqlite3-wal"]
    );
    let nowhere = folder.path().join("missing/copy");
    assert!(matches!(back_up(folder.path(), &nowhere), Err(CopyError::Write { .. })));
    // Made again, it replaces the older one.
    back_up(folder.path(), &copy).unwrap();
    sound(&copy).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_can_read_a_copy() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, _storage, copy) = backed_up().await;
    assert_eq!(fs::metadata(copy).unwrap().permissions().mode() & 0o077, 0);
}

#[tokio::test]
async fn nothing_is_put_back_while_a_server_runs() {
    let (folder, storage, copy) = backed_up().await;
    let error = restore(folder.path(), &copy).unwrap_err();
    assert!(error.to_string().starts_with("another server is using the data folder"), "{error}");
    assert!(has(&storage, HERE).await);
}

#[tokio::test]
async fn what_is_not_a_sound_copy_is_not_put_back() {
    let (folder, storage, copy) = backed_up().await;
    drop(storage);
    let [torn, foreign, newer, text] =
        ["torn", "foreign", "newer", "text"].map(|name| folder.path().join(name));
    fs::copy(&copy, &torn).unwrap();
    damage(&torn);
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    fs::copy(&copy, &newer).unwrap();
    Connection::open(&newer).unwrap().pragma_update(None, "user_version", 99).unwrap();
    fs::write(&text, "a letter to the mayor ".repeat(100)).unwrap();

    let refused = |file: &Path| restore(folder.path(), file).unwrap_err();
    assert!(matches!(refused(&torn), CopyError::Damaged { .. }));
    assert!(matches!(refused(&foreign), CopyError::Foreign { .. }));
    assert!(matches!(refused(&newer), CopyError::Newer { found: 99, .. }));
    assert!(matches!(refused(&text), CopyError::Damaged { .. }));
    assert!(matches!(refused(&folder.path().join("missing")), CopyError::Missing { .. }));
    assert!(has(&SqliteStorage::open(folder.path()).unwrap(), HERE).await);
}

#[tokio::test]
async fn a_damaged_database_is_found_named_and_not_served() {
    let (folder, storage, _) = backed_up().await;
    check(folder.path()).unwrap();
    drop(storage);
    damage(&folder.path().join(DATABASE));
    assert!(matches!(check(folder.path()), Err(CopyError::Damaged { .. })));
    let error = SqliteStorage::open(folder.path()).err().unwrap().to_string();
    assert!(
        error.contains("is damaged and is not served") && error.contains("samson restore FILE"),
        "{error}"
    );
}

#[test]
fn a_second_server_is_told_that_the_folder_is_taken() {
    let folder = tempdir().unwrap();
    let first = SqliteStorage::open(folder.path()).unwrap();
    let error = SqliteStorage::open(folder.path()).err().unwrap().to_string();
    assert!(error.contains("stop it first"), "{error}");
    drop(first);
    SqliteStorage::open(folder.path()).unwrap();
}
