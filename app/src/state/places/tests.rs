use super::*;
use crate::services::records::{Handed, Outgoing, Parcel};
use crate::state::testing::{self, joined};
use samson_shared::handover::TransferCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Phase, Signed};

fn handed(submission: Submission, confirmed: bool, sent: u64) -> Round {
    let mut round = joined(submission);
    let part = round.participation.as_mut().unwrap();
    part.sent = sent;
    part.handed = Some(Handed { number: 1, code: TransferCode::of(b"parcel"), confirmed });
    round
}

#[test]
fn who_does_not_answer_here_is_told_nothing() {
    let round = Round { participation: None, ..joined(Submission::Drafting) };
    assert_eq!(safe_places(&round, None, true), []);
}

#[test]
fn answers_are_on_this_phone_unless_it_stores_nothing() {
    assert_eq!(safe_places(&joined(Submission::Drafting), None, true), [SafePlace::Phone]);
    assert_eq!(safe_places(&joined(Submission::Drafting), None, false), []);
}

#[test]
fn the_facilitator_carries_what_the_participant_has_confirmed() {
    let both = [SafePlace::Phone, SafePlace::Facilitator];
    assert_eq!(safe_places(&handed(Submission::Waiting, true, 1), None, true), both);
    assert_eq!(safe_places(&handed(Submission::Waiting, false, 1), None, true), [SafePlace::Phone]);
}

#[test]
fn what_was_changed_or_taken_back_since_is_carried_by_nobody() {
    for round in [
        handed(Submission::Waiting, true, 2),
        handed(Submission::Withdrawing, true, 1),
        handed(Submission::Withdrawn, true, 1),
        handed(Submission::Refused(Refusal::AlreadyRevealed), true, 1),
    ] {
        assert_eq!(safe_places(&round, None, true), [SafePlace::Phone]);
    }
}

#[test]
fn what_was_received_is_where_the_place_says_that_it_is() {
    let received = handed(Submission::Received, true, 1);
    for (kind, place) in [
        (Some(PlaceKind::Server), SafePlace::Server),
        (Some(PlaceKind::Hub), SafePlace::Hub),
        (None, SafePlace::ServerOrHub),
    ] {
        assert_eq!(safe_places(&received, kind, true), [SafePlace::Phone, place]);
    }
}

#[test]
fn the_server_has_what_a_hub_received_once_the_hub_has_handed_on_everything() {
    let status = testing::status(Phase::Open);
    for (handed_on, places) in [
        (Some(0), vec![SafePlace::Phone, SafePlace::Hub]),
        (Some(4), vec![SafePlace::Phone, SafePlace::Hub]),
        (Some(5), vec![SafePlace::Phone, SafePlace::Hub, SafePlace::Server]),
    ] {
        let status = Some(RoundStatus { handed_on, ..status });
        let round = Round { status, ..joined(Submission::Received) };
        assert_eq!(safe_places(&round, Some(PlaceKind::Hub), true), places);
    }
}

#[test]
fn a_response_that_was_replaced_is_at_the_server_when_the_hub_says_so_anew() {
    let status = Some(RoundStatus { handed_on: Some(5), ..testing::status(Phase::Open) });
    let mut round = Round { status, ..joined(Submission::Received) };
    let signed = Signed { body: Vec::new().into(), signature: Vec::new().into() };
    let sent = Outgoing::new(round.collaboration, 0, Parcel::Response(signed));
    round.settle(&sent, Submission::Received, "http://192.168.1.4:8080");
    assert_eq!(safe_places(&round, None, true), [SafePlace::Phone, SafePlace::Hub]);
}
