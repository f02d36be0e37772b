//! Commons that are as large as phones and servers take.

use super::*;
use crate::platform::Rng;
use rand_core::Rng as _;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::Status;
use samson_shared::ids::{ActionId, CollaborationId, RoundId};

/// Letters that no two of are like each other: nothing makes less of them.
const LETTERS: usize = 1_000;

fn action(number: u32, what: String) -> Action {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    Action {
        id: ActionId::new(id),
        what,
        who: String::new(),
        why: String::new(),
        by: None,
        status: Status::Open,
        cell: None,
        round: RoundId::new([3; 16]),
        field: None,
        statement: None,
        created: 0,
    }
}

/// Edits a document with this much in it.
fn edit(document: Vec<u8>, edit: CommonsEdit) -> Result<EditedCommons, JobError> {
    let rng = &mut Rng::default();
    let author = AuthorSecret::generate(rng);
    let (collaboration, secret) = (CollaborationId::new([1; 16]), Secret::from_bytes([2; 32]));
    let document = Some(ByteBuf::from(document));
    EditCommons { collaboration, secret, author, sequence: 1, document, edit }.run(rng, &mut |_, _| {})
}

#[test]
fn what_is_full_is_not_written_on_and_can_still_be_read_and_sent() {
    let rng = &mut Rng::default();
    let mut document = CommonsDocument::new().unwrap();
    let mut written = 0;
    while CommonsDocument::has_room(&document.save()) {
        for _ in 0..25 {
            let letter = |_| char::from_u32(0x4e00 + rng.next_u32() % 0x2000).unwrap();
            let what: String = (0..LETTERS).map(letter).collect();
            document.put_action(&action(written, what), &mut Rng::default()).unwrap();
            written += 1;
        }
    }
    let full = document.save();
    let one_more = CommonsEdit::New(vec![action(written, "Felles kaffe".into())]);
    assert_eq!(edit(full.clone(), one_more.clone()).err(), Some(JobError::Full));
    let sealed = edit(full, CommonsEdit::AsItIs).unwrap();
    assert!(sealed.slot.body.len() < 512 * 1024, "{}", sealed.slot.body.len());
    assert!(edit(CommonsDocument::new().unwrap().save(), one_more).is_ok());
}
