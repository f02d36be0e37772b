use super::*;
use crate::services::records::{Outgoing, Seat, Submission, Turn};
use crate::services::repository::Repository;
use crate::state::SafePlace;
use crate::state::testing::{Device, Memory, collaboration, invitation, joined, play};
use samson_shared::codec;
use samson_shared::crypto::carry::CarrySecret;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::response::{Level, Step};
use samson_shared::sync::wire::{Place, PlaceKind};
use std::rc::Rc;

const ROUND: RoundId = RoundId::new([3; 16]);
const SERVER: CarrySecret = CarrySecret::from_bytes([9; 32]);

fn records(storage: &Memory) -> Repository {
    Repository::new(Rc::new(storage.clone()))
}

/// Weights the values, so that there is something to send, and sends it into a place without coverage.
async fn send_offline(samson: Samson) {
    let values = &samson_shared::instrument::scorecard().values;
    for value in values {
        let weight = crate::services::repository::Saying::Weight(Level::ALL[3]);
        let changes = Changes::new().saying(ROUND, Turn::FIRST, &Step::Value(value.id.clone()), &weight);
        samson.repository().commit(changes).await.unwrap();
    }
    samson.send(Seat::Own(ROUND)).await.unwrap();
}

async fn meet_server(storage: &Memory, secret: &CarrySecret) {
    let place = Place { kind: PlaceKind::Server, carry: secret.public(), server: None };
    records(storage).keep_place(&collaboration().origin, place).await.unwrap();
}

fn handed(samson: Samson) -> Option<Handed> {
    samson.round(ROUND).unwrap().1.participation.unwrap().handed
}

#[test]
fn what_is_handed_over_is_the_response_that_waits_sealed_for_the_server() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        send_offline(samson).await;
        let parcel = samson.prepare_hand_over(ROUND).await.unwrap();
        let parcel = handover::Parcel::from_bytes(&parcel).unwrap();
        assert_eq!((parcel.collaboration, parcel.round), (collaboration().id, ROUND));
        let opened: Signed = codec::decode(&SERVER.open(&parcel.sealed).unwrap()).unwrap();
        let waits = records(&storage).outbox().await.unwrap();
        let is_it = |outgoing: &Outgoing| outgoing.parcel == Parcel::Response(opened.clone());
        assert!(
            waits.iter().any(|(_, outgoing)| is_it(outgoing)),
            "the phone sends the same bytes by itself"
        );
    });
}

#[test]
fn the_code_stays_until_the_answers_change() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        send_offline(samson).await;
        let first = samson.prepare_hand_over(ROUND).await.unwrap();
        assert_eq!(samson.prepare_hand_over(ROUND).await.unwrap(), first);
        samson.send(Seat::Own(ROUND)).await.unwrap();
        assert_ne!(samson.prepare_hand_over(ROUND).await.unwrap(), first);
    });
}

#[test]
fn only_what_its_owner_confirmed_counts_as_carried_and_only_until_it_changes() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        send_offline(samson).await;
        samson.prepare_hand_over(ROUND).await.unwrap();
        assert_eq!(samson.safe_places(ROUND), [SafePlace::Phone]);
        samson.confirm_hand_over(ROUND, TransferCode::of(b"another")).await.unwrap();
        assert_eq!(samson.safe_places(ROUND), [SafePlace::Phone]);
        samson.confirm_hand_over(ROUND, handed(samson).unwrap().code).await.unwrap();
        assert_eq!(samson.safe_places(ROUND), [SafePlace::Phone, SafePlace::Facilitator]);
        samson.withdraw(ROUND).await.unwrap();
        assert_eq!(samson.safe_places(ROUND), [SafePlace::Phone]);
    });
}

#[test]
fn what_the_place_says_itself_counts_more_than_the_link_that_led_there() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        send_offline(samson).await;
        let forged = CarrySecret::from_bytes([8; 32]);
        let link = Invitation { carry: Some(forged.public()), ..invitation() };
        samson.offer(&link).await.unwrap();
        let by_link = handover::Parcel::from_bytes(&samson.prepare_hand_over(ROUND).await.unwrap()).unwrap();
        assert_eq!(by_link.to, forged.public());
        meet_server(&storage, &SERVER).await;
        let by_itself =
            handover::Parcel::from_bytes(&samson.prepare_hand_over(ROUND).await.unwrap()).unwrap();
        assert_eq!(by_itself.to, SERVER.public());
    });
}

#[test]
fn a_made_up_link_names_no_key() {
    play(joined(Submission::Drafting), |Device { samson, .. }| async move {
        send_offline(samson).await;
        let secret = Secret::from_bytes([0xee; 32]);
        let link = Invitation { carry: Some(SERVER.public()), secret, ..invitation() };
        samson.offer(&link).await.unwrap();
        assert_eq!(samson.prepare_hand_over(ROUND).await, Err(Problem::UnknownPlace));
    });
}

#[test]
fn a_phone_that_never_met_the_server_says_so() {
    play(joined(Submission::Drafting), |Device { samson, .. }| async move {
        send_offline(samson).await;
        assert_eq!(samson.prepare_hand_over(ROUND).await, Err(Problem::UnknownPlace));
        assert_eq!(handed(samson), None);
    });
}

#[test]
fn nothing_is_handed_over_that_does_not_wait() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        assert_eq!(samson.prepare_hand_over(ROUND).await, Err(Problem::NothingWaits));
    });
}

#[test]
fn a_server_that_was_made_anew_gets_a_box_of_its_own() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        send_offline(samson).await;
        samson.prepare_hand_over(ROUND).await.unwrap();
        let anew = CarrySecret::from_bytes([8; 32]);
        meet_server(&storage, &anew).await;
        let parcel = samson.prepare_hand_over(ROUND).await.unwrap();
        assert!(anew.open(&handover::Parcel::from_bytes(&parcel).unwrap().sealed).is_ok());
    });
}

#[test]
fn the_file_holds_the_same_parcel_as_the_codes() {
    play(joined(Submission::Drafting), |Device { storage, samson }| async move {
        meet_server(&storage, &SERVER).await;
        send_offline(samson).await;
        let file = samson.hand_over_file(ROUND).await.unwrap();
        assert_eq!(file.bytes, samson.prepare_hand_over(ROUND).await.unwrap().into_vec());
        assert!(file.name.ends_with(".samson-svar"), "{}", file.name);
    });
}

#[test]
fn codes_run_until_they_are_paused_and_then_go_on_by_hand() {
    play(joined(Submission::Drafting), |Device { .. }| async move {
        let parcel = Signal::new(ByteBuf::from(vec![1; 2_000]));
        let (drawn, position, running) = (Signal::new(None), Signal::new(0), Signal::new(None));
        let showing = Showing { parcel, drawn, position, running };
        showing.draw_next().await;
        let first = showing.drawn().unwrap();
        showing.draw_next().await;
        assert_eq!(showing.shown(), 2);
        assert_ne!(showing.drawn().unwrap(), first);
        showing.run();
        assert!(showing.is_running());
        showing.pause();
        assert!(!showing.is_running());
    });
}
