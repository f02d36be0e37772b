//! Sealing: XChaCha20-Poly1305 over padded plaintext, bound to its place.

use super::keys::SealingKey;
use crate::codec;
use crate::ids::{AuthorId, CollaborationId, RoundId};
use crate::sync::wire::{DocumentId, PROTOCOL};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

/// Where sealed bytes belong. Bound as associated data: what is moved elsewhere does not open.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// A charter or commons snapshot; the sequence number keeps it from being rolled back unnoticed.
    Snapshot {
        /// Which document.
        document: DocumentId,
        /// Who wrote it.
        author: AuthorId,
        /// The slot's sequence number.
        sequence: u64,
    },
    /// One answer of a response. Without author: nobody learns whose it was.
    Fragment {
        /// The round it was given in.
        round: RoundId,
    },
    /// The group tag of one sealed fragment.
    Tag {
        /// The round it was given in.
        round: RoundId,
        /// The sealed fragment it stands beside.
        fragment: &'a [u8],
    },
    /// What the profile of a round shows, as a facilitator's phone shows it to others.
    Profile {
        /// The round that was revealed.
        round: RoundId,
        /// Who shows it.
        facilitator: AuthorId,
    },
}

/// What plaintext is padded to a multiple of, in bytes, so that sizes tell nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// Answers, skips and weights: one size for all.
    Answer,
    /// Ideas and comments.
    Text,
    /// Snapshots.
    Snapshot,
    /// Group tags.
    Tag,
    /// Profiles that are shown to other phones.
    Profile,
}

impl Padding {
    const fn unit(self) -> usize {
        match self {
            Self::Answer => 128,
            Self::Text | Self::Profile => 512,
            Self::Snapshot => 1024,
            Self::Tag => 16,
        }
    }

    /// How the plaintext of these sealed bytes of a fragment is padded.
    pub const fn of_fragment(sealed: &[u8]) -> Self {
        if sealed.len() == Self::Answer.unit() + OVERHEAD { Self::Answer } else { Self::Text }
    }

    /// The padded size of a plaintext, in bytes.
    pub const fn padded(self, plaintext: usize) -> usize {
        (plaintext + LENGTH).next_multiple_of(self.unit())
    }
}

/// Bytes before the plaintext that hold its length (u32, little endian).
const LENGTH: usize = 4;
/// Bytes of the nonce before the ciphertext.
const NONCE: usize = 24;
/// What sealing adds to the padded plaintext: nonce and authenticator.
pub const OVERHEAD: usize = NONCE + 16;

/// Sealed bytes that do not open: damaged, moved, or sealed with another secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these sealed bytes do not open: they are damaged or were sealed with another secret")]
pub struct CannotOpen;

/// Seals plaintext: nonce (24 bytes), then ciphertext with authenticator.
pub fn seal(
    key: &SealingKey,
    collaboration: CollaborationId,
    place: Place<'_>,
    padding: Padding,
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    let mut padded = Vec::with_capacity(padding.padded(plaintext.len()));
    padded.extend_from_slice(&(plaintext.len() as u32).to_le_bytes());
    padded.extend_from_slice(plaintext);
    padded.resize(padding.padded(plaintext.len()), 0);
    let mut nonce = XNonce::default();
    rng.fill_bytes(&mut nonce);
    let payload = Payload { msg: &padded, aad: &associated_data(collaboration, place) };
    let Ok(ciphertext) = XChaCha20Poly1305::new(&key.0.into()).encrypt(&nonce, payload) else {
        unreachable!("XChaCha20-Poly1305 seals anything below 256 GiB")
    };
    [nonce.as_slice(), &ciphertext].concat()
}

