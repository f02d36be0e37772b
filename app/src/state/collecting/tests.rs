use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::{Round, Submission};
use crate::services::repository::Repository;
use crate::state::testing::{Device, Memory, collaboration, joined, play};
use samson_shared::crypto::carry::CarryKey;
use samson_shared::handover::{Sender, test_code};
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Place, PlaceKind};
use samson_shared::textual;
use std::rc::Rc;

const ROUND: RoundId = RoundId::new([3; 16]);
const SERVER: CarryKey = CarryKey::new([9; 32]);

fn parcel(filling: u8) -> Parcel {
    Parcel::new(collaboration().id, ROUND, SERVER, vec![filling; 2_000])
}

fn sender(parcel: &Parcel) -> Sender {
    Sender::new(&parcel.to_bytes()).unwrap()
}

/// Holds the camera over the codes of a parcel.
async fn scan(collecting: Collecting, parcel: &Parcel) {
    for position in 0..sender(parcel).whole() as u32 {
        collecting.hear(&sender(parcel).frame(position)).await;
    }
}

fn begin(samson: Samson) -> Collecting {
    let collecting = Collecting::new(samson, ROUND, Wanted::Responses);
    collecting.see(Sight::Looking, None);
    collecting
}

async fn boxes_on_their_way(storage: &Memory) -> usize {
    Repository::new(Rc::new(storage.clone())).outbox().await.unwrap().len()
}

/// A facilitator's phone that knows the round.
fn round() -> Round {
    Round { participation: None, ..joined(Submission::Drafting) }
}

#[test]
fn several_people_one_after_the_other_are_taken_and_told_their_codes() {
    play(round(), |Device { storage, samson }| async move {
        let collecting = begin(samson);
        for filling in 1..=3 {
            scan(collecting, &parcel(filling)).await;
            let receipt = Receipt { code: parcel(filling).code(), again: false };
            assert_eq!((collecting.receipt(), collecting.problem()), (Some(receipt), None));
            assert_eq!(samson.carried(ROUND).await.len(), usize::from(filling));
        }
        assert_eq!(boxes_on_their_way(&storage).await, 3);
    });
}

#[test]
fn half_a_transfer_says_how_far_it_is_and_is_kept_while_the_screen_is_open() {
    play(round(), |Device { samson, .. }| async move {
        let (collecting, one, other) = (begin(samson), parcel(1), parcel(2));
        collecting.hear(&sender(&one).frame(0)).await;
        assert_eq!(collecting.sight(), Sight::Reading { seen: 1, needed: 5 });
        scan(collecting, &other).await;
        assert_eq!(collecting.sight(), Sight::Looking);
        for position in 1..5 {
            collecting.hear(&sender(&one).frame(position)).await;
        }
        assert_eq!(samson.carried(ROUND).await.len(), 2);
    });
}

#[test]
fn a_foreign_code_is_said_to_be_none_and_forgotten_with_the_next_good_one() {
    play(round(), |Device { samson, .. }| async move {
        let collecting = begin(samson);
        collecting.hear("https://example.org/menu").await;
        assert_eq!(collecting.problem(), Some(NotTaken::Foreign.into()));
        collecting.hear(&sender(&parcel(1)).frame(0)).await;
        assert_eq!(collecting.problem(), None);
    });
}

#[test]
fn a_test_code_says_that_the_camera_reads_and_takes_nothing() {
    play(round(), |Device { storage, samson }| async move {
        let collecting = begin(samson);
        collecting.hear("https://example.org/menu").await;
        collecting.hear(&test_code()).await;
        assert!(collecting.is_tested());
        assert_eq!((collecting.problem(), collecting.receipt()), (None, None));
        assert_eq!(collecting.sight(), Sight::Looking);
        assert_eq!(boxes_on_their_way(&storage).await, 0);
        scan(collecting, &parcel(1)).await;
        assert!(!collecting.is_tested() && collecting.receipt().is_some());
    });
}

