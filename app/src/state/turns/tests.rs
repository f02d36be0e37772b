//! A phone that goes from hand to hand, in a room with a real server.

mod paper;
mod returned;

use super::*;
use crate::platform::storage::{Storage, StorageError, Table};
use crate::services::repository::Saying;
use crate::state::testing::room::{Phone, play};
use crate::state::{Problem, Standing};
use samson_shared::instrument;
use samson_shared::response::{Level, NoteKind, Step};
use std::collections::BTreeSet;

/// One after the other answers on this phone: level, group.
const QUEUE: [(usize, Group); 3] = [(0, Group::Citizen), (4, Group::Volunteer), (2, Group::Citizen)];

/// A phone that knows a round with so many people, and the facilitator's.
async fn shared_phone(origin: &str, headcount: u32) -> (Phone, Phone, RoundId) {
    let (kari, round) = Phone::of_facilitator(origin, headcount).await;
    (Phone::new(origin).await, kari, round)
}

/// Somebody takes the phone, answers and sends.
async fn takes_a_turn(phone: &Phone, link: &Phone, round: RoundId, (level, group): (usize, Group)) {
    phone.joins(&link.invitation(round).await, group).await;
    phone.answers(round, level).await;
    phone.samson.send(Seat::Own(round)).await.unwrap();
}

async fn hands_on(phone: &Phone, round: RoundId) {
    phone.samson.end_turn(Seat::Own(round)).await.unwrap();
}

/// Everything on a phone but the sealed things that wait.
async fn in_clear(phone: &Phone) -> String {
    let mut all = String::new();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Outbox) {
        for (key, bytes) in phone.storage.list(table, "").await.unwrap() {
            all += &format!("{key} {} ", String::from_utf8_lossy(&bytes));
        }
    }
    all
}

#[test]
fn three_people_on_one_phone_without_a_connection_are_counted_as_three() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 4).await;
        for turn in QUEUE {
            takes_a_turn(&phone, &kari, round, turn).await;
            hands_on(&phone, round).await;
        }
        assert_eq!(phone.waiting().await.len(), 3);
        assert_eq!(phone.samson.standing(round), Ok(Standing::Invited));
        phone.settle().await.unwrap();
        assert_eq!(phone.round(round).await.status.unwrap().submitted, 3);
        kari.joins(&kari.invitation(round).await, Group::Municipality).await;
        kari.answers(round, 3).await;
        kari.samson.send(Seat::Own(round)).await.unwrap();
        kari.settle().await.unwrap();
        phone.settle().await.unwrap();
        let opened = phone.opened(round).await.expect("the round is opened");
        assert_eq!(opened.responses, 4);
        assert!(opened.counted.is_sound(), "{:?}", opened.counted);
        let questions = instrument::scorecard().len() as u32;
        assert_eq!(opened.counted.own, 3 * questions, "the phone looks for the answers of all three");
    });
}

#[test]
fn nothing_of_who_had_the_phone_before_is_left_on_it() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 4).await;
        takes_a_turn(&phone, &kari, round, QUEUE[1]).await;
        let statement = instrument::scorecard().statements[0].id.clone();
        let idea = Saying::Note(NoteKind::Idea, "Kirsebær i hagen".into());
        let changes = Changes::new().saying(round, Turn::FIRST, &Step::Statement(statement), &idea);
        phone.records().commit(changes.position(round, Turn::FIRST, 17)).await.unwrap();
        let before = in_clear(&phone).await;
        assert!(before.contains("volunteer") && before.contains("Kirsebær") && before.contains("author"));

        hands_on(&phone, round).await;
        let after = in_clear(&phone).await;
        for trace in ["Kirsebær", "weight", "idea", "position"] {
            assert!(!after.contains(trace), "{trace}: {after}");
        }
        let record = phone.round(round).await;
        assert!(record.participation.is_none());
        let [Former { rest: Rest::Unsettled { participation, .. }, .. }] = &record.former[..] else {
            panic!("the response is on its way");
        };
        assert_eq!(participation.group, None);

        phone.settle().await.unwrap();
        let [Former { code: None, paper: None, rest: Rest::Settled(fragments) }] =
            &phone.round(round).await.former[..]
        else {
            panic!("more is left than the fragments to look for");
        };
        assert_eq!(fragments.len(), instrument::scorecard().len());
    });
}

