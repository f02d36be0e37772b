//! Where collaborations are kept: the contract every backend fulfils, proved by one suite (`conformance`).
//!
//! The relay decides, the storage stores: nothing here knows a protocol rule. Work is handed over as a closure that
//! runs inside one transaction, so that a decision and what it rests on can never drift apart.

mod guarded;
pub mod memory;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod sqlite;

#[cfg(test)]
mod conformance;
mod records;

pub use guarded::Guarded;
pub use records::{
    Collaboration, Day, Delivery, Elsewhere, Facilitator, Handing, RoundRecord, SlotKind, SlotRecord, Usage,
};

use crate::error::Failure;
use rusqlite::ErrorCode;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, Signed};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// The storage itself did not work: disk full, database damaged, process ending. Never an expected refusal.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// SQLite says so.
    #[error("database: {0}")]
    Sqlite(rusqlite::Error),
    /// There is no room for what was to be written.
    #[error("the disk is full")]
    Full,
    /// The database is no longer what was written. Nothing that is read from it can be trusted.
    #[error("the database is damaged: stop the server, have it checked, and restore a backup")]
    Corrupt,
    /// PostgreSQL says so: its code, or what became of the connection.
    #[error("database: {0}")]
    Postgres(String),
    /// What is stored does not read as what was written.
    #[error("a stored value cannot be read: {0}")]
    Damaged(&'static str),
    /// The storage is being shut down, or its thread ended.
    #[error("the storage is closed")]
    Closed,
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt,
            _ => Self::Sqlite(error),
        }
    }
}

impl StorageError {
    /// The same trouble, told to one more who waits for the same commit.
    const fn again(&self) -> Self {
        match self {
            Self::Full => Self::Full,
            Self::Corrupt => Self::Corrupt,
            Self::Damaged(what) => Self::Damaged(what),
            Self::Sqlite(_) | Self::Postgres(_) | Self::Closed => Self::Closed,
        }
    }
}

/// What a storage answers.
pub type Stored<T> = Result<T, StorageError>;

/// Reading, inside one consistent snapshot: everything a view answers belongs to the same moment.
pub trait View {
    /// The collaboration, or `None` when nobody made it or it was deleted.
    fn collaboration(&self, id: CollaborationId) -> Stored<Option<Collaboration>>;

    /// Up to `count` collaborations whose last day of use is before `day`, in no particular order. In work that writes,
    /// without those that other work is writing to.
    fn unused(&self, before: Day, count: usize) -> Stored<Vec<CollaborationId>>;

    /// The registered facilitator with this key, or `None` when the key belongs to no facilitator.
    fn facilitator(&self, id: CollaborationId, key: AuthorId) -> Stored<Option<Facilitator>>;

    /// The commands that were carried out, in that order.
    fn commands(&self, id: CollaborationId) -> Stored<Vec<Signed>>;

    /// What one author has stored in one document.
    fn slot(&self, id: CollaborationId, document: DocumentId, author: AuthorId)
    -> Stored<Option<SlotRecord>>;

    /// How much is stored: authors of this document, bytes of the whole collaboration.
    fn usage(&self, id: CollaborationId, document: DocumentId) -> Stored<Usage>;

    /// [`SlotKind::Shared`] slots with a revision above `after`, ascending, with their revision. Stops after the
    /// slot that brings the sum of body lengths to `page` bytes or above. Never a response.
    fn shared_slots(&self, id: CollaborationId, after: u64, page: usize) -> Stored<Vec<(u64, Signed)>>;

    /// One round.
    fn round(&self, id: CollaborationId, round: RoundId) -> Stored<Option<RoundRecord>>;

    /// Rounds with a revision above `after`, ascending by revision.
    fn rounds(&self, id: CollaborationId, after: u64) -> Stored<Vec<RoundRecord>>;

    /// The number of [`SlotKind::Response`] slots of a round, of this batch and later ones.
    fn submitted(&self, id: CollaborationId, round: RoundId, batch: u32) -> Stored<u32>;

