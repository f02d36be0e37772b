//! Two phones and a real server: one has opened the round, the other has no connection.

use super::*;
use crate::services::outgoing::Parcel as Waiting;
use crate::services::records::Seat;
use crate::state::collecting::{Collecting, Sight, Wanted};
use crate::state::testing::room::{Phone, play};
use crate::state::{Shown, Standing};
use crate::workbench::{JobError, Measured};
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::exchange::{Counted, NotShown};
use samson_shared::handover::{Content, NotTaken, Sender};
use samson_shared::ids::Group;

/// Somebody who has joined, answered and sent as far as their own phone.
async fn answered(kari: &Phone, origin: &str, round: RoundId, level: usize) -> Phone {
    let phone = Phone::new(origin).await;
    phone.joins(&kari.invitation(round).await, Group::Citizen).await;
    phone.answers(round, level).await;
    phone.samson.send(Seat::Own(round)).await.unwrap();
    phone
}

/// Kari's phone, where the round is opened; and Ahmed's, whose answers are in it and which has heard nothing since.
async fn room(origin: &str) -> (Phone, Phone, RoundId) {
    let (kari, round) = Phone::of_facilitator(origin, 2).await;
    let ahmed = answered(&kari, origin, round, 1).await;
    ahmed.settle().await.unwrap();
    let berit = answered(&kari, origin, round, 4).await;
    berit.settle().await.unwrap();
    kari.settle().await.unwrap();
    (kari, ahmed, round)
}

fn profile_in(parcel: &[u8]) -> ProfileParcel {
    match Content::from_bytes(parcel) {
        Ok(Content::Profile(parcel)) => parcel,
        other => panic!("{other:?}"),
    }
}

async fn shown_by(phone: &Phone, round: RoundId) -> ProfileParcel {
    profile_in(&phone.samson.prepare_profile(round).await.unwrap())
}

/// What somebody with the collaboration's secret can show: signed by anybody, and of any round.
async fn made_up(kari: &Phone, round: RoundId, change: impl Fn(&mut SealProfile)) -> ProfileParcel {
    let (here, record) = (kari.collaboration().await, kari.round(round).await);
    let measured: Measured = Reading(kari.samson).measured(&record).await.unwrap().unwrap();
    let facilitator = here.facilitator.unwrap().author;
    let mut job = SealProfile { collaboration: here.id, secret: here.secret, facilitator, measured };
    change(&mut job);
    profile_in(&bench::run(job).await.unwrap())
}

async fn on_screen(phone: &Phone, round: RoundId) -> Shown {
    Reading(phone.samson).show(round, None, Vec::new()).await.unwrap()
}

/// Checks that the phone waits as before.
async fn took_nothing(phone: &Phone, round: RoundId) {
    assert_eq!(phone.round(round).await.by_code, None);
    assert_eq!(phone.records().by_code(round).await, Ok(None));
    assert_eq!(phone.samson.standing(round), Ok(Standing::Received));
}

#[test]
fn a_phone_without_a_connection_shows_the_profile_that_the_facilitators_phone_shows() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        assert_eq!(ahmed.samson.standing(round), Ok(Standing::Received));
        let parcel = shown_by(&kari, round).await;
        let code = parcel.code();
        assert_eq!(ahmed.samson.take_profile(round, parcel.clone()).await, Ok(true));
        assert_eq!(ahmed.samson.standing(round), Ok(Standing::Profile));
        let (there, here) = (on_screen(&kari, round).await, on_screen(&ahmed, round).await);
        assert_eq!(here.profile, there.profile);
        assert_eq!(here.counted, Counted::default(), "this phone has checked nothing yet");
        let by_code = ahmed.round(round).await.shown_by_code();
        assert_eq!(by_code, Some(ByCode { code, known: true }));
        assert_eq!(ahmed.samson.take_profile(round, parcel).await, Ok(false), "it is here already");
    });
}

#[test]
fn the_servers_own_takes_its_place_as_soon_as_there_is_a_connection() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        ahmed.samson.take_profile(round, shown_by(&kari, round).await).await.unwrap();
        ahmed.settle().await.unwrap();
        let record = ahmed.round(round).await;
        assert_eq!((record.opened, record.by_code), (true, None));
        assert_eq!(ahmed.records().by_code(round).await, Ok(None));
        let shown = on_screen(&ahmed, round).await;
        assert!(shown.counted.own > 0 && shown.counted.is_sound(), "checked: {:?}", shown.counted);
        assert_eq!(shown.profile, on_screen(&kari, round).await.profile);
        let late = shown_by(&kari, round).await;
        assert_eq!(ahmed.samson.take_profile(round, late).await, Ok(false), "the server's own stays");
        assert_eq!(ahmed.round(round).await.by_code, None);
    });
}

#[test]
fn a_phone_that_is_switched_off_and_on_still_shows_it() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        ahmed.samson.take_profile(round, shown_by(&kari, round).await).await.unwrap();
        let ahmed = ahmed.switched_on().await;
        assert_eq!(ahmed.samson.standing(round), Ok(Standing::Profile));
        assert_eq!(on_screen(&ahmed, round).await.profile.responses, 2);
    });
}

#[test]
fn nobody_but_a_facilitator_shows_a_profile() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        let mallory = AuthorSecret::from_bytes([9; 32]);
        let forged = made_up(&kari, round, |job| job.facilitator = mallory.clone()).await;
        assert_eq!(ahmed.samson.take_profile(round, forged).await, Err(Problem::Profile(Unshown::Forged)));
        took_nothing(&ahmed, round).await;
        // Nor does somebody who has opened the round, and facilitates nothing.
        ahmed.settle().await.unwrap();
        assert_eq!(ahmed.samson.prepare_profile(round).await, Err(Problem::UnknownRound));
    });
}

