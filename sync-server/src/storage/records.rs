//! What a storage keeps, in the words of the protocol.

use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{AccessHash, DocumentId, GroupLabel, Phase, RoundStatus, Signed};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::{BTreeMap, BTreeSet};
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
    /// At a hub that has handed on a response of it: what its server says. The gate is there, for good.
    pub elsewhere: Option<Elsewhere>,
}

/// What a hub knows about a round whose gate is at its server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Bags that were drawn here before, each with the responses of one batch.
    pub own: u32,
    /// How many of these batches the server has.
    pub pushed: u32,
    /// The responses there, as last heard.
    pub submitted: u32,
    /// Of those here, the ones that are among them.
    pub handed: u32,
    /// The responses in the bag here, when it is the server's.
    pub responses: u32,
    /// The number of reveals that the server's bag here is of; 0 when there is none.
    pub taken: u32,
    /// The server has revealed other responses than this hub, and the two cannot be put together.
    pub conflict: bool,
}

/// What became of a slot on its way from a hub to its server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delivery {
    /// Nothing yet.
    #[default]
    Waiting,
    /// The server has it, or a newer one.
    Acknowledged,
    /// The server did not want it, as things were.
    Refused,
}

/// What a hub needs to act for a collaboration at its server, and how far it has come.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Handing {
    /// Access tokens that were used here: the first is the one that the server takes, as far as is known.
    pub tokens: Vec<ByteBuf>,
    /// The server has the collaboration.
    pub made: bool,
    /// How many commands of the list here are done with.
    pub sent: u32,
    /// Which commands of the list here came from the server.
    pub received: BTreeSet<u32>,
    /// The server's cursor.
    pub cursor: u64,
    /// What the server said last about each round.
    pub heard: BTreeMap<RoundId, RoundStatus>,
}

impl std::fmt::Debug for Handing {
    /// Without the tokens.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handing").field("made", &self.made).field("sent", &self.sent).finish_non_exhaustive()
    }
}

/// How much is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Authors with a slot in the document asked about, withdrawn ones included.
    pub authors: u64,
    /// Sum of the signed bodies of all slots of the collaboration, in bytes.
    pub bytes: u64,
}