#[test]
fn the_next_one_has_a_draft_of_their_own_and_a_tab_that_was_left_open_writes_nothing_into_it() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 4).await;
        takes_a_turn(&phone, &kari, round, QUEUE[0]).await;
        hands_on(&phone, round).await;
        phone.joins(&kari.invitation(round).await, Group::Volunteer).await;
        let value = instrument::scorecard().values[0].id.clone();
        let late =
            Changes::new().saying(round, Turn::FIRST, &Step::Value(value), &Saying::Weight(Level::ALL[0]));
        assert_eq!(phone.records().commit(late).await, Err(StorageError::Changed));
        let turn = phone.round(round).await.participation.unwrap().turn;
        assert_ne!(turn, Turn::FIRST);
        assert_eq!(phone.records().draft(round, turn).await.unwrap().weights().count(), 0);
    });
}

#[test]
fn who_has_not_sent_leaves_nothing_behind_when_the_answers_are_thrown_away() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 4).await;
        phone.joins(&kari.invitation(round).await, Group::Citizen).await;
        phone.answers(round, 2).await;
        hands_on(&phone, round).await;
        let record = phone.round(round).await;
        assert!(record.former.is_empty() && record.participation.is_none());
        assert!(phone.waiting().await.is_empty());
    });
}

#[test]
fn a_phone_that_is_switched_off_while_it_changes_hands_has_lost_nothing_and_shows_nothing() {
    for writes in 0..3 {
        play(move |origin| async move {
            let (phone, kari, round) = shared_phone(&origin, 4).await;
            takes_a_turn(&phone, &kari, round, QUEUE[0]).await;
            phone.dies_after(writes);
            let ended = phone.samson.end_turn(Seat::Own(round)).await;
            let phone = phone.switched_on().await;
            match phone.samson.standing(round) {
                Ok(Standing::OnItsWay) => assert!(ended.is_err(), "after {writes}"),
                Ok(Standing::Invited) => {
                    assert!(!in_clear(&phone).await.contains("weight"), "after {writes}")
                }
                other => panic!("{other:?}"),
            }
            phone.settle().await.unwrap();
            assert_eq!(phone.round(round).await.status.unwrap().submitted, 1);
        });
    }
}

#[test]
fn what_waits_of_those_who_left_is_sealed_anew_when_the_invitation_changes() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 2).await;
        for turn in &QUEUE[..2] {
            takes_a_turn(&phone, &kari, round, *turn).await;
            hands_on(&phone, round).await;
        }
        kari.samson.change_invitation(kari.id().await).await.unwrap();
        kari.settle().await.unwrap();
        phone.opens(&kari.invitation(round).await).await;
        phone.settle().await.unwrap();
        phone.settle().await.unwrap();
        let opened = phone.opened(round).await.expect("the round is opened");
        assert_eq!((opened.responses, opened.counted.is_sound()), (2, true), "{:?}", opened.counted);
        assert!(opened.counted.own > 0);
        let groups: BTreeSet<_> =
            opened.answers.weights.values().flatten().map(|voice| voice.group).collect();
        assert_eq!(groups, [Some(Group::Volunteer), Some(Group::Citizen)].into());
    });
}

#[test]
fn sending_in_a_turn_that_is_over_is_refused() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 2).await;
        takes_a_turn(&phone, &kari, round, QUEUE[0]).await;
        hands_on(&phone, round).await;
        assert_eq!(phone.samson.send(Seat::Own(round)).await, Err(Problem::TurnOver));
        assert_eq!(phone.samson.withdraw(round).await, Err(Problem::TurnOver));
        assert_eq!(phone.waiting().await.len(), 1);
    });
}
