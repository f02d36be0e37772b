//! The invitation is changed while people are answering.

use super::*;
use crate::services::records::{Seat, Submission};
use crate::state::About;
use crate::state::testing::room::{Phone, play};
use rand_chacha::{ChaCha20Rng, rand_core::Rng, rand_core::SeedableRng};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::exchange::{open_charter, open_commons};
use samson_shared::ids::{Group, RoundId};

async fn changes(kari: &Phone) {
    kari.samson.change_invitation(kari.id().await).await.unwrap();
}

/// A link like this one, by somebody who made the secret up.
fn made_up(link: &Invitation) -> Invitation {
    Invitation { secret: Secret::from_bytes([0xee; 32]), ..link.clone() }
}

async fn is_sound(phone: &Phone, round: RoundId, responses: u32) {
    let opened = phone.opened(round).await.expect("the round is opened");
    assert_eq!(opened.responses, responses);
    assert!(opened.counted.is_sound(), "{:?}", opened.counted);
}

async fn submission(phone: &Phone, round: RoundId) -> Submission {
    phone.round(round).await.participation.unwrap().submission
}

#[test]
fn who_sent_and_who_has_not_yet_are_both_in_the_profile() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 2).await;
        let old = kari.invitation(round).await;
        let (ahmed, chen) = (Phone::new(&origin).await, Phone::new(&origin).await);
        ahmed.joins(&old, Group::Citizen).await;
        ahmed.answers(round, 3).await;
        ahmed.samson.send(Seat::Own(round)).await.unwrap();
        ahmed.settle().await.unwrap();
        chen.joins(&old, Group::Volunteer).await;
        chen.answers(round, 1).await;

        changes(&kari).await;
        kari.settle().await.unwrap();
        let new = kari.invitation(round).await;
        assert_ne!(new.secret, old.secret);
        chen.samson.send(Seat::Own(round)).await.unwrap();
        assert!(chen.settle().await.unwrap_err().is_unauthorised());
        assert_eq!(submission(&chen, round).await, Submission::Waiting);
        assert!(ahmed.settle().await.unwrap_err().is_unauthorised());

        chen.opens(&new).await;
        chen.settle().await.unwrap();
        assert_eq!(submission(&chen, round).await, Submission::Received);
        let sent = chen.round(round).await.participation.unwrap().sent;
        assert_eq!(sent, 2, "what waited was sealed anew");
        ahmed.opens(&new).await;
        let dina = Phone::new(&origin).await;
        dina.joins(&new, Group::Other).await;
        for phone in [&kari, &ahmed, &chen, &dina] {
            phone.settle().await.unwrap();
            is_sound(phone, round, 2).await;
        }
    });
}

#[test]
fn only_what_the_server_accepts_is_taken_and_nothing_leads_back() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let old = kari.invitation(round).await;
        let ahmed = Phone::new(&origin).await;
        ahmed.joins(&old, Group::Citizen).await;
        ahmed.opens(&made_up(&old)).await;
        ahmed.settle().await.unwrap();
        assert_eq!(ahmed.collaboration().await.secret, old.secret, "the one it has still works");

        changes(&kari).await;
        kari.settle().await.unwrap();
        let new = kari.invitation(round).await;
        assert!(ahmed.settle().await.is_err());
        assert_eq!(ahmed.collaboration().await.secret, old.secret);
        ahmed.opens(&new).await;
        ahmed.settle().await.unwrap();
        for link in [&old, &made_up(&old)] {
            ahmed.opens(link).await;
            ahmed.settle().await.unwrap();
            assert_eq!(ahmed.collaboration().await.secret, new.secret);
        }
    });
}

#[test]
fn who_has_only_the_old_link_opens_nothing_that_is_sealed_afterwards() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let old = kari.invitation(round).await;
        let agree = |what: &str| {
            kari.samson.add_action(kari.samson.new_action(round, About::default(), what.to_owned()))
        };
        agree("Felles kaffe").await.unwrap();
        kari.settle().await.unwrap();
        changes(&kari).await;
        kari.settle().await.unwrap();
        let there = kari.everything_there().await;
        assert_eq!(there.slots.len(), 2, "the charter and the commons");
        let opens = |ring: &Keyring| {
            let opened = |slot| {
                open_charter(old.collaboration, ring, slot).is_ok()
                    || open_commons(old.collaboration, ring, slot).is_ok()
            };
            there.slots.iter().filter(|slot| opened(*slot)).count()
        };
        assert_eq!(opens(&old.secret.clone().into()), 0);
        assert_eq!(opens(&kari.collaboration().await.secret.into()), 2);
    });
}

#[test]
fn a_facilitators_phone_may_be_switched_off_at_any_moment() {
    play(|origin| async move {
        for writes in 0..9 {
            let (kari, round) = Phone::of_facilitator(&origin, 3).await;
            let old = kari.invitation(round).await;
            changes(&kari).await;
            kari.dies_after(writes);
            let _ = kari.settle().await;
            let kari = kari.switched_on().await;
            kari.settle().await.unwrap();
            assert_eq!(kari.waiting().await, [], "after {writes} writes");
            let here = kari.collaboration().await;
            assert!(!here.resealing && here.rotation.is_some_and(|order| order.outcome == Outcome::Done));
            let dina = Phone::new(&origin).await;
            dina.joins(&kari.invitation(round).await, Group::Other).await;
            dina.settle().await.unwrap();
            let Collaboration { secret, earlier, .. } = dina.collaboration().await;
            assert_eq!((secret, earlier), (here.secret, vec![old.secret]), "after {writes} writes");
        }
    });
}

