//! Turns that begin, end and are remembered.

use super::*;
use crate::state::testing::{self, Submission as Where, joined};
use samson_shared::codec;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Phase, RoundStatus, Signed};
use serde::Serialize;
use std::collections::BTreeMap;

/// A participation as it was stored before there were turns.
#[derive(Serialize)]
struct Before {
    author: AuthorSecret,
    group: Group,
    sequence: u64,
    sent: u64,
    submission: Submission,
    pending: BTreeMap<u64, Vec<FragmentHash>>,
    fragments: Vec<FragmentHash>,
}

fn somebody() -> Participation {
    joined(Where::Waiting).participation.unwrap()
}

const CODE: ReceiptCode = ReceiptCode::new([1; 5]);

#[test]
fn who_began_before_there_were_turns_has_the_first_and_the_next_one_another() {
    let Participation { author, sequence, sent, submission, pending, fragments, .. } = somebody();
    let group = Group::Volunteer;
    let before = Before { author: author.clone(), group, sequence, sent, submission, pending, fragments };
    let now: Participation = codec::decode(&codec::encode(&before)).unwrap();
    assert_eq!((now.turn, now.group, now.author), (Turn::FIRST, Some(group), author));

    let mut round = joined(Where::Waiting);
    round.end_turn(Seat::Own(round.id), CODE);
    round.sit_down(Seat::Own(round.id), somebody().author, Group::Citizen);
    assert_eq!(round.participation.unwrap().turn, Turn::FIRST.next());
}

#[test]
fn only_who_still_holds_the_device_and_of_whom_nothing_was_received_has_a_draft_again() {
    let mut waiting = joined(Where::Waiting);
    assert!(waiting.back_to_draft(Turn::FIRST, somebody().sent));
    assert_eq!(waiting.submission(), Some(&Submission::Drafting));

    let mut received_before = joined(Where::Waiting);
    received_before.participation.as_mut().unwrap().fragments.push(FragmentHash::of(b"received"));
    let mut over = joined(Where::Waiting);
    over.end_turn(Seat::Own(over.id), CODE);
    for mut round in [received_before, over] {
        let before = round.clone();
        assert!(!round.back_to_draft(Turn::FIRST, somebody().sent));
        assert_eq!(round, before);
    }
}

#[test]
fn a_round_that_was_stored_before_there_were_turns_still_loads() {
    #[derive(Serialize)]
    struct Stored<'a> {
        id: &'a samson_shared::ids::RoundId,
        collaboration: &'a samson_shared::ids::CollaborationId,
        title: &'a str,
        instrument: &'a samson_shared::ids::InstrumentId,
        version: u32,
        protection: &'a samson_shared::protection::Protection,
        since: i64,
        headcount: Option<u32>,
        status: Option<u8>,
        order: Option<u8>,
        participation: &'a Option<Participation>,
        opened: bool,
        merged: bool,
    }
    let round = joined(Where::Received);
    let Round { id, collaboration, title, instrument, version, protection, since, .. } = &round;
    let before = Stored {
        id,
        collaboration,
        title,
        instrument,
        version: *version,
        protection,
        since: *since,
        headcount: None,
        status: None,
        order: None,
        participation: &round.participation,
        opened: false,
        merged: false,
    };
    assert_eq!(codec::decode(&codec::encode(&before)), Ok(round));
}

#[test]
fn own_answers_and_a_paper_form_have_turns_of_their_own_whichever_comes_first() {
    let mut round = Round { participation: None, ..joined(Where::Drafting) };
    let id = round.id;
    round.sit_down(Seat::Paper(id), somebody().author, Group::Citizen);
    round.sit_down(Seat::Own(id), somebody().author, Group::Citizen);
    let turn = |seat| round.seated(seat).unwrap().turn;
    assert_ne!(turn(Seat::Own(id)), turn(Seat::Paper(id)));
}

#[test]
fn answers_that_came_too_late_leave_the_profile_as_it_is_and_those_that_arrived_are_looked_for_in_it() {
    for (submission, stays) in [
        (Submission::Refused(Refusal::AlreadyRevealed), true),
        (Submission::Received, false),
        (Submission::Withdrawn, false),
    ] {
        let mut round = joined(Where::Waiting);
        (round.opened, round.merged) = (true, true);
        let signed = Signed { body: Vec::new().into(), signature: Vec::new().into() };
        let outgoing = Outgoing::new(round.collaboration, 0, Parcel::Withdrawal(signed));
        round.settle(&outgoing, submission.clone(), "https://samson.example");
        assert_eq!((round.opened, round.merged), (stays, stays));
        assert_eq!(round.submission(), Some(&submission));
    }
}

#[test]
fn where_answers_were_received_is_remembered_when_the_phone_goes_on_elsewhere() {
    const HUB: &str = "http://192.168.1.4:8080";
    const SERVER: &str = "https://samson.example";
    let at = |handed_on, received_at: Option<&str>| {
        let mut round = joined(Where::Received);
        round.status = Some(RoundStatus { handed_on, ..testing::status(Phase::Open) });
        round.participation.as_mut().unwrap().received_at = received_at.map(str::to_owned);
        round.goes_on(HUB, SERVER);
        assert_eq!(round.status.unwrap().handed_on, None, "that was the hub's word");
        round.participation.unwrap().received_at.unwrap()
    };
    assert_eq!(at(None, Some(HUB)), HUB);
    assert_eq!(at(Some(4), Some(HUB)), HUB, "one of the five is not there, perhaps this one");
    assert_eq!(at(Some(5), Some(HUB)), SERVER);
    assert_eq!(at(None, None), HUB, "as stored by an app that did not note it");
    assert_eq!(at(None, Some(SERVER)), SERVER);
}
