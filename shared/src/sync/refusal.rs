//! Refusals: what a server says no to, as a value with a stable code and a plain sentence.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Why a well-formed request was not carried out. Nothing is lost: the sender still has what it sent.
///
/// On the wire a map: its `code`, and the number that belongs to it, if one does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(try_from = "Written", into = "Written")]
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
    /// The facilitator took the response of this author out of the round.
    #[error("the facilitator has taken this response out of the round")]
    Removed,
    /// No round with this id has been opened.
    #[error("this round is not open here")]
    UnknownRound,
    /// The round was opened before with other settings.
    #[error("this round was opened already, with other settings")]
    RoundExists,
    /// The round is revealed, or this response is: it stays as it is.
    #[error("this is already revealed")]
    AlreadyRevealed,
    /// The round is not revealed: its answers stay with the server.
    #[error("this round is not revealed yet")]
    NotRevealed,
    /// No response of the round has this receipt code.
    #[error("no response here has this code")]
    UnknownResponse,
    /// More than one response of the round has this receipt code: none was removed.
    #[error("more than one response has this code: none was taken out")]
    AmbiguousCode,
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
    /// Larger than one slot or command may be.
    #[error("this is too large: at most {limit} bytes are taken")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The collaboration is full.
    #[error("this collaboration is full")]
    QuotaExceeded,
    /// This server makes collaborations only for those who know its creation token.
    #[error("this server makes collaborations only for those who know its creation token")]
    CreationToken,
    /// Too many requests from one address.
    #[error("too many requests: try again in a moment")]
    TooManyRequests,
    /// The server's disk is full.
    #[error("the server is full: try again later")]
    StorageFull,
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
            Self::Removed => "removed",
            Self::UnknownRound => "unknown_round",
            Self::RoundExists => "round_exists",
            Self::AlreadyRevealed => "already_revealed",
            Self::NotRevealed => "not_revealed",
            Self::UnknownResponse => "unknown_response",
            Self::AmbiguousCode => "ambiguous_code",
            Self::CountChanged { .. } => "count_changed",
            Self::TooFew { .. } => "too_few",
            Self::OutOfRange => "out_of_range",
            Self::TooLarge { .. } => "too_large",
            Self::QuotaExceeded => "quota_exceeded",
            Self::CreationToken => "creation_token",
            Self::TooManyRequests => "too_many_requests",
            Self::StorageFull => "storage_full",
        }
    }
}

/// A refusal as it is written. One flat map costs a phone a tenth of the code of a derived enumeration.
#[derive(Default, Serialize, Deserialize)]
struct Written {
    code: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    supported: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    current: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    submitted: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minimum: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    limit: Option<u64>,
}

impl From<Refusal> for Written {
    fn from(refusal: Refusal) -> Self {
        let written = Self { code: refusal.code().into(), ..Self::default() };
        match refusal {
            Refusal::Version { supported } => Self { supported: Some(supported.into()), ..written },
            Refusal::StaleCounter { current } | Refusal::StaleSequence { current } => {
                Self { current: Some(current), ..written }
            }
            Refusal::CountChanged { submitted } => Self { submitted: Some(submitted.into()), ..written },
            Refusal::TooFew { minimum } => Self { minimum: Some(minimum.into()), ..written },
            Refusal::TooLarge { limit } => Self { limit: Some(limit), ..written },
            _ => written,
        }
    }
}

/// A code that is not known here, or one without its number.
#[derive(Debug, thiserror::Error)]
#[error("this refusal is not known")]
struct Unknown;

impl TryFrom<Written> for Refusal {
    type Error = Unknown;

    fn try_from(written: Written) -> Result<Self, Unknown> {
        let Written { supported, current, submitted, minimum, limit, .. } = written;
        let small = |number: Option<u64>| number.and_then(|number| u32::try_from(number).ok()).ok_or(Unknown);
        Ok(match written.code.as_ref() {
            "malformed" => Self::Malformed,
            "version" => Self::Version { supported: small(supported)?.try_into().map_err(|_| Unknown)? },
            "unauthorised" => Self::Unauthorised,
            "signature" => Self::Signature,
            "already_exists" => Self::AlreadyExists,
            "not_facilitator" => Self::NotFacilitator,
            "stale_counter" => Self::StaleCounter { current: current.ok_or(Unknown)? },
            "stale_sequence" => Self::StaleSequence { current: current.ok_or(Unknown)? },
            "sequence_conflict" => Self::SequenceConflict,
            "removed" => Self::Removed,
            "unknown_round" => Self::UnknownRound,
            "round_exists" => Self::RoundExists,
            "already_revealed" => Self::AlreadyRevealed,
            "not_revealed" => Self::NotRevealed,
            "unknown_response" => Self::UnknownResponse,
            "ambiguous_code" => Self::AmbiguousCode,
            "count_changed" => Self::CountChanged { submitted: small(submitted)? },
            "too_few" => Self::TooFew { minimum: small(minimum)? },
            "out_of_range" => Self::OutOfRange,
            "too_large" => Self::TooLarge { limit: limit.ok_or(Unknown)? },
            "quota_exceeded" => Self::QuotaExceeded,
            "creation_token" => Self::CreationToken,
            "too_many_requests" => Self::TooManyRequests,
            "storage_full" => Self::StorageFull,
            _ => return Err(Unknown),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Refusal; 24] = [
        Refusal::Malformed,
        Refusal::Version { supported: 1 },
        Refusal::Unauthorised,
        Refusal::Signature,
        Refusal::AlreadyExists,
        Refusal::NotFacilitator,
        Refusal::StaleCounter { current: u64::MAX },
        Refusal::StaleSequence { current: 7 },
        Refusal::SequenceConflict,
        Refusal::Removed,
        Refusal::UnknownRound,
        Refusal::RoundExists,
        Refusal::AlreadyRevealed,
        Refusal::NotRevealed,
        Refusal::UnknownResponse,
        Refusal::AmbiguousCode,
        Refusal::CountChanged { submitted: 5 },
        Refusal::TooFew { minimum: 3 },
        Refusal::OutOfRange,
        Refusal::TooLarge { limit: 65_536 },
        Refusal::QuotaExceeded,
        Refusal::CreationToken,
        Refusal::TooManyRequests,
        Refusal::StorageFull,
    ];

    #[test]
    fn every_refusal_arrives_as_it_was_sent_with_its_code() {
        for refusal in ALL {
            let bytes = crate::codec::encode(&refusal);
            assert_eq!(crate::codec::decode::<Refusal>(&bytes), Ok(refusal.clone()));
            assert!(String::from_utf8_lossy(&bytes).contains(refusal.code()), "{refusal}");
        }
    }

    #[test]
    fn a_code_of_a_later_version_is_not_taken_for_another() {
        let later = crate::codec::encode(&Written { code: "too_blue".into(), ..Written::default() });
        assert!(crate::codec::decode::<Refusal>(&later).is_err());
    }
}
