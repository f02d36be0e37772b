//! When something is due.

use super::*;
use crate::plan::testing::*;
use crate::plan::{Frequency, PlanValue};

fn next(indicator: Indicator) -> Option<String> {
    let plan = plan_of(vec![indicator]);
    plan.next_measurement(&plan.indicators[0]).map(|day| day.to_string())
}

fn some(day: &str) -> Option<String> {
    Some(day.to_owned())
}

#[test]
fn the_next_measurement_follows_the_last_one_or_the_start() {
    assert_eq!(next(indicator()), some("2027-02-01"), "a month after the start");
    assert_eq!(next(with(&[("2027-01-31", "20")])), some("2027-02-28"));
    assert_eq!(
        next(with(&[("2026-11-30", "0")])),
        some("2027-02-01"),
        "an older number does not bring it forward"
    );
    assert_eq!(next(Indicator { baseline_date: None, ..with(&[("2027-02-05", "30")]) }), some("2027-03-05"));
}

#[test]
fn a_gap_that_somebody_noted_is_no_longer_asked_for() {
    let mut gap = with(&[("2027-02-01", "0")]);
    gap.measurements[0].value = None;
    assert_eq!(next(gap.clone()), some("2027-03-01"));
    gap.measurements[0].removed = true;
    assert_eq!(next(gap), some("2027-02-01"), "one that was removed is asked for again");
}

#[test]
fn the_last_measurement_is_asked_for_at_the_date_of_the_target() {
    let yearly = |measurements: &[_]| Indicator { frequency: Some(Frequency::Yearly), ..with(measurements) };
    assert_eq!(next(yearly(&[])), some("2027-04-11"));
    assert_eq!(next(yearly(&[("2027-04-10", "80")])), some("2027-04-11"));
    assert_eq!(next(yearly(&[("2027-04-11", "80")])), None);
    assert_eq!(next(Indicator { target_date: None, ..yearly(&[]) }), some("2028-01-01"));
    assert_eq!(next(Indicator { frequency: None, ..indicator() }), some("2027-04-11"));
    assert_eq!(next(Indicator { frequency: None, target_date: None, ..indicator() }), None);
    assert_eq!(
        next(Indicator { baseline_date: None, ..indicator() }),
        some("2027-04-11"),
        "no day to count from"
    );
}

#[test]
fn one_that_is_measured_only_once_more_is_done_then() {
    let once = |measurements: &[_]| Indicator { frequency: Some(Frequency::Once), ..with(measurements) };
    assert_eq!(next(once(&[])), some("2027-04-11"));
    assert_eq!(next(once(&[("2026-12-01", "0")])), some("2027-04-11"), "before the start is not after it");
    assert_eq!(next(once(&[("2027-02-01", "20")])), None);
    assert_eq!(next(Indicator { target_date: None, ..once(&[]) }), None);
}

#[test]
fn a_date_that_was_agreed_comes_before_the_rhythm() {
    let own = Indicator { next_date: Some(day("2027-06-15")), ..with(&[("2027-02-01", "20")]) };
    assert_eq!(next(own.clone()), some("2027-06-15"));
    let mut plan = plan_of(vec![own, with(&[("2027-02-01", "20")])]);
    plan.values.insert(place(Step::Measure, "next_date"), PlanValue::from(day("2027-03-10")));
    let both =
        |plan: &Plan| [0, 1].map(|at| plan.next_measurement(&plan.indicators[at]).unwrap().to_string());
    assert_eq!(both(&plan), ["2027-06-15", "2027-03-10"]);
    for indicator in &mut plan.indicators {
        indicator.measurements[0].date = day("2027-03-10");
    }
    assert_eq!(both(&plan), ["2027-06-15", "2027-04-10"], "measured on that day: the rhythm goes on");
}

#[test]
fn what_is_due_is_sorted_and_only_about_what_stands() {
    let again = Indicator { id: IndicatorId::new([2; 16]), ..with(&[("2027-01-05", "1")]) };
    let removed = Indicator { id: IndicatorId::new([3; 16]), removed: true, ..indicator() };
    let decision = row(1, Step::Evaluate, "decisions", &[("what", "Fortsett som nå"), ("who", "Alle")]);
    let blank = row(2, Step::Evaluate, "decisions", &[("what", "")]);
    let goal = dated(row(3, Step::Goals, "goals", &[("goal", "Flere møtes")]), "by", "2027-01-20");
    let gone = crate::plan::Row { removed: true, ..goal.clone() };
    let plan = Plan {
        indicators: vec![again.clone(), indicator(), removed],
        rows: vec![dated(decision.clone(), "by", "2027-02-01"), dated(blank, "by", "2027-01-01"), goal, gone],
        ..Plan::default()
    };
    let due: Vec<_> = plan.due().into_iter().map(|due| (due.day.to_string(), due.what)).collect();
    assert_eq!(
        due,
        [
            ("2027-01-20".to_owned(), DueOf::Goal(RowId::new([3; 16]))),
            ("2027-02-01".to_owned(), DueOf::Measurement(indicator().id)),
            ("2027-02-01".to_owned(), DueOf::Decision(decision.id)),
            ("2027-02-05".to_owned(), DueOf::Measurement(again.id)),
        ]
    );
    assert_eq!(plan.due()[1].uid(), format!("measurement-{}@samson", indicator().id));
}
