//! What is carried of a profile: enough to show all of it again, and nothing that it does not show.

use crate::bag::two_fields;
use crate::properties::{participants, profile_of, protections};
use crate::survey::{answers_of, anything};
use proptest::prelude::*;
use samson_shared::ids::Group::{Enterprise, Municipality};
use samson_shared::instrument::{scorecard, survey};
use samson_shared::protection::Protection;
use samson_shared::scoring::{NoSummary, Profile, Summary, SurveyProfile};

fn of_three(number: u8) -> Protection {
    Protection::Protected { threshold: number.try_into().unwrap() }
}

/// Six of the municipality and six of the enterprise, who all say the same.
fn two_sides() -> Profile {
    let person = |group| (Some(group), [4; 4], [3; 15]);
    let people: Vec<_> =
        [Municipality, Enterprise].into_iter().flat_map(|g| (0..6).map(move |_| person(g))).collect();
    profile_of(&people, of_three(5))
}

fn read(profile: &Profile) -> Summary {
    Summary::from_bytes(&profile.summary(0).to_bytes()).unwrap()
}

#[test]
fn a_side_that_is_smaller_than_everybody_accepted_is_never_shown() {
    let profile = two_sides();
    assert_eq!(profile.sides.len(), 2);
    let again = |protection| Profile::of_summary(&two_fields(), &read(&profile), protection);
    assert_eq!(again(of_three(5)), Ok(profile.clone()));
    assert_eq!(again(of_three(7)), Err(NoSummary::Damaged));
}

#[test]
fn figures_of_too_few_people_are_no_profile() {
    let alone = profile_of(&[(None, [4; 4], [3; 15])], Protection::OpenConversation);
    let again = |protection| Profile::of_summary(&two_fields(), &read(&alone), protection);
    assert!(again(Protection::OpenConversation).is_ok());
    assert_eq!(again(Protection::default()), Err(NoSummary::Damaged));
}

#[test]
fn figures_of_other_questions_are_for_a_newer_app() {
    let summary = read(&two_sides());
    let survey = SurveyProfile::of_summary(survey(), &survey().instrument, &summary, Protection::default());
    assert_eq!(survey, Err(NoSummary::Newer));
    assert!(scorecard().statements.len() > two_fields().statements.len());
    let whole = Profile::of_summary(scorecard(), &summary, Protection::default());
    assert!(whole.is_err(), "of fewer statements than are asked");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_profile_of_a_summary_is_the_profile(
        people in participants(), protection in protections()
    ) {
        let profile = profile_of(&people, protection);
        let again = Profile::of_summary(&two_fields(), &read(&profile), protection);
        prop_assert_eq!(again, Ok(profile));
    }

    #[test]
    fn the_survey_of_a_summary_is_the_survey((groups, said) in anything(), protection in protections()) {
        let (people, asked) = (groups.len() as u32, &survey().instrument);
        let answers = answers_of(&groups, &said);
        let profile = SurveyProfile::of(survey(), asked, &answers, (people, people), protection);
        let profile = profile.unwrap();
        let read = Summary::from_bytes(&profile.summary(0).to_bytes()).unwrap();
        prop_assert_eq!(SurveyProfile::of_summary(survey(), asked, &read, protection), Ok(profile));
    }
}
