//! **Difference invariant**: what a later bag of a round has more than an earlier one is a bag by itself.

use super::bag::hand_out;
use crate::storage::View;
use crate::testing::{Room, fragment, refused};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use rand_core::Rng;
use samson_shared::ids::RoundId;
use samson_shared::protection::{Protection, Threshold};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Bag, Phase};
use std::collections::{BTreeMap, BTreeSet};

const HIDDEN: Option<bool> = Some(false);
const TAGGED: Option<bool> = Some(true);

fn three() -> Protection {
    Protection::Protected { threshold: Threshold::try_from(3).unwrap() }
}

/// A round that is revealed with participants 0, 1, ... of these groups, and open again.
fn reopened(groups: &[u8], protection: Protection) -> (Room, RoundId, Bag) {
    let mut room = Room::new();
    let round = room.opens(groups.len() as u32, protection);
    for (person, group) in groups.iter().enumerate() {
        room.answers(person, *group, round).unwrap();
    }
    let bag = bag(&room, round);
    room.orders(Action::Reopen { round, headcount: 500 }).unwrap();
    (room, round, bag)
}

fn bag(room: &Room, round: RoundId) -> Bag {
    hand_out(&room.state, &room.member(), round).unwrap()
}

fn reveal(room: &mut Room, round: RoundId, accepted: u32) -> Result<(), crate::Failure> {
    room.orders(Action::Reveal { round, accepted }).map(|_| ())
}

/// Is somebody's first fragment in the bag, and if so, does it carry its tag?
fn shown(bag: &Bag, person: usize) -> Option<bool> {
    let sealed = fragment(person, 0);
    let item = bag.items.iter().find(|item| item.fragment == sealed.fragment)?;
    Some(item.tag == Some(sealed.tag))
}

fn fragments(bag: &Bag) -> BTreeSet<Vec<u8>> {
    bag.items.iter().map(|item| item.fragment.to_vec()).collect()
}

#[test]
fn a_reopened_round_hands_out_nothing_and_takes_late_responses() {
    let (mut room, round, _) = reopened(&[1, 1, 1], three());
    assert_eq!(refused(hand_out(&room.state, &room.member(), round)), Refusal::NotRevealed);
    assert!(room.state.bag(room.id(), round).unwrap().is_empty());
    room.answers(3, 1, round).unwrap();
    assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 4);
}

#[test]
fn only_a_revealed_round_is_reopened_and_within_the_limits() {
    let mut room = Room::new();
    let reopen = |round, headcount| Action::Reopen { round, headcount };
    assert_eq!(refused(room.orders(reopen(RoundId::new([9; 16]), 5))), Refusal::UnknownRound);
    let round = room.opens(3, three());
    assert_eq!(refused(room.orders(reopen(round, 5))), Refusal::NotRevealed);
    room.all_answer(0..3, 1, round);
    for headcount in [0, 2, 501] {
        assert_eq!(refused(room.orders(reopen(round, headcount))), Refusal::OutOfRange);
    }
    room.orders(reopen(round, 5)).unwrap();
}

#[test]
fn one_or_two_late_responses_never_show() {
    let (mut room, round, first) = reopened(&[1, 1, 1], three());
    room.orders(Action::SetHeadcount { round, headcount: 3 }).unwrap();
    for (late, submitted) in [(3, 4), (4, 5)] {
        room.answers(late, 1, round).unwrap();
        assert_eq!(refused(reveal(&mut room, round, submitted)), Refusal::TooFew { minimum: 3 });
    }
    let before = room.state.round(room.id(), round).unwrap().unwrap();
    assert_eq!((before.phase, before.reveals), (Phase::Open, 1));
    // The facilitator closes it as it was: nothing new leaves.
    reveal(&mut room, round, 3).unwrap();
    let again = bag(&room, round);
    assert_eq!((fragments(&again), again.responses), (fragments(&first), 3));
}

#[test]
fn three_late_responses_show_together_as_soon_as_everyone_is_there() {
    let (mut room, round, first) = reopened(&[1, 1, 1], three());
    room.orders(Action::SetHeadcount { round, headcount: 6 }).unwrap();
    room.all_answer(3..6, 2, round);
    let second = bag(&room, round);
    assert_eq!((second.responses, second.items.len()), (6, 30));
    assert!(fragments(&second).is_superset(&fragments(&first)));
    let reveals = room.state.round(room.id(), round).unwrap().unwrap().reveals;
    assert_eq!(reveals, 2, "phones see that there is another bag");
}

#[test]
fn the_second_bag_has_an_order_of_its_own() {
    let (mut room, round, first) = reopened(&[1; 6], three());
    reveal(&mut room, round, 6).unwrap();
    let second = bag(&room, round);
    assert_eq!(fragments(&second), fragments(&first));
    assert_ne!(second.items, first.items);
}

