//! What a link carries in its fragment: a version byte, CBOR, and the first four bytes of the SHA-256 of both, so that a
//! link that was cut or mistyped is told apart from one of a newer version.

use crate::codec;
use base64ct::{Base64UrlUnpadded, Encoding};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// Bytes of checksum at the end.
const CHECKSUM: usize = 4;

/// Why a link cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvitationError {
    /// Cut, mistyped or not an invitation at all.
    #[error("this invitation is damaged")]
    Damaged,
    /// Made by a newer version of the app.
    #[error("this invitation was made by a newer version of Samson")]
    Newer,
}

/// The fragment of a link, without `#`.
pub(super) fn write<T: Serialize>(version: u8, content: &T) -> String {
    let mut bytes = vec![version];
    bytes.extend(codec::encode(content));
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum[..CHECKSUM]);
    Base64UrlUnpadded::encode_string(&bytes)
}

/// Reads a fragment, or a whole link.
///
/// # Errors
/// [`InvitationError::Newer`] for an intact link of a higher version, else [`InvitationError::Damaged`].
pub(super) fn read<T: DeserializeOwned>(known: u8, text: &str) -> Result<T, InvitationError> {
    let fragment = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment).trim();
    let bytes = Base64UrlUnpadded::decode_vec(fragment).map_err(|_| InvitationError::Damaged)?;
    let split = bytes.len().checked_sub(CHECKSUM).ok_or(InvitationError::Damaged)?;
    let (body, checksum) = bytes.split_at(split);
    if Sha256::digest(body)[..CHECKSUM] != *checksum {
        return Err(InvitationError::Damaged);
    }
    match body.split_first() {
        Some((version, cbor)) if *version == known => {
            codec::decode(cbor).map_err(|_| InvitationError::Damaged)
        }
        Some((version, _)) if *version > known => Err(InvitationError::Newer),
        _ => Err(InvitationError::Damaged),
    }
}