#[test]
fn what_belongs_elsewhere_is_not_taken_and_it_is_said_why() {
    play(round(), |Device { storage, samson }| async move {
        let place = Place { kind: PlaceKind::Server, carry: SERVER, server: None };
        let records = Repository::new(Rc::new(storage.clone()));
        records.keep_place(&collaboration().origin, place).await.unwrap();
        let collecting = begin(samson);
        let (here, sealed) = (collaboration().id, vec![1; 200]);
        let other_key = CarryKey::new([8; 32]);
        for (parcel, problem) in [
            (
                Parcel::new(CollaborationId::new([8; 16]), ROUND, SERVER, sealed.clone()),
                Problem::ForeignParcel,
            ),
            (Parcel::new(here, RoundId::new([8; 16]), SERVER, sealed.clone()), Problem::ParcelOfUnknownRound),
            (Parcel::new(here, ROUND, other_key, sealed.clone()), Problem::ParcelForElsewhere),
        ] {
            scan(collecting, &parcel).await;
            assert_eq!((collecting.problem(), collecting.receipt()), (Some(problem), None));
        }
        assert_eq!(boxes_on_their_way(&storage).await, 0);
    });
}

#[test]
fn the_same_answers_by_file_and_by_codes_count_once() {
    play(round(), |Device { storage, samson }| async move {
        let collecting = begin(samson);
        collecting.open_file(Some(parcel(1).to_bytes())).await;
        scan(collecting, &parcel(1)).await;
        assert_eq!(collecting.receipt(), Some(Receipt { code: parcel(1).code(), again: true }));
        assert_eq!((samson.carried(ROUND).await.len(), boxes_on_their_way(&storage).await), (1, 1));
    });
}

#[test]
fn a_file_that_is_none_is_told_apart() {
    play(round(), |Device { samson, .. }| async move {
        let collecting = begin(samson);
        for file in [None, Some(b"%PDF-1.7".to_vec())] {
            collecting.open_file(file).await;
            assert_eq!(collecting.problem(), Some(NotTaken::Foreign.into()));
        }
    });
}

#[test]
fn a_file_that_was_shared_as_text_is_taken_as_the_file_is() {
    play(round(), |Device { samson, .. }| async move {
        let collecting = begin(samson);
        collecting.open_file(Some(textual::write(&parcel(1).to_bytes()).into_bytes())).await;
        assert_eq!(collecting.receipt(), Some(Receipt { code: parcel(1).code(), again: false }));
        collecting.open_file(Some(parcel(1).to_bytes())).await;
        assert_eq!(collecting.receipt(), Some(Receipt { code: parcel(1).code(), again: true }));
    });
}

#[test]
fn a_text_that_was_cut_is_said_to_be_damaged_and_one_that_holds_something_else_to_be_foreign() {
    play(round(), |Device { samson, .. }| async move {
        let collecting = begin(samson);
        let text = textual::write(&parcel(1).to_bytes()).into_bytes();
        let menu = textual::write(b"%PDF-1.7").into_bytes();
        for (file, problem) in
            [(text[..text.len() / 2].to_vec(), Problem::DamagedFile), (menu, NotTaken::Foreign.into())]
        {
            collecting.open_file(Some(file)).await;
            assert_eq!((collecting.problem(), collecting.receipt()), (Some(problem), None));
        }
    });
}

#[test]
fn nothing_is_acknowledged_that_was_not_stored() {
    play(round(), |Device { storage, samson }| async move {
        let collecting = begin(samson);
        storage.behave(Behaviour::Full);
        scan(collecting, &parcel(1)).await;
        let full = Problem::Storage(StorageError::Full);
        assert_eq!((collecting.problem(), collecting.receipt()), (Some(full), None));
    });
}

#[test]
fn without_a_camera_the_screen_says_so() {
    play(round(), |Device { samson, .. }| async move {
        let collecting = Collecting::new(samson, ROUND, Wanted::Responses);
        collecting.watch().await;
        assert_eq!(collecting.sight(), Sight::Blind(platform::NoCamera::Missing.into()));
    });
}
