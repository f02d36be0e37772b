//! The conversation about a profile.

use crate::bag::{Bag, id};
use samson_shared::dialogue::{Order, at_field, closing, differences_at, is_weak, opening, walk, written_at};
use samson_shared::ids::FieldId;
use samson_shared::ids::Group::{Enterprise, Municipality};
use samson_shared::instrument::{discussion, scorecard};
use samson_shared::protection::Protection;
use samson_shared::response::NoteKind;
use samson_shared::scoring::{Comparison, Measurement, Profile};

fn field(name: &str) -> FieldId {
    name.parse().unwrap()
}

fn names(questions: &[&samson_shared::instrument::discussion::Question]) -> Vec<String> {
    questions.iter().map(|question| question.id.to_string()).collect()
}

/// Six people of the municipality and six of the enterprise answer these levels.
fn round(answers: &[(&str, u8, u8)]) -> Profile {
    let bag = Bag::default().present(Municipality, 6).present(Enterprise, 6);
    let answered = answers.iter().fold(bag, |bag, (statement, municipality, enterprise)| {
        bag.answer(Municipality, statement, &[*municipality; 6]).answer(
            Enterprise,
            statement,
            &[*enterprise; 6],
        )
    });
    answered.profile(12)
}

#[test]
fn the_group_talks_about_the_largest_gap_first_and_about_what_has_none_last() {
    let walked =
        walk(&round(&[("goals.1", 1, 1), ("equality.1", 4, 4), ("competence.1", 2, 2)]), Order::LargestGap);
    let names: Vec<&str> = walked.iter().map(FieldId::as_str).collect();
    assert_eq!(names[..3], ["goals", "competence", "equality"]);
    assert_eq!(names.len(), scorecard().fields.len());
    assert_eq!(
        names[3..],
        ["communication", "anchoring", "facilitation", "resources"],
        "in the instrument's order"
    );
}

#[test]
fn a_group_may_take_the_fields_as_they_were_asked() {
    let walked = walk(&round(&[("goals.1", 1, 1), ("equality.1", 4, 4)]), Order::AsAsked);
    let asked: Vec<FieldId> = scorecard().fields.iter().map(|field| field.id.clone()).collect();
    assert_eq!(walked, asked);
}

#[test]
fn a_weak_field_is_asked_why() {
    let profile = round(&[("goals.1", 2, 2), ("equality.1", 4, 4)]);
    assert!(is_weak(&profile, &field("goals")) && !is_weak(&profile, &field("equality")));
    assert_eq!(names(&at_field(discussion(), &profile, None, &field("goals"))), ["why_low", "will_or_able"]);
    assert!(at_field(discussion(), &profile, None, &field("equality")).is_empty());
    assert!(!is_weak(&profile, &field("anchoring")), "nobody answered: that is not weak");
}

#[test]
fn a_field_that_is_behind_what_it_means_is_weak_too() {
    let important = |level| {
        let bag = scorecard()
            .values
            .iter()
            .fold(Bag::default(), |bag, v| bag.weigh(None, v.id.as_str(), &[level; 5]));
        bag.answer(None, "goals.1", &[4; 5]).profile(5)
    };
    assert!(is_weak(&important(5), &field("goals")), "7.5 of 10");
    assert!(!is_weak(&important(4), &field("goals")), "7.5 of 7.5");
}

#[test]
fn where_groups_differ_they_are_asked_what_the_others_know() {
    let profile = round(&[("equality.1", 5, 3)]);
    let asked = at_field(discussion(), &profile, None, &field("equality"));
    assert_eq!(names(&asked), ["gap_why", "gap_listen"]);
    assert_eq!(differences_at(&profile, &field("equality")).count(), 2, "the field and its statement");
    assert_eq!(differences_at(&profile, &field("goals")).count(), 0);
}

#[test]
fn what_changed_since_last_time_is_asked_about() {
    let (then, now) = (
        round(&[("equality.1", 3, 3), ("goals.1", 4, 4)]),
        round(&[("equality.1", 5, 5), ("goals.1", 4, 4)]),
    );
    let of = |profile| Measurement { profile, protection: Protection::default() };
    let comparison = Comparison::of(of(&then), of(&now)).unwrap();
    let asked = |name| names(&at_field(discussion(), &now, Some(&comparison), &field(name)));
    assert_eq!(asked("equality"), ["happened"]);
    assert_eq!(asked("goals"), [""; 0]);
}

#[test]
fn the_conversation_opens_with_the_whole_and_closes_with_actions() {
    let always = ["first_look", "proud", "missing_voice", "important", "use_strength"];
    assert_eq!(names(&opening(discussion(), false)), always);
    assert!(names(&opening(discussion(), true)).contains(&"happened".to_owned()));
    assert_eq!(names(&closing(discussion())), ["action", "look_again"]);
}

#[test]
fn ideas_and_comments_stand_at_their_statements() {
    let bag = Bag::default()
        .present(None, 3)
        .note("equality.2", NoteKind::Comment, "Ikke alltid")
        .note("equality.2", NoteKind::Idea, "Felles kaffe")
        .note("equality.1", NoteKind::Idea, "Møtes på gården")
        .note("goals.1", NoteKind::Idea, "Tegne sammen");
    let (profile, equality) = (bag.profile(3), field("equality"));
    let written = written_at(scorecard(), &profile, &equality);
    assert_eq!(written.len(), 2);
    assert_eq!((written[0].statement, &written[0].ideas[..]), (&id("equality.1"), &["Møtes på gården"][..]));
    assert_eq!(
        (&written[1].ideas[..], &written[1].comments[..]),
        (&["Felles kaffe"][..], &["Ikke alltid"][..])
    );
}
