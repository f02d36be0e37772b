//! Paper forms that a facilitator enters.

use super::*;

async fn enters_a_form(kari: &Phone, round: RoundId, level: usize) {
    kari.samson.begin_form(round, Group::Citizen).await.unwrap();
    kari.answers_at(Seat::Paper(round), level).await;
    kari.samson.send(Seat::Paper(round)).await.unwrap();
}

#[test]
fn paper_forms_are_counted_for_everybody_and_leave_the_facilitators_own_answers_alone() {
    play(|origin| async move {
        let (ahmed, kari, round) = shared_phone(&origin, 3).await;
        kari.joins(&kari.invitation(round).await, Group::Municipality).await;
        kari.answers(round, 1).await;
        enters_a_form(&kari, round, 0).await;
        enters_a_form(&kari, round, 4).await;
        assert_eq!(kari.samson.standing(round), Ok(Standing::Answering));
        let own = kari.round(round).await.participation.unwrap();
        assert_eq!(kari.records().draft(round, own.turn).await.unwrap().weights().count(), 4);
        assert_eq!(kari.round(round).await.paper, None);
        kari.settle().await.unwrap();
        assert_eq!(kari.round(round).await.on_paper, 2);

        takes_a_turn(&ahmed, &kari, round, QUEUE[2]).await;
        ahmed.settle().await.unwrap();
        let (known, opened) = (ahmed.round(round).await, ahmed.opened(round).await.unwrap());
        assert_eq!((known.on_paper, opened.responses), (2, 3));
        assert!(opened.counted.is_sound());
    });
}

#[test]
fn a_form_that_is_taken_out_by_its_code_is_no_longer_counted_as_paper() {
    play(|origin| async move {
        let (ahmed, kari, round) = shared_phone(&origin, 4).await;
        enters_a_form(&kari, round, 0).await;
        enters_a_form(&kari, round, 1).await;
        kari.settle().await.unwrap();
        let code = kari.round(round).await.former[0].code.unwrap();
        kari.samson.remove_response(round, code).await.unwrap();
        kari.settle().await.unwrap();
        kari.settle().await.unwrap();
        assert_eq!(kari.round(round).await.on_paper, 1);
        takes_a_turn(&ahmed, &kari, round, QUEUE[0]).await;
        ahmed.settle().await.unwrap();
        assert_eq!(ahmed.round(round).await.on_paper, 1);
        assert_eq!(ahmed.round(round).await.status.unwrap().submitted, 2);
    });
}

#[test]
fn a_form_that_comes_too_late_does_not_count_as_paper() {
    play(|origin| async move {
        let (ahmed, kari, round) = shared_phone(&origin, 1).await;
        takes_a_turn(&ahmed, &kari, round, QUEUE[0]).await;
        ahmed.settle().await.unwrap();
        enters_a_form(&kari, round, 0).await;
        kari.settle().await.unwrap();
        kari.settle().await.unwrap();
        assert_eq!(kari.samson.returned(round).len(), 1);
        assert_eq!(kari.round(round).await.on_paper, 0);
    });
}

#[test]
fn two_facilitators_who_enter_forms_at_the_same_time_are_added_up() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 5).await;
        let ola = Phone::new(&origin).await;
        let link = kari.samson.appoint(kari.id().await).await.unwrap();
        kari.settle().await.unwrap();
        let fragment = link.split_once('#').unwrap().1.to_owned();
        let appointment = ola.samson.appointment(&fragment).unwrap();
        ola.samson.take_the_lead(appointment, origin.clone()).await.unwrap();
        ola.settle().await.unwrap();
        ola.settle().await.unwrap();
        enters_a_form(&kari, round, 0).await;
        enters_a_form(&ola, round, 1).await;
        for phone in [&kari, &ola, &kari, &ola] {
            phone.settle().await.unwrap();
        }
        assert_eq!((kari.round(round).await.on_paper, ola.round(round).await.on_paper), (2, 2));
    });
}
