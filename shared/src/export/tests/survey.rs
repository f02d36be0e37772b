//! A round of the partnership survey in a file: never more than the screen shows, sides before what all say.

use super::*;
use crate::instrument::survey;
use crate::scoring::SurveyProfile;
use crate::scoring::survey::Distribution;

/// Six of the municipality say 5, three of the enterprise say 2, two citizens say 1; to every item that takes numbers.
fn answers() -> RoundAnswers {
    let groups =
        [Group::Municipality; 6].into_iter().chain([Group::Enterprise; 3]).chain([Group::Citizen; 2]);
    let said = |group| match group {
        Group::Municipality => 5,
        Group::Enterprise => 2,
        _ => 1,
    };
    let mut answers = RoundAnswers::default();
    for statement in &survey().instrument.statements {
        let voices = groups.clone().map(|group| Voice {
            group: Some(group),
            said: Answer::read(&statement.kind, said(group)).unwrap_or(Answer::Skipped),
        });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    let note = |text: &str| {
        let (statement, text) = ("q14".parse().unwrap(), text.to_owned());
        crate::response::Note { statement, kind: NoteKind::Comment, text }
    };
    // In the order in which they came.
    answers.notes = vec![note("Åse sa det først"), note(NASTY), note("Alle hilser")];
    answers
}

/// The round as a file tells it.
fn told(profile: &SurveyProfile, protection: Protection) -> SurveyRound {
    let told = Told {
        round: ROUND,
        title: "Våren 2027",
        opened: "2027-03-01",
        protection,
        instrument: &survey().instrument,
        profile,
        on_paper: 0,
    };
    let mut export = Export::new("ab".into(), "DYRK".into(), "2027-03-02".into(), "nb".into());
    export.add_survey(&told, survey(), &Commons::default(), Language::Bokmal);
    export.surveys.remove(0)
}

fn name_of(side: crate::scoring::Side) -> String {
    match side {
        crate::scoring::Side::Group(group) => group.as_str().to_owned(),
        crate::scoring::Side::Others => "others".to_owned(),
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
    #[test]
    fn a_file_tells_of_each_side_what_the_screen_does_and_nothing_else(
        people in proptest::collection::vec((0_usize..5, 0_i64..6), 3..16),
        open: bool,
    ) {
        let protection = if open { Protection::OpenConversation } else { Protection::default() };
        let mut answers = RoundAnswers::default();
        for (index, statement) in survey().instrument.statements.iter().enumerate() {
            let voices = people.iter().map(|(group, number)| Voice {
                group: Some(Group::ALL[*group]),
                said: Answer::read(&statement.kind, (number + index as i64) % 6).unwrap_or(Answer::Skipped),
            });
            answers.answers.insert(statement.id.clone(), voices.collect());
        }
        let count = people.len() as u32;
        let profile =
            SurveyProfile::of(survey(), &survey().instrument, &answers, (count, count), protection).unwrap();
        let round = told(&profile, protection);
        for (one, figures) in round.items.iter().zip(&profile.items) {
            let sides = figures.sides.iter().map(|(side, mean)| (name_of(*side), mean.score)).collect();
            proptest::prop_assert_eq!(&one.sides, &sides);
        }
        for (one, figures) in round.factors.iter().zip(&profile.factors) {
            let sides = figures.sides.iter().map(|(side, score)| (name_of(*side), *score)).collect();
            proptest::prop_assert_eq!(&one.sides, &sides);
        }
    }
}

fn survey_profile(protection: Protection) -> SurveyProfile {
    SurveyProfile::of(survey(), &survey().instrument, &answers(), (11, 12), protection).unwrap()
}

/// A file with this round of the survey in it alone.
pub(super) fn survey_export(protection: Protection) -> Export {
    let (profile, mut commons) = (survey_profile(protection), commons());
    let place = Spot::Field(survey().factors[0].id.clone());
    commons.notes.insert(NotePlace { round: ROUND, spot: place }, "Vi vil vite mer".into());
    commons.actions[0].field = Some(survey().barriers[0].id.clone());
    commons.actions[0].statement = Some("q26".parse().unwrap());
    let told = Told {
        round: ROUND,
        title: "Våren 2027",
        opened: "2027-03-01",
        protection,
        instrument: &survey().instrument,
        profile: &profile,
        on_paper: 0,
    };
    let mut export = Export::new("ab".into(), "DYRK".into(), "2027-03-02".into(), "nb".into());
    export.add_survey(&told, survey(), &commons, Language::Bokmal);
    export.add_actions(&commons);
    export
}

fn shown() -> SurveyRound {
    survey_export(Protection::default()).surveys.remove(0)
}

#[test]
fn a_survey_comes_back_as_it_was_written() {
    let export = survey_export(Protection::default());
    assert_eq!(Export::from_json(&export.to_json()), Ok(export));
}

#[test]
fn a_file_has_every_figure_of_the_screen_with_the_same_bits() {
    let (round, profile) = (shown(), survey_profile(Protection::default()));
    assert_eq!((round.factors.len(), round.barriers.len(), round.items.len()), (20, 4, profile.items.len()));
    for (told, figures) in round.factors.iter().zip(&profile.factors) {
        assert_eq!((told.id.as_str(), told.score), (figures.id.as_str(), figures.score));
        assert_eq!(told.sides.len(), figures.sides.len());
        assert_eq!(told.band.as_deref(), figures.band.map(|band| band.as_str()));
    }
    for (told, figures) in round.barriers.iter().zip(&profile.barriers) {
        assert_eq!((told.id.as_str(), told.score), (figures.id.as_str(), figures.score));
        assert!(told.band.is_some() && !told.reason_name.is_empty());
    }
    for (told, figures) in round.items.iter().zip(&profile.items) {
        assert_eq!((told.score, told.answered, told.skipped), (figures.score, figures.n, figures.skipped));
        let counted: Vec<u32> = told.answers.iter().map(|answer| answer.count).collect();
        match &figures.distribution {
            Distribution::Levels(counts) => assert_eq!(counted, counts),
            Distribution::Quarters(counts) => assert_eq!(counted, counts),
            Distribution::Choices(counts) => assert_eq!(&counted, counts),
            Distribution::Texts => assert!(counted.is_empty()),
        }
    }
}

#[test]
fn a_group_below_the_threshold_stands_nowhere_in_the_file() {
    let export = survey_export(Protection::default());
    let (round, profile) = (&export.surveys[0], survey_profile(Protection::default()));
    let told: Vec<&str> = round.sides.iter().map(|side| side.group.as_str()).collect();
    let shown: Vec<String> = profile.sides.keys().map(|side| name_of(*side)).collect();
    assert_eq!(told, shown);
    let of_items = round.items.iter().flat_map(|item| item.sides.keys());
    let of_factors = round.factors.iter().flat_map(|factor| factor.sides.keys());
    let of_barriers = round.barriers.iter().flat_map(|barrier| barrier.sides.keys());
    let named: BTreeSet<&str> = of_items.chain(of_factors).chain(of_barriers).map(String::as_str).collect();
    assert!(!named.contains("citizen"), "two citizens are too few to stand alone");
    assert!(named.iter().all(|side| told.contains(side)), "{named:?}");
}

#[test]
fn what_people_wrote_stands_in_an_order_that_tells_nothing_of_who_came_first() {
    let texts: Vec<String> = shown().written.into_iter().map(|written| written.text).collect();
    assert_eq!(texts, [NASTY, "Alle hilser", "Åse sa det først"]);
}

#[test]
fn everything_is_named_in_the_language_of_the_file() {
    let round = shown();
    assert!(round.factors.iter().all(|factor| !factor.name.is_empty() && !factor.category_name.is_empty()));
    let item = |id: &str| round.items.iter().find(|item| item.id == id).unwrap();
    assert_eq!((item("q04").kind.as_str(), item("q04").answers.len()), ("choice", 4));
    assert_eq!(item("q70").answers[3].answer, "76-100");
    assert_eq!(item("q26").answers[4].name, "Helt enig");
    assert!(
        item("q19").theme.is_some() && item("q19").factor.is_some(),
        "it is asked early and counts later"
    );
    assert!(!file_of(&round).contains('\u{ad}'), "no marks for breaking lines");
}

fn file_of(round: &SurveyRound) -> String {
    serde_json::to_string(round).unwrap()
}

#[cfg(feature = "text")]
mod in_tables {
    use super::*;
    use crate::text::Catalogue;

    fn lines(table: Table) -> Vec<String> {
        let csv = table.csv(&survey_export(Protection::default()), &Catalogue::of(Language::Bokmal));
        csv.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
    }

    #[test]
    fn each_side_stands_before_what_all_say_and_only_that_lies_in_a_band() {
        let lines = lines(Table::Factors);
        let of_first: Vec<&String> =
            lines.iter().skip(1).take_while(|line| !line.contains(";Alle;")).collect();
        assert!(of_first[0].contains(";Kommunen;5;"), "{lines:?}");
        assert!(of_first.iter().all(|line| line.ends_with(';')), "{of_first:?}");
        let all = &lines[of_first.len() + 1];
        assert!(!all.ends_with(';'), "{all}");
    }

    #[test]
    fn a_table_has_one_figure_a_row_and_every_question_its_answers() {
        let answers = lines(Table::Answers);
        let counted: usize = shown().items.iter().map(|item| item.answers.len()).sum();
        assert_eq!(answers.len(), counted + 1);
        assert!(answers.iter().any(|line| line.ends_with("5;Helt enig;6")), "{answers:?}");
        assert_eq!(
            lines(Table::Barriers).len(),
            1 + shown().barriers.iter().map(|one| one.sides.len() + 1).sum::<usize>()
        );
    }

    #[test]
    fn what_was_written_about_a_survey_stands_among_the_notes_and_is_never_a_formula() {
        let notes = lines(Table::Notes).join("\n");
        assert!(notes.contains("Vi vil vite mer") && notes.contains("\"'=HYPERLINK"), "{notes}");
        assert!(!notes.contains(";=") && !notes.contains(";\"="), "{notes}");
    }

    #[test]
    fn an_action_names_the_factor_or_barrier_that_it_is_about() {
        let barrier = &survey().barriers[0].text.get(Language::Bokmal).unwrap().name.replace('\u{ad}', "");
        let action = &lines(Table::Actions)[1];
        assert!(action.contains("Våren 2027") && action.contains(barrier.as_str()), "{action}");
    }

    #[test]
    fn a_survey_is_one_of_the_rounds() {
        assert_eq!(lines(Table::Rounds)[1], "Våren 2027;2027-03-01;11;12;0;");
    }
}
