//! The storage contract as checks, run against every backend: memory and SQLite in unit tests, IndexedDB in a real
//! browser. Checks report instead of panicking, because a panic in a browser takes the report with it.

mod checks;
mod lasting;

use super::storage::{Storage, StorageError, Table, Write};
use async_trait::async_trait;
use futures_util::future::LocalBoxFuture;
use serde::Serialize;
use std::fmt::Debug;
use std::rc::Rc;

/// Where a backend keeps its records.
#[async_trait(?Send)]
pub trait Place {
    /// Opens the records with this name. Opened twice, both show the same records, as two tabs do.
    ///
    /// # Errors
    /// [`StorageError`] of the backend.
    async fn open(&self, name: &str) -> Result<Rc<dyn Storage>, StorageError>;
}

/// This device's own storage, beside the app's records.
#[derive(Debug)]
pub struct Device;

#[async_trait(?Send)]
impl Place for Device {
    async fn open(&self, name: &str) -> Result<Rc<dyn Storage>, StorageError> {
        super::open_storage_named(&format!("conformance-{name}")).await
    }
}

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The check, in plain words.
    pub name: String,
    /// Whether the promise is kept.
    pub ok: bool,
    /// If not: what was seen instead.
    pub message: String,
}

/// A promise that is not kept, and what was seen instead.
#[derive(Debug)]
struct Broken(String);

impl From<StorageError> for Broken {
    fn from(error: StorageError) -> Self {
        Self(error.to_string())
    }
}

type Verdict = Result<(), Broken>;

struct Check {
    name: &'static str,
    run: for<'a> fn(&'a dyn Place, &'a str) -> LocalBoxFuture<'a, Verdict>,
}

/// The functions with these names as a list of checks.
macro_rules! suite {
    ($($name:ident)*) => {
        pub(super) const CHECKS: &[super::Check] = &[$(
            super::Check { name: stringify!($name), run: |place, name| Box::pin($name(place, name)) },
        )*];
    };
}
use suite;

/// Runs every check, each with records of its own, and says what came of it.
pub async fn run(place: &dyn Place) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for check in checks::CHECKS.iter().chain(lasting::CHECKS) {
        let verdict = match empty(place, check.name).await {
            Ok(()) => (check.run)(place, check.name).await,
            Err(broken) => Err(broken),
        };
        outcomes.push(Outcome {
            name: check.name.replace('_', " "),
            ok: verdict.is_ok(),
            message: verdict.err().map_or_else(String::new, |Broken(message)| message),
        });
    }
    outcomes
}

/// Removes what an earlier run left.
async fn empty(place: &dyn Place, name: &str) -> Verdict {
    let storage = place.open(name).await?;
    let mut deletes = Vec::new();
    for table in Table::ALL {
        let records = storage.list(table, "").await?;
        deletes.extend(records.into_iter().map(|(key, _)| Write::Delete(table, key)));
    }
    Ok(storage.write(deletes).await?)
}

fn put(key: &str, value: &[u8]) -> Write {
    Write::Put(Table::Answers, key.to_owned(), value.to_vec())
}

fn delete(key: &str) -> Write {
    Write::Delete(Table::Answers, key.to_owned())
}

fn same<T: PartialEq + Debug>(seen: T, wanted: T) -> Verdict {
    if seen == wanted { Ok(()) } else { Err(Broken(format!("{seen:?} instead of {wanted:?}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::memory::MemoryStorage;
    use std::cell::RefCell;
    use std::collections::HashMap;

    #[derive(Default)]
    struct Memory(RefCell<HashMap<String, MemoryStorage>>);

    #[async_trait(?Send)]
    impl Place for Memory {
        async fn open(&self, name: &str) -> Result<Rc<dyn Storage>, StorageError> {
            Ok(Rc::new(self.0.borrow_mut().entry(name.to_owned()).or_default().clone()))
        }
    }

    #[tokio::test]
    async fn memory_keeps_every_promise() {
        let broken: Vec<Outcome> =
            run(&Memory::default()).await.into_iter().filter(|outcome| !outcome.ok).collect();
        assert_eq!(broken, []);
    }

    /// Forgets whatever is stored.
    struct Forgetful;

    #[async_trait(?Send)]
    impl Place for Forgetful {
        async fn open(&self, _: &str) -> Result<Rc<dyn Storage>, StorageError> {
            Ok(Rc::new(MemoryStorage::default()))
        }
    }

    #[tokio::test]
    async fn storage_that_forgets_does_not_pass() {
        let outcomes = run(&Forgetful).await;
        assert!(outcomes.iter().any(|outcome| outcome.ok));
        assert!(outcomes.iter().any(|outcome| !outcome.ok));
    }
}
