//! How indicators stand: each rule with an example calculated by hand.

use super::*;
use crate::plan::testing::*;
use proptest::prelude::*;

fn on(indicator: Indicator, today: &str) -> State {
    let plan = plan_of(vec![indicator]);
    plan.course(&plan.indicators[0], day(today)).state
}

/// Whatever is due, this day is before it.
fn early(indicator: Indicator) -> State {
    on(indicator, "2026-01-01")
}

#[test]
fn a_number_on_the_line_or_above_it_is_on_track() {
    // 31 January is 30 of 100 days after the start: 30 of 100.
    for (value, state) in [("30", State::OnTrack), ("29.999999", State::Behind), ("-5", State::Behind)] {
        assert_eq!(early(with(&[("2027-01-31", value)])), state, "{value}");
    }
    let plan = plan_of(vec![with(&[("2027-01-31", "44.5")])]);
    let course = plan.course(&plan.indicators[0], day("2027-02-01"));
    assert_eq!(course.last, Some(Reading { day: day("2027-01-31"), value: amount("44.5") }));
    assert_eq!((course.expected, course.next), (Some(30.0), Some(day("2027-02-28"))));
}

#[test]
fn where_less_is_better_the_line_goes_down() {
    let down = |value: &str| Indicator {
        baseline_value: Some(amount("50")),
        target_value: Some(amount("-50")),
        ..with(&[("2027-01-31", value)])
    };
    assert_eq!(down("0").direction(), Some(Direction::Down));
    // 50 - 100 * 30 / 100 = 20
    for (value, state) in [
        ("20", State::OnTrack),
        ("20.000001", State::Behind),
        ("-49.9", State::OnTrack),
        ("-50", State::Reached),
        ("-60", State::Reached),
    ] {
        assert_eq!(early(down(value)), state, "{value}");
    }
}

#[test]
fn the_last_number_counts_and_no_better_one_before() {
    assert_eq!(early(with(&[("2027-01-10", "100"), ("2027-01-31", "20")])), State::Behind);
    assert_eq!(
        early(with(&[("2027-01-31", "20"), ("2027-01-31", "100")])),
        State::Reached,
        "of one day, the later"
    );
    let mut gap = with(&[("2027-01-31", "30"), ("2027-02-28", "0")]);
    gap.measurements[1].value = None;
    assert_eq!(early(gap.clone()), State::OnTrack, "a gap is no zero");
    gap.measurements[0].removed = true;
    assert_eq!(early(gap), State::NotStarted);
}

#[test]
fn what_was_measured_before_the_start_or_on_its_day_counts_for_nothing() {
    assert_eq!(early(with(&[("2026-12-01", "100")])), State::NotStarted);
    assert_eq!(early(with(&[("2027-01-01", "100")])), State::NotStarted);
    assert_eq!(early(indicator()), State::NotStarted);
}

#[test]
fn after_the_date_of_the_target_only_the_target_will_do() {
    assert_eq!(early(with(&[("2027-04-10", "99")])), State::OnTrack);
    assert_eq!(early(with(&[("2027-04-11", "99.9")])), State::Behind);
    assert_eq!(early(with(&[("2029-01-01", "99.9")])), State::Behind);
    assert_eq!(early(with(&[("2029-01-01", "100")])), State::Reached);
}

#[test]
fn what_is_due_and_missing_is_overdue_unless_the_target_is_reached() {
    // Due on 28 February.
    let at = |value| with(&[("2027-01-31", value)]);
    assert_eq!(on(at("30"), "2027-02-28"), State::OnTrack, "on the day itself there is time");
    assert_eq!(on(at("30"), "2027-03-01"), State::Overdue);
    assert_eq!(on(at("100"), "2027-03-01"), State::Reached);
    assert_eq!(on(Indicator { target_value: None, ..at("30") }, "2027-03-01"), State::Overdue);
    assert_eq!(on(indicator(), "2027-02-02"), State::Overdue, "never measured, a month after the start");
}

