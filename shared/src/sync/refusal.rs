//! Refusals: what a server says no to, as a value with a stable code and a plain sentence.

use serde::{Deserialize, Serialize};

/// Why a well-formed request was not carried out. Nothing is lost: the sender still has what it sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// The body is not what this endpoint takes.
    #[error("this could not be read: it is damaged or made by another program")]
    Malformed,
    /// The body speaks another protocol version.
    #[error("this was made by another version of Samson: this server speaks version {supported}")]
    Version {
        /// The protocol version that is understood.
        supported: u8,
    },
    /// No access token, or one that does not belong to this collaboration. Also said for a collaboration that does
    /// not exist, so that strangers cannot find out which ones do.
    #[error("this invitation does not fit any collaboration here")]
    Unauthorised,
    /// The signature does not fit the author.
    #[error("this was not signed by the one it claims to come from")]
    Signature,
    /// The collaboration exists with other keys.
    #[error("this collaboration exists already, with other keys")]
    AlreadyExists,
    /// The command does not come from a facilitator of this collaboration.
    #[error("only a facilitator of this collaboration can do this")]
    NotFacilitator,
    /// A command with this or a higher counter was carried out already.
    #[error("this command is older than one that was carried out already")]
    StaleCounter {
        /// The highest counter that was carried out.
        current: u64,
    },
    /// A newer version of the slot is stored.
    #[error("a newer version of this is stored already")]
    StaleSequence {
        /// The stored sequence number.
        current: u64,
    },
    /// The slot is stored with the same sequence number and other bytes.
    #[error("something else is stored under the same number")]
    SequenceConflict,
    /// No round with this id has been opened.
    #[error("this round is not open here")]
    UnknownRound,
    /// The round was opened before with other settings.
    #[error("this round was opened already, with other settings")]
    RoundExists,
    /// The round is revealed: responses are immutable.
    #[error("this round is already revealed")]
    AlreadyRevealed,
    /// The round is not revealed: its answers stay with the server.
    #[error("this round is not revealed yet")]
    NotRevealed,
    /// The facilitator accepted another number of responses than there are.
    #[error("the number of responses has changed: there are {submitted} now")]
    CountChanged {
        /// How many there are.
        submitted: u32,
    },
    /// Too few responses for a profile that hides single people.
    #[error("at least {minimum} must answer before there is a profile")]
    TooFew {
        /// How many are needed.
        minimum: u32,
    },
    /// A number outside its limits.
    #[error("this number is outside its limits")]
    OutOfRange,
    /// Larger than one slot may be.
    #[error("this is too large: at most {limit} bytes are taken")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The collaboration is full.
    #[error("this collaboration is full")]
    QuotaExceeded,
    /// Too many requests from one address.
    #[error("too many requests: try again in a moment")]
    TooManyRequests,
}

impl Refusal {
    /// The stable code, as sent in `code`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Version { .. } => "version",
            Self::Unauthorised => "unauthorised",
            Self::Signature => "signature",
            Self::AlreadyExists => "already_exists",
            Self::NotFacilitator => "not_facilitator",
            Self::StaleCounter { .. } => "stale_counter",
            Self::StaleSequence { .. } => "stale_sequence",
            Self::SequenceConflict => "sequence_conflict",
            Self::UnknownRound => "unknown_round",
            Self::RoundExists => "round_exists",
            Self::AlreadyRevealed => "already_revealed",
            Self::NotRevealed => "not_revealed",
            Self::CountChanged { .. } => "count_changed",
            Self::TooFew { .. } => "too_few",
            Self::OutOfRange => "out_of_range",
            Self::TooLarge { .. } => "too_large",
            Self::QuotaExceeded => "quota_exceeded",
            Self::TooManyRequests => "too_many_requests",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_sent_with_its_code() {
        let refusal = Refusal::StaleSequence { current: 7 };
        let bytes = crate::codec::encode(&refusal);
        assert_eq!(crate::codec::decode::<Refusal>(&bytes), Ok(refusal.clone()));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains(refusal.code()));
    }
}
