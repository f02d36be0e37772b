//! What leaves a phone and what comes back: a draft becomes a sealed response, and the bag of a revealed round
//! becomes the round's document.

mod reveal;
mod shown;
mod snapshot;
mod submit;

pub use reveal::{Counted, OpenedRound, Opening};
pub use shown::{NotShown, SeenProfile, open_profile, seal_profile};
pub use snapshot::{open_charter, open_commons, seal_charter, seal_commons};
pub use submit::{FragmentHash, Participation, SealedResponse, SubmitError, response_size, withdrawal};

use crate::crypto::keys::{SealingKey, Secret};
use crate::ids::{CollaborationId, RoundId};

/// Where a response belongs and what opens it.
#[derive(Debug, Clone)]
pub struct RoundKeys {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// The round.
    pub round: RoundId,
    /// From the invitation.
    pub secret: Secret,
}

impl RoundKeys {
    fn sealing_key(&self) -> SealingKey {
        self.secret.sealing_key(self.collaboration)
    }
}
