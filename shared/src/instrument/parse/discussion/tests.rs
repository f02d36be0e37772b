//! Discussions that are right, and what is told of wrong ones.

use super::*;
use crate::instrument::discussion;
use crate::instrument::discussion::{AnswerForm, Dimension, ThicknessSign};

const DISCUSSION: &str = include_str!("../../../../instruments/discussion.toml");
const TEXTS: &str = include_str!("../../../../locales/en/discussion.toml");

/// The sentences about the discussion with one thing replaced, in its structure or its texts.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!([DISCUSSION, TEXTS].iter().any(|file| file.contains(from)), "{from:?} is nowhere");
    let replaced = |file: &str| file.replacen(from, to, 1);
    let problems = parse(&replaced(DISCUSSION), Language::English, &replaced(TEXTS)).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

#[test]
fn the_crate_carries_what_the_files_say() {
    let written = parse(DISCUSSION, Language::English, TEXTS).unwrap();
    let mut carried = discussion().clone();
    carried.add_texts(written.clone());
    assert_eq!((&carried, written.questions.len()), (discussion(), carried.questions.len()));
}

#[test]
fn there_are_twelve_questions_and_four_boxes_with_their_words() {
    let discussion = discussion();
    let count = |when| discussion.questions.iter().filter(|question| question.when == when).count();
    let counts = [When::Always, When::Low, When::Gap, When::Repeat, When::Action].map(count);
    assert_eq!(counts, [5, 2, 2, 1, 2]);
    let title = |cell| discussion.cell(cell).unwrap().text.get(Language::Bokmal).unwrap().title.as_str();
    let titles: Vec<_> = MatrixCell::ALL.iter().map(|cell| title(*cell)).collect();
    assert_eq!(titles, ["Ta vare på", "Prøv noe nytt", "Legg bort", "Stopp i tide"]);
}

#[test]
fn a_box_has_the_row_and_the_column_of_its_name() {
    for cell in MatrixCell::ALL {
        assert_eq!(cell.is_kept(), cell.as_str().starts_with("keep"));
        assert_eq!(cell.is_new(), cell.as_str().ends_with("new"));
        assert_eq!(MatrixCell::named(cell.as_str()), Some(*cell));
    }
    assert_eq!(MatrixCell::named(""), None);
}

#[test]
fn the_overview_has_four_rows_and_a_column_for_each_part_of_the_survey() {
    let overview = &discussion().overview;
    let rows: Vec<_> = overview.rows.iter().map(|row| row.text.get(Language::English).unwrap()).collect();
    let labels: Vec<_> = rows.iter().map(|row| row.label.as_str()).collect();
    let advice = ["for all of us", "for the municipality", "for the social enterprise"];
    assert_eq!(labels[0], "What we can be proud of");
    assert!(labels[1..].iter().zip(advice).all(|(label, whom)| *label == format!("Advice {whom}")));
    let columns: Vec<_> = overview.columns.iter().map(|column| column.label.text(Language::Bokmal)).collect();
    assert_eq!(columns, ["Hvordan vi samarbeider", "Det som hjelper oss å lykkes", "Det som står i veien"]);
}

#[test]
fn eight_signs_say_how_thin_and_thick_look_and_where_the_survey_asks_about_it() {
    let continuum = &discussion().continuum;
    assert_eq!(continuum.signs.len(), 8);
    let sign = continuum.sign(ThicknessSign::BroadBase).unwrap();
    let related: Vec<_> = sign.related.iter().map(|id| id.as_str()).collect();
    assert_eq!(related, ["q36", "q43", "q44"]);
    for sign in &continuum.signs {
        let text = sign.text.get(Language::English).unwrap();
        assert!(text.thin != text.thick && !sign.related.is_empty(), "{}", text.name);
    }
}

#[test]
fn one_case_is_named_and_no_other() {
    let case = discussion().continuum.case.get(Language::Bokmal).unwrap();
    assert_eq!(case.name, "INSP! og Roskilde kommune");
    for other in ["Tranøy", "JodaCare", "Trondheim", "Steinkjer", "Asker", "Arendal"] {
        let is_named = [DISCUSSION, TEXTS].iter().any(|file| file.contains(other));
        assert!(!is_named, "{other} is a real partner, and the placement does not flatter it");
    }
}

#[test]
fn the_circle_has_five_phases() {
    let circle = &discussion().circle;
    let name =
        |phase: &Phase| circle.phase(*phase).unwrap().text.get(Language::English).unwrap().name.as_str();
    let names: Vec<_> = Phase::ALL.iter().map(name).collect();
    assert_eq!(
        names,
        ["See what is needed", "Choose what matters most", "Bring people in", "Tell about it", "Let it grow"]
    );
}