#[test]
fn of_two_facilitators_who_change_it_at_once_the_first_one_does() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let bo = facilitator_beside(&kari, origin).await;
        changes(&kari).await;
        changes(&bo).await;
        kari.settle().await.unwrap();
        assert!(bo.settle().await.unwrap_err().is_unauthorised());
        let new = kari.invitation(round).await;
        bo.opens(&new).await;
        bo.settle().await.unwrap();
        assert_eq!(bo.waiting().await, [], "nobody has to get a third invitation");
        assert_eq!(bo.invitation(round).await, new);
        kari.settle().await.unwrap();

        changes(&bo).await;
        bo.settle().await.unwrap();
        assert!(kari.settle().await.is_err());
        kari.opens(&bo.invitation(round).await).await;
        kari.settle().await.unwrap();
        assert_eq!(kari.collaboration().await.secrets(), bo.collaboration().await.secrets());
    });
}

/// A second facilitator's phone.
async fn facilitator_beside(kari: &Phone, origin: String) -> Phone {
    let appointment = kari.samson.appoint(kari.id().await).await.unwrap();
    kari.settle().await.unwrap();
    let bo = Phone::new(&origin).await;
    let appointment = bo.samson.appointment(&appointment).unwrap();
    bo.samson.take_the_lead(appointment, origin).await.unwrap();
    bo.settle().await.unwrap();
    bo
}

#[test]
fn a_facilitator_who_is_not_let_in_deletes_nothing_and_does_not_take_it_for_done() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let bo = facilitator_beside(&kari, origin).await;
        changes(&kari).await;
        kari.settle().await.unwrap();
        bo.samson.delete(bo.id().await).await.unwrap();
        assert!(bo.settle().await.is_err());
        assert!(bo.collaboration().await.ending, "it waits for the new link");
        kari.settle().await.unwrap();
        bo.opens(&kari.invitation(round).await).await;
        bo.settle().await.unwrap();
        bo.settle().await.unwrap();
        assert_eq!(bo.records().collaborations().await.unwrap(), []);
        assert!(kari.settle().await.is_err(), "it is deleted now");
    });
}

#[test]
fn a_server_that_was_restored_from_a_copy_takes_another_change() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let old = kari.invitation(round).await;
        changes(&kari).await;
        kari.settle().await.unwrap();
        kari.server_goes_back_to(&old.secret).await;
        assert!(kari.settle().await.unwrap_err().is_unauthorised());
        changes(&kari).await;
        kari.settle().await.unwrap();
        let ahmed = Phone::new(&origin).await;
        ahmed.joins(&kari.invitation(round).await, Group::Citizen).await;
        ahmed.settle().await.unwrap();
        assert_eq!(ahmed.collaboration().await.secrets().earlier.len(), 2);
    });
}

#[test]
fn what_was_taken_back_while_nobody_was_let_in_stays_taken_back() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 3).await;
        let ahmed = Phone::new(&origin).await;
        ahmed.joins(&kari.invitation(round).await, Group::Citizen).await;
        ahmed.answers(round, 2).await;
        changes(&kari).await;
        kari.settle().await.unwrap();
        ahmed.samson.send(Seat::Own(round)).await.unwrap();
        ahmed.samson.withdraw(round).await.unwrap();
        ahmed.opens(&kari.invitation(round).await).await;
        ahmed.settle().await.unwrap();
        assert_eq!(submission(&ahmed, round).await, Submission::Withdrawn);
        assert_eq!(ahmed.round(round).await.status.unwrap().submitted, 0);
        ahmed.samson.send(Seat::Own(round)).await.unwrap();
        ahmed.settle().await.unwrap();
        assert_eq!(submission(&ahmed, round).await, Submission::Received);
    });
}

/// Whatever the order in which phones send, follow, open links new and old, and order changes.
#[test]
fn whoever_gets_the_new_link_in_the_end_sees_what_everybody_sees() {
    play(|origin| async move {
        for seed in 0..4 {
            let mut rng = ChaCha20Rng::seed_from_u64(seed);
            let (kari, round) = Phone::of_facilitator(&origin, 2).await;
            let mut links = vec![kari.invitation(round).await];
            let mut phones = vec![kari];
            for level in 0..2 {
                let phone = Phone::new(&origin).await;
                phone.joins(&links[0], Group::Citizen).await;
                phone.answers(round, level).await;
                phones.push(phone);
            }
            for _ in 0..16 {
                let who = &phones[rng.next_u32() as usize % phones.len()];
                match rng.next_u32() % 8 {
                    0 => changes(&phones[0]).await,
                    1 | 2 => who.opens(&links[rng.next_u32() as usize % links.len()]).await,
                    3 if who.round(round).await.participation.is_some() => {
                        // A round that is revealed takes no more, and says so.
                        who.samson.send(Seat::Own(round)).await.unwrap();
                    }
                    _ => drop(who.settle().await),
                }
                links.push(phones[0].invitation(round).await);
            }
            phones[0].settle().await.unwrap();
            let newest = phones[0].invitation(round).await;
            for phone in &phones[1..] {
                phone.opens(&newest).await;
                if submission(phone, round).await == Submission::Drafting {
                    phone.samson.send(Seat::Own(round)).await.unwrap();
                }
                phone.settle().await.unwrap();
                assert_eq!(submission(phone, round).await, Submission::Received, "seed {seed}");
            }
            let mut seen = Vec::new();
            for phone in &phones {
                phone.settle().await.unwrap();
                is_sound(phone, round, 2).await;
                seen.push(phone.opened(round).await.unwrap().answers);
            }
            assert!(seen.windows(2).all(|two| two[0] == two[1]), "seed {seed}");
        }
    });
}
