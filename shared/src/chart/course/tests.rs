//! What the course of an indicator shows, and that nothing people measure breaks it.

use super::*;
use crate::{chart::testing::Picture, language::Language};

fn texts() -> CourseTexts {
    CourseTexts {
        caption: Caption { title: "I jobb".into(), description: "Fra 3 til 10.".into() },
        measured: "Målt".into(),
        way: "Veien til målet".into(),
        ends: ["1. januar 2027".into(), "31. desember 2027".into()],
    }
}

fn at(day: i64, value: f64) -> CoursePoint {
    CoursePoint { day, value: Some(value) }
}

fn drawn(points: &[CoursePoint], start: Option<CoursePoint>, target: Option<CoursePoint>) -> Picture {
    let frame = Frame::phone("c", Language::Bokmal);
    Picture::of(&course(points, start.as_ref(), target.as_ref(), &texts(), &frame))
}

/// Dots and diamonds without the one in the legend.
fn marks(picture: &Picture, class: &str) -> usize {
    picture.count(class).saturating_sub(1)
}

#[test]
fn what_was_measured_is_a_line_and_the_way_to_the_target_another() {
    let picture = drawn(&[at(30, 3.0), at(60, 6.0)], Some(at(0, 3.0)), Some(at(365, 10.0)));
    assert_eq!(picture.texts("chart-value"), ["6"]);
    assert_eq!(marks(&picture, "chart-now"), 1);
    assert_eq!(marks(&picture, "chart-earlier"), 1);
    assert_eq!(marks(&picture, "chart-earlier-dot"), 2);
    picture.assert_readable();
}

#[test]
fn a_missing_number_is_a_gap_and_not_a_zero() {
    let gap = CoursePoint { day: 60, value: None };
    let picture = drawn(&[at(30, 3.0), gap, at(90, 6.0), at(120, 7.0)], None, None);
    assert_eq!(marks(&picture, "chart-now"), 1);
    assert_eq!(picture.texts("chart-tick")[0], "3", "the scale does not go down to zero");
    picture.assert_readable();
}

#[test]
fn a_target_without_a_start_stands_alone() {
    let picture = drawn(&[at(30, 3.0)], None, Some(at(365, 10.0)));
    assert_eq!((marks(&picture, "chart-earlier-dot"), marks(&picture, "chart-earlier")), (1, 0));
    picture.assert_readable();
}

#[test]
fn five_hundred_measurements_are_one_line_with_few_dots() {
    let many: Vec<_> = (0..500_i32).map(|day| at(day.into(), f64::from(day % 37))).collect();
    let picture = drawn(&many, Some(at(0, 0.0)), Some(at(600, 40.0)));
    assert_eq!(marks(&picture, "chart-now"), 499);
    assert!(picture.count("chart-now-dot") < 60, "{}", picture.count("chart-now-dot"));
    picture.assert_readable();
}

#[test]
fn nothing_one_number_negative_and_huge_ones_can_be_drawn() {
    let huge = [at(0, -1e12), at(1, 1e12)];
    let odd = [at(0, f64::NAN), at(0, f64::INFINITY)];
    let cases: [&[CoursePoint]; 6] =
        [&[], &[at(5, 0.0)], &[at(5, -3.5), at(5, -3.5)], &huge, &odd, &[at(0, 0.000_001), at(9, 0.000_002)]];
    for points in cases {
        drawn(points, None, None).assert_readable();
        drawn(points, Some(at(3, 7.0)), Some(at(3, 7.0))).assert_readable();
    }
}
