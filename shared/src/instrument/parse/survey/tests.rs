//! The survey as it is written, and what is told about a broken one.

use super::*;
use crate::instrument::{Parts, find, survey, survey_with};

const STRUCTURE: &str = include_str!("../../../../instruments/partnership.toml");
const TEXTS: &str = include_str!("../../../../locales/en/partnership.toml");

/// The sentences about the survey with one thing replaced, in its structure or its texts.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!([STRUCTURE, TEXTS].iter().any(|file| file.contains(from)), "{from:?} is nowhere");
    let replaced = |file: &str| file.replacen(from, to, 1);
    let problems = parse(&replaced(STRUCTURE), Language::English, &replaced(TEXTS)).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

fn of_kind(is: impl Fn(&Kind) -> bool) -> usize {
    survey().instrument.statements.iter().filter(|statement| is(&statement.kind)).count()
}

#[test]
fn the_crate_carries_what_the_files_say() {
    let written = parse(STRUCTURE, Language::English, TEXTS).unwrap();
    let mut carried = survey().clone();
    carried.add_texts(written);
    assert_eq!(&carried, survey());
}

#[test]
fn there_are_82_items_in_three_parts_and_the_side_is_asked_on_joining() {
    let survey = survey();
    assert_eq!(survey.instrument.statements.len() + usize::from(survey.instrument.role.is_some()), 82);
    let part = |at: usize| survey.instrument.statements_of(&survey.instrument.fields[at].id).count();
    assert_eq!([part(0), part(1), part(2)], [24, 44, 13]);
    assert_eq!((survey.factors.len(), survey.barriers.len(), survey.categories.len()), (20, 4, 6));
    assert_eq!(of_kind(|kind| matches!(kind, Kind::Choice(_))), 4);
    assert_eq!(of_kind(|kind| *kind == Kind::Percent), 12);
    assert_eq!((survey.terms.len(), survey.sides.len()), (7, 5));
}

#[test]
fn every_factor_and_barrier_has_the_items_of_its_definition() {
    let survey = survey();
    let factor = |id: &str| -> Vec<String> {
        survey.items_of_factor(&id.parse().unwrap()).map(|item| item.id.to_string()).collect()
    };
    assert_eq!(factor("clear_roles"), ["q19", "q21", "q41"]);
    assert_eq!(factor("respect_trust"), ["q39", "q40", "q42"]);
    assert!(survey.factors.iter().all(|factor| survey.items_of_factor(&factor.id).next().is_some()));
    assert!(survey.barriers.iter().all(|barrier| survey.items_of_barrier(&barrier.id).count() == 3));
    let turned: Vec<_> =
        survey.items.iter().filter(|item| item.reverse).map(|item| item.id.as_str()).collect();
    assert_eq!(turned, ["q10", "q18", "q22", "q23"]);
}

#[test]
fn the_wording_follows_the_side() {
    let statement = survey().instrument.statement(&"q04".parse().unwrap()).unwrap();
    let words = |group| statement.wording(group, Language::English);
    assert_eq!(words(Group::Municipality), "How long have you worked with the social enterprise?");
    for group in [Group::Enterprise, Group::Volunteer, Group::Citizen, Group::Other] {
        assert_eq!(words(group), "How long have you worked with the municipality?");
    }
    let same = survey().instrument.statement(&"q07".parse().unwrap()).unwrap();
    assert_eq!(same.wording(Group::Volunteer, Language::English), same.text.text(Language::English));
}

#[test]
fn a_part_that_is_switched_off_is_not_asked() {
    let asked = survey_with(Parts::of([true, false, true]).unwrap());
    assert_eq!(asked.fields.len(), 2);
    assert_eq!(asked.statements.len(), 24 + 13);
    assert!(asked.statement(&"q26".parse().unwrap()).is_none());
    assert_eq!(find(&asked.id, 1), Some(asked));
    assert_eq!(find(&asked.id, 2), None, "of a newer version nothing is known");
}

#[test]
fn a_term_is_found_as_a_word_and_not_as_a_part_of_one() {
    let found = |text: &str| -> Vec<String> {
        survey().terms_in(text, Language::English).map(|term| term.name.clone()).collect()
    };
    assert_eq!(found("The Municipality will get a lot back."), ["the municipality"]);
    assert!(!found("The partnership holds.").contains(&"partner".to_owned()));
    assert_eq!(found(""), [""; 0]);
}

#[test]
fn what_is_wrong_with_a_survey_is_told() {
    assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
    let twice = told("id = \"q82\"", "id = \"q81\"");
    assert!(twice.contains(&"the item 'q81' is defined more than once".to_owned()), "{twice:?}");
    let dangling = told("factor = \"history\"", "factor = \"histroy\"");
    assert_eq!(dangling, ["'q26' names the factor 'histroy', which does not exist"]);
    let nobody = told("category = \"environment\"", "category = \"weather\"");
    assert_eq!(nobody, ["'history' names the category 'weather', which does not exist"]);
    let strange = told("kind = \"percent\"", "kind = \"choice\"");
    assert!(strange[0].starts_with("the item 'q70' has options"), "{strange:?}");
    let order =
        told("part = \"barriers\"\nkind = \"percent\"", "part = \"working_together\"\nkind = \"percent\"");
    assert_eq!(order, ["the item 'q70' cannot stand after 'q69'"]);
    assert!(
        told("viewpoint = \"municipality\"", "viewpoint = \"enterprise\"")[0]
            .starts_with("the sides must be")
    );
    let missing = told("[item.q10]\ntext", "[item.q10]\ntxet");
    assert!(missing.contains(&"'q10' has no text 'text' in the language 'en'".to_owned()), "{missing:?}");
}