#[test]
fn without_a_target_or_a_start_it_says_so() {
    let at = with(&[("2027-01-31", "30")]);
    assert_eq!(early(Indicator { target_value: None, ..at.clone() }), State::NoTarget);
    assert_eq!(early(Indicator { target_date: None, ..at.clone() }), State::NoTarget);
    assert_eq!(early(Indicator { baseline_value: None, ..at.clone() }), State::NoBaseline);
    assert_eq!(early(Indicator { baseline_date: None, ..at.clone() }), State::NoBaseline);
    assert_eq!(early(Indicator::new(at.id, 0)), State::NoTarget);
    let reached = with(&[("2027-01-31", "100")]);
    assert_eq!(early(Indicator { target_date: None, baseline_date: None, ..reached }), State::Reached);
}

#[test]
fn a_target_that_is_the_start_has_no_direction() {
    let same = Indicator { target_value: Some(amount("0")), ..with(&[("2027-01-31", "0")]) };
    assert_eq!(
        (early(same.clone()), same.direction(), same.expected_on(day("2027-01-31"))),
        (State::NoDirection, None, None)
    );
}

#[test]
fn a_target_dated_before_the_start_is_due_at_once() {
    let backwards =
        |value| Indicator { target_date: Some(day("2026-12-01")), ..with(&[("2027-01-31", value)]) };
    assert_eq!(early(backwards("99")), State::Behind);
    assert_eq!(early(backwards("100")), State::Reached);
    assert_eq!(backwards("99").expected_on(day("2020-01-01")), Some(100.0));
    let at_once = Indicator { target_date: indicator().baseline_date, ..with(&[("2027-01-31", "99")]) };
    assert_eq!(early(at_once), State::Behind);
}

#[test]
fn the_largest_numbers_there_are_are_compared_without_overflow() {
    let huge = |value: Amount| {
        let mut huge = with(&[("5000-01-01", "0")]);
        huge.measurements[0].value = Some(value);
        let (start, end) = (Some(day("0001-01-01")), Some(day("9999-12-31")));
        let values = (Some(Amount::MIN), Some(Amount::MAX));
        Indicator {
            baseline_date: start,
            target_date: end,
            baseline_value: values.0,
            target_value: values.1,
            ..huge
        }
    };
    assert_eq!(early(huge(amount("0.5"))), State::OnTrack);
    assert_eq!(early(huge(Amount::MIN)), State::Behind);
    assert_eq!(early(huge(Amount::MAX)), State::Reached);
}

#[test]
fn five_hundred_measurements_are_no_trouble() {
    let first = day("2027-01-02");
    let mut many = with(&[]);
    many.target_date = Some(day("2030-01-01"));
    many.measurements = (0..500)
        .map(|number| Measurement {
            date: first.plus_days(number).unwrap(),
            ..measured(1, "2027-01-02", "99")
        })
        .collect();
    assert_eq!(early(many), State::OnTrack);
}

use crate::plan::Measurement;

proptest! {
    #[test]
    fn turning_everything_upside_down_changes_no_state(
        values in prop::array::uniform3(-1000..1000_i32),
        days in prop::array::uniform3(0..200_u32),
    ) {
        let with_values = |sign: i32| {
            let date = |number: u32| day("2027-01-01").plus_days(number);
            let mut turned = with(&[("2027-01-01", "0")]);
            turned.measurements[0].value = Some((values[0] * sign).into());
            turned.measurements[0].date = date(days[0]).unwrap();
            let (baseline_value, target_value) = (Some((values[1] * sign).into()), Some((values[2] * sign).into()));
            Indicator { baseline_value, target_value, baseline_date: date(days[1]), target_date: date(days[2]), ..turned }
        };
        prop_assert_eq!(early(with_values(1)), early(with_values(-1)));
    }

    #[test]
    fn a_better_number_is_never_a_worse_state(value in -50..150_i32, more in 0..50_i32, date in 1..200_u32) {
        let state = |value: i32| {
            let mut at = with(&[("2027-01-01", "0")]);
            at.measurements[0].value = Some(value.into());
            at.measurements[0].date = day("2027-01-01").plus_days(date).unwrap();
            early(at)
        };
        let rank = |state| [State::Behind, State::OnTrack, State::Reached].iter().position(|one| *one == state);
        prop_assert!(rank(state(value + more)) >= rank(state(value)));
    }
}
