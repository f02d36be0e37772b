//! What a storage keeps, in the words of the protocol.

use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{AccessHash, DocumentId, GroupLabel, Phase, Signed};
use std::time::Duration;

/// A day, counted from 1 January 1970. All that is kept of when something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

impl Day {
    /// The day this long after 1 January 1970.
    pub fn of(since_1970: Duration) -> Self {
        Self(u32::try_from(since_1970.as_secs() / (24 * 60 * 60)).unwrap_or(u32::MAX))
    }
}

/// A collaboration: who may come in, and how far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collaboration {
    /// Of the access token. The token itself is never stored.
    pub access: AccessHash,
    /// The last day a token holder asked for anything.
    pub used: Day,
    /// Counts everything that all token holders may see. Clients give it back as their cursor.
    pub revision: u64,
}

/// A registered facilitator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facilitator {
    /// The counter of the last command that was carried out; 0 before the first.
    pub counter: u64,
}

/// What one author has stored in one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotRecord {
    /// The document.
    pub document: DocumentId,
    /// The author.
    pub author: AuthorId,
    /// The author's own count of writes; at most `i64::MAX`.
    pub sequence: u64,
    /// Who may see it.
    pub kind: SlotKind,
    /// The author's own bytes; empty where they were removed.
    pub signed: Signed,
}

/// Who may see a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// Charter or commons: every token holder, who finds it at this revision.
    Shared {
        /// The revision it was written at.
        revision: u64,
    },
    /// A response: nobody. It has no place in the order of changes.
    Response {
        /// The opaque group it counts for.
        label: GroupLabel,
        /// How often the round had been revealed when it came in. See [`RoundRecord::reveals`].
        batch: u32,
    },
    /// A response that was taken back: the author and the sequence number are all that is left.
    Withdrawn,
    /// A response that a facilitator took out: the author and the sequence number are all that is left.
    Removed,
}

/// A round as the facilitator set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundRecord {
    /// Which round.
    pub round: RoundId,
    /// How many are expected.
    pub headcount: u32,
    /// Fixed when it was opened.
    pub protection: Protection,
    /// Open or revealed.
    pub phase: Phase,
    /// How many bags were drawn with responses that were in none before. Responses of a batch below this number have
    /// been in a bag; those of this very batch have not.
    pub reveals: u32,
    /// The revision at which anything about it (the number of responses included) last changed.
    pub revision: u64,
}

/// How much is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Authors with a slot in the document asked about, withdrawn ones included.
    pub authors: u64,
    /// Sum of the signed bodies of all slots of the collaboration, in bytes.
    pub bytes: u64,
}
