//! Keys, group labels, invitations and receipt codes.

use crate::case::{Case, each, plain};
use base16ct::lower as hex;
use samson_shared::codec;
use samson_shared::crypto::invitation::{Invitation, InvitationError};
use samson_shared::sync::receipt_code::ReceiptCode;

#[test]
fn keys_follow_from_the_secret() {
    each("keys", |case| {
        let token = case.secret().access_token(case.collaboration());
        assert_eq!(token.to_hex(), case.text("access"));
        assert_eq!(token.hash().0, case.array("access_hash"));
    });
}

#[test]
fn groups_have_the_same_labels() {
    each("group_labels", |case| {
        let label = case.secret().group_label(case.collaboration(), case.round(), case.read("group"));
        assert_eq!(label.0, case.array("label"));
    });
}

#[test]
fn invitations_are_read_and_written_alike() {
    each("invitations", |case| {
        let invitation = Invitation::parse(&case.text("link")).unwrap();
        assert_eq!(plain(&invitation), *case.field("value"));
        assert_eq!(invitation.link(&case.text("origin")), case.text("link"));
    });
    each("other_invitations", |case| {
        let invitation = Invitation::parse(&case.text("link")).unwrap();
        assert_eq!(plain(&invitation), *case.field("value"));
    });
}

#[test]
fn what_is_no_invitation_is_refused_for_the_same_reason() {
    each("refused_invitations", |case| {
        let expected = match case.text("refusal").as_str() {
            "newer" => InvitationError::Newer,
            _ => InvitationError::Damaged,
        };
        assert_eq!(Invitation::parse(&case.text("link")), Err(expected));
    });
}

/// The bytes of a code, as a command carries them.
fn bytes(code: &ReceiptCode) -> String {
    let cbor = codec::encode(code);
    hex::encode_string(cbor.strip_prefix(&[0x45]).unwrap())
}

#[test]
fn receipt_codes_are_shown_and_understood_alike() {
    each("receipt_codes", |case| {
        let code = ReceiptCode::of(case.round(), case.author());
        assert_eq!((bytes(&code), code.to_string()), (case.text("code"), case.text("shown")));
    });
    each("written_receipt_codes", |case| assert_eq!(bytes(&parsed(case).unwrap()), case.text("code")));
    each("refused_receipt_codes", |case| assert_eq!(parsed(case), None));
}

fn parsed(case: &Case) -> Option<ReceiptCode> {
    case.text("written").parse().ok()
}
