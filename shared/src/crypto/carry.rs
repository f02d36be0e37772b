//! What one person carries to a server for another: sealed once more, for that server alone.
//!
//! The one who carries a response from phone to phone may hold the collaboration's secret, and could open the response
//! with it. So what is carried is sealed with HPKE ([RFC 9180](https://www.rfc-editor.org/rfc/rfc9180), base mode) to a
//! key that only the place where it goes has.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use hpke::{single_shot_open, single_shot_seal_with_rng};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// HPKE's `info`: a box made for another purpose does not open here.
const INFO: &[u8] = b"samson/1/carry";
/// Bytes of the one-time public key before the ciphertext.
const ENCAPSULATED: usize = 32;

/// The secret half of the key that a server or hub makes when it first starts: an X25519 key. Zeroized when dropped, and
/// silent in debug output.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct CarrySecret([u8; 32]);

/// The public half: what is carried to this server or hub is sealed for it. Any 32 bytes are a key; some are of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarryKey(#[serde(with = "serde_bytes")] [u8; 32]);

/// A public key that keeps nothing secret, whoever gave it out: nothing is sealed for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this key would keep nothing secret")]
pub struct UselessKey;

/// A box that does not open: damaged, or sealed for another server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this box does not open: it is damaged or was sealed for another server")]
pub struct NotForHere;

impl std::fmt::Debug for CarrySecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarrySecret(secret)")
    }
}

impl CarrySecret {
    /// A new secret.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The secret as it is stored.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// What is to be stored, and shown to nobody.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The half that everybody may know.
    pub fn public(&self) -> CarryKey {
        let key = X25519HkdfSha256::sk_to_pk(&self.private());
        CarryKey(key.to_bytes().into())
    }

    /// Opens what [`CarryKey::seal`] made for this secret's public half.
    ///
    /// # Errors
    /// [`NotForHere`], whatever the reason.
    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, NotForHere> {
        let (one_time, ciphertext) = sealed.split_at_checked(ENCAPSULATED).ok_or(NotForHere)?;
        let one_time =
            <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(one_time).map_err(|_| NotForHere)?;
        single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private(),
            &one_time,
            INFO,
            ciphertext,
            &[],
        )
        .map_err(|_| NotForHere)
    }

    fn private(&self) -> <X25519HkdfSha256 as Kem>::PrivateKey {
        let Ok(key) = Deserializable::from_bytes(&self.0) else {
            unreachable!("any 32 bytes are an X25519 secret")
        };
        key
    }
}

impl CarryKey {
    /// Wraps raw bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Seals for whoever has the secret half: a one-time public key (32 bytes), then the ciphertext with authenticator.
    ///
    /// # Errors
    /// [`UselessKey`] for a point of small order, which would give everybody the same secret.
    pub fn seal(&self, rng: &mut impl CryptoRng, plain: &[u8]) -> Result<Vec<u8>, UselessKey> {
        let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&self.0).map_err(|_| UselessKey)?;
        let (one_time, ciphertext) = single_shot_seal_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            X25519HkdfSha256,
        >(&OpModeS::Base, &key, INFO, plain, &[], rng)
        .map_err(|_| UselessKey)?;
        Ok([one_time.to_bytes().as_slice(), &ciphertext].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(1)
    }

    #[test]
    fn only_the_server_that_it_was_sealed_for_opens_a_box() {
        let (here, elsewhere) = (CarrySecret::generate(&mut rng()), CarrySecret::from_bytes([8; 32]));
        let sealed = here.public().seal(&mut rng(), b"a response").unwrap();
        assert_eq!(here.open(&sealed), Ok(b"a response".to_vec()));
        assert_eq!(elsewhere.open(&sealed), Err(NotForHere));
        assert_eq!(CarrySecret::from_bytes(*here.as_bytes()), here);
    }

    #[test]
    fn one_flipped_bit_or_missing_byte_is_noticed() {
        let secret = CarrySecret::from_bytes([7; 32]);
        let sealed = secret.public().seal(&mut rng(), b"a response").unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut tampered = sealed.clone();
            tampered[bit / 8] ^= 1 << (bit % 8);
            // X25519 does not look at the highest bit of a public key; HPKE's key schedule does.
            assert_eq!(secret.open(&tampered), Err(NotForHere), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert_eq!(secret.open(&sealed[..length]), Err(NotForHere), "{length} bytes");
        }
    }

    #[test]
    fn two_boxes_with_the_same_content_have_nothing_in_common() {
        let (key, mut rng) = (CarrySecret::from_bytes([7; 32]).public(), rng());
        let (one, other) = (key.seal(&mut rng, b"same").unwrap(), key.seal(&mut rng, b"same").unwrap());
        assert_ne!(one[..ENCAPSULATED], other[..ENCAPSULATED]);
        assert_eq!(one.len(), ENCAPSULATED + b"same".len() + 16);
    }

    #[test]
    fn nothing_is_sealed_for_a_key_that_keeps_nothing_secret() {
        for useless in [[0; 32], std::array::from_fn(|byte| u8::from(byte == 0))] {
            assert_eq!(CarryKey::new(useless).seal(&mut rng(), b"a response"), Err(UselessKey));
        }
    }

    #[test]
    fn a_key_is_32_bytes_on_the_wire_and_its_secret_is_silent() {
        let secret = CarrySecret::from_bytes([7; 32]);
        let key = codec::encode(&secret.public());
        assert_eq!(key[..2], [0x58, 32]);
        assert_eq!(codec::decode(&key), Ok(secret.public()));
        assert_eq!(format!("{secret:?}"), "CarrySecret(secret)");
    }

    #[test]
    fn the_public_half_is_what_rfc_7748_says() {
        // Section 6.1, Alice's key pair.
        let secret = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";
        let public = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
        let secret =
            CarrySecret::from_bytes(base16ct::lower::decode_vec(secret).unwrap().try_into().unwrap());
        assert_eq!(base16ct::lower::encode_string(&secret.public().0), public);
    }
}
