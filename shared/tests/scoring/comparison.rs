//! Two rounds and more, side by side.

use crate::bag::{Bag, id};
use samson_shared::ids::Group::{self, Citizen, Enterprise, Municipality};
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::scoring::{Comparison, Direction, Measurement, OtherInstrument, Profile, Series, Side};

/// So many people of each group, who all weigh values 3 and give one answer to two statements of a field.
fn round(people: &[(Group, usize)], level: u8) -> Profile {
    let bag = people.iter().fold(Bag::default(), |bag, (group, people)| {
        let bag = bag.present(*group, *people);
        let levels = vec![level; *people];
        bag.answer(*group, "equality.1", &levels).answer(*group, "equality.2", &levels)
    });
    bag.profile(people.iter().map(|(_, people)| *people as u32).sum())
}

fn compared(earlier: &Profile, current: &Profile) -> Comparison {
    let of = |profile| Measurement { profile, protection: Protection::default() };
    Comparison::of(of(earlier), of(current)).unwrap()
}

#[test]
fn what_changed_is_told_with_both_figures_and_a_word() {
    let people = [(Municipality, 6), (Enterprise, 6)];
    let comparison = compared(&round(&people, 2), &round(&people, 4));
    let field = comparison.fields[&"equality".parse().unwrap()];
    assert_eq!((field.earlier, field.current, field.difference()), (2.5, 7.5, 5.0));
    assert_eq!(field.direction(), Direction::Stronger);
    assert_eq!(comparison.statements[&id("equality.1")].direction(), Direction::Stronger);
    let value = comparison.values[&"openness".parse().unwrap()];
    assert_eq!(value.weight.unwrap().direction(), Direction::AboutTheSame);
    assert_eq!(comparison.sides.len(), 2);
    assert_eq!(comparison.sides[0].statements[&id("equality.2")].difference(), 5.0);
    assert!(!comparison.withheld && comparison.sides.iter().all(|side| !side.withheld));
}

#[test]
fn what_nobody_answered_in_one_of_the_rounds_is_not_compared() {
    let people = [(Municipality, 6)];
    let comparison = compared(&round(&people, 2), &round(&people, 4));
    assert!(!comparison.statements.contains_key(&id("equality.3")));
    assert!(!comparison.fields.contains_key(&"goals".parse().unwrap()));
}

#[test]
fn of_another_version_only_what_is_in_both_is_compared() {
    let (earlier, mut current) = (round(&[(Municipality, 6)], 2), round(&[(Municipality, 6)], 4));
    current.version = 2;
    current.statements.retain(|statement| statement.id != id("equality.1"));
    let comparison = compared(&earlier, &current);
    assert!(!comparison.statements.contains_key(&id("equality.1")));
    assert!(comparison.statements.contains_key(&id("equality.2")));
    current.instrument = "soimpact".parse().unwrap();
    let of = |profile| Measurement { profile, protection: Protection::default() };
    assert_eq!(Comparison::of(of(&earlier), of(&current)), Err(OtherInstrument));
}

#[test]
fn one_or_two_people_more_or_fewer_leave_the_fields_only() {
    for (people, withheld) in [(6, false), (7, true), (8, true), (9, false), (4, true), (3, false)] {
        let comparison = compared(&round(&[(Citizen, 6)], 2), &round(&[(Citizen, people)], 4));
        assert_eq!((comparison.withheld, comparison.statements.is_empty()), (withheld, withheld), "{people}");
        let value = comparison.values[&"openness".parse().unwrap()];
        assert_eq!(value.weight.is_none(), withheld);
        assert_eq!(comparison.fields.len(), 1, "the field shows, with {people}");
    }
}

#[test]
fn practice_and_thickness_show_when_every_statement_has_a_figure() {
    let full = |people: usize| {
        let answered = |bag: Bag, id: &str| bag.answer(Citizen, id, &vec![3; people]);
        let statements = scorecard().statements.iter();
        statements.fold(Bag::default().present(Citizen, people), |bag, s| answered(bag, s.id.as_str()))
    };
    let shows = |later: &Bag| {
        let comparison = compared(&full(6).profile(6), &later.profile(7));
        let practice = comparison.values.values().filter(|value| value.practice.is_some()).count();
        (comparison.withheld, practice, comparison.thickness.is_some())
    };
    assert_eq!(shows(&full(7)), (true, 4, true));
    let mut gap = full(7);
    gap.0.answers.remove(&id("equality.1"));
    assert_eq!(shows(&gap), (true, 0, false), "or a sum of the others could be one statement's");
}

#[test]
fn a_field_of_one_statement_is_withheld_with_it() {
    let one = |people| Bag::default().present(None, people).answer(None, "equality.1", &vec![3; people]);
    assert!(compared(&one(6).profile(6), &one(7).profile(7)).fields.is_empty());
    assert_eq!(compared(&one(6).profile(6), &one(9).profile(9)).fields.len(), 1);
}

#[test]
fn an_open_conversation_withholds_nothing() {
    let (earlier, current) = (round(&[(Citizen, 6)], 2), round(&[(Citizen, 7)], 4));
    let with = |profile, protection| Measurement { profile, protection };
    let open = Protection::OpenConversation;
    assert!(!Comparison::of(with(&earlier, open), with(&current, open)).unwrap().withheld);
    let one_protected = Comparison::of(with(&earlier, open), with(&current, Protection::default()));
    assert!(one_protected.unwrap().withheld);
}

#[test]
fn the_example_of_the_rules_withholds_both_sides() {
    let spring = round(&[(Municipality, 6), (Enterprise, 6)], 2);
    let autumn = round(&[(Municipality, 5), (Enterprise, 10)], 4);
    let comparison = compared(&spring, &autumn);
    assert!(!comparison.withheld);
    for side in &comparison.sides {
        assert!(side.withheld && side.statements.is_empty(), "{:?}", side.side);
        assert!(!side.fields.is_empty(), "its field shows");
    }
}

#[test]
fn the_others_are_not_compared() {
    let people = [(Municipality, 6), (Enterprise, 3), (Citizen, 3)];
    let comparison = compared(&round(&people, 2), &round(&people, 4));
    assert_eq!(
        comparison.sides.iter().map(|side| side.side).collect::<Vec<_>>(),
        [Side::Group(Municipality)]
    );
}

#[test]
fn a_series_has_a_figure_for_every_round_that_has_one() {
    let people = [(Municipality, 6)];
    let (first, mut second, third) = (round(&people, 2), round(&people, 3), round(&people, 4));
    let series = Series::of(&[&first, &second, &third]);
    assert_eq!(series.fields.len(), scorecard().fields.len());
    let scores = |series: &Series| {
        let of =
            |name: &str| series.fields.iter().find(|field| field.id.as_str() == name).unwrap().scores.clone();
        of("equality")
    };
    assert_eq!(scores(&series), [Some(2.5), Some(5.0), Some(7.5)]);
    assert_eq!(series.thickness.len(), 3);
    second.instrument = "soimpact".parse().unwrap();
    assert_eq!(scores(&Series::of(&[&first, &second, &third])), [Some(2.5), None, Some(7.5)]);
    assert_eq!(Series::of(&[]), Series::default());
}
