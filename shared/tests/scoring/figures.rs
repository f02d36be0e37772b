use crate::bag::{Bag, SKIP, field, statement, value};
use samson_shared::codec;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::response::NoteKind;
use samson_shared::scoring::{Agreement, Profile, RoundAnswers, TooFew};

fn worked_example() -> Bag {
    Bag::default().weigh(None, "openness", &[5, 4, 3]).weigh(None, "democracy", &[5, 5, 5]).answer(
        None,
        "equality.4",
        &[2, 4, SKIP],
    )
}

#[test]
fn the_worked_example() {
    let profile = worked_example().profile(3);
    assert_eq!(value(&profile, "openness").weight, Some(7.5));
    assert_eq!(value(&profile, "democracy").weight, Some(10.0));
    let figures = statement(&profile, "equality.4");
    assert_eq!(figures.weight, Some(8.75));
    assert_eq!((figures.score, figures.n, figures.skipped), (Some(5.0), 2, 1));
    assert_eq!(figures.gap, Some(3.75));
    assert_eq!(figures.distribution, [0, 1, 0, 1, 0]);
    assert_eq!((figures.consensus.unwrap() * 1000.0).round(), 585.0);
    assert_eq!(figures.agreement(), Some(Agreement::Mixed));
}

#[test]
fn a_skipped_statement_is_never_a_zero() {
    let profile = Bag::default()
        .answer(None, "equality.1", &[5, SKIP, SKIP])
        .answer(None, "equality.2", &[SKIP, SKIP, SKIP])
        .profile(3);
    assert_eq!(statement(&profile, "equality.1").score, Some(10.0));
    let skipped = statement(&profile, "equality.2");
    assert_eq!((skipped.score, skipped.n, skipped.skipped), (None, 0, 3));
    assert_eq!((skipped.consensus, skipped.agreement()), (None, None));
    assert_eq!(field(&profile, "equality").score, Some(10.0));
    assert_eq!(field(&profile, "goals").score, None);
}

#[test]
fn a_field_scores_by_answered_statements_and_weighs_by_all() {
    // Of the seven statements about goals, leadership tags 2, openness 2, democracy 1, creativity 2.
    let profile = Bag::default()
        .weigh(None, "leadership", &[5, 5, 5])
        .weigh(None, "openness", &[3, 3, 3])
        .weigh(None, "democracy", &[1, 1, 1])
        .weigh(None, "creativity", &[1, 3, 5])
        .answer(None, "goals.1", &[1, 2, 3])
        .answer(None, "goals.2", &[5, 5, 5])
        .profile(3);
    let goals = field(&profile, "goals");
    assert_eq!(goals.score, Some(6.25), "the mean of 2.5 and 10");
    assert_eq!(goals.weight, Some(40.0 / 7.0), "2 * 10 + 2 * 5 + 1 * 0 + 2 * 5, over 7");
    assert_eq!(goals.gap, Some(40.0 / 7.0 - 6.25));
}

#[test]
fn practice_stands_beside_the_weight_of_a_value() {
    let profile = Bag::default()
        .weigh(None, "creativity", &[5, 5, 3])
        .answer(None, "equality.7", &[1, 1, 1])
        .answer(None, "goals.6", &[4, 4, 4])
        .answer(None, "goals.1", &[5, 5, 5])
        .profile(3);
    let creativity = value(&profile, "creativity");
    assert_eq!((creativity.n, creativity.practice), (3, Some(3.75)), "leadership's goals.1 does not count");
    assert_eq!(creativity.gap, Some(25.0 / 3.0 - 3.75));
    let unweighted = value(&profile, "leadership");
    assert_eq!((unweighted.weight, unweighted.n, unweighted.gap), (None, 0, None));
}

#[test]
fn thickness_is_read_from_thick_statements_only() {
    let profile = Bag::default()
        .answer(None, "equality.1", &[5, 5, 3])
        .answer(None, "goals.3", &[2, 2, 2])
        .answer(None, "goals.1", &[1, 1, 1])
        .profile(3);
    let thick = (25.0 / 3.0 + 2.5) / 2.0 * 10.0;
    assert!((profile.thickness.unwrap() - thick).abs() < 1e-9);
    assert_eq!(Bag::default().answer(None, "goals.1", &[5]).profile(3).thickness, None);
}

#[test]
fn a_profile_of_too_few_would_show_single_people() {
    let of = |responses, protection| {
        Profile::of(scorecard(), &RoundAnswers::default(), responses, 9, protection).map(|p| p.responses)
    };
    assert_eq!(of(2, Protection::default()), Err(TooFew { minimum: 3, responses: 2 }));
    assert_eq!(of(3, Protection::default()), Ok(3));
    assert_eq!(of(0, Protection::OpenConversation), Err(TooFew { minimum: 1, responses: 0 }));
    assert_eq!(of(1, Protection::OpenConversation), Ok(1));
}

#[test]
fn ideas_and_comments_tell_nothing_of_the_order_they_came_in() {
    let one = Bag::default()
        .note("goals.1", NoteKind::Idea, "Tegn sammen")
        .note("equality.1", NoteKind::Idea, "Bytt plass")
        .note("equality.1", NoteKind::Idea, "Ønskemøte")
        .note("equality.1", NoteKind::Comment, "Det tok tid.");
    let mut other = one.clone();
    other.0.notes.reverse();
    let profile = one.profile(3);
    assert_eq!(profile.notes, other.profile(3).notes);
    assert_eq!(profile.notes[3].text, "Tegn sammen", "equality stands before goals");
    let place = "equality.1".parse().unwrap();
    assert_eq!(profile.notes_at(&place, NoteKind::Idea).collect::<Vec<_>>(), ["Bytt plass", "Ønskemøte"]);
    assert_eq!(profile.notes_at(&place, NoteKind::Comment).collect::<Vec<_>>(), ["Det tok tid."]);
}

#[test]
fn what_the_instrument_does_not_ask_counts_for_nothing() {
    let hostile = worked_example().weigh(None, "greed", &[5]).answer(None, "equality.99", &[1]).note(
        "nonsense",
        NoteKind::Idea,
        "Hei",
    );
    assert_eq!(hostile.profile(3), worked_example().profile(3));
}

#[test]
fn a_profile_survives_being_stored() {
    let profile = worked_example().profile(3);
    assert_eq!(codec::decode(&codec::encode(&profile)), Ok(profile));
}

#[test]
fn the_profile_stands_in_the_order_of_the_instrument() {
    let profile = Bag::default().profile(3);
    assert!(profile.values.iter().map(|v| &v.id).eq(scorecard().values.iter().map(|v| &v.id)));
    assert!(profile.fields.iter().map(|f| &f.id).eq(scorecard().fields.iter().map(|f| &f.id)));
    assert!(profile.statements.iter().map(|s| &s.id).eq(scorecard().statements.iter().map(|s| &s.id)));
}
