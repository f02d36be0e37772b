//! When steps are complete.

use super::*;
use crate::ids::RowId;
use crate::plan::testing::*;
use crate::plan::{Cell, Indicator, LIST_COLUMN, PlanEdit, Row};

const TODAY: &str = "2027-01-15";

fn missing(plan: &Plan, step: Step) -> Vec<Missing> {
    plan.step_progress(step, day(TODAY)).missing
}

fn written(step: Step, texts: &[&str]) -> Plan {
    let texts = texts.iter().map(|field| (place(step, field), "Noe".to_owned())).collect();
    Plan { texts, ..Plan::default() }
}

fn line(byte: u8, step: Step, list: &str) -> Row {
    row(byte, step, list, &[(LIST_COLUMN, "Noe")])
}

fn about(field: IndicatorField, of: &Indicator) -> Missing {
    Missing::About { field, indicators: vec![of.id] }
}

#[test]
fn an_empty_plan_lacks_everything_and_has_begun_nothing() {
    let progress = Plan::default().progress(day(TODAY));
    assert_eq!((progress.complete(), progress.steps.len()), (0, 10));
    assert!(progress.steps.iter().all(|step| !step.begun));
    assert_eq!(progress.next().map(|step| step.step), Some(Step::Problem));
}

#[test]
fn the_problem_needs_whom_it_affects_and_one_source() {
    let step = Step::Problem;
    let all = [Missing::Field("problem"), Missing::Field("affected"), Missing::Row("sources")];
    assert_eq!(missing(&Plan::default(), step), all);
    let mut plan = written(step, &["problem", "affected"]);
    plan.rows = vec![row(1, step, "sources", &[(LIST_COLUMN, "  ")]), line(2, step, "causes")];
    assert_eq!(missing(&plan, step), [Missing::Row("sources")], "a line of white space says nothing");
    plan.rows.push(line(3, step, "sources"));
    assert_eq!(missing(&plan, step), []);
    plan.rows[2].removed = true;
    assert_eq!(missing(&plan, step), [Missing::Row("sources")]);
}

#[test]
fn one_to_five_goals_have_a_date() {
    let step = Step::Goals;
    let goal = |byte| row(byte, step, "goals", &[("goal", "Flere møtes")]);
    let dated = |byte| dated(goal(byte), "by", "2028-01-01");
    let of = |rows: Vec<Row>| missing(&Plan { rows, ..written(step, &["vision"]) }, step);
    assert_eq!(of(vec![]), [Missing::Row("goals")]);
    assert_eq!(of(vec![goal(1)]), [Missing::DatedGoal]);
    assert_eq!(of(vec![goal(1), dated(2)]), []);
    assert_eq!(of((1..=5).map(dated).collect()), []);
    assert_eq!(of((1..=6).map(dated).collect()), [Missing::FewerGoals(6)]);
    assert_eq!(missing(&Plan::default(), step)[0], Missing::Field("vision"));
}

#[test]
fn one_group_has_needs_and_strengths_and_took_part() {
    let step = Step::TargetGroup;
    let group = |byte, texts: &[_]| row(byte, step, "groups", texts);
    let mut plan = written(step, &["own_voice"]);
    // The needs of one and the strengths of another are not those of a group.
    plan.rows = vec![group(1, &[("needs", "Venner")]), group(2, &[("strengths", "Mat")])];
    assert_eq!(missing(&plan, step), [Missing::GroupWithNeedsAndStrengths]);
    plan.rows.push(group(3, &[("needs", "Venner"), ("strengths", "Mat")]));
    assert_eq!(missing(&plan, step), []);
    plan.texts.clear();
    assert_eq!(missing(&plan, step), [Missing::Field("own_voice")]);
}

#[test]
fn each_activity_has_a_full_chain() {
    let step = Step::TheoryOfChange;
    let activity = |byte| row(byte, step, "activities", &[("activity", "Kurs")]);
    let chain = |byte| row(byte, step, "chains", &[("if_we", "a"), ("then", "b"), ("because", "c")]);
    let half = |byte| row(byte, step, "chains", &[("if_we", "a"), ("then", "b"), ("because", " ")]);
    let of = |rows: Vec<Row>| missing(&Plan { rows, ..Plan::default() }, step);
    assert_eq!(of(vec![chain(1)]), [Missing::Row("activities")]);
    assert_eq!(of(vec![activity(1), half(2)]), [Missing::Chains(1)]);
    assert_eq!(of(vec![activity(1), activity(2), activity(3), chain(4)]), [Missing::Chains(2)]);
    assert_eq!(of(vec![activity(1), chain(2), half(3)]), []);
}

#[test]
fn there_is_an_output_and_an_outcome_and_each_impact_is_argued_for() {
    let step = Step::Indicators;
    let level = |byte, level| Indicator { id: IndicatorId::new([byte; 16]), level, ..indicator() };
    let output = level(1, Some(IndicatorLevel::Output));
    let impact = level(2, Some(IndicatorLevel::Impact));
    let of = |indicators: Vec<Indicator>| missing(&plan_of(indicators), step);
    let (no_output, no_outcome) =
        (Missing::AtLevel(IndicatorLevel::Output), Missing::AtLevel(IndicatorLevel::Outcome));
    assert_eq!(of(vec![]), [no_output, no_outcome.clone()]);
    assert_eq!(of(vec![output.clone()]), [no_outcome]);
    let outcome = Indicator { unit: String::new(), ..level(3, Some(IndicatorLevel::Outcome)) };
    let lacking = of(vec![output.clone(), impact.clone(), outcome.clone()]);
    assert_eq!(lacking, [about(IndicatorField::Unit, &outcome), about(IndicatorField::Argument, &impact)]);
    let removed = Indicator { removed: true, ..impact };
    let outcome = Indicator { unit: "prosent".into(), ..outcome };
    assert_eq!(of(vec![output, removed, outcome]), []);
}