#[test]
fn what_has_been_in_a_bag_stays_as_it_is() {
    let (mut room, round, _) = reopened(&[1, 1, 1], three());
    let author = room.people.participant(0).id();
    assert_eq!(refused(room.puts(room.people.response(0, 1, round, 2))), Refusal::AlreadyRevealed);
    assert_eq!(refused(room.puts(room.people.withdrawal(0, round, 2))), Refusal::AlreadyRevealed);
    let remove = Action::RemoveResponse { round, code: ReceiptCode::of(round, author) };
    assert_eq!(refused(room.orders(remove)), Refusal::AlreadyRevealed);
    room.answers(0, 1, round).unwrap();
}

#[test]
fn late_responses_can_be_replaced_withdrawn_and_removed() {
    let (mut room, round, _) = reopened(&[1, 1, 1], three());
    room.all_answer(3..8, 1, round);
    room.puts(room.people.response(3, 1, round, 2)).unwrap();
    room.puts(room.people.withdrawal(4, round, 2)).unwrap();
    let code = ReceiptCode::of(round, room.people.participant(5).id());
    room.orders(Action::RemoveResponse { round, code }).unwrap();
    reveal(&mut room, round, 6).unwrap();
    let second = bag(&room, round);
    assert_eq!([3, 4, 5, 6].map(|person| shown(&second, person)), [TAGGED, None, None, TAGGED]);
}

#[test]
fn tags_of_late_ones_follow_their_own_number() {
    // Three of group 1 showed. Three late ones of two groups: their tags would tell who of them is who.
    let (mut room, round, first) = reopened(&[1, 1, 1], three());
    assert_eq!(shown(&first, 0), TAGGED);
    for (person, group) in [(3, 1), (4, 1), (5, 2)] {
        room.answers(person, group, round).unwrap();
    }
    reveal(&mut room, round, 6).unwrap();
    let second = bag(&room, round);
    let tags: Vec<_> = (0..6).map(|person| shown(&second, person)).collect();
    assert_eq!(tags, [TAGGED, TAGGED, TAGGED, HIDDEN, HIDDEN, HIDDEN]);
}

#[test]
fn a_tag_that_was_withheld_once_stays_withheld() {
    // Group 2 was too small. With a late one it would be large enough, and the first two would be told apart.
    let (mut room, round, first) = reopened(&[1, 1, 1, 2, 2], three());
    assert_eq!(shown(&first, 3), HIDDEN);
    room.all_answer(5..8, 2, round);
    reveal(&mut room, round, 8).unwrap();
    let second = bag(&room, round);
    let tags: BTreeMap<_, _> = (0..8).map(|person| (person, shown(&second, person))).collect();
    for person in 0..5 {
        assert_eq!(tags[&person], shown(&first, person), "participant {person}");
    }
    assert_eq!([tags[&5], tags[&6], tags[&7]], [TAGGED; 3]);
}

#[test]
fn those_who_were_left_out_can_be_let_in_with_the_next_ones() {
    let (mut room, round, _) = reopened(&[1, 1, 1], three());
    room.answers(3, 1, round).unwrap();
    reveal(&mut room, round, 3).unwrap();
    assert_eq!(refused(room.puts(room.people.withdrawal(3, round, 2))), Refusal::AlreadyRevealed);
    room.orders(Action::Reopen { round, headcount: 6 }).unwrap();
    room.all_answer(4..6, 1, round);
    assert_eq!(bag(&room, round).responses, 6);
}

/// One random thing that somebody does to the round; most of them are refused some of the time.
fn anything(room: &mut Room, round: RoundId, sequence: u64, rng: &mut ChaCha20Rng) {
    let mut random = |below: u32| rng.next_u32() % below;
    let (person, group) = (random(14) as usize, random(2) as u8);
    let code = ReceiptCode::of(round, room.people.participant(person).id());
    let submitted = room.state.submitted(room.id(), round, 0).unwrap();
    let done = match random(9) {
        0..4 => room.puts(room.people.response(person, group, round, sequence)),
        4 => room.puts(room.people.withdrawal(person, round, sequence)),
        5 => room.orders(Action::RemoveResponse { round, code }),
        6 => room.orders(Action::Reveal { round, accepted: submitted - submitted.min(random(3)) }),
        _ => room.orders(Action::Reopen { round, headcount: 3 + random(12) }),
    };
    drop(done);
}

#[test]
fn whatever_people_do_two_bags_differ_by_nobody_or_by_three_at_least() {
    let mut reveals = 0;
    for seed in 0..40 {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let (mut room, round, mut last) = reopened(&[1, 1, 0, 0], three());
        for sequence in 2..80 {
            anything(&mut room, round, sequence, &mut rng);
            let Ok(next) = hand_out(&room.state, &room.member(), round) else { continue };
            let (before, after) = (fragments(&last), fragments(&next));
            assert!(after.is_superset(&before), "seed {seed}, step {sequence}");
            let more = next.responses - last.responses;
            assert!(more == 0 || more >= 3, "seed {seed}, step {sequence}: {more} more");
            assert_eq!(after.len(), next.responses as usize * 5);
            reveals += u32::from(more > 0);
            last = next;
        }
    }
    assert!(reveals > 40, "late responses did come in: {reveals} times");
}
