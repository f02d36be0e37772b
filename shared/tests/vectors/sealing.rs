//! Padding, sealing and opening.

use crate::case::{Case, Fixed, each};
use samson_shared::crypto::seal::{self, CannotOpen, Padding, Place};
use samson_shared::sync::wire::DocumentId;

/// Does something with the place of a case.
fn at<T>(case: &Case, act: impl FnOnce(Place<'_>) -> T) -> T {
    let place = case.inner("place");
    match place.text("kind").as_str() {
        "snapshot" => {
            let document: DocumentId = place.read("document");
            let sequence = place.field("sequence");
            let sequence = sequence.as_u64().unwrap_or_else(|| place.text("sequence").parse().unwrap());
            act(Place::Snapshot { document, author: place.author(), sequence })
        }
        "fragment" => act(Place::Fragment { round: place.round() }),
        "tag" => act(Place::Tag { round: place.round(), fragment: &place.bytes("fragment") }),
        other => panic!("an unknown place: {other}"),
    }
}

fn open(case: &Case) -> Result<Vec<u8>, CannotOpen> {
    let key = case.secret().sealing_key(case.collaboration());
    at(case, |place| seal::open(&key, case.collaboration(), place, &case.bytes("sealed")))
}

#[test]
fn the_same_nonce_seals_to_the_same_bytes() {
    each("sealing", |case| {
        let padding = match case.text("size").as_str() {
            "answer" => Padding::Answer,
            "text" => Padding::Text,
            "snapshot" => Padding::Snapshot,
            _ => Padding::Tag,
        };
        let (key, plaintext) = (case.secret().sealing_key(case.collaboration()), case.bytes("plaintext"));
        let mut nonce = Fixed::new(case.bytes("nonce"));
        let sealed =
            at(case, |place| seal::seal(&key, case.collaboration(), place, padding, &plaintext, &mut nonce));
        assert_eq!(sealed, case.bytes("sealed"));
        assert_eq!(padding.padded(plaintext.len()), case.bytes("padded").len());
    });
}

#[test]
fn what_the_other_one_sealed_opens() {
    each("sealing", |case| assert_eq!(open(case), Ok(case.bytes("plaintext"))));
}

#[test]
fn what_was_moved_changed_or_cut_does_not_open() {
    each("refused_sealing", |case| assert_eq!(open(case), Err(CannotOpen)));
}
