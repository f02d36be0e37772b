//! A storage that is no longer used once it was found damaged: no answer is better than a wrong one.

use super::{Collaboration, Pending, Reading, Storage, StorageError, Writing};
use crate::error::Failure;
use samson_shared::ids::CollaborationId;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Another storage, until it says that it is damaged.
pub struct Guarded {
    inner: Arc<dyn Storage>,
    damaged: AtomicBool,
}

impl Guarded {
    /// Trusts `inner` until it fails with [`StorageError::Corrupt`].
    pub fn new(inner: Arc<dyn Storage>) -> Self {
        Self { inner, damaged: AtomicBool::new(false) }
    }

    /// Whether damage was found. It stays so until the server is started again.
    pub fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::SeqCst)
    }

    async fn watch<'a, T>(&'a self, work: impl FnOnce() -> Pending<'a, T> + Send) -> Result<T, Failure> {
        if self.is_damaged() {
            return Err(StorageError::Corrupt.into());
        }
        let end = work().await;
        if matches!(end, Err(Failure::Broken(StorageError::Corrupt))) {
            self.damaged.store(true, Ordering::SeqCst);
        }
        end
    }
}

impl Storage for Guarded {
    fn read(&self, work: Reading) -> Pending<'_> {
        Box::pin(self.watch(|| self.inner.read(work)))
    }

    fn find(&self, id: CollaborationId) -> Pending<'_, Option<Collaboration>> {
        Box::pin(self.watch(move || self.inner.find(id)))
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        Box::pin(self.watch(|| self.inner.write(work)))
    }

    fn forget(&self) -> Pending<'_> {
        Box::pin(self.watch(|| self.inner.forget()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::memory::MemoryStorage;
    use crate::storage::{reading, writing};

    #[tokio::test]
    async fn after_damage_was_found_nothing_is_answered_any_more() {
        let storage = Guarded::new(Arc::new(MemoryStorage::default()));
        let found = reading(&storage, |_| Err::<(), _>(StorageError::Corrupt.into())).await;
        assert!(found.is_err() && storage.is_damaged());
        let after = reading(&storage, |_| Ok(())).await;
        assert!(matches!(after, Err(Failure::Broken(StorageError::Corrupt))), "{after:?}");
        assert!(writing(&storage, |_| Ok(())).await.is_err());
    }

    struct Unforgetting;

    impl Storage for Unforgetting {
        fn read(&self, _: Reading) -> Pending<'_> {
            Box::pin(async { Ok(()) })
        }
        fn write(&self, _: Writing) -> Pending<'_> {
            Box::pin(async { Ok(()) })
        }
        fn forget(&self) -> Pending<'_> {
            Box::pin(async { Err(Failure::Broken(StorageError::Closed)) })
        }
    }

    #[tokio::test]
    async fn forgetting_is_left_to_the_storage() {
        assert!(Guarded::new(Arc::new(Unforgetting)).forget().await.is_err());
    }

    #[tokio::test]
    async fn other_trouble_passes() {
        let storage = Guarded::new(Arc::new(MemoryStorage::default()));
        assert!(writing(&storage, |_| Err::<(), _>(StorageError::Full.into())).await.is_err());
        assert!(writing(&storage, |_| Ok(())).await.is_ok());
    }
}
