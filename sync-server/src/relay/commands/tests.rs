use super::*;
use crate::relay::access::{AccessToken, authorise};
use crate::relay::{changes, hand_out, slots};
use crate::testing::{Room, refused};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
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
fn a_command_that_took_a_longer_way_is_late_only_for_what_it_is_about() {
    let mut room = Room::new();
    let other = Action::OpenRound {
        round: RoundId::new([0x78; 16]),
        headcount: 5,
        protection: Protection::default(),
    };
    let newcomer = room.people.participant(0).id();
    room.sends(room.people.command(9, open(5))).unwrap();
    room.sends(room.people.command(3, other)).unwrap();
    room.sends(room.people.command(4, Action::AddFacilitator { facilitator: newcomer })).unwrap();
    let older = Action::SetHeadcount { round: ROUND, headcount: 4 };
    assert_eq!(
        refused(room.sends(room.people.command(8, older.clone()))),
        Refusal::StaleCounter { current: 9 }
    );
    room.sends(room.people.command(10, older)).unwrap();
    let access = AccessToken::new([1; 32]).hash();
    room.sends(room.people.command(7, Action::RotateInvitation { access })).unwrap();
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
    // Once more, as after a hub has done it: there is nothing to do.
    let before = record(&room);
    room.orders(reveal(3)).unwrap();
    assert_eq!(record(&room), before);
    assert_eq!(refused(room.orders(reveal(2))), Refusal::AlreadyRevealed);
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

fn list(room: &Room) -> Vec<Signed> {
    super::list(&room.state, &room.member()).unwrap().commands
}

#[test]
fn what_was_carried_out_is_kept_in_order_and_what_was_refused_is_not() {
    let mut room = Room::new();
    let carried_out = [
        room.people.command(1, open(5)),
        room.people.command(4, Action::SetHeadcount { round: ROUND, headcount: 4 }),
        room.people.command(7, Action::SetHeadcount { round: ROUND, headcount: 6 }),
    ];
    for command in &carried_out {
        room.sends(command.clone()).unwrap();
        room.sends(command.clone()).unwrap();
        room.sends(room.people.command(8, open(501))).unwrap_err();
    }
    assert_eq!(list(&room), carried_out);
    // However long ago: the very bytes are acknowledged, and change nothing.
    assert_eq!(room.sends(carried_out[1].clone()).unwrap(), Receipt { stored: 4 });
    assert_eq!(record(&room).headcount, 6);
}

#[test]
fn another_server_that_carries_out_the_list_comes_to_the_same_state() {
    let mut hub = room_with_responses(5, 3);
    let second = hub.people.participant(9);
    hub.orders(Action::AddFacilitator { facilitator: second.id() }).unwrap();
    hub.sends(hub.people.command_by(&second, 1, Action::Reveal { round: ROUND, accepted: 3 })).unwrap();
    let mut server = Room::new();
    let commands = list(&hub);
    server.sends(commands[0].clone()).unwrap();
    server.all_answer(0..3, 1, ROUND);
    // Handed on twice, by two phones.
    for command in commands.iter().chain(&commands) {
        server.sends(command.clone()).unwrap();
    }
    assert_eq!((record(&server), list(&server)), (record(&hub), commands));
}

#[test]
fn an_added_facilitator_commands_with_counters_of_their_own() {
    let mut room = Room::new();
    let second = room.people.participant(9);
    let add = Action::AddFacilitator { facilitator: second.id() };
    room.sends(room.people.command(50, add.clone())).unwrap();
    room.sends(room.people.command_by(&second, 1, open(5))).unwrap();
    // Adding them again does not let their commands be replayed.
    room.sends(room.people.command(51, add)).unwrap();
    let replayed = room.sends(room.people.command_by(&second, 1, open(6)));
    assert_eq!(refused(replayed), Refusal::StaleCounter { current: 1 });
}

#[test]
fn a_rotated_invitation_closes_the_door_behind_who_is_already_inside() {
    let mut room = Room::new();
    room.orders(open(5)).unwrap();
    let (inside, limits) = (room.member(), room.limits);
    let newer = AccessToken::new([7; 32]);
    room.orders(Action::RotateInvitation { access: newer.hash() }).unwrap();
    let response = slots::check(room.people.response(0, 1, ROUND, 1), &inside, &limits).unwrap();
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let stored = slots::store(&mut room.state, response, &limits, &mut rng);
    assert_eq!(refused(stored), Refusal::Unauthorised);
    let command = check(room.people.command(9, open(5)), &inside).unwrap();
    let carried_out = carry_out(&mut room.state, &inside, command, &limits, &mut rng);
    assert_eq!(refused(carried_out), Refusal::Unauthorised);
    assert_eq!(refused(super::list(&room.state, &inside)), Refusal::Unauthorised);
    assert_eq!(refused(hand_out(&room.state, &inside, ROUND)), Refusal::Unauthorised);
    assert_eq!(refused(changes::after(&room.state, &inside, 0, 1)), Refusal::Unauthorised);
    authorise(room.state.collaboration(room.id()).unwrap(), room.id(), &newer).unwrap();
}

#[test]
fn a_deleted_collaboration_is_as_if_it_had_never_been() {
    let mut room = room_with_responses(3, 3);
    let inside = room.member();
    room.orders(Action::Delete).unwrap();
    assert_eq!(room.state.collaboration(room.id()).unwrap(), None);
    assert_eq!(room.state.commands(room.id()).unwrap(), []);
    assert!(room.state.responses(room.id(), ROUND).unwrap().is_empty());
    let again = check(room.people.command(9, Action::Delete), &inside).unwrap();
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let repeated = carry_out(&mut room.state, &inside, again, &room.limits, &mut rng);
    assert_eq!(refused(repeated), Refusal::Unauthorised);
}

#[test]
fn a_collaboration_full_of_commands_can_still_be_deleted() {
    let mut room = Room::new();
    room.limits = Limits { commands: 1, ..Limits::default() };
    room.orders(open(5)).unwrap();
    let more = Action::SetHeadcount { round: ROUND, headcount: 4 };
    assert_eq!(refused(room.orders(more)), Refusal::QuotaExceeded);
    room.orders(Action::Delete).unwrap();
}

/// A command with room for something else: fields that are not known are ignored, so they could hold anything.
#[derive(serde::Serialize, serde::Deserialize)]
struct Padded {
    #[serde(flatten)]
    command: Command,
    padding: serde_bytes::ByteBuf,
}

#[test]
fn a_command_holds_no_more_than_a_command() {
    let room = Room::new();
    let facilitator = &room.people.facilitator;
    let (protocol, collaboration) = (samson_shared::sync::wire::PROTOCOL, room.id());
    let command =
        Command { protocol, collaboration, facilitator: facilitator.id(), counter: 1, action: open(5) };
    let padded = Padded { command, padding: serde_bytes::ByteBuf::from([0; 1000]) };
    let signed = facilitator.sign(&padded);
    assert_eq!(check(signed, &room.member()).unwrap_err(), Refusal::TooLarge { limit: 1024 });
}

impl sign::Purpose for Padded {
    const CONTEXT: &'static [u8] = Command::CONTEXT;
    fn signer(&self) -> AuthorId {
        self.command.facilitator
    }
    fn protocol(&self) -> u8 {
        self.command.protocol
    }
}
