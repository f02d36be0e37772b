//! What waits on this device to be sent.

use super::participation::Turn;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::crypto::keys::Secret;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// Something that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Whose server it goes to.
    pub collaboration: CollaborationId,
    /// The round it is about, if it is about one.
    pub round: Option<RoundId>,
    /// Of a response or withdrawal: whose.
    #[serde(default)]
    pub turn: Turn,
    /// Its sequence number or counter.
    pub number: u64,
    /// What goes where.
    pub parcel: Parcel,
    /// Of a command that takes a response out: which one.
    #[serde(default)]
    pub takes_out: Option<ReceiptCode>,
    /// Of what is carried: the only place that opens it, by its key.
    #[serde(default)]
    pub to: Option<CarryKey>,
}

impl Outgoing {
    /// Something that is about no single round.
    pub const fn new(collaboration: CollaborationId, number: u64, parcel: Parcel) -> Self {
        Self { collaboration, round: None, turn: Turn::FIRST, number, parcel, takes_out: None, to: None }
    }
}

/// What goes to which endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Parcel {
    /// Makes the collaboration.
    Creation(Signed),
    /// A facilitator's command.
    Command(Signed),
    /// A facilitator's command that changes the invitation, and what follows from it here once it is carried out.
    Rotation {
        /// The command.
        command: Signed,
        /// Of the new invitation.
        secret: Secret,
    },
    /// The facilitator's last command: it deletes the collaboration.
    Deletion(Signed),
    /// Has this device registered as a facilitator's, by the key of an appointment.
    Appointment(Signed),
    /// The facilitator's charter.
    Charter(Signed),
    /// What this device has of the commons.
    Commons(Signed),
    /// A response.
    Response(Signed),
    /// A response taken back.
    Withdrawal(Signed),
    /// Somebody else's response, carried here from their phone: sealed for the server.
    Carried(ByteBuf),
}

/// The place of a command in the outbox: after the creation, in the order of the counter.
pub fn command_order(collaboration: CollaborationId, counter: u64) -> String {
    format!("{collaboration}/1/{counter:020}")
}

/// The place of the charter: after the commands.
pub fn charter_order(collaboration: CollaborationId) -> String {
    format!("{collaboration}/2")
}

/// The place of what is carried for others, by its transfer code: after everything of the facilitator's.
pub fn carried_order(collaboration: CollaborationId, round: RoundId, code: &str) -> String {
    format!("{collaboration}/8/{round}/{code}")
}

/// The place of a response or withdrawal: after everything of the facilitator's, those of one turn in the order of the
/// numbers.
pub fn response_order(collaboration: CollaborationId, round: RoundId, turn: Turn, number: u64) -> String {
    let place = format!("{collaboration}/9/{round}/{number:020}");
    match turn {
        Turn::FIRST => place,
        turn => format!("{place}/{}", turn.number()),
    }
}
