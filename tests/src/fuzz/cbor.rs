//! What goes over the wire.

use super::Decoder;
use super::samples::{Samples, samples, sign_again};
use samson_shared::codec;
use samson_shared::crypto::sign::{self, Purpose};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Bag, Changes, Command, Commands, Creation, Receipt, Signed, Slot};
use serde::de::DeserializeOwned;

/// Everything that is decoded from CBOR.
pub(super) fn decoders() -> Vec<Decoder> {
    let Samples { slot, command, creation, bag, changes, commands, .. } = samples();
    let refusals = [Refusal::Malformed, Refusal::TooLarge { limit: 65_536 }];
    vec![
        plain::<Signed>("signed", vec![codec::encode(&slot), codec::encode(&command)]),
        signed::<Slot>("slot", vec![slot.body.to_vec()]),
        signed::<Command>("command", vec![command.body.to_vec()]),
        signed::<Creation>("creation", vec![creation.body.to_vec()]),
        plain::<Changes>("changes", vec![codec::encode(&changes)]),
        plain::<Commands>("commands", vec![codec::encode(&commands)]),
        plain::<Bag>("bag", vec![codec::encode(&bag)]),
        plain::<Receipt>("receipt", vec![codec::encode(&Receipt { stored: 7 })]),
        plain::<Refusal>("refusal", refusals.iter().map(codec::encode).collect()),
    ]
}

fn plain<T: DeserializeOwned>(name: &'static str, samples: Vec<Vec<u8>>) -> Decoder {
    let read = |bytes: &[u8]| codec::decode::<T>(bytes).is_ok();
    Decoder::new(name, samples, |bytes| bytes, read)
}

/// A body that is signed again after it was damaged, by the key that the samples name.
fn signed<T: Purpose>(name: &'static str, samples: Vec<Vec<u8>>) -> Decoder {
    let read = |bytes: &[u8]| {
        let Ok(signed) = codec::decode::<Signed>(bytes) else { return false };
        sign::verify::<T>(&signed).is_ok()
    };
    Decoder::new(name, samples, |body| codec::encode(&sign_again::<T>(body)), read)
}
