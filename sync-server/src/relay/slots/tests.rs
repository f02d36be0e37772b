use super::*;
use crate::storage::View;
use crate::testing::{Room, refused};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{PROTOCOL, Phase};
use serde_bytes::ByteBuf;

fn phase(room: &Room, round: RoundId) -> Phase {
    room.state.round(room.id(), round).unwrap().unwrap().phase
}

/// A room with an open round of three where one has answered.
fn one_of_three() -> (Room, RoundId) {
    let mut room = Room::new();
    let round = room.opens(3, Protection::default());
    room.answers(0, 1, round).unwrap();
    (room, round)
}

fn revealed() -> (Room, RoundId) {
    let (mut room, round) = one_of_three();
    room.answers(1, 1, round).unwrap();
    room.answers(2, 1, round).unwrap();
    (room, round)
}

#[test]
fn the_last_expected_response_reveals_the_round() {
    let (mut room, round) = one_of_three();
    room.answers(1, 1, round).unwrap();
    assert_eq!(phase(&room, round), Phase::Open);
    room.answers(2, 2, round).unwrap();
    assert_eq!(phase(&room, round), Phase::Revealed);
}

#[test]
fn sending_twice_is_sending_once() {
    let (mut room, round) = one_of_three();
    assert_eq!(room.answers(0, 1, round).unwrap(), Receipt { stored: 1 });
    assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 1);
}

#[test]
fn a_higher_sequence_replaces_and_a_lower_one_is_stale() {
    let (mut room, round) = one_of_three();
    assert_eq!(room.puts(room.people.response(0, 2, round, 5)).unwrap(), Receipt { stored: 5 });
    let stale = room.puts(room.people.response(0, 2, round, 4));
    assert_eq!(refused(stale), Refusal::StaleSequence { current: 5 });
    let other_bytes = room.puts(room.people.response(0, 3, round, 5));
    assert_eq!(refused(other_bytes), Refusal::SequenceConflict);
}

#[test]
fn after_the_reveal_a_response_stays_as_it_is() {
    let (mut room, round) = revealed();
    assert_eq!(refused(room.puts(room.people.response(0, 1, round, 2))), Refusal::AlreadyRevealed);
    assert_eq!(refused(room.puts(room.people.withdrawal(0, round, 2))), Refusal::AlreadyRevealed);
    assert_eq!(refused(room.answers(3, 1, round)), Refusal::AlreadyRevealed);
}

#[test]
fn a_lost_acknowledgement_is_given_again_even_after_the_reveal() {
    let (mut room, round) = revealed();
    assert_eq!(room.answers(0, 1, round).unwrap(), Receipt { stored: 1 });
    assert_eq!(room.answers(2, 1, round).unwrap(), Receipt { stored: 1 });
}

#[test]
fn a_response_can_be_taken_back_and_given_again() {
    let (mut room, round) = one_of_three();
    room.puts(room.people.withdrawal(0, round, 2)).unwrap();
    assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 0);
    assert!(room.state.responses(room.id(), round).unwrap().is_empty());
    let stale = room.puts(room.people.response(0, 1, round, 1));
    assert_eq!(refused(stale), Refusal::StaleSequence { current: 2 });
    room.puts(room.people.response(0, 1, round, 3)).unwrap();
    assert_eq!(room.state.submitted(room.id(), round, 0).unwrap(), 1);
}

#[test]
fn a_round_nobody_opened_takes_no_responses() {
    let mut room = Room::new();
    assert_eq!(refused(room.answers(0, 1, RoundId::new([9; 16]))), Refusal::UnknownRound);
}

#[test]
fn only_facilitators_write_the_charter_and_everyone_the_commons() {
    let mut room = Room::new();
    let participant = |document| room.people.snapshot(0, document, 1, b"sealed");
    let (charter, commons) = (participant(DocumentId::Charter), participant(DocumentId::Commons));
    assert_eq!(refused(room.puts(charter)), Refusal::NotFacilitator);
    room.puts(commons).unwrap();
    let content = SlotContent::Snapshot(ByteBuf::from(b"sealed"));
    let facilitators = room.people.slot(&room.people.facilitator, DocumentId::Charter, 1, content);
    room.puts(facilitators).unwrap();
}

#[test]
fn content_of_the_wrong_kind_is_malformed() {
    let mut room = Room::new();
    let round = DocumentId::Round(room.opens(3, Protection::default()));
    let snapshot = || SlotContent::Snapshot(ByteBuf::from(b"sealed"));
    let response = || SlotContent::Response { label: GroupLabel([1; 16]), fragments: vec![] };
    for (document, content) in [
        (round, snapshot()),
        (DocumentId::Commons, response()),
        (DocumentId::Charter, response()),
        (DocumentId::Commons, SlotContent::Withdrawn),
    ] {
        let signed = room.people.slot(&room.people.facilitator, document, 1, content);
        assert_eq!(refused(room.puts(signed)), Refusal::Malformed, "{document}");
    }
}

#[test]
fn a_slot_of_another_collaboration_does_not_get_in() {
    let mut room = Room::new();
    let stranger = crate::testing::People::new(2).snapshot(0, DocumentId::Commons, 1, b"sealed");
    assert_eq!(refused(room.puts(stranger)), Refusal::Malformed);
}

#[test]
fn nobody_writes_as_somebody_else() {
    let mut room = Room::new();
    let (alice, mallory) = (room.people.participant(0).id(), room.people.participant(1));
    let forged = mallory.sign(&Slot {
        protocol: PROTOCOL,
        collaboration: room.id(),
        document: DocumentId::Commons,
        author: alice,
        sequence: 1,
        content: SlotContent::Snapshot(ByteBuf::from(b"sealed")),
    });
    assert_eq!(refused(room.puts(forged)), Refusal::Signature);
}

#[test]
fn sequence_numbers_stay_within_what_can_be_stored() {
    let mut room = Room::new();
    for sequence in [0, 1 << 63, u64::MAX] {
        let slot = room.people.snapshot(0, DocumentId::Commons, sequence, b"sealed");
        assert_eq!(refused(room.puts(slot)), Refusal::OutOfRange, "{sequence}");
    }
}

#[test]
fn a_slot_has_a_largest_size_that_depends_on_its_document() {
    let mut room = Room::new();
    room.limits = Limits { slot_bytes: 300, commons_bytes: 600, ..Limits::default() };
    let charter = room.people.snapshot(0, DocumentId::Charter, 1, &[0; 400]);
    assert_eq!(refused(room.puts(charter)), Refusal::TooLarge { limit: 300 });
    room.puts(room.people.snapshot(0, DocumentId::Commons, 1, &[0; 400])).unwrap();
}

#[test]
fn a_full_collaboration_takes_no_more_but_lets_everyone_take_back() {
    let (mut room, round) = one_of_three();
    room.limits = Limits { collaboration_bytes: 2000, ..Limits::default() };
    assert_eq!(refused(room.answers(1, 1, round)), Refusal::QuotaExceeded);
    room.puts(room.people.withdrawal(0, round, 2)).unwrap();
    room.answers(1, 1, round).unwrap();
}

#[test]
fn a_document_has_a_largest_number_of_authors() {
    let (mut room, round) = one_of_three();
    room.limits = Limits { authors: 1, ..Limits::default() };
    assert_eq!(refused(room.answers(1, 1, round)), Refusal::QuotaExceeded);
    room.puts(room.people.response(0, 1, round, 2)).unwrap();
    room.puts(room.people.snapshot(1, DocumentId::Commons, 1, b"sealed")).unwrap();
}
