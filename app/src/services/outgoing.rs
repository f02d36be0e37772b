//! What waits on this device to be sent.

use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};

/// Something that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Whose server it goes to.
    pub collaboration: CollaborationId,
    /// The round it is about, if it is about one.
    pub round: Option<RoundId>,
    /// Its sequence number or counter.
    pub number: u64,
    /// What goes where.
    pub parcel: Parcel,
}

/// What goes to which endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Parcel {
    /// Makes the collaboration.
    Creation(Signed),
    /// A facilitator's command.
    Command(Signed),
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
}
