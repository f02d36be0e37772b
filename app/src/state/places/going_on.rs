//! An app that may ask any server goes on at the server when the hub is gone.

use super::*;
use crate::services::records::Seat;
use crate::services::sync::SyncError;
use crate::state::testing::room::Phone;
use crate::state::testing::room::hub::{HubRoom, play_at_hub};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::ids::Group;
use samson_shared::sync::wire::Phase;

/// One turn of the background work: where nobody answers, the other place is tried.
async fn follows(phone: &Phone) -> Result<(), SyncError> {
    let followed = phone.settle().await;
    let Err(error) = followed else { return Ok(()) };
    match phone.samson.goes_on_elsewhere(&phone.collaboration().await, &error).await {
        true => phone.settle().await,
        false => Err(error),
    }
}

async fn joins(room: &HubRoom, invitation: &Invitation, level: usize) -> Phone {
    let phone = answers(room, invitation, level).await;
    phone.samson.learn_place(phone.id().await).await;
    phone
}

/// As [`joins`], without asking what kind of place this is.
async fn answers(room: &HubRoom, invitation: &Invitation, level: usize) -> Phone {
    let phone = Phone::new(&room.hub).await;
    phone.joins(invitation, Group::Citizen).await;
    phone.settle().await.unwrap();
    phone.answers(invitation.round, level).await;
    phone.samson.send(Seat::Own(invitation.round)).await.unwrap();
    phone
}

/// Follows until the hub says that its server has this many of the answers.
async fn until_handed_on(phone: &Phone, round: RoundId, count: u32) {
    while phone.round(round).await.status.unwrap().handed_on != Some(count) {
        let waits = true;
        phone.samson.follow_once(&phone.collaboration().await, waits).await.unwrap();
    }
}

#[test]
fn when_the_hub_is_gone_phones_go_on_at_its_server_and_finish_the_round_there() {
    play_at_hub(|room| async move {
        let (kari, round) = Phone::of_facilitator(&room.hub, 2).await;
        kari.samson.learn_place(kari.id().await).await;
        assert_eq!(kari.samson.afterwards(kari.id().await).as_ref(), Some(&room.server));
        let invitation = kari.invitation(round).await;
        let ahmed = joins(&room, &invitation, 1).await;
        let berit = joins(&room, &invitation, 3).await;
        ahmed.settle().await.unwrap();
        until_handed_on(&ahmed, round, 1).await;
        assert_eq!(ahmed.samson.safe_places(round), [SafePlace::Phone, SafePlace::Hub, SafePlace::Server]);

        let server = room.server.clone();
        room.switch_hub_off();
        follows(&ahmed).await.unwrap();
        assert_eq!(ahmed.collaboration().await.origin, server);
        ahmed.samson.learn_place(ahmed.id().await).await;
        assert_eq!(ahmed.samson.safe_places(round), [SafePlace::Phone, SafePlace::Server]);
        assert_eq!(ahmed.samson.afterwards(ahmed.id().await), None, "it is there already");
        follows(&berit).await.unwrap();
        for phone in [&ahmed, &berit, &kari] {
            follows(phone).await.unwrap();
            let opened = phone.opened(round).await.unwrap();
            assert_eq!((opened.responses, opened.counted.is_sound()), (2, true));
        }
        kari.samson.reopen(round, 3).await.unwrap();
        kari.settle().await.unwrap();
        assert_eq!(
            kari.round(round).await.status.unwrap().phase,
            Phase::Open,
            "its facilitator leads there too"
        );
    });
}

#[test]
fn who_is_not_known_at_the_server_yet_stays_with_the_hub() {
    play_at_hub(|room| async move {
        let (kari, round) = Phone::of_facilitator(&room.hub, 2).await;
        let ahmed = joins(&room, &kari.invitation(round).await, 1).await;
        let stranger = Collaboration {
            secret: samson_shared::crypto::keys::Secret::from_bytes([9; 32]),
            elsewhere: Some(room.server.clone()),
            ..ahmed.collaboration().await
        };
        room.switch_hub_off();
        let unreachable = SyncError::Server(NoAnswer::Unreachable);
        assert!(!ahmed.samson.goes_on_elsewhere(&stranger, &unreachable).await);
        assert_ne!(ahmed.collaboration().await.origin, stranger.elsewhere.unwrap());
    });
}

/// The hub has stored what waits here, but its acknowledgement was lost.
async fn sends_without_hearing_back(phone: &Phone) {
    let collaboration = phone.collaboration().await;
    for (_, outgoing) in phone.samson.repository().outbox().await.unwrap() {
        Server::of(&collaboration).send(&collaboration, &outgoing.parcel).await.unwrap();
    }
}

#[test]
fn what_a_hub_handed_on_before_its_acknowledgement_came_is_known_once_that_has_come() {
    play_at_hub(|room| async move {
        let (kari, round) = Phone::of_facilitator(&room.hub, 2).await;
        let ahmed = joins(&room, &kari.invitation(round).await, 1).await;
        sends_without_hearing_back(&ahmed).await;
        while ahmed.everything_there().await.rounds.iter().all(|status| status.handed_on != Some(1)) {}
        let collaboration = ahmed.collaboration().await;
        ahmed.samson.follow_once(&collaboration, false).await.unwrap();
        assert_eq!(ahmed.samson.safe_places(round), [SafePlace::Phone], "nothing is certain yet");

        ahmed.settle().await.unwrap();
        assert_eq!(ahmed.samson.safe_places(round), [SafePlace::Phone, SafePlace::Hub, SafePlace::Server]);
    });
}

#[test]
fn a_hub_that_hands_on_is_asked_to_whom_when_nobody_noticed_that_it_was_started_anew() {
    play_at_hub(|room| async move {
        let (kari, round) = Phone::of_facilitator(&room.hub, 2).await;
        let ahmed = answers(&room, &kari.invitation(round).await, 1).await;
        let (samson, id) = (ahmed.samson, ahmed.id().await);
        assert!(!samson.lacks_server_of(id), "nothing has been handed on yet");
        ahmed.settle().await.unwrap();
        until_handed_on(&ahmed, round, 1).await;
        assert!(samson.lacks_server_of(id));
        samson.learn_place(id).await;
        assert!(!samson.lacks_server_of(id));
        assert_eq!(samson.afterwards(id).as_ref(), Some(&room.server));
    });
}
