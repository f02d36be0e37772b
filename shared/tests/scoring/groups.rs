use crate::bag::{Bag, SKIP, id};
use samson_shared::ids::Group::{Citizen, Enterprise, Municipality, Volunteer};
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::scoring::{Mean, Place, Profile, Side, SideFigures};

fn shown(profile: &Profile) -> Vec<(Side, u32)> {
    profile.sides.iter().map(|side| (side.side, side.responses)).collect()
}

fn side(profile: &Profile, wanted: Side) -> &SideFigures {
    profile.sides.iter().find(|side| side.side == wanted).unwrap()
}

/// The example of the rules: municipality 6, enterprise 5, citizens 3.
fn example() -> Bag {
    Bag::default().present(Municipality, 6).present(Enterprise, 5).present(Citizen, 3)
}

#[test]
fn the_municipality_shows_beside_the_other_eight() {
    let sides = [(Side::Group(Municipality), 6), (Side::Others, 8)];
    assert_eq!(shown(&example().profile(14)), sides);
    // The server has let out the municipality's tags only: the same picture.
    let withheld = Bag::default().present(Municipality, 6).present(None, 8);
    assert_eq!(shown(&withheld.profile(14)), sides);
}

#[test]
fn without_a_group_that_shows_there_are_no_sides() {
    assert_eq!(shown(&Bag::default().present(Municipality, 4).present(None, 5).profile(9)), []);
    assert_eq!(shown(&Bag::default().present(None, 9).profile(9)), []);
}

#[test]
fn an_open_conversation_shows_every_single_one() {
    let bag =
        Bag::default().present(Municipality, 1).present(Citizen, 2).answer(Municipality, "goals.1", &[4]);
    let profile = Profile::of(scorecard(), &bag.0, 3, 3, Protection::OpenConversation).unwrap();
    assert_eq!(shown(&profile), [(Side::Group(Municipality), 1), (Side::Group(Citizen), 2)]);
    let mean = side(&profile, Side::Group(Municipality)).statements[&id("goals.1")];
    assert_eq!(mean, Mean { score: 7.5, n: 1 });
}

#[test]
fn a_group_counts_by_its_weights_and_a_missing_one_hides_rather_than_shows() {
    let weights = Bag::default().present(Municipality, 4).present(None, 5);
    let only_one_value = weights.weigh(Municipality, "openness", &[5]);
    assert_eq!(shown(&only_one_value.profile(10)), []);
}

#[test]
fn somebody_who_speaks_for_four_does_not_bring_a_group_of_one_to_light() {
    let forged = Bag::default().present(Municipality, 5).present(Citizen, 1).present(Citizen, 4);
    assert_eq!(shown(&forged.profile(6)), [], "ten weights of six people");
    let at_a_statement = example().answer(Municipality, "goals.1", &[4; 7]).answer(None, "goals.1", &[2; 8]);
    let profile = at_a_statement.profile(14);
    assert!(
        profile.sides.iter().all(|side| side.statements.is_empty()),
        "fifteen answers of fourteen people"
    );
}

#[test]
fn each_side_has_its_own_figures() {
    let profile = example()
        .answer(Municipality, "goals.1", &[5, 5, 5, 5, 5, SKIP])
        .answer(Enterprise, "goals.1", &[3; 5])
        .answer(Citizen, "goals.1", &[1, 1, 1])
        .answer(Municipality, "goals.2", &[3; 6])
        .answer(Enterprise, "goals.2", &[3; 5])
        .profile(14);
    let municipality = side(&profile, Side::Group(Municipality));
    assert_eq!(municipality.statements[&id("goals.1")], Mean { score: 10.0, n: 5 });
    assert_eq!(municipality.fields[&"goals".parse().unwrap()], 7.5);
    assert_eq!(municipality.weights[&"openness".parse().unwrap()], Mean { score: 5.0, n: 6 });
    let others = side(&profile, Side::Others);
    assert_eq!(others.statements[&id("goals.1")], Mean { score: 25.0 / 8.0, n: 8 });
    assert!(!others.fields.contains_key(&"equality".parse().unwrap()), "nobody answered about equality");
}

