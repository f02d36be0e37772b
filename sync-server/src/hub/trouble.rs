//! Why nothing could be handed on just now, in a sentence for the person who runs the hub.

use crate::error::Failure;
use crate::trust::{causes, distrust};
use samson_shared::sync::refusal::Refusal;

/// Why a meeting with the server ended early. Everything is still here, and is tried again.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    /// Nobody answers, or not in time.
    #[error("cannot be reached: {0}")]
    Unreachable(String),
    /// Somebody answers who cannot show that they are the server.
    #[error(
        "its certificate is not trusted ({0}): give the certificate of who signs it with --server-ca, or look whether \
         the address is right"
    )]
    Untrusted(String),
    /// Something else answers: the page of a Wi-Fi that wants to be paid, perhaps.
    #[error("what answers there is no Samson server")]
    Stranger,
    /// It does not want the creation token.
    #[error(
        "it lets only those make collaborations who know its creation token: give it with --server-creation-token"
    )]
    CreationToken,
    /// Its disk is full.
    #[error("its disk is full")]
    Full,
    /// It does not know the token.
    #[error(
        "it does not let this hub in: the invitation was changed there, or the collaboration was deleted"
    )]
    Unauthorised,
    /// It says no.
    #[error("it refuses: {0}")]
    Refused(Refusal),
    /// The hub itself does not work.
    #[error("this hub has trouble of its own: {0}")]
    Broken(Failure),
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::CreationToken => Self::CreationToken,
            Refusal::StorageFull => Self::Full,
            Refusal::Unauthorised | Refusal::AlreadyExists => Self::Unauthorised,
            other => Self::Refused(other),
        }
    }
}

impl From<hyper_util::client::legacy::Error> for Trouble {
    fn from(error: hyper_util::client::legacy::Error) -> Self {
        match distrust(&error) {
            Some(why) => Self::Untrusted(why.to_string()),
            None => Self::Unreachable(causes(&error).last().map(ToString::to_string).unwrap_or_default()),
        }
    }
}
