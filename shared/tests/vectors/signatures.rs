//! Signed messages.

use crate::case::{Case, Fixed, each};
use samson_shared::crypto::sign::{AuthorSecret, Purpose, verify};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Command, Creation, Signed, Slot};
use serde_bytes::ByteBuf;

fn signed(case: &Case) -> Signed {
    let [body, signature] = ["body", "signature"].map(|name| ByteBuf::from(case.bytes(name)));
    Signed { body, signature }
}

/// Reads a signed message and signs it again.
fn signed_again<T: Purpose>(case: &Case) -> Signed {
    let message: T = verify(&signed(case)).unwrap();
    let key = AuthorSecret::generate(&mut Fixed::new(case.bytes("secret"))).key();
    assert_eq!(key.id(), message.signer());
    assert_eq!([T::CONTEXT, &case.bytes("body")].concat(), case.bytes("signed_bytes"));
    key.sign(&message)
}

#[test]
fn the_same_message_is_encoded_and_signed_alike() {
    each("signatures", |case| {
        let again = match case.text("type").as_str() {
            "creation" => signed_again::<Creation>(case),
            "slot" => signed_again::<Slot>(case),
            _ => signed_again::<Command>(case),
        };
        assert_eq!(again, signed(case));
    });
}

#[test]
fn what_nobody_signed_is_refused_for_the_same_reason() {
    each("refused_signatures", |case| {
        let refusal = match case.text("type").as_str() {
            "command" => verify::<Command>(&signed(case)).map(drop),
            _ => verify::<Slot>(&signed(case)).map(drop),
        };
        assert_eq!(refusal.as_ref().map_err(Refusal::code), Err(case.text("refusal").as_str()));
    });
}
