use crate::bag::{Bag, SKIP, id};
use samson_shared::ids::Group::{Enterprise, Municipality};
use samson_shared::scoring::{Place, Profile, StandsOut};

fn place(name: &str) -> Place {
    if name.contains('.') { Place::Statement(id(name)) } else { Place::Field(name.parse().unwrap()) }
}

fn strengths(profile: &Profile) -> Vec<(Place, f64)> {
    let strength = |what: &StandsOut| match what {
        StandsOut::Strength { place, score } => Some((place.clone(), *score)),
        _ => None,
    };
    profile.stands_out.iter().filter_map(strength).collect()
}

#[test]
fn the_three_highest_scores_are_strengths() {
    let profile = Bag::default()
        .answer(None, "goals.1", &[4, 4, 5])
        .answer(None, "goals.2", &[1, 1, 1])
        .answer(None, "equality.1", &[5, 5, 5])
        .answer(None, "equality.2", &[3, 3, 3])
        .profile(3);
    let expected = [(place("equality.1"), 10.0), (place("goals.1"), 25.0 / 3.0), (place("equality"), 7.5)];
    assert_eq!(strengths(&profile), expected);
}

#[test]
fn equal_ones_stand_in_the_order_of_the_instrument_fields_first() {
    let profile = Bag::default()
        .answer(None, "goals.1", &[4, 4, 4])
        .answer(None, "equality.2", &[4, 4, 4])
        .answer(None, "equality.1", &[4, 4, 4])
        .profile(3);
    let expected = ["equality", "equality.1", "equality.2"].map(|name| (place(name), 7.5));
    assert_eq!(strengths(&profile), expected);
}

#[test]
fn only_what_matters_more_than_it_happens_is_a_gap() {
    let profile = Bag::default()
        .weigh(None, "leadership", &[3, 3, 3])
        .answer(None, "goals.1", &[3, 3, 3])
        .answer(None, "goals.4", &[2, 2, 2])
        .profile(3);
    let gaps: Vec<_> =
        profile.stands_out.iter().filter(|what| matches!(what, StandsOut::Gap { .. })).collect();
    let gap = |name, gap| StandsOut::Gap { place: place(name), gap };
    assert_eq!(gaps, [&gap("goals.4", 2.5), &gap("goals", 1.25)]);
}

#[test]
fn disagreement_needs_five_people_who_do_not_agree() {
    let profile = Bag::default()
        .answer(None, "goals.1", &[1, 1, 5, 5])
        .answer(None, "goals.2", &[1, 2, 3, 4, 5])
        .answer(None, "goals.3", &[4, 4, 4, 4, 4])
        .answer(None, "goals.4", &[1, 1, 1, 5, 5, 5])
        .profile(6);
    let told: Vec<_> = profile
        .stands_out
        .iter()
        .filter_map(|what| match what {
            StandsOut::Disagreement { statement, n, .. } => Some((statement.as_str(), *n)),
            _ => None,
        })
        .collect();
    assert_eq!(told, [("goals.4", 6), ("goals.2", 5)]);
}

#[test]
fn what_most_people_skipped_is_a_blind_spot() {
    let profile = Bag::default()
        .answer(None, "goals.1", &[SKIP, 3, 3])
        .answer(None, "goals.2", &[SKIP, SKIP, SKIP])
        .answer(None, "goals.3", &[3, 3, 3])
        .profile(3);
    let spots: Vec<_> =
        profile.stands_out.iter().filter(|what| matches!(what, StandsOut::BlindSpot { .. })).collect();
    let spot = |name, skipped| StandsOut::BlindSpot { statement: id(name), skipped };
    assert_eq!(spots, [&spot("goals.2", 3), &spot("goals.1", 1)]);
}

#[test]
fn each_kind_tells_at_most_three_in_the_order_of_the_rules() {
    let mut bag = Bag::default().present(Municipality, 5).present(Enterprise, 5);
    for number in 1..=6 {
        let statement = format!("goals.{number}");
        bag = bag.answer(Municipality, &statement, &[1; 5]).answer(Enterprise, &statement, &[5; 5]);
        bag = bag.answer(None, &format!("equality.{number}"), &[SKIP, 1]);
    }
    let kinds: Vec<&str> = bag
        .profile(10)
        .stands_out
        .iter()
        .map(|what| match what {
            StandsOut::Strength { .. } => "strength",
            StandsOut::Gap { .. } => "gap",
            StandsOut::Disagreement { .. } => "disagreement",
            StandsOut::BlindSpot { .. } => "blind spot",
            StandsOut::GroupDifference(_) => "group difference",
        })
        .collect();
    let order = ["strength", "gap", "disagreement", "blind spot", "group difference"];
    assert_eq!(kinds, order.map(|kind| [kind; 3]).concat());
}
