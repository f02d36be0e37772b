//! What happens at the same time.

use super::*;
use crate::services::records::{Outgoing, Round, Seat, Submission};
use crate::services::repository::{Changes, Repository};
use crate::services::server::Server;
use crate::state::testing::room::{Phone, play};
use crate::state::{Problem, Standing};
use futures_util::future::FutureExt;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::ids::{Group, RoundId};
use samson_shared::protection::Protection;

#[test]
fn answers_given_without_having_heard_of_a_round_are_not_sent_where_it_has_other_rules_than_the_link_promised()
 {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let invitation = kari.invitation(round).await;
        let promised = Invitation { protection: Protection::default(), ..invitation.clone() };
        let mut phones = Vec::new();
        for link in [invitation, promised] {
            let phone = Phone::new(&origin).await;
            phone.joins(&link, Group::Citizen).await;
            phone.answers(round, 2).await;
            phone.samson.send(Seat::Own(round)).await.unwrap();
            phone.settle().await.unwrap();
            phones.push(phone);
        }
        let [ahmed, berit] = phones.as_slice() else { unreachable!() };
        assert_eq!((ahmed.waiting().await.len(), berit.waiting().await.len()), (0, 0));
        assert_eq!(ahmed.samson.standing(round), Ok(Standing::Received));
        assert_eq!(berit.samson.standing(round), Ok(Standing::Answering));
        assert!(berit.records().round(round).await.unwrap().unwrap().has_other_rules());
        assert_eq!(berit.samson.send(Seat::Own(round)).await, Err(Problem::ProtectionChanged));
        kari.settle().await.unwrap();
        let status = kari.records().round(round).await.unwrap().unwrap().status.unwrap();
        assert_eq!(status.submitted, 1);
    });
}

#[test]
fn a_phone_that_cannot_keep_what_it_hears_of_a_round_sends_nothing_to_it() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let promised = Invitation { protection: Protection::default(), ..kari.invitation(round).await };
        let berit = Phone::new(&origin).await;
        berit.joins(&promised, Group::Citizen).await;
        berit.answers(round, 2).await;
        berit.samson.send(Seat::Own(round)).await.unwrap();
        berit.dies_after(0);
        assert!(!berit.samson.send_waiting(berit.id().await).await);
        kari.settle().await.unwrap();
        let status = kari.records().round(round).await.unwrap().unwrap().status.unwrap();
        assert_eq!((status.submitted, berit.waiting().await.len()), (0, 1));
    });
}

/// The acknowledgement of what waits here is noted.
fn acknowledge(records: &Repository, round: RoundId, outgoing: &Outgoing, origin: &str) {
    let note = |record: &mut Round| {
        record.settle(outgoing, Submission::Received, origin);
        Ok::<_, SyncError>(Changes::new())
    };
    records.change_round(round, note).now_or_never().unwrap().unwrap();
}

#[test]
fn a_bag_is_opened_again_when_an_acknowledgement_comes_while_it_is_opened() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 1).await;
        let ahmed = Phone::new(&origin).await;
        ahmed.joins(&kari.invitation(round).await, Group::Citizen).await;
        ahmed.settle().await.unwrap();
        ahmed.answers(round, 2).await;
        ahmed.samson.send(Seat::Own(round)).await.unwrap();

        // The server has the last response and reveals the round before the phone knows that it has.
        let (records, collaboration) = (ahmed.records(), ahmed.collaboration().await);
        let outgoing = ahmed.waiting().await.pop().unwrap();
        Server::of(&collaboration).send(&collaboration, &outgoing.parcel).await.unwrap();
        sync::catch_up(&records, &collaboration, None).await.unwrap();
        let meanwhile = {
            let (records, outgoing) = (records.clone(), outgoing.clone());
            move |_, _| acknowledge(&records, round, &outgoing, &origin)
        };
        sync::open_revealed(&records, &collaboration, meanwhile).await.unwrap();
        assert!(sync::has_more_to_open(&records, collaboration.id).await.unwrap());

        ahmed.settle().await.unwrap();
        let counted = ahmed.opened(round).await.unwrap().counted;
        assert!(counted.own > 0 && counted.is_sound(), "{counted:?}");
    });
}