#[test]
fn a_statement_that_too_few_of_a_group_answered_shows_nothing_of_the_group() {
    let profile = example()
        .answer(Municipality, "goals.1", &[5, 5, 5, 5, SKIP, SKIP])
        .answer(None, "goals.1", &[1; 8])
        .profile(14);
    for side in &profile.sides {
        assert!(side.statements.is_empty(), "the total minus {:?} is the four", side.side);
        assert!(side.fields.is_empty());
    }
}

#[test]
fn a_group_is_hidden_at_a_statement_where_the_rest_would_be_too_few() {
    // The example of the rules: six of the municipality, three of the others.
    let profile = example()
        .answer(Municipality, "goals.1", &[5; 6])
        .answer(Enterprise, "goals.1", &[1, 1, 1, SKIP, SKIP])
        .answer(Municipality, "goals.2", &[4; 6])
        .profile(14);
    let municipality = side(&profile, Side::Group(Municipality));
    assert!(!municipality.statements.contains_key(&id("goals.1")));
    assert!(municipality.statements.contains_key(&id("goals.2")), "nobody else gave a number there");
    assert_eq!(municipality.fields[&"goals".parse().unwrap()], 7.5, "hidden statements are not in the field");
}

#[test]
fn sides_that_differ_by_one_and_a_half_are_told_largest_first() {
    let bag = Bag::default().present(Municipality, 5).present(Enterprise, 5);
    let profile = bag
        .answer(Municipality, "goals.1", &[4; 5])
        .answer(Enterprise, "goals.1", &[3, 3, 3, 4, 4])
        .answer(Municipality, "goals.2", &[1; 5])
        .answer(Enterprise, "goals.2", &[5; 5])
        .answer(Municipality, "goals.3", &[4; 5])
        .answer(Enterprise, "goals.3", &[3, 3, 4, 4, 4])
        .profile(10);
    let told: Vec<(Place, f64)> = profile.differences.iter().map(|d| (d.place.clone(), d.size())).collect();
    let field = 10.0 - 1.5 - 1.0;
    assert_eq!(told.len(), 3, "a difference of 1.0 at goals.3 is too small to tell");
    assert_eq!(told[0], (Place::Statement(id("goals.2")), 10.0));
    assert_eq!(told[1].0, Place::Field("goals".parse().unwrap()));
    assert!((told[1].1 - field / 3.0).abs() < 1e-9);
    assert_eq!(told[2], (Place::Statement(id("goals.1")), 1.5));
    assert_eq!(profile.differences[0].higher.side, Side::Group(Enterprise));
    assert_eq!(profile.differences[2].higher.side, Side::Group(Municipality));
}

#[test]
fn of_three_sides_the_two_furthest_apart_are_compared() {
    let profile = Bag::default()
        .present(Municipality, 5)
        .present(Enterprise, 5)
        .present(Volunteer, 5)
        .answer(Municipality, "goals.1", &[3; 5])
        .answer(Enterprise, "goals.1", &[5; 5])
        .answer(Volunteer, "goals.1", &[1; 5])
        .profile(15);
    let difference = &profile.differences[0];
    assert_eq!((difference.higher.side, difference.higher.score), (Side::Group(Enterprise), 10.0));
    assert_eq!((difference.lower.side, difference.lower.score), (Side::Group(Volunteer), 0.0));
}

#[test]
fn fields_are_compared_over_what_both_sides_answered() {
    let profile = Bag::default()
        .present(Municipality, 5)
        .present(Enterprise, 5)
        .answer(Municipality, "goals.1", &[5; 5])
        .answer(Enterprise, "goals.1", &[5; 5])
        .answer(Municipality, "goals.2", &[1; 5])
        .profile(10);
    assert_eq!(side(&profile, Side::Group(Municipality)).fields[&"goals".parse().unwrap()], 5.0);
    assert_eq!(side(&profile, Side::Group(Enterprise)).fields[&"goals".parse().unwrap()], 10.0);
    assert_eq!(profile.differences, [], "where both answered, they said the same");
}
