//! CBOR, the one encoding for everything that is stored or sent.

use serde::{Serialize, de::DeserializeOwned};

/// These bytes are not what was expected: damaged, truncated or of another kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are damaged or of another kind")]
pub struct Damaged;

/// Encodes a value as CBOR. Maps have the field names as keys, in the order of the type.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing to a Vec has no IO error, and our types have no values that CBOR lacks.
    let written = ciborium::into_writer(value, &mut bytes);
    debug_assert!(written.is_ok());
    bytes
}

/// Decodes a value from CBOR.
///
/// # Errors
/// [`Damaged`] when the bytes do not hold exactly one value of this type.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damaged> {
    let mut rest = bytes;
    let value = ciborium::de::from_reader_with_recursion_limit(&mut rest, 32).map_err(|_| Damaged)?;
    if rest.is_empty() { Ok(value) } else { Err(Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trailing_and_missing_bytes_are_noticed() {
        let mut bytes = encode(&("equality", 4u8));
        assert_eq!(decode(&bytes), Ok(("equality".to_owned(), 4u8)));
        assert_eq!(decode::<(String, u8)>(&bytes[..bytes.len() - 1]), Err(Damaged));
        bytes.push(0);
        assert_eq!(decode::<(String, u8)>(&bytes), Err(Damaged));
    }
}
