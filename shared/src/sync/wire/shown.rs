use super::PROTOCOL;
use crate::ids::{AuthorId, CollaborationId, RoundId};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// The profile of a round, as a facilitator's phone shows it to phones without a connection. No server ever sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownProfile {
    /// [`PROTOCOL`].
    pub protocol: u8,
    /// Where it belongs.
    pub collaboration: CollaborationId,
    /// The round that was revealed.
    pub round: RoundId,
    /// Who shows it.
    pub facilitator: AuthorId,
    /// The deflated summary, sealed for the collaboration.
    #[serde(rename = "box")]
    pub sealed: ByteBuf,
}

impl ShownProfile {
    /// Of this protocol version.
    pub const fn new(
        collaboration: CollaborationId,
        round: RoundId,
        facilitator: AuthorId,
        sealed: ByteBuf,
    ) -> Self {
        Self { protocol: PROTOCOL, collaboration, round, facilitator, sealed }
    }
}
