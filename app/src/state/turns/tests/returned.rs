//! What does not count of those who have left: it is told, goes again, or is deleted.

use super::*;
use crate::state::testing::room::play_with;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::protection::Protection;
use sync_server::Config;

#[test]
fn what_came_too_late_is_told_to_whoever_has_the_phone_and_goes_again_when_the_round_is_open_again() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 2).await;
        takes_a_turn(&phone, &kari, round, QUEUE[0]).await;
        let code = phone.samson.receipt(round).await;
        hands_on(&phone, round).await;
        for level in [1, 3] {
            let guest = Phone::new(&origin).await;
            takes_a_turn(&guest, &kari, round, (level, Group::Other)).await;
            guest.settle().await.unwrap();
        }
        phone.settle().await.unwrap();
        let returned = phone.samson.returned(round);
        let turn = Turn::FIRST;
        let why = Uncounted::Refused(Refusal::AlreadyRevealed);
        assert_eq!(returned, [Returned { turn, code, why, can_go_again: false }]);

        kari.settle().await.unwrap();
        kari.samson.reopen(round, 3).await.unwrap();
        kari.settle().await.unwrap();
        phone.settle().await.unwrap();
        assert!(phone.samson.returned(round)[0].can_go_again);
        phone.samson.send_returned(round, turn).await.unwrap();
        phone.settle().await.unwrap();
        let opened = phone.opened(round).await.unwrap();
        assert_eq!((opened.responses, opened.counted.is_sound()), (3, true));
        assert!(phone.samson.returned(round).is_empty());
    });
}

#[test]
fn answers_that_nobody_wants_any_more_are_deleted_on_request() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 1).await;
        takes_a_turn(&phone, &kari, round, QUEUE[0]).await;
        hands_on(&phone, round).await;
        let guest = Phone::new(&origin).await;
        takes_a_turn(&guest, &kari, round, QUEUE[1]).await;
        guest.settle().await.unwrap();
        phone.settle().await.unwrap();
        phone.samson.drop_returned(round, Turn::FIRST).await.unwrap();
        assert!(phone.samson.returned(round).is_empty());
        assert!(!phone.round(round).await.former[0].counts());
    });
}

#[test]
fn what_is_not_sent_because_of_other_rules_is_told_to_whoever_has_the_phone_and_is_deleted_on_request() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 3).await;
        let promised = Invitation { protection: Protection::default(), ..kari.invitation(round).await };
        phone.joins(&promised, Group::Citizen).await;
        phone.answers(round, 2).await;
        phone.samson.send(Seat::Own(round)).await.unwrap();
        let code = phone.samson.receipt(round).await;
        hands_on(&phone, round).await;
        assert!(phone.samson.returned(round).is_empty());
        phone.settle().await.unwrap();
        let (turn, why) = (Turn::FIRST, Uncounted::OtherRules);
        assert_eq!(phone.samson.returned(round), [Returned { turn, code, why, can_go_again: false }]);
        assert_eq!(phone.waiting().await.len(), 1);

        phone.samson.drop_returned(round, turn).await.unwrap();
        assert!(phone.samson.returned(round).is_empty());
        assert!(phone.waiting().await.is_empty());
        assert!(!phone.round(round).await.former[0].counts());
    });
}

/// Four people answer, one after the other, before the phone has a connection.
async fn four_take_turns(phone: &Phone, kari: &Phone, round: RoundId) {
    for level in 0..4 {
        takes_a_turn(phone, kari, round, (level, Group::Citizen)).await;
        hands_on(phone, round).await;
    }
}

#[test]
fn what_a_server_has_no_room_for_stays_on_the_phone_of_four_people_and_can_go_again() {
    // Room for the charter and one response.
    let small = Config { collaboration_bytes: 30_000, ..Config::local("") };
    play_with(small, |origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 5).await;
        four_take_turns(&phone, &kari, round).await;
        assert!(
            phone.waiting().await.iter().all(|one| one.number == 1),
            "no number says how many went before"
        );
        phone.settle().await.unwrap();
        let submitted = phone.round(round).await.status.unwrap().submitted as usize;
        let returned = phone.samson.returned(round);
        assert_eq!((submitted + returned.len(), returned.is_empty()), (4, false));
        for Returned { turn, can_go_again, .. } in &returned {
            assert!(can_go_again);
            phone.samson.send_returned(round, *turn).await.unwrap();
        }
        assert_eq!(phone.waiting().await.len(), returned.len());
        phone.settle().await.unwrap();
        assert_eq!(phone.samson.returned(round), returned, "the server is as full as before");
    });
}

#[test]
fn four_people_whose_answers_are_refused_have_a_notice_each_with_their_own_code() {
    play(|origin| async move {
        let (phone, kari, round) = shared_phone(&origin, 1).await;
        four_take_turns(&phone, &kari, round).await;
        let guest = Phone::new(&origin).await;
        takes_a_turn(&guest, &kari, round, QUEUE[1]).await;
        guest.settle().await.unwrap();
        phone.settle().await.unwrap();
        let codes: BTreeSet<_> =
            phone.samson.returned(round).iter().map(|one| one.code.unwrap().to_string()).collect();
        assert_eq!(codes.len(), 4);
        assert_eq!(phone.samson.standing(round), Ok(Standing::Profile));
    });
}
