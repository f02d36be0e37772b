//! What a facilitator orders.

use super::Signed;
use crate::ids::{AuthorId, CollaborationId, RoundId};
use crate::protection::Protection;
use crate::sync::receipt_code::ReceiptCode;
use serde::{Deserialize, Serialize};

/// The largest signed body of a command, in bytes: commands are kept for good.
pub const COMMAND_LIMIT: usize = 1024;

/// An order of a facilitator. Carried out at most once, in the order of the counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// [`PROTOCOL`](super::PROTOCOL).
    pub protocol: u8,
    /// The collaboration it belongs to.
    pub collaboration: CollaborationId,
    /// Who orders it, and whose signature stands beside it.
    pub facilitator: AuthorId,
    /// Grows with every command of this facilitator. Starts at 1.
    pub counter: u64,
    /// What to do.
    pub action: Action,
}

/// What a facilitator can order. **Command invariant**: nothing in it comes out of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Opens a round for responses.
    OpenRound {
        /// The new round.
        round: RoundId,
        /// How many are here: 1..=[`HEADCOUNT_LIMIT`](super::HEADCOUNT_LIMIT), at least the protection's profile
        /// minimum.
        headcount: u32,
        /// Never loosened afterwards.
        protection: Protection,
    },
    /// Corrects how many are here.
    SetHeadcount {
        /// An open round.
        round: RoundId,
        /// As in `OpenRound`.
        headcount: u32,
    },
    /// Reveals the round openly without the missing ones.
    Reveal {
        /// An open round.
        round: RoundId,
        /// How many responses the facilitator saw; refused if there are more or fewer. In a reopened round the number
        /// that was revealed before leaves the late ones out.
        accepted: u32,
    },
    /// Opens a revealed round again, for responses that came too late.
    Reopen {
        /// A revealed round.
        round: RoundId,
        /// As in `OpenRound`, the late ones included.
        headcount: u32,
    },
    /// Takes out a response that was in no bag yet, and whatever its author sends to this round from now on.
    RemoveResponse {
        /// An open round.
        round: RoundId,
        /// As the participant's phone shows it.
        code: ReceiptCode,
    },
    /// Registers another facilitator, who from then on can order everything too.
    AddFacilitator {
        /// The other's key.
        facilitator: AuthorId,
    },
    /// Makes another access token the only one that works.
    RotateInvitation {
        /// Of the new token.
        access: AccessHash,
    },
    /// Deletes the collaboration and everything in it, for good.
    Delete,
}

/// SHA-256 of an access token: all that a server ever keeps of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessHash(#[serde(with = "serde_bytes")] pub [u8; 32]);

/// The commands of a collaboration that were carried out, in that order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commands {
    /// What made the collaboration: with it, another server can make it too. Not where an earlier version made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation: Option<Signed>,
    /// Each with its signature: another server can carry them out again.
    pub commands: Vec<Signed>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec;

    const ROUND: RoundId = RoundId::new([0x22; 16]);

    /// Each action in hexadecimal, made by another program from the protocol's text.
    #[test]
    fn every_action_is_written_as_the_protocol_says() {
        let written = [
            (
                Action::OpenRound { round: ROUND, headcount: 9, protection: Protection::default() },
                "a16a6f70656e5f726f756e64a365726f756e645022222222222222222222222222222222\
                 6968656164636f756e74096a70726f74656374696f6ea16970726f746563746564a16974\
                 68726573686f6c6405",
            ),
            (
                Action::SetHeadcount { round: ROUND, headcount: 9 },
                "a16d7365745f68656164636f756e74a265726f756e645022222222222222222222222222\
                 2222226968656164636f756e7409",
            ),
            (
                Action::Reveal { round: ROUND, accepted: 4 },
                "a16672657665616ca265726f756e64502222222222222222222222222222222268616363\
                 657074656404",
            ),
            (
                Action::Reopen { round: ROUND, headcount: 9 },
                "a16672656f70656ea265726f756e64502222222222222222222222222222222269686561\
                 64636f756e7409",
            ),
            (
                Action::RemoveResponse { round: ROUND, code: ReceiptCode::new([0x44; 5]) },
                "a16f72656d6f76655f726573706f6e7365a265726f756e64502222222222222222222222\
                 222222222264636f6465454444444444",
            ),
            (
                Action::AddFacilitator { facilitator: AuthorId::new([0x33; 32]) },
                "a16f6164645f666163696c697461746f72a16b666163696c697461746f72582033333333\
                 33333333333333333333333333333333333333333333333333333333",
            ),
            (
                Action::RotateInvitation { access: AccessHash([0x33; 32]) },
                "a171726f746174655f696e7669746174696f6ea166616363657373582033333333333333\
                 33333333333333333333333333333333333333333333333333",
            ),
            (Action::Delete, "6664656c657465"),
        ];
        for (action, expected) in written {
            let bytes = codec::encode(&action);
            assert_eq!(base16ct::lower::encode_string(&bytes), expected, "{action:?}");
            assert_eq!(codec::decode(&bytes), Ok(action));
        }
    }
}