#[test]
fn a_phone_that_never_met_the_server_leaves_it_to_people_to_compare_the_code() {
    play(|origin| async move {
        let (kari, round) = Phone::of_facilitator(&origin, 1).await;
        let ahmed = answered(&kari, &origin, round, 1).await;
        let berit = answered(&kari, &origin, round, 4).await;
        berit.settle().await.unwrap();
        kari.settle().await.unwrap();
        let parcel = shown_by(&kari, round).await;
        let code = parcel.code();
        ahmed.samson.take_profile(round, parcel).await.unwrap();
        assert_eq!(ahmed.round(round).await.by_code, Some(ByCode { code, known: false }));
        let waiting = ahmed.waiting().await;
        let is_response = |parcel: &Waiting| matches!(parcel, Waiting::Response(_));
        assert!(waiting.iter().any(|one| is_response(&one.parcel)), "the answers still wait to be sent");
    });
}

#[test]
fn what_belongs_elsewhere_is_not_opened_and_it_is_said_why() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        let (olga, _, elsewhere) = room(&origin).await;
        let foreign = shown_by(&olga, elsewhere).await;
        assert_eq!(ahmed.samson.take_profile(round, foreign).await, Err(Problem::Profile(Unshown::Foreign)));
        let of_another = RoundId::new([9; 16]);
        let other = made_up(&kari, round, |job| job.measured.round = of_another).await;
        assert_eq!(ahmed.samson.take_profile(round, other).await, Err(Problem::Profile(Unshown::OtherRound)));
        took_nothing(&ahmed, round).await;
    });
}

#[test]
fn a_profile_that_is_locked_with_a_newer_invitation_asks_for_that_one() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        kari.samson.change_invitation(kari.id().await).await.unwrap();
        kari.settle().await.unwrap();
        let parcel = shown_by(&kari, round).await;
        let locked = Err(Problem::Job(JobError::Profile(NotShown::OtherKey)));
        assert_eq!(ahmed.samson.take_profile(round, parcel).await, locked);
        took_nothing(&ahmed, round).await;
    });
}

#[test]
fn who_still_answers_does_not_see_what_the_others_said() {
    play(|origin| async move {
        let (kari, _, round) = room(&origin).await;
        let late = Phone::new(&origin).await;
        late.joins(&kari.invitation(round).await, Group::Other).await;
        let parcel = shown_by(&kari, round).await;
        assert_eq!(
            late.samson.take_profile(round, parcel).await,
            Err(Problem::Profile(Unshown::AnswersFirst))
        );
        assert_eq!(late.samson.standing(round), Ok(Standing::Answering));
    });
}

#[test]
fn what_could_not_be_stored_is_not_there() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        ahmed.dies_after(0);
        let taken = ahmed.samson.take_profile(round, shown_by(&kari, round).await).await;
        assert!(matches!(taken, Err(Problem::Storage(_))), "{taken:?}");
        took_nothing(&ahmed.switched_on().await, round).await;
    });
}

#[test]
fn the_camera_takes_the_profile_and_tells_half_of_it_and_everything_else_apart() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        let collecting = Collecting::new(ahmed.samson, round, Wanted::Profile);
        collecting.hear("https://example.org/menu").await;
        assert_eq!(collecting.problem(), Some(Problem::Profile(Unshown::NoProfile(NotTaken::Foreign))));
        let bytes = kari.samson.prepare_profile(round).await.unwrap();
        let sender = Sender::new(&bytes).unwrap();
        let needed = sender.whole();
        collecting.hear(&sender.frame(0)).await;
        assert_eq!((collecting.sight(), collecting.problem()), (Sight::Reading { seen: 1, needed }, None));
        took_nothing(&ahmed, round).await;
        for position in 1..needed as u32 {
            collecting.hear(&sender.frame(position)).await;
        }
        assert!(collecting.receipt().is_some_and(|receipt| !receipt.again));
        assert_eq!(ahmed.samson.standing(round), Ok(Standing::Profile));
    });
}

#[test]
fn a_profile_is_no_response_and_a_response_is_no_profile() {
    play(|origin| async move {
        let (kari, ahmed, round) = room(&origin).await;
        let file = kari.samson.prepare_profile(round).await.unwrap();
        let file = kari.samson.profile_file(round, file).unwrap();
        assert!(file.name.ends_with(".samson-profil"), "{}", file.name);
        let at_kari = Collecting::new(kari.samson, round, Wanted::Responses);
        at_kari.open_file(Some(file.bytes.clone())).await;
        assert_eq!(at_kari.problem(), Some(Problem::ProfileForParcel));
        let at_ahmed = Collecting::new(ahmed.samson, round, Wanted::Profile);
        let response = samson_shared::handover::Parcel::new(
            kari.id().await,
            round,
            samson_shared::crypto::carry::CarryKey::new([1; 32]),
            vec![2; 40],
        );
        at_ahmed.open_file(Some(response.to_bytes())).await;
        assert_eq!(at_ahmed.problem(), Some(Problem::Profile(Unshown::Response)));
        at_ahmed.open_file(Some(file.bytes)).await;
        assert_eq!((at_ahmed.problem(), ahmed.samson.standing(round)), (None, Ok(Standing::Profile)));
    });
}
