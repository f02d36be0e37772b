//! What the answers suggest for the overview, against answers made by hand.

use samson_shared::dialogue::{Subject, Suggestion, suggestions};
use samson_shared::ids::Group::{self, Enterprise, Municipality};
use samson_shared::instrument::OverviewColumn::{self, Barriers, SuccessFactors, WorkingTogether};
use samson_shared::instrument::OverviewRow::{self, Proud, TipsCommon, TipsEnterprise, TipsMunicipality};
use samson_shared::instrument::{Parts, survey, survey_with};
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Note, NoteKind};
use samson_shared::scoring::{RoundAnswers, Side, SurveyProfile, Voice};

/// What two of the municipality and two of the enterprise say to these items; everything else is skipped.
fn profile(said: &[(&str, i64, i64)], notes: Vec<Note>) -> SurveyProfile {
    let mut answers = RoundAnswers { notes, ..RoundAnswers::default() };
    for statement in &survey_with(Parts::ALL).statements {
        let given = said.iter().find(|(item, ..)| *item == statement.id.as_str());
        let number = |group: Group| match (given, group) {
            (Some((_, municipality, _)), Municipality) => *municipality,
            (Some((.., enterprise)), _) => *enterprise,
            (None, _) => 0,
        };
        let voices = [Municipality, Municipality, Enterprise, Enterprise].map(|group| Voice {
            group: Some(group),
            said: Answer::read(&statement.kind, number(group)).unwrap(),
        });
        answers.answers.insert(statement.id.clone(), voices.to_vec());
    }
    let asked = survey_with(Parts::ALL);
    SurveyProfile::of(survey(), asked, &answers, (4, 4), Protection::OpenConversation).unwrap()
}

/// Names, scores and sides of what is suggested.
fn told(
    profile: &SurveyProfile,
    row: OverviewRow,
    column: OverviewColumn,
) -> Vec<(String, f64, Option<Side>)> {
    let figure = |suggestion| match suggestion {
        Suggestion::Figure { about: Subject::Place(place), score, side } => {
            Some((place.to_string(), score, side))
        }
        Suggestion::Figure { about: Subject::Item(item), score, side } => {
            Some((item.to_string(), score, side))
        }
        Suggestion::Words(_) => None,
    };
    suggestions(survey(), profile, row, column).into_iter().filter_map(figure).collect()
}

fn note(item: &str, kind: NoteKind, text: &str) -> Note {
    Note { statement: item.parse().unwrap(), kind, text: text.to_owned() }
}

/// Every item of this factor or barrier, answered alike.
fn all_of(place: &str, municipality: i64, enterprise: i64) -> Vec<(&'static str, i64, i64)> {
    let place = place.parse().unwrap();
    let own = survey()
        .items
        .iter()
        .filter(|item| item.factor.as_ref() == Some(&place) || item.barrier.as_ref() == Some(&place));
    own.map(|item| (item.id.as_str(), municipality, enterprise)).collect()
}

#[test]
fn the_group_can_be_proud_of_strengths_and_of_barriers_that_are_low() {
    let said = [all_of("history", 5, 4), all_of("search", 10, 20)].concat();
    let profile = profile(&said, Vec::new());
    assert_eq!(told(&profile, Proud, SuccessFactors), [("history".to_owned(), 4.5, None)]);
    assert_eq!(told(&profile, Proud, Barriers), [("search".to_owned(), 15.0, None)]);
    for column in [SuccessFactors, Barriers] {
        assert_eq!(told(&profile, TipsCommon, column), []);
    }
}

#[test]
fn advice_for_all_is_about_what_is_weak_or_in_the_way_of_all() {
    let said = [all_of("history", 2, 2), all_of("search", 90, 80)].concat();
    let profile = profile(&said, Vec::new());
    assert_eq!(told(&profile, TipsCommon, SuccessFactors), [("history".to_owned(), 2.0, None)]);
    assert_eq!(told(&profile, TipsCommon, Barriers), [("search".to_owned(), 85.0, None)]);
    for row in [Proud, TipsMunicipality, TipsEnterprise] {
        assert_eq!(told(&profile, row, SuccessFactors), []);
    }
}

#[test]
fn a_side_gets_advice_about_what_it_has_worse_than_the_other() {
    let said = [all_of("history", 5, 2), all_of("search", 80, 20)].concat();
    let profile = profile(&said, Vec::new());
    let enterprise = Some(Side::Group(Enterprise));
    assert_eq!(told(&profile, TipsEnterprise, SuccessFactors), [("history".to_owned(), 2.0, enterprise)]);
    assert_eq!(told(&profile, TipsMunicipality, SuccessFactors), []);
    let municipality = Some(Side::Group(Municipality));
    assert_eq!(told(&profile, TipsMunicipality, Barriers), [("search".to_owned(), 80.0, municipality)]);
    assert_eq!(told(&profile, TipsEnterprise, Barriers), []);
}

#[test]
fn the_first_part_suggests_statements_but_none_that_are_reversed_or_only_describe() {
    let said: Vec<_> = survey().items.iter().filter(|item| item.theme.is_some()).collect();
    let said: Vec<_> = said.into_iter().map(|item| (item.id.as_str(), 1, 1)).collect();
    let steps = |(item, ..): &&(&'static str, i64, i64)| {
        let statement = survey().instrument.statement(&item.parse().unwrap()).unwrap();
        statement.kind == samson_shared::instrument::Kind::Agree
    };
    let said: Vec<_> = said.iter().filter(steps).copied().collect();
    let told = told(&profile(&said, Vec::new()), TipsCommon, WorkingTogether);
    assert_eq!(told.len(), 5, "no more than can be read");
    for (id, score, _) in told {
        let item = survey().item(&id.parse().unwrap()).unwrap();
        assert!(!item.reverse && !item.neutral && score == 1.0, "{id}");
    }
}

#[test]
fn ideas_stand_beside_the_advice_for_all_in_the_part_they_were_written_in() {
    let notes = vec![
        note("q26", NoteKind::Idea, "Møtes oftere"),
        note("q26", NoteKind::Comment, "Bra"),
        note("q82", NoteKind::Comment, "For lite tid"),
    ];
    let profile = profile(&[], notes);
    let written = |row, column| suggestions(survey(), &profile, row, column);
    assert_eq!(written(TipsCommon, SuccessFactors), [Suggestion::Words("Møtes oftere".to_owned())]);
    assert_eq!(written(TipsCommon, Barriers), [Suggestion::Words("For lite tid".to_owned())]);
    assert_eq!(written(TipsCommon, WorkingTogether), []);
    assert_eq!(written(Proud, SuccessFactors), []);
}
