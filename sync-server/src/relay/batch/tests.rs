use super::*;
use crate::relay::{changes, hand_out};
use crate::storage::View;
use crate::testing::{Room, contains, fragment, refused};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::codec;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Action, Bag, DocumentId};
use std::ops::Range;

/// What a hub has revealed: the first responses of these people, all of one group.
fn batch(room: &Room, people: Range<usize>, round: RoundId) -> Batch {
    Batch { slots: people.map(|person| room.people.response(person, 1, round, 1)).collect() }
}

fn takes(room: &mut Room, batch: Batch, round: RoundId) -> Result<Receipt, Failure> {
    let checked = check(batch, round, &room.member(), &room.limits)?;
    take(&mut room.state, checked, &room.limits, &mut ChaCha20Rng::seed_from_u64(1))
}

fn bag(room: &Room, round: RoundId) -> Bag {
    hand_out(&room.state, &room.member(), round).unwrap()
}

fn holds(bag: &Bag, person: usize) -> bool {
    let bytes = codec::encode(bag);
    let found: Vec<bool> = (0..5).map(|n| contains(&bytes, &fragment(person, n).fragment)).collect();
    assert!(found.iter().all(|one| *one == found[0]), "all of a response, or nothing");
    found[0]
}

fn people_in(bag: &Bag) -> Vec<usize> {
    (0..12).filter(|person| holds(bag, *person)).collect()
}

#[test]
fn a_batch_is_in_the_bag_whole_however_often_it_is_sent() {
    let mut room = Room::new();
    let round = room.opens(9, Protection::default());
    for _ in 0..2 {
        let all = batch(&room, 0..4, round);
        assert_eq!(takes(&mut room, all, round).unwrap(), Receipt { stored: 1 });
        assert_eq!(people_in(&bag(&room, round)), [0, 1, 2, 3]);
    }
}

#[test]
fn what_was_fresh_at_the_server_stays_out_of_the_bag_of_a_batch() {
    let mut room = Room::new();
    let round = room.opens(9, Protection::default());
    room.answers(7, 1, round).unwrap();
    // Somebody whose response came here as well.
    room.answers(1, 1, round).unwrap();
    let all = batch(&room, 0..3, round);
    takes(&mut room, all, round).unwrap();
    let first = bag(&room, round);
    assert_eq!((people_in(&first), first.responses), (vec![0, 1, 2], 3));
    let status = changes::after(&room.state, &room.member(), 0, changes::PAGE).unwrap().rounds[0];
    assert_eq!((status.submitted, status.reveals), (4, 1));
    // The late one can be let in, together with enough others.
    room.orders(Action::Reopen { round, headcount: 6 }).unwrap();
    room.all_answer(8..10, 1, round);
    assert_eq!(people_in(&bag(&room, round)), [0, 1, 2, 7, 8, 9]);
}

#[test]
fn two_places_that_revealed_other_people_come_to_one_bag() {
    let mut room = Room::new();
    let round = room.opens(3, Protection::default());
    room.all_answer(0..3, 1, round);
    let others = batch(&room, 3..7, round);
    assert_eq!(takes(&mut room, others, round).unwrap(), Receipt { stored: 2 });
    assert_eq!(people_in(&bag(&room, round)), [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_batch_that_was_revealed_in_part_is_refused_as_a_whole() {
    let mut room = Room::new();
    let round = room.opens(3, Protection::default());
    room.all_answer(0..3, 1, round);
    let before = bag(&room, round);
    let overlapping = batch(&room, 2..6, round);
    assert_eq!(refused(takes(&mut room, overlapping, round)), Refusal::AlreadyRevealed);
    assert_eq!(bag(&room, round), before);
}

#[test]
fn what_was_taken_back_or_replaced_or_removed_does_not_come_with_a_batch() {
    let round = RoundId::new([0x77; 16]);
    let room = || {
        let mut room = Room::new();
        room.opens(9, Protection::default());
        room.answers(0, 1, round).unwrap();
        room
    };
    let offer = |room: &mut Room| {
        let all = batch(room, 0..3, round);
        refused(takes(room, all, round))
    };
    let (mut taken_back, mut replaced, mut removed) = (room(), room(), room());
    taken_back.puts(taken_back.people.withdrawal(0, round, 2)).unwrap();
    assert_eq!(offer(&mut taken_back), Refusal::StaleSequence { current: 2 });
    replaced.puts(replaced.people.response(0, 2, round, 2)).unwrap();
    assert_eq!(offer(&mut replaced), Refusal::StaleSequence { current: 2 });
    let author = removed.people.participant(0).id();
    let code = samson_shared::sync::receipt_code::ReceiptCode::of(round, author);
    removed.orders(Action::RemoveResponse { round, code }).unwrap();
    assert_eq!(offer(&mut removed), Refusal::Removed);
}

#[test]
fn a_batch_is_as_large_as_a_profile_at_least() {
    let mut room = Room::new();
    let round = room.opens(9, Protection::default());
    for few in [0..0, 0..2] {
        let few = batch(&room, few, round);
        assert_eq!(refused(takes(&mut room, few, round)), Refusal::TooFew { minimum: 3 });
    }
    let open = room.opens_as(0x78, 9, Protection::OpenConversation);
    let one = batch(&room, 0..1, open);
    takes(&mut room, one, open).unwrap();
    let nobody = batch(&room, 0..0, open);
    assert!(refused(takes(&mut room, nobody, open)).code() == "too_few");
}

#[test]
fn only_responses_to_the_round_are_a_batch() {
    let mut room = Room::new();
    let round = room.opens(9, Protection::default());
    let with = |slot: Signed| {
        let mut all = batch(&room, 0..3, round);
        all.slots.push(slot);
        check(all, round, &room.member(), &room.limits).map(|_| ())
    };
    assert_eq!(with(room.people.response(3, 1, round, 1)), Ok(()));
    for other in [
        room.people.response(0, 1, round, 2),
        room.people.withdrawal(3, round, 1),
        room.people.response(3, 1, RoundId::new([1; 16]), 1),
        room.people.snapshot(3, DocumentId::Commons, 1, b"sealed"),
    ] {
        assert_eq!(with(other), Err(Refusal::Malformed));
    }
    assert!(room.state.responses(room.id(), round).unwrap().is_empty());
}

/// The groups of a batch are counted within it: else the bags of hub and server would tell more together.
#[test]
fn tags_are_decided_within_a_batch() {
    let mut room = Room::new();
    let round = room.opens(3, Protection::default());
    room.all_answer(0..3, 1, round);
    let others = batch(&room, 3..6, round);
    takes(&mut room, others, round).unwrap();
    assert!(bag(&room, round).items.iter().all(|item| item.tag.is_none()));
    let many = batch(&room, 6..11, round);
    takes(&mut room, many, round).unwrap();
    assert_eq!(bag(&room, round).items.iter().filter(|item| item.tag.is_some()).count(), 5 * 5);
}
