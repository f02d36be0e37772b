//! A storage whose process dies in the middle of a write.

use std::sync::{Arc, Mutex};
use sync_server::storage::{Pending, Reading, Storage, StorageError, Writing};

/// When a process dies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Crash {
    /// With the transaction under way: nothing of it may be found afterwards.
    BeforeCommit,
    /// With the transaction stored, and nobody told: all of it must be found afterwards.
    AfterCommit,
}

/// What a process sees of a storage.
pub(crate) struct Faulty {
    kept: Arc<dyn Storage>,
    next: Mutex<Option<Crash>>,
    died: Mutex<Option<Crash>>,
}

impl Faulty {
    /// A new process over what is kept.
    pub(crate) fn new(kept: Arc<dyn Storage>) -> Self {
        Self { kept, next: Mutex::default(), died: Mutex::default() }
    }

    /// The next write will be the last.
    pub(crate) fn arm(&self, crash: Crash) {
        *self.next.lock().unwrap() = Some(crash);
    }

    /// True after a crash: nothing answers until there is a new process.
    pub(crate) fn is_dead(&self) -> bool {
        self.died().is_some()
    }

    /// What is stored, dead or alive.
    pub(crate) fn left_behind(&self) -> &dyn Storage {
        self.kept.as_ref()
    }

    /// When it died, if it did.
    pub(crate) fn died(&self) -> Option<Crash> {
        *self.died.lock().unwrap()
    }

    fn die(&self, crash: Crash) -> StorageError {
        *self.died.lock().unwrap() = Some(crash);
        StorageError::Closed
    }
}

impl Storage for Faulty {
    fn read(&self, work: Reading) -> Pending<'_> {
        if self.is_dead() {
            Box::pin(async { Err(StorageError::Closed.into()) })
        } else {
            self.kept.read(work)
        }
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        let crash = self.next.lock().unwrap().take();
        Box::pin(async move {
            if self.is_dead() {
                return Err(StorageError::Closed.into());
            }
            match crash {
                None => self.kept.write(work).await,
                Some(Crash::BeforeCommit) => {
                    let cut_off: Writing = Box::new(|transaction| {
                        work(transaction)?;
                        Err(StorageError::Closed.into())
                    });
                    let cut_off = self.kept.write(cut_off).await;
                    cut_off.and(Err(self.die(Crash::BeforeCommit).into()))
                }
                Some(Crash::AfterCommit) => {
                    self.kept.write(work).await?;
                    Err(self.die(Crash::AfterCommit).into())
                }
            }
        })
    }
}
