//! One of everything, as it should be.

use crate::collaboration::Collaboration;
use crate::questionnaire::{self, short};
use crate::world::seeded;
use ed25519_dalek::{Signer, SigningKey};
use samson_shared::codec;
use samson_shared::crypto::sign::{AuthorKey, AuthorSecret, Purpose};
use samson_shared::exchange::Participation;
use samson_shared::ids::Group;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{
    Action, Bag, BagItem, Changes, Commands, Phase, RoundStatus, Signed, Slot, SlotContent,
};
use serde_bytes::{ByteBuf, Bytes};

/// The secret half of whoever signs the samples: whatever was damaged can be signed again.
const SECRET: [u8; 32] = [7; 32];

/// A small collaboration with one response and one command.
pub(super) struct Samples {
    pub(super) ours: Collaboration,
    pub(super) slot: Signed,
    pub(super) command: Signed,
    pub(super) creation: Signed,
    pub(super) bag: Bag,
    pub(super) changes: Changes,
    pub(super) commands: Commands,
}

/// Whoever signs the samples.
pub(super) fn author() -> AuthorKey {
    codec::decode::<AuthorSecret>(&codec::encode(&Bytes::new(&SECRET))).unwrap().key()
}

/// Signs any bytes as a message of this kind.
pub(super) fn sign_again<T: Purpose>(body: Vec<u8>) -> Signed {
    let signature = SigningKey::from_bytes(&SECRET).sign(&[T::CONTEXT, &body].concat());
    Signed { body: ByteBuf::from(body), signature: ByteBuf::from(signature.to_bytes()) }
}

pub(super) fn samples() -> Samples {
    let mut rng = seeded(1);
    let mut ours = Collaboration::new(Protection::default(), &mut rng);
    ours.facilitator = author();
    let participation = Participation { keys: ours.keys.clone(), author: author(), group: Group::Citizen };
    let draft = questionnaire::draft(&mut rng);
    let slot = participation.seal(short(), draft, 1, &mut rng).unwrap().slot;
    let SlotContent::Response { fragments, .. } = codec::decode::<Slot>(&slot.body).unwrap().content else {
        unreachable!("a response was sealed")
    };
    let items = fragments.into_iter().map(|one| BagItem { fragment: one.fragment, tag: Some(one.tag) });
    let bag = Bag { round: ours.keys.round, responses: 1, items: items.collect() };
    let (round, protection) = (ours.keys.round, ours.protection);
    let status = RoundStatus {
        round,
        submitted: 1,
        headcount: 3,
        protection,
        phase: Phase::Revealed,
        reveals: 1,
        handed_on: None,
        conflict: false,
    };
    let command = ours.command(2, Action::Reveal { round, accepted: 3 });
    let creation = ours.creation();
    let changes = Changes { cursor: 9, slots: vec![slot.clone()], rounds: vec![status] };
    let commands = Commands { creation: None, commands: vec![ours.opening(3), command.clone()] };
    Samples { ours, slot, command, creation, bag, changes, commands }
}
