//! Ed25519 signatures over the exact bytes that are sent.

use crate::codec;
use crate::ids::AuthorId;
use crate::sync::refusal::Refusal;
use crate::sync::wire::{Command, Creation, PROTOCOL, ShownProfile, Signed, Slot};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_bytes::ByteBuf;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A signed kind of message. The purpose is part of what is signed, so that a slot can never pass as a command.
pub trait Purpose: Serialize + DeserializeOwned {
    /// Signed before the body.
    const CONTEXT: &'static [u8];
    /// Whose signature must stand beside it.
    fn signer(&self) -> AuthorId;
    /// The protocol version it claims.
    fn protocol(&self) -> u8;
}

macro_rules! purpose {
    ($type:ty, $context:literal, $signer:ident) => {
        impl Purpose for $type {
            const CONTEXT: &'static [u8] = $context;
            fn signer(&self) -> AuthorId {
                self.$signer
            }
            fn protocol(&self) -> u8 {
                self.protocol
            }
        }
    };
}

purpose!(Creation, b"samson/1/creation\0", facilitator);
purpose!(Slot, b"samson/1/slot\0", author);
purpose!(Command, b"samson/1/command\0", facilitator);
purpose!(ShownProfile, b"samson/1/profile\0", facilitator);

/// The secret of an author, as a device stores it. Zeroized when dropped, and silent in debug output.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct AuthorSecret(#[serde(with = "serde_bytes")] [u8; 32]);

impl std::fmt::Debug for AuthorSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AuthorSecret(secret)")
    }
}

impl AuthorSecret {
    /// A new author that nobody can link to another.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut secret = [0; 32];
        rng.fill_bytes(&mut secret);
        Self(secret)
    }

    /// The secret from an appointment.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key that signs. Takes some computing: not for a screen.
    pub fn key(&self) -> AuthorKey {
        AuthorKey(SigningKey::from_bytes(&self.0))
    }
}

/// A key that signs for its author.
#[derive(Clone)]
pub struct AuthorKey(SigningKey);

impl std::fmt::Debug for AuthorKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AuthorKey({:?})", self.id())
    }
}

impl AuthorKey {
    /// A new author that nobody can link to another.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        AuthorSecret::generate(rng).key()
    }

    /// The public half.
    pub fn id(&self) -> AuthorId {
        AuthorId::new(self.0.verifying_key().to_bytes())
    }

    /// Encodes and signs a message.
    pub fn sign<T: Purpose>(&self, message: &T) -> Signed {
        let body = codec::encode(message);
        let signature = self.0.sign(&[T::CONTEXT, &body].concat());
        Signed { body: ByteBuf::from(body), signature: ByteBuf::from(signature.to_bytes()) }
    }
}

/// Reads a message and checks that its named signer signed exactly these bytes.
///
/// # Errors
/// [`Refusal::Malformed`], [`Refusal::Version`] or [`Refusal::Signature`].
pub fn verify<T: Purpose>(signed: &Signed) -> Result<T, Refusal> {
    let message: T = codec::decode(&signed.body).map_err(|_| Refusal::Malformed)?;
    if message.protocol() != PROTOCOL {
        return Err(Refusal::Version { supported: PROTOCOL });
    }
    let key = VerifyingKey::from_bytes(message.signer().as_bytes()).map_err(|_| Refusal::Signature)?;
    let signature = Signature::from_slice(&signed.signature).map_err(|_| Refusal::Signature)?;
    key.verify_strict(&[T::CONTEXT, &signed.body].concat(), &signature).map_err(|_| Refusal::Signature)?;
    Ok(message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{CollaborationId, RoundId};
    use crate::sync::wire::{DocumentId, SlotContent};
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    fn slot(author: AuthorId) -> Slot {
        Slot {
            protocol: PROTOCOL,
            collaboration: CollaborationId::new([1; 16]),
            document: DocumentId::Round(RoundId::new([2; 16])),
            author,
            sequence: 1,
            content: SlotContent::Withdrawn,
        }
    }

    #[test]
    fn what_an_author_signed_is_accepted() {
        let key = AuthorKey::generate(&mut ChaCha20Rng::seed_from_u64(1));
        let signed = key.sign(&slot(key.id()));
        assert_eq!(verify::<Slot>(&signed), Ok(slot(key.id())));
    }

    #[test]
    fn one_flipped_bit_anywhere_is_refused() {
        let key = AuthorKey::generate(&mut ChaCha20Rng::seed_from_u64(1));
        let signed = key.sign(&slot(key.id()));
        for bit in 0..signed.body.len() * 8 {
            let mut tampered = signed.clone();
            tampered.body[bit / 8] ^= 1 << (bit % 8);
            assert!(verify::<Slot>(&tampered).is_err(), "bit {bit} of the body");
        }
        for bit in 0..signed.signature.len() * 8 {
            let mut tampered = signed.clone();
            tampered.signature[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(verify::<Slot>(&tampered), Err(Refusal::Signature), "bit {bit} of the signature");
        }
    }

    #[test]
    fn nobody_signs_for_somebody_else_or_for_another_purpose() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (alice, mallory) = (AuthorKey::generate(&mut rng), AuthorKey::generate(&mut rng));
        assert_eq!(verify::<Slot>(&mallory.sign(&slot(alice.id()))), Err(Refusal::Signature));
        assert_eq!(verify::<Command>(&alice.sign(&slot(alice.id()))), Err(Refusal::Malformed));
    }

    #[test]
    fn another_protocol_version_is_named() {
        let key = AuthorKey::generate(&mut ChaCha20Rng::seed_from_u64(1));
        let newer = Slot { protocol: 2, ..slot(key.id()) };
        assert_eq!(verify::<Slot>(&key.sign(&newer)), Err(Refusal::Version { supported: 1 }));
    }
}
