//! The appointment: what makes another phone a facilitator of a collaboration, as a link or printed as a recovery sheet.
//!
//! It carries a key that was made for it and that the server knows as a facilitator's. A phone uses that key once, to
//! have its own key registered; so the same sheet can be used again, and no two phones ever order by the same key.

use super::envelope::{self, InvitationError};
use super::keys::Secret;
use super::sign::AuthorSecret;
use crate::ids::{CollaborationId, Group};
use serde::{Deserialize, Serialize};

/// The version written here.
const VERSION: u8 = 1;

/// What an appointment says. Whoever has it can do everything a facilitator can.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The collaboration.
    #[serde(rename = "c")]
    pub collaboration: CollaborationId,
    /// Opens what the collaboration seals.
    #[serde(rename = "s")]
    pub secret: Secret,
    /// Name of the collaboration.
    #[serde(rename = "n")]
    pub name: String,
    /// The sides to choose from.
    #[serde(rename = "g")]
    pub groups: Vec<Group>,
    /// Made for this appointment, and registered as a facilitator's.
    #[serde(rename = "f")]
    pub facilitator: AuthorSecret,
}

impl Appointment {
    /// The link for a server or hub at `origin` (such as `https://samson.example`).
    pub fn link(&self, origin: &str) -> String {
        format!("{}/f#{}", origin.trim_end_matches('/'), envelope::write(VERSION, self))
    }

    /// Reads a fragment, or a whole link.
    ///
    /// # Errors
    /// [`InvitationError::Newer`] for an intact appointment of a newer version, else [`InvitationError::Damaged`].
    pub fn parse(text: &str) -> Result<Self, InvitationError> {
        envelope::read(VERSION, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn appointment() -> Appointment {
        Appointment {
            collaboration: CollaborationId::new([1; 16]),
            secret: Secret::from_bytes([2; 32]),
            name: "DYRK, Bjellandstrand".into(),
            groups: Group::ALL.to_vec(),
            facilitator: AuthorSecret::from_bytes([3; 32]),
        }
    }

    #[test]
    fn a_link_makes_a_facilitator() {
        let link = appointment().link("https://samson.example/");
        assert!(link.starts_with("https://samson.example/f#"));
        assert!(link.len() < 400, "a QR code stays easy to scan: {}", link.len());
        assert_eq!(Appointment::parse(&link), Ok(appointment()));
    }

    #[test]
    fn an_invitation_is_no_appointment_and_a_cut_link_is_damaged() {
        let link = appointment().link("https://samson.example");
        assert_eq!(Appointment::parse(&link[..link.len() - 1]), Err(InvitationError::Damaged));
        assert!(super::super::invitation::Invitation::parse(&link).is_err());
    }

    #[test]
    fn its_keys_stay_silent_in_debug_output() {
        let debug = format!("{:?}", appointment());
        assert!(debug.contains("Secret(secret)") && debug.contains("AuthorSecret(secret)"), "{debug}");
    }
}
