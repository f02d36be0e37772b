//! The bodies of the protocol.

use crate::case::{Case, each, plain};
use samson_shared::codec::{self, Damaged};
use samson_shared::ids::Group;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Bag, Changes, Command, Commands, Creation, Place, Receipt, Signed, Slot};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// What a body says, and how it is encoded again.
fn read(case: &Case) -> Result<(Value, Vec<u8>), Damaged> {
    fn as_type<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<(Value, Vec<u8>), Damaged> {
        let value: T = codec::decode(bytes)?;
        Ok((plain(&value), codec::encode(&value)))
    }
    let bytes = &case.bytes("cbor");
    match case.text("type").as_str() {
        "creation" => as_type::<Creation>(bytes),
        "slot" => as_type::<Slot>(bytes),
        "command" => as_type::<Command>(bytes),
        "signed" => as_type::<Signed>(bytes),
        "receipt" => as_type::<Receipt>(bytes),
        "changes" => as_type::<Changes>(bytes),
        "bag" => as_type::<Bag>(bytes),
        "commands" => as_type::<Commands>(bytes),
        "place" => as_type::<Place>(bytes),
        "refusal" => as_type::<Refusal>(bytes),
        "group" => as_type::<Group>(bytes),
        other => panic!("an unknown body: {other}"),
    }
}

#[test]
fn bodies_are_read_and_encoded_alike() {
    each("bodies", |case| assert_eq!(read(case), Ok((case.field("value").clone(), case.bytes("cbor")))));
}

#[test]
fn other_encodings_mean_the_same() {
    each("other_encodings", |case| {
        assert_eq!(read(case).map(|(value, _)| value), Ok(case.field("value").clone()))
    });
}

#[test]
fn what_is_no_body_is_not_read() {
    each("refused_bodies", |case| assert_eq!(read(case), Err(Damaged)));
}
