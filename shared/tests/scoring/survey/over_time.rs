//! One round beside another.

use super::*;
use samson_shared::scoring::Direction;
use samson_shared::scoring::survey::{SurveyChange, SurveyMeasurement};

/// So many people who all say the same to two items of "history", the only one of "climate", and two of "search".
fn round(people: usize, level: i64, percent: i64) -> SurveyProfile {
    let said = [("q26", level), ("q27", level), ("q38", level), ("q76", percent), ("q77", percent)];
    let numbers: Vec<(&str, Vec<i64>)> = said.map(|(item, said)| (item, vec![said; people])).to_vec();
    Said { groups: vec![Municipality; people], numbers, notes: Vec::new() }.profile(Protection::default())
}

fn change(then: &SurveyProfile, now: &SurveyProfile) -> SurveyChange {
    let measured = |profile| SurveyMeasurement { profile, protection: Protection::default() };
    SurveyChange::of(survey(), measured(then), measured(now))
}

#[test]
fn a_change_is_told_from_a_twentieth_of_the_scale_on() {
    let (then, now) = (round(6, 3, 50), round(6, 4, 54));
    let change = change(&then, &now);
    assert_eq!(change.at(&place("history")).unwrap().direction(), Direction::Stronger);
    assert_eq!(change.at(&place("search")).unwrap().direction(), Direction::AboutTheSame);
    assert_eq!(change.items[&item("q38")].difference(), 1.0);
    assert!(change.at(&place("goals")).is_none(), "nobody said anything about it");
}

#[test]
fn one_person_more_withholds_items_and_factors_of_a_single_item() {
    let change = change(&round(6, 3, 50), &round(7, 4, 80));
    assert!(change.withheld && change.items.is_empty());
    assert!(change.at(&place("history")).is_some());
    assert!(change.at(&place("climate")).is_none(), "its only item would follow from it");
}

#[test]
fn rounds_with_other_parts_are_compared_in_what_both_asked() {
    let asked = |parts| {
        let said = Said::of(
            &[Municipality; 6],
            &[("q26", &[4; 6]), ("q27", &[4; 6]), ("q76", &[9; 6]), ("q77", &[9; 6])],
        );
        said.profile_of(Parts::of(parts).unwrap(), Protection::default())
    };
    let change = change(&asked([true, true, true]), &asked([true, false, true]));
    assert!(change.at(&place("search")).is_some() && change.at(&place("history")).is_none());
}
