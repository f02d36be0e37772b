mod survey;

use super::*;
use crate::services::repository::{Changes, Repository};
use crate::state::testing::{Device, Round, Submission, collaboration, joined, play, status};
use samson_report::Report;
use samson_shared::codec;
use samson_shared::exchange::{Counted, OpenedRound};
use samson_shared::instrument::scorecard;
use samson_shared::plan::{FieldPlace, PlanEdit, Step};
use samson_shared::protection::{Protection, Threshold};
use samson_shared::response::{Answer, Level};
use samson_shared::scoring::{RoundAnswers, Voice};
use samson_shared::sync::wire::Phase;
use std::rc::Rc;

const ROUND: RoundId = RoundId::new([3; 16]);
const BEFORE: RoundId = RoundId::new([4; 16]);
const AFTER: RoundId = RoundId::new([5; 16]);

/// Five people, all of one group, who say the same to everything.
fn opened(level: u8) -> Vec<u8> {
    let level = Level::try_from(level).unwrap();
    let group = Some(samson_shared::ids::Group::Volunteer);
    let mut answers = RoundAnswers::default();
    for value in &scorecard().values {
        answers.weights.insert(value.id.clone(), vec![Voice { group, said: level }; 5]);
    }
    for statement in &scorecard().statements {
        answers.answers.insert(statement.id.clone(), vec![Voice { group, said: Answer::Level(level) }; 5]);
    }
    codec::encode(&OpenedRound { answers, responses: 5, counted: Counted::default() })
}

/// A revealed round, opened on this device.
fn revealed(id: RoundId, title: &str, since: i64) -> Round {
    let status = samson_shared::sync::wire::RoundStatus { round: id, ..status(Phase::Revealed) };
    Round {
        id,
        title: title.into(),
        since,
        status: Some(status),
        opened: true,
        ..joined(Submission::Received)
    }
}

/// Puts these rounds on the device, with a level for each.
async fn bring(device: &Device, rounds: &[(Round, u8)]) {
    let repository = Repository::new(Rc::new(device.storage.clone()));
    for (round, level) in rounds {
        let changes =
            Changes::new().collaboration(&collaboration()).round(round).opened(round.id, &opened(*level));
        repository.commit(changes).await.unwrap();
    }
    device.samson.refresh().await.unwrap();
}

/// The report about the round of the scorecard.
async fn report_of(samson: Samson) -> Report {
    match samson.told(ROUND).await.unwrap() {
        Told::Scorecard(report) => report,
        Told::Survey(_) => panic!("the scorecard was asked"),
    }
}

/// Plays a scene with a round, one half a year before and one half a year after.
fn with_three_rounds<Scene: Future<Output = ()> + 'static>(scene: impl FnOnce(Device) -> Scene + 'static) {
    play(revealed(ROUND, "Høsten 2026", 1_795_000_000), |device| async move {
        let rounds = [
            (revealed(ROUND, "Høsten 2026", 1_795_000_000), 4),
            (revealed(BEFORE, "Våren 2026", 1_780_000_000), 3),
            (revealed(AFTER, "Våren 2027", 1_810_000_000), 5),
        ];
        bring(&device, &rounds).await;
        scene(device).await;
    });
}

#[test]
fn a_report_is_about_the_round_and_those_before_it() {
    with_three_rounds(|device| async move {
        let report: Report = report_of(device.samson).await;
        assert_eq!(report.collaboration, "DYRK, Bjellandstrand");
        assert_eq!((report.current.title.as_str(), report.current.profile.responses), ("Høsten 2026", 5));
        assert_eq!(report.current.profile.fields[0].score, Some(7.5));
        let earlier: Vec<&str> = report.earlier.iter().map(|round| round.title.as_str()).collect();
        assert_eq!(earlier, ["Våren 2026"]);
    });
}

#[test]
fn a_round_that_was_not_opened_here_is_left_out() {
    with_three_rounds(|device| async move {
        let closed = Round { opened: false, ..revealed(BEFORE, "Våren 2026", 1_780_000_000) };
        bring(&device, &[(closed, 3)]).await;
        assert!(report_of(device.samson).await.earlier.is_empty());
    });
}

#[test]
fn what_the_protection_of_a_round_hides_is_not_in_its_report() {
    with_three_rounds(|device| async move {
        let protection = Protection::Protected { threshold: Threshold::try_from(6).unwrap() };
        let hidden = Round { protection, ..revealed(ROUND, "Høsten 2026", 1_795_000_000) };
        bring(&device, &[(hidden, 4)]).await;
        let report = report_of(device.samson).await;
        assert!(report.current.profile.sides.is_empty(), "{:?}", report.current.profile.sides);
        assert_eq!(report.current.protection, protection);
    });
}

/// Somebody agrees on something.
async fn agree(
    samson: Samson,
    round: RoundId,
    what: &str,
    status: samson_shared::document::Status,
    why: &str,
) {
    let mut action = samson.new_action(round, crate::state::About::default(), what.into());
    (action.status, action.why) = (status, why.into());
    // A second after the one before: what comes within one has no order.
    action.created = i64::try_from(samson.commons(collaboration().id).actions.len()).unwrap();
    samson.add_action(action).await.unwrap();
}

