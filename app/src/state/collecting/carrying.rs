//! One phone carries the answers of others to a real server.

use super::*;
use crate::services::records::Collaboration;
use crate::services::server::Server as Address;
use crate::state::testing::room::{Phone, play};
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::exchange::OpenedRound;
use samson_shared::ids::Group;
use samson_shared::sync::wire::Bag;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What four people say, each everywhere the same, and their groups.
const FOUR: [(usize, Group); 4] =
    [(0, Group::Citizen), (1, Group::Enterprise), (3, Group::Citizen), (4, Group::Municipality)];

/// A facilitator's phone that has met the server, and the link it shows.
async fn facilitator(origin: &str) -> (Phone, RoundId, Invitation) {
    let (kari, round) = Phone::of_facilitator(origin, FOUR.len() as u32).await;
    kari.samson.learn_place(kari.id().await).await;
    let link = kari.samson.invitation_link(&kari.collaboration().await, &kari.round(round).await);
    (kari, round, Invitation::parse(&link).unwrap())
}

/// Phones that join by a link and answer, all without ever having met the server.
async fn four_without_coverage(origin: &str, invitation: &Invitation) -> Vec<Phone> {
    let mut phones = Vec::new();
    for (level, group) in FOUR {
        let phone = Phone::new(origin).await;
        phone.joins(invitation, group).await;
        phone.answers(invitation.round, level).await;
        phone.samson.send(crate::state::Seat::Own(invitation.round)).await.unwrap();
        phones.push(phone);
    }
    phones
}

async fn parcel_of(phone: &Phone, round: RoundId) -> Parcel {
    Parcel::from_bytes(&phone.samson.prepare_hand_over(round).await.unwrap()).unwrap()
}

/// Takes what a phone hands over. Where the phone that takes it dies before it shows a receipt, it is switched on, and the
/// codes are scanned again.
async fn takes(kari: Phone, parcel: Parcel) -> Phone {
    match kari.samson.take_parcel(parcel.clone()).await {
        Ok(_) => kari,
        Err(_) => {
            let kari = kari.switched_on().await;
            kari.samson.take_parcel(parcel).await.unwrap();
            kari
        }
    }
}

async fn submitted(phone: &Phone) -> u32 {
    phone.everything_there().await.rounds[0].submitted
}

/// The bag as the server hands it out, and what a phone reads in it.
async fn revealed(phone: &Phone, round: RoundId) -> (Bag, OpenedRound) {
    phone.settle().await.unwrap();
    let here: Collaboration = phone.collaboration().await;
    let bag = Address::of(&here).bag(&here, round).await.unwrap();
    let opened = phone.opened(round).await.unwrap();
    assert!(opened.counted.is_sound(), "{:?}", opened.counted);
    (codec::decode(&bag).unwrap(), opened)
}

/// How many items a bag has, none of them twice.
fn size(bag: &Bag) -> usize {
    let different: BTreeSet<_> = bag.items.iter().map(|item| item.fragment.to_vec()).collect();
    assert_eq!(different.len(), bag.items.len(), "something is in the bag twice");
    bag.items.len()
}

#[test]
fn a_phone_that_joined_without_coverage_hands_over_and_is_counted() {
    play(|origin| async move {
        let (kari, round, link) = facilitator(&origin).await;
        let phones = four_without_coverage(&origin, &link).await;
        let file = phones[0].samson.hand_over_file(round).await.unwrap();
        let collecting = Collecting::new(kari.samson, round, Wanted::Responses);
        collecting.open_file(Some(file.bytes)).await;
        let receipt = Receipt { code: parcel_of(&phones[0], round).await.code(), again: false };
        assert_eq!((collecting.receipt(), collecting.problem()), (Some(receipt), None));
        kari.settle().await.unwrap();
        assert_eq!(kari.samson.carried(round).await, [Outcome::Done]);
        assert_eq!(submitted(&kari).await, 1);
    });
}

/// Four send by themselves; the bag's size and what is in it.
fn sent_directly() -> (usize, OpenedRound) {
    let came = Rc::new(RefCell::new(None));
    let result = Rc::clone(&came);
    play(|origin| async move {
        let (kari, round, link) = facilitator(&origin).await;
        for phone in four_without_coverage(&origin, &link).await {
            phone.settle().await.unwrap();
        }
        let (bag, opened) = revealed(&kari, round).await;
        *result.borrow_mut() = Some((size(&bag), opened));
    });
    came.take().unwrap()
}

#[test]
fn a_phone_that_carries_for_four_and_dies_on_the_way_delivers_what_they_would_have_sent() {
    let (items, direct) = sent_directly();
    // Four times taking and four times delivering: after each write once.
    for writes in 0..12 {
        let direct = direct.clone();
        play(move |origin| async move {
            let (kari, round, link) = facilitator(&origin).await;
            let phones = four_without_coverage(&origin, &link).await;
            kari.dies_after(writes);
            let mut kari = kari;
            for phone in &phones {
                kari = takes(kari, parcel_of(phone, round).await).await;
            }
            assert_eq!(kari.samson.carried(round).await.len(), 4, "after {writes}");
            // One of them finds coverage before the carrying phone does, one of them afterwards.
            phones[0].settle().await.unwrap();
            let _ = kari.settle().await;
            let kari = kari.switched_on().await;
            kari.settle().await.unwrap();
            phones[2].settle().await.unwrap();
            assert_eq!(kari.samson.carried(round).await, vec![Outcome::Done; 4], "after {writes}");
            assert!(kari.waiting().await.is_empty());

            assert_eq!(submitted(&kari).await, 4, "after {writes}");
            let (bag, opened) = revealed(&kari, round).await;
            assert_eq!((size(&bag), bag.responses), (items, 4), "after {writes}");
            assert_eq!(opened, direct, "after {writes}");
            for phone in &phones {
                let (same, seen) = revealed(phone, round).await;
                assert_eq!((same, seen.answers), (bag.clone(), direct.answers.clone()));
                assert!(seen.counted.own > 0, "each finds their own in it");
            }
        });
    }
}
