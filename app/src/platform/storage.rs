//! The storage contract of the app.
//!
//! Every backend (IndexedDB, SQLite, memory) keeps these promises; [`super::conformance`] checks them on each:
//!
//! 1. **Durable**: when [`Storage::write`] returns `Ok`, the writes survive a killed app and a dead battery.
//! 2. **Atomic**: all writes of one call are there afterwards, or none.
//! 3. **Own writes are seen**: a read after a write returns what was written, in every tab.
//! 4. **Nothing is lost by failing**: after an error, everything written before is still there.
//! 5. **Not overtaken**: a call with [`Write::Expect`] is carried out only if the record is still as it was read,
//!    whichever tab or task wrote meanwhile; else it fails with [`StorageError::Changed`].
//! 6. **Ordered**: [`Storage::list`] returns keys in byte order.

use async_trait::async_trait;
use std::rc::Rc;

/// What kind of record a key belongs to. A backend may keep each in a table of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// One record: language and other choices of this device.
    Settings,
    /// By collaboration.
    Collaborations,
    /// By round.
    Rounds,
    /// Single answers, by round and question.
    Answers,
    /// What waits to be sent, in order.
    Outbox,
    /// Charters, by collaboration.
    Charters,
    /// Revealed rounds, by round.
    Opened,
    /// What was handed over from phone to phone, by round.
    HandOvers,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Settings,
        Self::Collaborations,
        Self::Rounds,
        Self::Answers,
        Self::Outbox,
        Self::Charters,
        Self::Opened,
        Self::HandOvers,
    ];

    /// Stable name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Collaborations => "collaborations",
            Self::Rounds => "rounds",
            Self::Answers => "answers",
            Self::Outbox => "outbox",
            Self::Charters => "charters",
            Self::Opened => "opened",
            Self::HandOvers => "hand_overs",
        }
    }
}

/// One change to the stored records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Stores a value under a key, replacing what was there.
    Put(Table, String, Vec<u8>),
    /// Removes a key; nothing happens if it is not there.
    Delete(Table, String),
    /// Carries out the call only if this is what is stored when it begins (`None`: nothing).
    Expect(Table, String, Option<Vec<u8>>),
}

/// Why storing or reading did not work. What was stored before is still there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser or system does not let this app store anything (private window, blocked, no permission).
    #[error("this device does not let Samson store anything")]
    Refused,
    /// No space is left.
    #[error("this device has no space left")]
    Full,
    /// Somebody else wrote first: read again.
    #[error("this was changed somewhere else in the meantime")]
    Changed,
    /// A newer version of the app has changed the database.
    #[error("a newer version of Samson has been used on this device")]
    Newer,
    /// Anything else, with the system's own words.
    #[error("storing failed: {0}")]
    Failed(String),
}

/// This device's records, opened.
pub struct Opened {
    /// The records.
    pub storage: Rc<dyn Storage>,
    /// Something was kept here before, and the device has lost it all: the records begin empty.
    pub emptied: bool,
}

/// See the module's contract.
#[async_trait(?Send)]
pub trait Storage {
    /// The value stored under a key.
    ///
    /// # Errors
    /// [`StorageError`].
    async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError>;

    /// All keys that start with `prefix`, and their values, in byte order of the keys.
    ///
    /// # Errors
    /// [`StorageError`].
    async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError>;

    /// Carries out all writes in one durable transaction.
    ///
    /// # Errors
    /// [`StorageError`]; then none of them was carried out.
    async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError>;
}
