//! What is talked about, and in which order.

use super::*;
use samson_shared::dialogue::{Order, at_place, items_at, needs_talk, walk_survey};
use samson_shared::instrument::discussion;

#[test]
fn what_sides_see_differently_is_talked_about_first_then_what_is_weakest() {
    let groups: Vec<Group> = [vec![Municipality; 5], vec![Enterprise; 5]].concat();
    let apart: Vec<i64> = [vec![5; 5], vec![3; 5]].concat();
    let said: &[(&str, &[i64])] =
        &[("q26", &apart), ("q27", &apart), ("q38", &[2; 10]), ("q76", &[80; 10]), ("q77", &[80; 10])];
    let profile = Said::of(&groups, said).profile(Protection::default());
    let walk = walk_survey(survey(), &profile, Order::LargestGap);
    assert_eq!(walk[..3], ["history", "search", "climate"].map(place));
    assert!(needs_talk(&profile, &place("climate")) && !needs_talk(&profile, &place("history")));
    let asked = |at: &str| at_place(discussion(), &profile, None, &place(at)).len();
    assert_eq!((asked("history"), asked("climate"), asked("goals")), (2, 2, 0));
    let mut sorted = walk_survey(survey(), &profile, Order::AsAsked);
    assert_eq!(sorted.len(), walk.len(), "nothing is lost or told twice");
    sorted.dedup();
    assert_eq!(sorted.len(), 6 + 20 + 4);
}

#[test]
fn a_factor_shows_its_items_also_those_of_another_part() {
    let profile = Said::of(&THREE, &[]).profile(OPEN);
    let roles = place("clear_roles");
    let items: Vec<&str> = items_at(survey(), &profile, &roles).iter().map(|item| item.id.as_str()).collect();
    assert_eq!(items, ["q19", "q21", "q41"]);
}
