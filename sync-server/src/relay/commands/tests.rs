use super::*;
use crate::storage::View;
use crate::testing::{Room, refused};
use samson_shared::ids::RoundId;

const ROUND: RoundId = RoundId::new([0x77; 16]);

fn open(headcount: u32) -> Action {
    Action::OpenRound { round: ROUND, headcount, protection: Protection::default() }
}

fn record(room: &Room) -> RoundRecord {
    room.state.round(room.id(), ROUND).unwrap().unwrap()
}

fn room_with_responses(headcount: u32, responses: usize) -> Room {
    let mut room = Room::new();
    room.orders(open(headcount)).unwrap();
    for person in 0..responses {
        room.answers(person, 1, ROUND).unwrap();
    }
    room
}

#[test]
fn a_repeated_command_is_acknowledged_and_not_carried_out_again() {
    let mut room = Room::new();
    let command = room.people.command(3, open(5));
    assert_eq!(room.sends(command.clone()).unwrap(), Receipt { stored: 3 });
    let before = record(&room);
    assert_eq!(room.sends(command).unwrap(), Receipt { stored: 3 });
    assert_eq!(record(&room), before);
}

#[test]
fn an_older_command_is_stale() {
    let mut room = Room::new();
    room.sends(room.people.command(3, open(5))).unwrap();
    for counter in [2, 3] {
        let action = Action::SetHeadcount { round: ROUND, headcount: 4 };
        let older = room.sends(room.people.command(counter, action));
        assert_eq!(refused(older), Refusal::StaleCounter { current: 3 });
    }
}

#[test]
fn a_refused_command_does_not_use_up_its_counter() {
    let mut room = Room::new();
    assert_eq!(refused(room.sends(room.people.command(1, open(501)))), Refusal::OutOfRange);
    room.sends(room.people.command(1, open(500))).unwrap();
}

#[test]
fn only_a_facilitator_commands() {
    let mut room = Room::new();
    let command = room.people.command_by(&room.people.participant(0), 1, open(5));
    assert_eq!(refused(room.sends(command)), Refusal::NotFacilitator);
}

#[test]
fn a_command_of_another_collaboration_does_not_get_in() {
    let mut room = Room::new();
    let stranger = crate::testing::People::new(2).command(1, open(5));
    assert_eq!(refused(room.sends(stranger)), Refusal::Malformed);
}

#[test]
fn a_headcount_stays_within_its_limits() {
    let mut room = Room::new();
    for headcount in [0, 2, 501] {
        assert_eq!(refused(room.orders(open(headcount))), Refusal::OutOfRange, "{headcount}");
    }
    let alone = Action::OpenRound { round: ROUND, headcount: 1, protection: Protection::OpenConversation };
    room.orders(alone).unwrap();
    let nobody = Action::SetHeadcount { round: ROUND, headcount: 0 };
    assert_eq!(refused(room.orders(nobody)), Refusal::OutOfRange);
}

#[test]
fn opening_a_round_again_as_it_stands_changes_nothing_and_differently_is_refused() {
    let mut room = Room::new();
    room.orders(open(5)).unwrap();
    let before = record(&room);
    room.orders(open(5)).unwrap();
    assert_eq!(record(&room), before);
    assert_eq!(refused(room.orders(open(6))), Refusal::RoundExists);
    let loosened = Action::OpenRound { round: ROUND, headcount: 5, protection: Protection::OpenConversation };
    assert_eq!(refused(room.orders(loosened)), Refusal::RoundExists);
}

#[test]
fn a_corrected_headcount_can_be_what_reveals_the_round() {
    let mut room = room_with_responses(5, 3);
    room.orders(Action::SetHeadcount { round: ROUND, headcount: 4 }).unwrap();
    assert_eq!((record(&room).phase, record(&room).headcount), (Phase::Open, 4));
    room.orders(Action::SetHeadcount { round: ROUND, headcount: 3 }).unwrap();
    assert_eq!(record(&room).phase, Phase::Revealed);
}

#[test]
fn the_facilitator_reveals_the_count_they_saw() {
    let mut room = room_with_responses(5, 3);
    let reveal = |accepted| Action::Reveal { round: ROUND, accepted };
    assert_eq!(refused(room.orders(reveal(2))), Refusal::CountChanged { submitted: 3 });
    assert_eq!(record(&room).phase, Phase::Open);
    room.orders(reveal(3)).unwrap();
    assert_eq!(record(&room).phase, Phase::Revealed);
    assert_eq!(refused(room.orders(reveal(3))), Refusal::AlreadyRevealed);
    let late = Action::SetHeadcount { round: ROUND, headcount: 9 };
    assert_eq!(refused(room.orders(late)), Refusal::AlreadyRevealed);
}

#[test]
fn nobody_reveals_a_protected_round_of_two() {
    let mut room = room_with_responses(5, 2);
    let reveal = room.orders(Action::Reveal { round: ROUND, accepted: 2 });
    assert_eq!(refused(reveal), Refusal::TooFew { minimum: 3 });
}

#[test]
fn a_round_nobody_opened_cannot_be_commanded() {
    let mut room = Room::new();
    let reveal = room.orders(Action::Reveal { round: ROUND, accepted: 0 });
    assert_eq!(refused(reveal), Refusal::UnknownRound);
    let headcount = room.orders(Action::SetHeadcount { round: ROUND, headcount: 4 });
    assert_eq!(refused(headcount), Refusal::UnknownRound);
}
