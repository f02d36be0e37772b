//! Figures that indicators follow, and the picture of one.

use super::*;
use crate::platform::Rng;
use crate::workbench::testing;
use samson_shared::ids::{IndicatorId, MeasurementId, RoundId};
use samson_shared::instrument;
use samson_shared::language::Language;
use samson_shared::plan::{Indicator, Link, Measurement, Origin, Plan};
use serde_bytes::ByteBuf;

/// A round of the scorecard in which six people gave everything the same level.
fn round(number: u8, level: u8) -> Measured {
    testing::round(number, 6, instrument::scorecard(), None, level)
}

fn figures_of(rounds: Vec<Measured>) -> Vec<RoundFigure> {
    ReadFigures { rounds }.run(&mut Rng::default(), &mut |_, _| {}).unwrap()
}

fn indicator() -> Indicator {
    Indicator {
        name: "Folk i jobb".into(),
        unit: "folk".into(),
        baseline_value: "-3".parse().ok(),
        baseline_date: "2027-01-01".parse().ok(),
        target_value: "10".parse().ok(),
        target_date: "2027-12-31".parse().ok(),
        ..Indicator::new(IndicatorId::new([7; 16]), 0)
    }
}

fn drawn(indicator: Indicator) -> Drawn {
    let job = DrawCourse { indicator, language: Language::Bokmal };
    job.run(&mut Rng::default(), &mut |_, _| {}).unwrap()
}

#[test]
fn a_round_brings_every_field_and_the_thickness_as_the_profile_shows_them() {
    let figures = figures_of(vec![round(1, 3)]);
    assert_eq!(figures.len(), instrument::scorecard().fields.len() + 1);
    assert!(figures.iter().all(|figure| figure.day.to_string() == "2026-11-23"));
    let equality = Link::field(&"equality".parse().unwrap());
    let figure = figures.iter().find(|figure| figure.link == equality).unwrap();
    assert_eq!(figure.value.to_string(), "5", "3 of 1 to 5 is 5 of 10");
}

#[test]
fn a_round_that_cannot_be_read_brings_nothing_and_the_others_stay() {
    let broken = Measured { opened: ByteBuf::from(vec![1, 2, 3]), ..round(2, 3) };
    let figures = figures_of(vec![broken, round(1, 3)]);
    assert!(figures.iter().all(|figure| figure.round == RoundId::new([1; 16])) && !figures.is_empty());
}

#[test]
fn a_new_round_adds_its_number_to_an_indicator_by_itself() {
    let link = Some(Link::field(&"equality".parse().unwrap()));
    let plan = Plan { indicators: vec![Indicator { link, ..indicator() }], ..Plan::default() };
    let later = Measured { since: 1_805_392_000, ..round(2, 4) };
    let plan = plan.with_rounds(&figures_of(vec![later, round(1, 3)]));
    let numbers: Vec<String> =
        plan.indicators[0].standing().filter_map(|one| one.value).map(|value| value.to_string()).collect();
    assert_eq!(numbers, ["5", "7.5"]);
}

#[test]
fn the_picture_says_start_last_number_and_target() {
    let measured = Measurement {
        origin: Origin::Hand(MeasurementId::new([1; 16])),
        date: "2027-06-01".parse().unwrap(),
        value: "1000000000000".parse().ok(),
        unit: "folk".into(),
        note: String::new(),
        created: 0,
        removed: false,
    };
    let drawn = drawn(Indicator { measurements: vec![measured], ..indicator() });
    for expected in ["\u{2212}3 folk", "1. juni 2027", "10 folk (31. desember 2027)"] {
        assert!(drawn.summary.contains(expected), "{expected}: {}", drawn.summary);
    }
    assert!(drawn.svg.contains("chart-course") && drawn.svg.contains("Folk i jobb"));
}

#[test]
fn an_indicator_about_which_nothing_is_known_can_be_drawn() {
    let drawn = drawn(Indicator::new(IndicatorId::new([7; 16]), 0));
    assert_eq!(drawn.summary, "");
    assert!(drawn.svg.contains("chart-course"));
}
