//! What a storage keeps, in the words of the protocol.

use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{DocumentId, GroupLabel, Phase, Signed};

/// A collaboration: who may come in, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collaboration {
    /// SHA-256 of the access token. The token itself is never stored.
    pub access_hash: [u8; 32],
    /// Counts everything that all token holders may see. Clients give it back as their cursor.
    pub revision: u64,
}

/// A registered facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facilitator {
    /// The last command that was carried out, if there was one.
    pub last: Option<LastCommand>,
}

/// The last command of a facilitator that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastCommand {
    /// Its counter.
    pub counter: u64,
    /// Its signed bytes, to recognise a repeat.
    pub body: Vec<u8>,
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
    /// The author's own bytes.
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
    },
    /// A response that was taken back: the author and the sequence number are all that is left.
    Withdrawn,
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