    /// The [`SlotKind::Response`] slots of a round, in no particular order. For drawing the bag, for finding the one to
    /// remove, and nothing else.
    fn responses(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<SlotRecord>>;

    /// The stored bag in its order; empty when none was stored.
    fn bag(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<BagItem>>;

    /// The creation as it was signed; `None` where an earlier version made the collaboration and nobody repeated it.
    fn creation(&self, id: CollaborationId) -> Stored<Option<Signed>>;

    /// What a hub needs to hand on this collaboration.
    fn handing(&self, id: CollaborationId) -> Stored<Option<Handing>>;

    /// The collaborations with a [`Handing`], in no particular order.
    fn to_hand_on(&self) -> Stored<Vec<CollaborationId>>;

    /// Up to `count` slots of a document that have come so far, in no particular order. Never one that was removed.
    fn delivered(
        &self,
        id: CollaborationId,
        document: DocumentId,
        delivery: Delivery,
        count: usize,
    ) -> Stored<Vec<SlotRecord>>;

    /// The number of [`SlotKind::Response`] slots of a round that are [`Delivery::Acknowledged`].
    fn acknowledged(&self, id: CollaborationId, round: RoundId) -> Stored<u32>;
}

/// Reading and writing inside one transaction: all of it becomes durable, or none.
///
/// A transaction sees its own writes. Records belong to a collaboration that was inserted before.
///
/// **Deletion invariant**: what a method here deletes or replaces leaves the disk for good, logs and free pages
/// included, except where it says otherwise: with the next write or, where that cannot be, with [`Storage::forget`].
pub trait Transaction: View {
    /// Adds a collaboration without facilitators. It must not exist.
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()>;

    /// Deletes a collaboration with everything that belongs to it. It must exist.
    fn delete_collaboration(&mut self, id: CollaborationId) -> Stored<()>;

    /// Replaces the hash of the access token.
    fn put_access(&mut self, id: CollaborationId, access: AccessHash) -> Stored<()>;

    /// Replaces the last day of use. The old one may stay on the disk.
    fn put_used(&mut self, id: CollaborationId, day: Day) -> Stored<()>;

    /// Registers a facilitator with counter 0. The key must not be registered.
    fn insert_facilitator(&mut self, id: CollaborationId, key: AuthorId) -> Stored<()>;

    /// Appends a command that was carried out and makes `counter` the one of this registered facilitator.
    fn insert_command(
        &mut self,
        id: CollaborationId,
        key: AuthorId,
        counter: u64,
        command: &Signed,
    ) -> Stored<()>;

    /// Counts the collaboration's revision up by one and answers the new one.
    fn next_revision(&mut self, id: CollaborationId) -> Stored<u64>;

    /// Keeps the creation as it was signed.
    fn put_creation(&mut self, id: CollaborationId, creation: &Signed) -> Stored<()>;

    /// Stores what a hub needs to hand on a collaboration, in place of what it had.
    fn put_handing(&mut self, id: CollaborationId, handing: &Handing) -> Stored<()>;

    /// Notes how far a stored slot has come.
    fn put_delivery(
        &mut self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
        delivery: Delivery,
    ) -> Stored<()>;

    /// Stores a slot, as [`Delivery::Waiting`], in place of what its author had in this document. The old bytes of a shared slot may stay on the
    /// disk.
    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()>;

    /// Stores a round in place of what was known about it. What was known may stay on the disk.
    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()>;

    /// Stores the bag of a round that has none yet, keeping its order and nothing else about its items.
    fn insert_bag(&mut self, id: CollaborationId, round: RoundId, items: &[BagItem]) -> Stored<()>;

    /// Deletes the bag of a round.
    fn delete_bag(&mut self, id: CollaborationId, round: RoundId) -> Stored<()>;

    /// Keeps a secret of the storage itself unless it has one already, and answers the one that is kept: the first, for as
    /// long as the storage lasts, whichever process asks. Belongs to no collaboration.
    fn keep_secret(&mut self, fresh: [u8; 32]) -> Stored<[u8; 32]>;

    /// Writes something small, to show that writing works.
    fn beat(&mut self) -> Stored<()>;
}

/// Work that only reads.
pub type Reading = Box<dyn FnOnce(&dyn View) -> Result<(), Failure> + Send>;
/// Work that may write. An error undoes all of it.
pub type Writing = Box<dyn FnOnce(&mut dyn Transaction) -> Result<(), Failure> + Send>;
/// The end of some work.
pub type Pending<'a, T = ()> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

/// A backend. Transactions that write to the same collaboration run one after the other, in whichever process; reading
/// ones run beside them. So that none waits for another in a circle, one piece of work that writes is about a single
/// collaboration, or about those that [`View::unused`] has answered.
///
/// Contract of [`Storage::write`]: it answers `Ok` only when everything the work wrote is durable (it survives the
/// process being killed and the power going), and an `Err` of the work leaves no trace of it.
pub trait Storage: Send + Sync {
    /// Runs work on a consistent snapshot.
    fn read(&self, work: Reading) -> Pending<'_>;
    /// [`View::collaboration`] by itself, as every request begins with it.
    fn find(&self, id: CollaborationId) -> Pending<'_, Option<Collaboration>> {
        let (answer, keep) = Answer::new();
        let read = self.read(Box::new(move |view| {
            keep.put(view.collaboration(id)?);
            Ok(())
        }));
        Box::pin(async move { read.await.and_then(|()| answer.take()) })
    }
    /// Runs work in a transaction.
    fn write(&self, work: Writing) -> Pending<'_>;
    /// Makes what was deleted leave the disk, where that did not happen by itself. May take long; asked for every hour.
    fn forget(&self) -> Pending<'_> {
        Box::pin(async { Ok(()) })
    }
}

/// [`Storage::read`] with an answer.
///
/// # Errors
/// What the work answers, or [`Failure::Broken`] when the storage does not work.
pub async fn reading<T: Send + 'static>(
    storage: &dyn Storage,
    work: impl FnOnce(&dyn View) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (answer, keep) = Answer::new();
    storage.read(Box::new(move |view| work(view).map(|value| keep.put(value)))).await?;
    answer.take()
}

/// [`Storage::write`] with an answer.
///
/// # Errors
/// As [`reading`].
pub async fn writing<T: Send + 'static>(
    storage: &dyn Storage,
    work: impl FnOnce(&mut dyn Transaction) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (answer, keep) = Answer::new();
    storage.write(Box::new(move |transaction| work(transaction).map(|value| keep.put(value)))).await?;
    answer.take()
}

/// Carries a value out of boxed work.
struct Answer<T>(Arc<Mutex<Option<T>>>);

impl<T> Answer<T> {
    fn new() -> (Self, Self) {
        let shared = Arc::new(Mutex::new(None));
        (Self(shared.clone()), Self(shared))
    }

    fn put(&self, value: T) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    }

    fn take(&self) -> Result<T, Failure> {
        let value = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        value.ok_or(Failure::Broken(StorageError::Closed))
    }
}
