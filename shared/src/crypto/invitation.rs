//! The invitation: everything a phone needs to begin, with no network at all.
//!
//! It travels in the fragment of a link (`https://host/j#<base64url>`), which browsers never send to a server.

use super::carry::CarryKey;
use super::envelope;
use super::keys::Secret;
use crate::ids::{CollaborationId, Group, InstrumentId, RoundId};
use crate::protection::Protection;
use serde::{Deserialize, Serialize};

pub use super::envelope::InvitationError;

/// The version written here.
const VERSION: u8 = 1;

/// What an invitation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The collaboration.
    #[serde(rename = "c")]
    pub collaboration: CollaborationId,
    /// Opens what the collaboration seals.
    #[serde(rename = "s")]
    pub secret: Secret,
    /// Name of the collaboration.
    #[serde(rename = "n")]
    pub name: String,
    /// The round to answer.
    #[serde(rename = "r")]
    pub round: RoundId,
    /// Title of the round.
    #[serde(rename = "t")]
    pub title: String,
    /// What is asked.
    #[serde(rename = "i")]
    pub instrument: InstrumentId,
    /// Its version.
    #[serde(rename = "v")]
    pub instrument_version: u32,
    /// The sides to choose from.
    #[serde(rename = "g")]
    pub groups: Vec<Group>,
    /// What the participant accepts.
    #[serde(rename = "p")]
    pub protection: Protection,
    /// What is carried to the server or hub of this link is sealed for this key, as whoever made the link heard it from there.
    /// For a phone that has not heard it itself: what a phone has heard itself counts more.
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub carry: Option<CarryKey>,
}

impl Invitation {
    /// The fragment of the link, without `#`.
    pub fn to_fragment(&self) -> String {
        envelope::write(VERSION, self)
    }

    /// The whole link for a server or hub at `origin` (such as `https://samson.example`).
    pub fn link(&self, origin: &str) -> String {
        format!("{}/j#{}", origin.trim_end_matches('/'), self.to_fragment())
    }

    /// Reads a fragment, or a whole link.
    ///
    /// # Errors
    /// [`InvitationError::Newer`] for an intact invitation of a newer version, else [`InvitationError::Damaged`].
    pub fn parse(text: &str) -> Result<Self, InvitationError> {
        envelope::read(VERSION, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64ct::{Base64UrlUnpadded, Encoding};
    use sha2::{Digest, Sha256};

    fn invitation() -> Invitation {
        Invitation {
            collaboration: CollaborationId::new([1; 16]),
            secret: Secret::from_bytes([2; 32]),
            name: "DYRK, Bjellandstrand".into(),
            round: RoundId::new([3; 16]),
            title: "Høsten 2026".into(),
            instrument: "scorecard".parse().unwrap(),
            instrument_version: 1,
            groups: Group::ALL.to_vec(),
            protection: Protection::default(),
            carry: Some(CarryKey::new([4; 32])),
        }
    }

    #[test]
    fn a_link_says_everything_a_phone_needs() {
        let link = invitation().link("https://samson.example/");
        assert!(link.starts_with("https://samson.example/j#"));
        assert!(link.len() < 400, "a QR code stays easy to scan: {}", link.len());
        assert_eq!(Invitation::parse(&link), Ok(invitation()));
        assert_eq!(Invitation::parse(&invitation().to_fragment()), Ok(invitation()));
    }

    #[test]
    fn a_link_from_before_there_were_carrying_keys_is_read_and_written_as_it_was() {
        #[derive(Serialize)]
        struct Before {
            c: CollaborationId,
            s: Secret,
            n: String,
            r: RoundId,
            t: String,
            i: InstrumentId,
            v: u32,
            g: Vec<Group>,
            p: Protection,
        }
        let now = Invitation { carry: None, ..invitation() };
        let Invitation { collaboration: c, secret: s, name: n, round: r, title: t, .. } = now.clone();
        let Invitation { instrument: i, instrument_version: v, groups: g, protection: p, .. } = now.clone();
        let before = envelope::write(VERSION, &Before { c, s, n, r, t, i, v, g, p });
        assert_eq!(Invitation::parse(&before), Ok(now.clone()));
        assert_eq!(now.to_fragment(), before);
    }

    #[test]
    fn a_link_that_was_cut_or_mistyped_is_damaged() {
        let fragment = invitation().to_fragment();
        for length in 0..fragment.len() {
            assert_eq!(Invitation::parse(&fragment[..length]), Err(InvitationError::Damaged));
        }
        for position in 0..fragment.len() {
            let mut letters: Vec<char> = fragment.chars().collect();
            letters[position] = if letters[position] == 'A' { 'B' } else { 'A' };
            let mistyped: String = letters.into_iter().collect();
            assert_eq!(Invitation::parse(&mistyped), Err(InvitationError::Damaged), "letter {position}");
        }
        assert_eq!(Invitation::parse("https://samson.example/j"), Err(InvitationError::Damaged));
    }

    #[test]
    fn a_newer_link_says_that_the_app_is_too_old() {
        let mut body = vec![2, 1, 2, 3];
        let checksum = Sha256::digest(&body);
        body.extend_from_slice(&checksum[..4]);
        let newer = Base64UrlUnpadded::encode_string(&body);
        assert_eq!(Invitation::parse(&newer), Err(InvitationError::Newer));
    }
}