#[test]
fn the_report_tells_what_was_agreed_now_and_what_is_left_from_before() {
    use samson_shared::document::Status;
    with_three_rounds(|device| async move {
        let samson = device.samson;
        agree(samson, BEFORE, "left", Status::GoingOn, "").await;
        agree(samson, BEFORE, "finished before", Status::Done, "").await;
        agree(samson, ROUND, "now", Status::Open, "").await;
        agree(samson, ROUND, "a mistake", Status::Dropped, " ").await;
        agree(samson, ROUND, "given up", Status::Dropped, "Nobody has time.").await;
        agree(samson, AFTER, "later", Status::Open, "").await;
        let actions = report_of(samson).await.actions;
        let told: Vec<&str> = actions.iter().map(|action| action.what.as_str()).collect();
        assert_eq!(told, ["now", "given up", "left"]);
    });
}

#[test]
fn notes_of_the_conversation_are_in_the_report_even_while_they_are_being_written() {
    use crate::state::SharedText;
    use samson_shared::document::{NotePlace, Spot};
    with_three_rounds(|device| async move {
        let field = scorecard().fields[2].id.clone();
        let spot = Spot::Field(field.clone());
        let place = SharedText::Note(NotePlace { round: ROUND, spot });
        device.samson.write_text(place, "Vi ringer Åse.".into());
        let talks = report_of(device.samson).await.talks;
        assert_eq!(talks, [samson_report::Talk { field, text: "Vi ringer Åse.".into() }]);
    });
}

#[test]
fn a_real_round_becomes_a_pdf_with_a_name_that_says_what_it_is() {
    with_three_rounds(|device| async move {
        let file = device
            .samson
            .put_on_paper(Paper::Report { round: ROUND, left_out: BTreeSet::new() }, |_| ())
            .await
            .unwrap();
        assert!(file.bytes.starts_with(b"%PDF-"));
        assert!(file.name.starts_with("samson-dyrk-bjellandstrand-høsten-2026-20"), "{}", file.name);
        let picture = device.samson.put_on_paper(Paper::Picture(ROUND), |_| ()).await.unwrap();
        assert!(picture.bytes.starts_with(b"\x89PNG"));
        assert!(picture.name.ends_with("-én-side.png"), "{}", picture.name);
    });
}

#[test]
fn a_form_needs_no_profile_and_a_sheet_holds_the_way_back() {
    play(joined(Submission::Drafting), |Device { samson, .. }| async move {
        let form = samson.put_on_paper(Paper::Form(ROUND), |_| ()).await.unwrap();
        assert!(form.bytes.starts_with(b"%PDF-") && form.name.ends_with("-skjema.pdf"));
        let link = "https://samson.example/f#abc".to_owned();
        let sheet = Paper::Sheet { collaboration: collaboration().id, link: link.clone() };
        let Order::Sheet(order) = samson.order_of(sheet.clone()).await.unwrap() else { panic!("no sheet") };
        assert_eq!(order.link, link);
        assert!(order.code.is_some_and(|code| code.starts_with("<svg")));
        assert!(samson.put_on_paper(sheet, |_| ()).await.unwrap().name.ends_with("-leder.pdf"));
    });
}

#[test]
fn a_plan_needs_no_profile_and_is_ten_empty_steps_before_anybody_writes() {
    play(joined(Submission::Drafting), |Device { samson, .. }| async move {
        let paper = Paper::Plan(collaboration().id);
        let Order::Plan(empty) = samson.order_of(paper.clone()).await.unwrap() else { panic!("no plan") };
        assert!(empty.plan.is_blank());
        let place = FieldPlace { step: Step::Problem, field: "problem".parse().unwrap() };
        let edit = PlanEdit::Text { place, before: String::new(), after: "Mange sitter alene".into() };
        samson.edit_plan(collaboration().id, edit).await.unwrap();
        let Order::Plan(sheet) = samson.order_of(paper.clone()).await.unwrap() else { panic!("no plan") };
        assert_eq!(sheet.plan.text(Step::Problem, "problem"), "Mange sitter alene");
        let file = samson.put_on_paper(paper, |_| ()).await.unwrap();
        assert!(file.bytes.starts_with(b"%PDF-") && file.name.ends_with("-effektplan.pdf"), "{}", file.name);
    });
}

#[test]
fn a_round_without_a_profile_has_no_report() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let made =
            samson.put_on_paper(Paper::Report { round: ROUND, left_out: BTreeSet::new() }, |_| ()).await;
        assert_eq!(made, Err(Problem::UnknownRound));
    });
}

#[test]
fn what_is_fetched_is_told_in_tens_until_it_is_all_here() {
    assert_eq!(fetched(0, 26_000_000), Progress::Fetching { percent: 0 });
    assert_eq!(fetched(25_999_999, 26_000_000), Progress::Fetching { percent: 90 });
    assert_eq!(fetched(u32::MAX - 1, u32::MAX), Progress::Fetching { percent: 90 });
    assert_eq!(fetched(26_000_000, 26_000_000), Progress::Setting);
}