#[test]
fn process_and_result_are_evaluated_with_seven_questions() {
    let evaluation = &discussion().evaluation;
    let counts =
        [Dimension::Process, Dimension::Result].map(|dimension| evaluation.questions_of(dimension).count());
    assert_eq!(counts, [5, 2]);
    let answer = |id: &str| &evaluation.question(&id.parse().unwrap()).unwrap().answer;
    assert_eq!(answer("process_role"), &AnswerForm::Text);
    assert!(matches!(answer("process_stage"), AnswerForm::Many(options) if options.len() == 3));
    let AnswerForm::One(options) = answer("process_added") else { panic!("one of several") };
    let ids: Vec<_> = options.iter().map(|option| option.id.as_str()).collect();
    assert_eq!(ids, ["substitution", "addition", "both"]);
    assert_eq!(options[2].text.text(Language::Bokmal), "Litt av begge");
}

#[cfg(feature = "every-language")]
#[test]
fn what_the_group_says_about_itself_is_asked_in_every_language() {
    let Discussion { overview, continuum, circle, evaluation, .. } = discussion();
    for language in Language::ALL {
        assert!(overview.text.has(language) && overview.rows.iter().all(|row| row.text.has(language)));
        assert!(overview.columns.iter().all(|column| column.label.has(language)), "{language}");
        assert!(continuum.text.has(language) && continuum.case.has(language), "{language}");
        assert!(continuum.signs.iter().all(|sign| sign.text.has(language)), "{language}");
        assert!(circle.text.has(language) && circle.phases.iter().all(|phase| phase.text.has(language)));
        assert!(evaluation.text.has(language), "{language}");
        for question in &evaluation.questions {
            let options = question.answer.options();
            assert!(question.text.has(language), "{} in {language}", question.id);
            assert!(options.iter().all(|option| option.text.has(language)), "{} in {language}", question.id);
        }
    }
}

#[test]
fn parts_that_the_code_knows_by_name_stand_in_its_order() {
    let wrong = |from: &str, to: &str| told(from, to)[0].clone();
    for (told, names) in [
        (
            wrong("\"tips_common\"", "\"proud\""),
            "rows must be proud, tips_common, tips_municipality and tips_enterprise",
        ),
        (
            wrong("\"barriers\"", "\"success_factors\""),
            "columns must be working_together, success_factors and barriers",
        ),
        (wrong("\"grow\"", "\"tell\""), "phases must be map, focus, people, tell and grow"),
    ] {
        assert_eq!(told, format!("the {names}, each once and in this order"));
    }
    assert!(wrong("\"broad_base\"", "\"duration\"").starts_with("the signs must be duration, equality,"));
}

#[test]
fn a_question_of_the_evaluation_has_options_where_there_is_something_to_choose() {
    assert_eq!(
        told("answer = \"many\"", "answer = \"text\"")[0],
        "the question 'process_stage' is answered by 'text', which does not fit its 3 options"
    );
    assert_eq!(
        told(
            "\"process_role\"\ndimension = \"process\"\nanswer = \"text\"",
            "\"process_role\"\ndimension = \"process\"\nanswer = \"one\""
        )[0],
        "the question 'process_role' is answered by 'one', which does not fit its 0 options"
    );
    assert_eq!(
        told("\"designer\", ", "\"initiator\", ")[0],
        "the option 'initiator' is defined more than once"
    );
    assert_eq!(
        told("\"result_goals\"", "\"process_role\"")[0],
        "the evaluation question 'process_role' is defined more than once"
    );
}

#[test]
fn an_option_without_words_is_told_with_its_question() {
    assert_eq!(
        told("\"Mostly on top\"", "\"\""),
        ["'process_added.addition' has an empty text 'text' in the language 'en'"]
    );
    let told = told("\"substitution\"", "\"replacement\"");
    assert_eq!(told[0], "'process_added.replacement' has no text 'text' in the language 'en'");
    assert!(told[1].contains("there are texts for the evaluation_option 'process_added.substitution'"));
}

#[test]
fn what_is_wrong_with_a_discussion_is_told() {
    assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
    assert_eq!(
        told("id = \"proud\"", "id = \"first_look\"")[0],
        "the question 'first_look' is defined more than once"
    );
    let boxes =
        "the cells must be keep_known, keep_new, stop_known and stop_new, each once and in this order";
    assert_eq!(told("id = \"keep_new\"", "id = \"keep_known\"")[0], boxes);
    assert!(told("id = \"keep_new\"", "id = \"keep_old\"")[0].contains("unknown variant"));
    assert!(told("when = \"low\"", "when = \"weak\"")[0].contains("unknown variant"));
    let empty = told("\"What did you notice first in the profile?\"", "\" \"");
    assert_eq!(empty, ["'first_look' has an empty text 'text' in the language 'en'"]);
    let missing = told("meaning", "maening");
    assert!(
        missing.contains(&"'keep_known' has no text 'meaning' in the language 'en'".to_owned()),
        "{missing:?}"
    );
}
