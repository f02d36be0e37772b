use super::*;
use crate::platform::conformance::{self, Outcome, Place};
use tempfile::TempDir;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("below").join("samson.sqlite")
    }
}

#[async_trait(?Send)]
impl Place for Folder {
    async fn open(&self, name: &str) -> Result<Rc<dyn Storage>, StorageError> {
        Ok(Rc::new(SqliteStorage::open(self.0.path().join(name)).await?))
    }
}

fn put(key: &str, value: &[u8]) -> Write {
    Write::Put(Table::Answers, key.to_owned(), value.to_vec())
}

#[tokio::test]
async fn sqlite_keeps_every_promise() {
    let outcomes = conformance::run(&Folder::new()).await;
    let broken: Vec<Outcome> = outcomes.into_iter().filter(|outcome| !outcome.ok).collect();
    assert_eq!(broken, []);
}

#[tokio::test]
async fn what_was_written_survives_a_killed_app() {
    let folder = Folder::new();
    let storage = SqliteStorage::open(folder.file()).await.unwrap();
    storage.write(vec![put("a", b"1")]).await.unwrap();
    // What a killed app leaves on the disk: the files as they are, with nothing closed or tidied.
    let after = Folder::new();
    std::fs::create_dir(after.file().parent().unwrap()).unwrap();
    for suffix in ["", "-wal"] {
        let name = |folder: &Folder| folder.file().with_file_name(format!("samson.sqlite{suffix}"));
        std::fs::copy(name(&folder), name(&after)).unwrap();
    }
    let storage = SqliteStorage::open(after.file()).await.unwrap();
    assert_eq!(storage.read(Table::Answers, "a").await, Ok(Some(b"1".to_vec())));
}

#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_written_before() {
    let storage = SqliteStorage::open(Folder::new().file()).await.unwrap();
    storage.write(vec![put("a", b"1")]).await.unwrap();
    let no_more_pages = |connection: &mut Connection| {
        connection.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(()))
    };
    storage.ask(no_more_pages).await.unwrap();
    let too_much = storage.write(vec![put("a", b"2"), put("b", &[0; 100_000])]).await;
    assert_eq!(too_much, Err(StorageError::Full));
    assert_eq!(storage.list(Table::Answers, "").await, Ok(vec![("a".to_owned(), b"1".to_vec())]));
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_left_alone() {
    let folder = Folder::new();
    let storage = SqliteStorage::open(folder.file()).await.unwrap();
    storage.write(vec![put("a", b"1")]).await.unwrap();
    storage.ask(|connection| connection.pragma_update(None, "user_version", 3)).await.unwrap();
    assert_eq!(SqliteStorage::open(folder.file()).await.err(), Some(StorageError::Newer));
    assert_eq!(storage.read(Table::Answers, "a").await, Ok(Some(b"1".to_vec())));
}

#[tokio::test]
async fn a_file_of_the_first_version_keeps_what_it_has_and_gets_what_came_since() {
    let folder = Folder::new();
    let storage = SqliteStorage::open(folder.file()).await.unwrap();
    storage.write(vec![put("a", b"1")]).await.unwrap();
    let back_to_the_first = |connection: &mut Connection| {
        connection.execute_batch("DROP TABLE hand_overs; PRAGMA user_version = 1")
    };
    storage.ask(back_to_the_first).await.unwrap();
    drop(storage);
    let storage = SqliteStorage::open(folder.file()).await.unwrap();
    assert_eq!(storage.read(Table::Answers, "a").await, Ok(Some(b"1".to_vec())));
    assert_eq!(storage.list(Table::HandOvers, "").await, Ok(vec![]));
}

#[tokio::test]
async fn a_place_that_cannot_be_written_refuses() {
    let folder = Folder::new();
    std::fs::write(folder.file().parent().unwrap(), "a file where the folder should be").unwrap();
    assert_eq!(SqliteStorage::open(folder.file()).await.err(), Some(StorageError::Refused));
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_look_into_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    SqliteStorage::open(folder.file()).await.unwrap();
    let mode = std::fs::metadata(folder.file().parent().unwrap()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}
