//! Everything that follows from a collaboration's secret: HKDF-SHA256 with distinct labels.

use crate::ids::{CollaborationId, Group, RoundId};
use crate::sync::wire::{AccessHash, GroupLabel};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The 32 random bytes that the invitation carries. Whoever has them can read the collaboration.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Secret(#[serde(with = "serde_bytes")] [u8; 32]);

/// The key that seals and opens.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SealingKey(pub(super) [u8; 32]);

/// What a request is authorised with; the server keeps only its SHA-256.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct AccessToken([u8; 32]);

macro_rules! silent_debug {
    ($($type:ident),+) => {$(
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(secret)"))
            }
        }
    )+};
}
silent_debug!(Secret, SealingKey, AccessToken);

impl Secret {
    /// A new secret.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The secret from an invitation.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As the charter names an earlier one: lower-case hexadecimal.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(base16ct::lower::encode_string(&self.0))
    }

    /// Reads what [`Self::to_hex`] wrote.
    pub(crate) fn from_hex(hex: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        let read = base16ct::lower::decode(hex, bytes.as_mut()).ok()?.len();
        (read == bytes.len()).then(|| Self(*bytes))
    }

    /// Seals and opens everything in this collaboration.
    pub fn sealing_key(&self, collaboration: CollaborationId) -> SealingKey {
        SealingKey(self.derive(collaboration, b"samson/1/sealing"))
    }

    /// Authorises requests for this collaboration.
    pub fn access_token(&self, collaboration: CollaborationId) -> AccessToken {
        AccessToken(self.derive(collaboration, b"samson/1/access"))
    }

    /// The opaque label of a group in a round: HMAC-SHA256 cut to 16 bytes. The same for all members of the group,
    /// and unlike any label of another round.
    pub fn group_label(&self, collaboration: CollaborationId, round: RoundId, group: Group) -> GroupLabel {
        let key = Zeroizing::new(self.derive(collaboration, b"samson/1/labels"));
        let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key.as_ref()) else {
            unreachable!("HMAC takes keys of any length")
        };
        mac.update(round.as_bytes());
        mac.update(group.as_str().as_bytes());
        let mut label = [0; 16];
        label.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        GroupLabel(label)
    }

    fn derive(&self, collaboration: CollaborationId, label: &[u8]) -> [u8; 32] {
        let mut key = [0; 32];
        let expanded = Hkdf::<Sha256>::new(Some(collaboration.as_bytes()), &self.0).expand(label, &mut key);
        debug_assert!(expanded.is_ok(), "32 bytes are within the limit of HKDF-SHA256");
        key
    }
}

impl AccessToken {
    /// As it stands in the `Authorization: Bearer` header: lower-case hexadecimal.
    pub fn to_hex(&self) -> String {
        base16ct::lower::encode_string(&self.0)
    }

    /// What a server keeps of it, and what a command that rotates the invitation says of the new one.
    pub fn hash(&self) -> AccessHash {
        AccessHash(Sha256::digest(self.0).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_different_purposes_and_collaborations_are_unrelated() {
        let secret = Secret::from_bytes([7; 32]);
        let (a, b) = (CollaborationId::new([1; 16]), CollaborationId::new([2; 16]));
        assert_ne!(secret.sealing_key(a).0, secret.access_token(a).0);
        assert_ne!(secret.access_token(a).0, secret.access_token(b).0);
        assert_eq!(secret.access_token(a).to_hex().len(), 64);
        assert_ne!(secret.access_token(a).hash(), secret.access_token(b).hash());
    }

    #[test]
    fn a_label_names_a_group_within_one_round_only() {
        let (secret, id) = (Secret::from_bytes([7; 32]), CollaborationId::new([1; 16]));
        let (first, second) = (RoundId::new([1; 16]), RoundId::new([2; 16]));
        let label = |round, group| secret.group_label(id, round, group);
        assert_eq!(label(first, Group::Citizen), label(first, Group::Citizen));
        assert_ne!(label(first, Group::Citizen), label(first, Group::Volunteer));
        assert_ne!(label(first, Group::Citizen), label(second, Group::Citizen));
    }

    #[test]
    fn a_secret_in_hexadecimal_reads_as_it_was_written_and_nothing_else_does() {
        let secret = Secret::from_bytes([0xab; 32]);
        let hex = secret.to_hex();
        assert_eq!(Secret::from_hex(&hex), Some(secret));
        for other in [&hex[2..], &format!("{}00", *hex), &hex.to_uppercase(), "x"] {
            assert_eq!(Secret::from_hex(other), None, "{other}");
        }
    }

    #[test]
    fn secrets_stay_silent_in_debug_output() {
        let secret = Secret::from_bytes([0xab; 32]);
        assert_eq!(format!("{secret:?}"), "Secret(secret)");
    }
}
