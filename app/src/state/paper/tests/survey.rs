//! Papers about a round of the partnership survey, and what the group says about itself and its plan in them.

use super::*;
use crate::state::testing::write_plan;
use samson_report::SurveyReport;
use samson_shared::document::{ReflectionEdit, TablePlace};
use samson_shared::ids::Group;
use samson_shared::instrument::{OverviewColumn, OverviewRow, SURVEY, survey};
use samson_shared::plan::{FieldPlace, PlanEdit, Step};

const SURVEY_ROUND: RoundId = RoundId::new([6; 16]);

/// A revealed round of the survey.
fn asked(id: RoundId, title: &str, since: i64) -> Round {
    let (instrument, version) = (SURVEY.parse().unwrap(), survey().instrument.version);
    Round { instrument, version, ..revealed(id, title, since) }
}

/// Five people of one group who say the same to everything.
fn survey_opened() -> Vec<u8> {
    let mut answers = RoundAnswers::default();
    for statement in &survey().instrument.statements {
        let said = Answer::read(&statement.kind, 4).unwrap_or(Answer::Skipped);
        answers.answers.insert(statement.id.clone(), vec![Voice { group: Some(Group::Volunteer), said }; 5]);
    }
    codec::encode(&OpenedRound { answers, responses: 5, counted: Counted::default() })
}

/// Plays a scene with a round of the scorecard and one of the survey half a year later.
fn with_a_survey<Scene: Future<Output = ()> + 'static>(scene: impl FnOnce(Device) -> Scene + 'static) {
    with_three_rounds(|device| async move {
        let round = asked(SURVEY_ROUND, "Partnerskapet", 1_812_000_000);
        let changes = Changes::new().collaboration(&collaboration()).round(&round);
        let changes = changes.opened(round.id, &survey_opened());
        Repository::new(Rc::new(device.storage.clone())).commit(changes).await.unwrap();
        device.samson.refresh().await.unwrap();
        scene(device).await;
    });
}

async fn survey_report(samson: Samson) -> SurveyReport {
    match samson.told(SURVEY_ROUND).await.unwrap() {
        Told::Survey(report) => report,
        Told::Scorecard(_) => panic!("the survey was asked"),
    }
}

#[test]
fn a_survey_has_a_report_and_a_page_to_share() {
    with_a_survey(|device| async move {
        let left_out = BTreeSet::new();
        let file = device
            .samson
            .put_on_paper(Paper::Report { round: SURVEY_ROUND, left_out }, |_| ())
            .await
            .unwrap();
        assert!(file.bytes.starts_with(b"%PDF-"));
        let picture = device.samson.put_on_paper(Paper::Picture(SURVEY_ROUND), |_| ()).await.unwrap();
        assert!(picture.bytes.starts_with(b"\x89PNG"));
    });
}

#[test]
fn a_survey_is_compared_with_surveys_only_and_no_scorecard_with_it() {
    with_a_survey(|device| async move {
        let report = survey_report(device.samson).await;
        assert!(report.earlier.is_empty() && report.current.profile.responses == 5);
        let later = Round { since: 1_900_000_000, ..revealed(ROUND, "Høsten 2030", 1_900_000_000) };
        bring(&device, &[(later, 4)]).await;
        let titles: Vec<String> =
            report_of(device.samson).await.earlier.into_iter().map(|one| one.title).collect();
        assert_eq!(titles, ["Våren 2026", "Våren 2027"]);
    });
}

#[test]
fn the_report_tells_what_the_group_writes_about_itself_and_its_plan() {
    with_a_survey(|device| async move {
        let samson = device.samson;
        assert!(survey_report(samson).await.plan.is_none());
        let offered = samson.chapters(SURVEY_ROUND);
        assert!(!offered.contains(&Chapter::Together) && !offered.contains(&Chapter::Plan));
        let (row, column) = (OverviewRow::Proud, OverviewColumn::Barriers);
        let place = TablePlace { round: SURVEY_ROUND, row, column };
        let (before, text) = (String::new(), "Kaféen".to_owned());
        samson.reflect(SURVEY_ROUND, ReflectionEdit::Table { place, before, text }).await.unwrap();
        let place = FieldPlace { step: Step::Problem, field: "problem".parse().unwrap() };
        let edit = PlanEdit::Text { place, before: String::new(), after: "Mange sitter alene".into() };
        write_plan(samson, &edit).await;
        let report = survey_report(samson).await;
        assert_eq!(report.together.overview[&(row, column)], "Kaféen");
        assert_eq!(report.plan.unwrap().text(Step::Problem, "problem"), "Mange sitter alene");
        let offered = samson.chapters(SURVEY_ROUND);
        assert!(offered.contains(&Chapter::Together) && offered.contains(&Chapter::Plan));
    });
}
