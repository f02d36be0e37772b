//! What goes over the wire, as CBOR. The normative text is `docs/sync-protocol.md`; these are its types.

mod batch;
mod command;
mod place;
mod shown;

pub use batch::Batch;
pub use command::{AccessHash, Action, COMMAND_LIMIT, Command, Commands};
pub use place::{Place, PlaceKind};
pub use shown::ShownProfile;

use crate::ids::{AuthorId, CollaborationId, RoundId};
use crate::protection::Protection;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// The protocol version spoken here.
pub const PROTOCOL: u8 = 1;
/// The largest slot of a charter or a response, in bytes, unless a server is configured otherwise.
pub const SLOT_LIMIT: usize = 64 * 1024;
/// The largest headcount of a round.
pub const HEADCOUNT_LIMIT: u32 = 500;

/// Which document a slot belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentId {
    /// Name, groups and rounds. Written by facilitators.
    Charter,
    /// Actions, notes and plans. Written by everyone.
    Commons,
    /// The responses of one round. Written by each participant once.
    Round(RoundId),
}

impl std::fmt::Display for DocumentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Charter => f.write_str("charter"),
            Self::Commons => f.write_str("commons"),
            Self::Round(round) => write!(f, "round/{round}"),
        }
    }
}

/// Bytes with the Ed25519 signature of the author or facilitator named inside them.
///
/// The signature covers `PROTOCOL`, the purpose (see [`crate::crypto::sign::Purpose`]) and exactly these bytes, so
/// nobody has to agree on how to encode a value a second time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// CBOR of a [`Creation`], [`Slot`], [`Command`] or [`ShownProfile`].
    pub body: ByteBuf,
    /// 64 bytes.
    pub signature: ByteBuf,
}

/// Makes a collaboration. Signed by its first facilitator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Creation {
    /// [`PROTOCOL`].
    pub protocol: u8,
    /// The new collaboration.
    pub collaboration: CollaborationId,
    /// Whose commands and charter count.
    pub facilitator: AuthorId,
}

/// One author's part of one document. A newer one (higher sequence) replaces the older one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// [`PROTOCOL`].
    pub protocol: u8,
    /// The collaboration it belongs to.
    pub collaboration: CollaborationId,
    /// The document it belongs to.
    pub document: DocumentId,
    /// Who wrote it, and whose signature stands beside it.
    pub author: AuthorId,
    /// Starts at 1 and grows with every write of this author to this document.
    pub sequence: u64,
    /// What is in it.
    pub content: SlotContent,
}

/// The content of a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotContent {
    /// A sealed snapshot (charter, commons).
    Snapshot(ByteBuf),
    /// A response (round documents only).
    Response {
        /// `HMAC(secret, round, group)`: lets the server count the members of a group without knowing which it is.
        label: GroupLabel,
        /// Every single answer, weight, idea and comment, each sealed on its own.
        fragments: Vec<SealedFragment>,
    },
    /// The response is taken back (round documents only). The server forgets what was there and keeps the sequence.
    Withdrawn,
}

/// An opaque name of a group within one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct GroupLabel(#[serde(with = "serde_bytes")] pub [u8; 16]);

/// One sealed answer and, sealed apart from it, the group it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedFragment {
    /// Nonce and sealed, padded Automerge change.
    pub fragment: ByteBuf,
    /// Nonce and sealed group.
    pub tag: ByteBuf,
}

/// What happened in a collaboration after a cursor. Never holds a response slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Give this as `after` next time.
    pub cursor: u64,
    /// Charter and commons slots written since.
    pub slots: Vec<Signed>,
    /// Rounds whose state changed since.
    pub rounds: Vec<RoundStatus>,
}

/// What everyone may know about a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundStatus {
    /// Which round.
    pub round: RoundId,
    /// How many responses there are.
    pub submitted: u32,
    /// How many are expected.
    pub headcount: u32,
    /// As the facilitator fixed it.
    pub protection: Protection,
    /// Open for responses, or revealed.
    pub phase: Phase,
    /// How often it was revealed with responses that were in no bag before. A phone whose bag is of an earlier count
    /// fetches the bag again.
    #[serde(default)]
    pub reveals: u32,
    /// At a hub that has handed on responses: how many of those submitted its server has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_on: Option<u32>,
    /// The hub and its server have revealed different responses that cannot be put together: each hands out its own bag.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conflict: bool,
}

/// The state of a round. A facilitator can open a revealed one again, for responses that came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Responses are taken and handed to nobody.
    Open,
    /// Nothing is taken; responses are handed out as one bag.
    Revealed,
}

/// All fragments of a revealed round, in random order, without authors.
///
/// **Bag invariant**: nothing in it tells which two fragments came from one person, and no tag of a group below the
/// threshold is in it at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bag {
    /// The revealed round.
    pub round: RoundId,
    /// How many responses the fragments come from. Fewer than were submitted where the facilitator closed a reopened
    /// round without the late ones.
    pub responses: u32,
    /// The fragments; the order was drawn once, at the reveal.
    pub items: Vec<BagItem>,
}

/// One answer of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BagItem {
    /// As in [`SealedFragment::fragment`].
    pub fragment: ByteBuf,
    /// As in [`SealedFragment::tag`]; absent for groups that do not show.
    pub tag: Option<ByteBuf>,
}

/// The server has it, durably.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The sequence number or counter that is stored now.
    pub stored: u64,
}