/// Opens what [`seal`] made for the same place.
///
/// # Errors
/// [`CannotOpen`], whatever the reason.
pub fn open(
    key: &SealingKey,
    collaboration: CollaborationId,
    place: Place<'_>,
    sealed: &[u8],
) -> Result<Vec<u8>, CannotOpen> {
    let (nonce, ciphertext) = sealed.split_at_checked(NONCE).ok_or(CannotOpen)?;
    let nonce = XNonce::try_from(nonce).map_err(|_| CannotOpen)?;
    let payload = Payload { msg: ciphertext, aad: &associated_data(collaboration, place) };
    let padded = XChaCha20Poly1305::new(&key.0.into()).decrypt(&nonce, payload).map_err(|_| CannotOpen)?;
    let (length, rest) = padded.split_at_checked(LENGTH).ok_or(CannotOpen)?;
    let length = length.try_into().map(u32::from_le_bytes).map_err(|_| CannotOpen)? as usize;
    rest.get(..length).map(<[u8]>::to_vec).ok_or(CannotOpen)
}

/// As [`open`], with whichever of these keys opens it.
///
/// # Errors
/// [`CannotOpen`], whatever the reason.
pub fn open_with_any(
    keys: &[SealingKey],
    collaboration: CollaborationId,
    place: Place<'_>,
    sealed: &[u8],
) -> Result<Vec<u8>, CannotOpen> {
    keys.iter().find_map(|key| open(key, collaboration, place, sealed).ok()).ok_or(CannotOpen)
}

/// CBOR of `[kind, protocol, collaboration, ...]`: unambiguous, and easy to make in another language.
fn associated_data(collaboration: CollaborationId, place: Place<'_>) -> Vec<u8> {
    match place {
        Place::Snapshot { document, author, sequence } => {
            codec::encode(&("snapshot", PROTOCOL, collaboration, document, author, sequence))
        }
        Place::Fragment { round } => codec::encode(&("fragment", PROTOCOL, collaboration, round)),
        Place::Tag { round, fragment } => {
            let fragment: [u8; 32] = Sha256::digest(fragment).into();
            codec::encode(&("tag", PROTOCOL, collaboration, round, serde_bytes::Bytes::new(&fragment)))
        }
        Place::Profile { round, facilitator } => {
            codec::encode(&("profile", PROTOCOL, collaboration, round, facilitator))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::keys::Secret;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    const HERE: CollaborationId = CollaborationId::new([1; 16]);
    const ROUND: Place<'static> = Place::Fragment { round: RoundId::new([2; 16]) };

    fn key() -> SealingKey {
        Secret::from_bytes([7; 32]).sealing_key(HERE)
    }

    fn sealed(plaintext: &[u8]) -> Vec<u8> {
        seal(&key(), HERE, ROUND, Padding::Answer, plaintext, &mut ChaCha20Rng::seed_from_u64(1))
    }

    #[test]
    fn what_was_sealed_opens_in_its_place_only() {
        let bytes = sealed(b"fire");
        assert_eq!(open(&key(), HERE, ROUND, &bytes), Ok(b"fire".to_vec()));
        let elsewhere = [
            (CollaborationId::new([9; 16]), ROUND),
            (HERE, Place::Fragment { round: RoundId::new([3; 16]) }),
            (HERE, Place::Tag { round: RoundId::new([2; 16]), fragment: b"" }),
        ];
        for (collaboration, place) in elsewhere {
            assert_eq!(open(&key(), collaboration, place, &bytes), Err(CannotOpen));
        }
        let other = Secret::from_bytes([8; 32]).sealing_key(HERE);
        assert_eq!(open(&other, HERE, ROUND, &bytes), Err(CannotOpen));
    }

    #[test]
    fn one_flipped_bit_or_missing_byte_is_noticed() {
        let bytes = sealed(b"fire");
        for bit in 0..bytes.len() * 8 {
            let mut tampered = bytes.clone();
            tampered[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(open(&key(), HERE, ROUND, &tampered), Err(CannotOpen), "bit {bit}");
        }
        for length in 0..bytes.len() {
            assert_eq!(open(&key(), HERE, ROUND, &bytes[..length]), Err(CannotOpen), "{length} bytes");
        }
    }

    #[test]
    fn sizes_do_not_tell_what_was_answered() {
        for length in [0, 1, 60, 124] {
            assert_eq!(sealed(&vec![1; length]).len(), 128 + OVERHEAD);
        }
        assert_eq!(Padding::Text.padded(509), 1024);
        assert_eq!(Padding::Snapshot.padded(1), 1024);
    }
}