#[test]
fn all_indicators_have_a_way_of_measuring_a_target_and_a_start() {
    let bare =
        Indicator { measurements: vec![measured(1, "2027-01-10", "1")], ..Indicator::new(indicator().id, 0) };
    let of = |indicator: &Indicator, step| missing(&plan_of(vec![indicator.clone()]), step);
    let all = |fields: &[IndicatorField]| fields.iter().map(|field| about(*field, &bare)).collect::<Vec<_>>();
    use IndicatorField::*;
    assert_eq!(of(&bare, Step::Methods), all(&[Method, Source, Frequency, Responsible]));
    assert_eq!(of(&bare, Step::Targets), all(&[TargetValue, TargetDate]));
    assert_eq!(of(&bare, Step::Baseline), all(&[BaselineValue, BaselineDate]));
    for step in [Step::Methods, Step::Targets, Step::Baseline] {
        assert_eq!(of(&indicator(), step), []);
        assert_eq!(missing(&Plan::default(), step), [Missing::Indicator], "none is not all");
        assert!(!plan_of(vec![bare.clone()]).step_progress(step, day(TODAY)).begun);
        assert!(plan_of(vec![indicator()]).step_progress(step, day(TODAY)).begun);
    }
    let linked = Indicator { link: Some(crate::plan::Link::thickness()), ..bare };
    assert_eq!(of(&linked, Step::Methods), [], "how a figure of rounds is got needs no saying");
}

#[test]
fn the_start_is_no_later_than_the_first_measurement() {
    let of = |date: &str| missing(&plan_of(vec![with(&[(date, "1"), ("2027-01-09", "2")])]), Step::Baseline);
    assert_eq!(of("2027-01-01"), []);
    assert_eq!(of("2026-12-31"), [Missing::EarlierBaseline(vec![indicator().id])]);
}

#[test]
fn all_indicators_are_measured_after_the_start_and_none_is_overdue() {
    let of = |indicator: Indicator, today: &str| {
        plan_of(vec![indicator]).step_progress(Step::Measure, day(today)).missing
    };
    let unmeasured = about(IndicatorField::Measurements, &indicator());
    assert_eq!(of(with(&[("2027-01-01", "1")]), "2027-01-02"), std::slice::from_ref(&unmeasured));
    assert_eq!(of(indicator(), "2027-02-02"), [unmeasured, Missing::Overdue(vec![indicator().id])]);
    assert_eq!(of(with(&[("2027-01-31", "1")]), "2027-02-28"), []);
    assert_eq!(of(with(&[("2027-01-31", "1")]), "2027-03-01"), [Missing::Overdue(vec![indicator().id])]);
}

#[test]
fn a_talk_has_a_date_and_findings_and_one_decision_is_in_somebodys_hands() {
    let step = Step::Evaluate;
    let all = [Missing::Field("evaluation_date"), Missing::Field("findings"), Missing::Decision];
    assert_eq!(missing(&Plan::default(), step), all);
    let mut plan = written(step, &["findings"]);
    plan.values = [(place(step, "evaluation_date"), day(TODAY).into())].into();
    let decision = row(1, step, "decisions", &[("what", "Fortsett som nå"), ("who", "Alle")]);
    plan.rows = vec![decision.clone()];
    assert_eq!(missing(&plan, step), [Missing::Decision], "no deadline");
    plan.rows = vec![dated(decision, "by", "2027-06-01")];
    assert_eq!(missing(&plan, step), []);
}

#[test]
fn progress_counts_the_complete_steps_in_whatever_order() {
    let mut plan = plan_of(vec![indicator()]);
    assert_eq!(plan.progress(day(TODAY)).complete(), 3, "methods, targets and baseline");
    plan.texts.insert(place(Step::Problem, "problem"), "Noe".into());
    let progress = plan.progress(day(TODAY));
    let begun: Vec<_> =
        progress.steps.iter().filter(|step| step.begun).map(|step| step.step.number()).collect();
    assert_eq!((progress.complete(), begun), (3, vec![1, 5, 6, 7, 8]));
}

#[test]
fn a_row_with_a_number_in_it_has_begun_its_step() {
    let mut group = row(1, Step::TargetGroup, "groups", &[("name", "")]);
    let begun = |row: &Row| {
        Plan { rows: vec![row.clone()], ..Plan::default() }.step_progress(Step::TargetGroup, day(TODAY)).begun
    };
    assert!(!begun(&group));
    group.cells.insert("size".parse().unwrap(), Cell::Value(Some(amount("12").into())));
    assert!(begun(&group) && group.amount("size") == Some(amount("12")));
    assert_eq!(PlanEdit::AddRow(group.clone()).touches(), [(Step::TargetGroup, "groups".parse().unwrap())]);
    assert_eq!(group.id, RowId::new([1; 16]));
}
