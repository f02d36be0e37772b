//! CBOR, the one encoding for everything that is stored or sent.

use ciborium::Value;
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use serde_bytes::ByteBuf;

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

/// Reads a field that is carried along unread: its bytes, or the bytes of what stood there itself in an older record.
///
/// # Errors
/// Whatever the deserializer says.
pub fn unread<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ByteBuf, D::Error> {
    Ok(ByteBuf::from(match Value::deserialize(deserializer)? {
        Value::Bytes(bytes) => bytes,
        itself => encode(&itself),
    }))
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

    #[test]
    fn a_field_that_is_carried_along_unread_may_have_been_stored_as_itself_before() {
        #[derive(Serialize)]
        struct Before(Vec<(String, u8)>);
        #[derive(Debug, Serialize, Deserialize)]
        struct Now(#[serde(deserialize_with = "unread")] ByteBuf);
        let said = vec![("equality".to_owned(), 4u8)];
        let Now(carried) = decode(&encode(&Before(said.clone()))).unwrap();
        assert_eq!(decode(&carried), Ok(said));
        let Now(again) = decode(&encode(&Now(carried.clone()))).unwrap();
        assert_eq!(again, carried);
    }
}
