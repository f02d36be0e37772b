//! The committed vectors, one case at a time.

use base16ct::lower as hex;
use ciborium::Value as Cbor;
use rand_core::{TryCryptoRng, TryRng};
use samson_shared::codec;
use samson_shared::crypto::keys::Secret;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};

const VECTORS: &str = include_str!("../../../tests/vectors/vectors.json");

/// One line of the vectors.
pub(crate) struct Case(Value);

/// Checks every case of a section, and names those that fail.
pub(crate) fn each(section: &str, check: impl Fn(&Case)) {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let cases = vectors[section].as_array().unwrap_or_else(|| panic!("no vectors for {section}"));
    assert!(!cases.is_empty(), "no vectors for {section}");
    let fails = |case: &Case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err();
    let failed: Vec<String> =
        cases.iter().map(|case| Case(case.clone())).filter(fails).map(|case| case.text("case")).collect();
    assert!(failed.is_empty(), "{section}: {failed:#?}");
}

impl Case {
    /// A field as it stands there.
    pub(crate) fn field(&self, name: &str) -> &Value {
        self.0.get(name).unwrap_or_else(|| panic!("{self:?} has no {name}"))
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.field(name).as_str().unwrap().to_owned()
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        unhex(self.field(name))
    }

    pub(crate) fn array<const N: usize>(&self, name: &str) -> [u8; N] {
        self.bytes(name).try_into().unwrap()
    }

    /// A list of bytes.
    pub(crate) fn list(&self, name: &str) -> Vec<Vec<u8>> {
        self.field(name).as_array().unwrap().iter().map(unhex).collect()
    }

    /// Something that is read from the JSON itself, such as the name of a group.
    pub(crate) fn read<T: DeserializeOwned>(&self, name: &str) -> T {
        serde_json::from_value(self.field(name).clone()).unwrap()
    }

    /// A case inside this one.
    pub(crate) fn inner(&self, name: &str) -> Self {
        Self(self.field(name).clone())
    }

    pub(crate) fn secret(&self) -> Secret {
        Secret::from_bytes(self.array("secret"))
    }

    pub(crate) fn collaboration(&self) -> CollaborationId {
        CollaborationId::new(self.array("collaboration"))
    }

    pub(crate) fn round(&self) -> RoundId {
        RoundId::new(self.array("round"))
    }

    pub(crate) fn author(&self) -> AuthorId {
        AuthorId::new(self.array("author"))
    }
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0["case"])
    }
}

fn unhex(value: &Value) -> Vec<u8> {
    hex::decode_vec(value.as_str().unwrap()).unwrap()
}

/// A value as the vectors write it: bytes as hexadecimal, numbers too large for JSON programs as decimal text.
pub(crate) fn plain(value: &impl Serialize) -> Value {
    from_cbor(codec::decode(&codec::encode(value)).unwrap())
}

fn from_cbor(value: Cbor) -> Value {
    const LARGEST_SAFE: u64 = (1 << 53) - 1;
    match value {
        Cbor::Bytes(bytes) => json!(hex::encode_string(&bytes)),
        Cbor::Integer(number) => match u64::try_from(number).unwrap() {
            number if number > LARGEST_SAFE => json!(number.to_string()),
            number => json!(number),
        },
        Cbor::Text(text) => json!(text),
        Cbor::Array(items) => items.into_iter().map(from_cbor).collect(),
        Cbor::Map(fields) => {
            fields.into_iter().map(|(name, field)| (name.into_text().unwrap(), from_cbor(field))).collect()
        }
        Cbor::Bool(yes) => json!(yes),
        Cbor::Null => Value::Null,
        other => panic!("{other:?} is in no body"),
    }
}

/// Gives exactly these bytes where something random is asked for.
pub(crate) struct Fixed(std::vec::IntoIter<u8>);

impl Fixed {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes.into_iter())
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.fill_with(|| self.0.next().unwrap());
        bytes
    }
}

impl TryRng for Fixed {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.take()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.take()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill_with(|| self.0.next().unwrap());
        Ok(())
    }
}

impl TryCryptoRng for Fixed {}
