use super::{InstrumentError, parse};
use crate::instrument::{Instrument, scorecard};
use crate::language::Language;

const SCORECARD: &str = include_str!("../../../instruments/scorecard.toml");
const ENGLISH: &str = include_str!("../../../locales/en/scorecard.toml");

const SMALL: &str = r#"
id = "small"
version = 1
[[value]]
id = "openness"
[[field]]
id = "goals"
number = 1
[[statement]]
id = "goals.1"
values = ["openness"]
thick = true
"#;

const TEXTS: &str = r#"
[value.openness]
name = "Openness"
statement = "We are open."
question = "How important?"
[field.goals]
name = "Goals"
full = "Common goals"
about = "About goals."
discuss = "What do we want?"
[statement."goals.1"]
text = "We know where we want to go."
short = "Direction"
"#;

fn small(structure: &str, texts: &str) -> Result<Instrument, Vec<InstrumentError>> {
    parse(structure, Language::English, texts)
}

/// The sentences about the small instrument with one thing replaced in its structure.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!(SMALL.contains(from), "{from:?} is not in the small instrument");
    let problems = small(&SMALL.replace(from, to), TEXTS).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

/// As [`told`], with one thing replaced in its texts.
fn told_of_texts(from: &str, to: &str) -> Vec<String> {
    assert!(TEXTS.contains(from), "{from:?} is not among the texts of the small instrument");
    let problems = small(SMALL, &TEXTS.replace(from, to)).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

#[test]
fn the_crate_carries_what_the_files_say() {
    let written = parse(SCORECARD, Language::English, ENGLISH).unwrap();
    let mut carried = scorecard().clone();
    carried.add_texts(written.clone());
    assert_eq!((&carried, written.len()), (scorecard(), carried.len()));
}

#[test]
fn a_small_instrument_is_read_as_written() {
    let small = small(SMALL, TEXTS).unwrap();
    assert_eq!((small.id.as_str(), small.version, small.len()), ("small", 1, 2));
    let statement = &small.statements[0];
    assert_eq!(statement.field.as_str(), "goals");
    assert!(statement.thick);
    assert_eq!(statement.text.text(Language::English), "We know where we want to go.");
    assert_eq!(statement.short.text(Language::English), "Direction");
    let field = small.fields[0].text.get(Language::English).unwrap();
    assert_eq!(field.full.as_deref(), Some("Common goals"));
}

#[test]
fn a_value_tag_that_names_no_value_is_told() {
    assert_eq!(
        told(r#"["openness"]"#, r#"["opennes"]"#),
        ["the statement 'goals.1' names the value 'opennes', which does not exist"]
    );
}

#[test]
fn a_statement_has_one_or_two_different_values() {
    assert_eq!(
        told(r#"["openness"]"#, "[]"),
        ["the statement 'goals.1' has 0 values, but it must have one or two"]
    );
    assert_eq!(
        told(r#"["openness"]"#, r#"["openness", "openness"]"#),
        ["the statement 'goals.1' names the value 'openness' twice"]
    );
    assert_eq!(
        told(r#"["openness"]"#, r#"["openness", "a", "b"]"#)[0],
        "the statement 'goals.1' has 3 values, but it must have one or two"
    );
}

#[test]
fn an_id_is_given_once() {
    let (before, statement) = SMALL.split_once("[[statement]]").unwrap();
    let twice = format!("{before}[[statement]]{statement}[[statement]]{statement}");
    let problems = small(&twice, TEXTS).unwrap_err();
    assert_eq!(problems[0].to_string(), "the statement 'goals.1' is defined more than once");
}

#[test]
fn a_statement_without_a_field_and_a_field_without_a_statement_are_told() {
    assert_eq!(
        told(r#""goals.1""#, r#""goal.1""#),
        [
            "the statement 'goal.1' belongs to no field, because there is no field 'goal'",
            "the field 'goals' has no statements",
            "'goal.1' has no text 'text' in the language 'en'",
            "'goal.1' has no text 'short' in the language 'en'",
            "there are texts for the statement 'goals.1' in the language 'en', but there is no such statement"
        ]
    );
}

#[test]
fn numbers_follow_the_order_of_the_file() {
    assert_eq!(
        told("number = 1", "number = 2"),
        ["the field 'goals' has the number 2, but it stands in place 1"]
    );
    assert_eq!(
        told(r#""goals.1""#, r#""goals.2""#)[0],
        "the statement 'goals.2' stands where 'goals.1' should stand"
    );
    assert_eq!(
        told(r#""goals.1""#, r#""goals""#)[0],
        "the statement 'goals' stands where 'goals.1' should stand"
    );
}

#[test]
fn the_statements_of_a_field_stand_together() {
    let moved = SCORECARD.replace(r#"id = "goals.7""#, r#"id = "equality.9""#);
    let problems = small(&moved, ENGLISH).unwrap_err();
    assert_eq!(problems[0].to_string(), "the statement 'goals.1' stands where 'equality.9' should stand");
}

#[test]
fn the_version_counts_from_one() {
    assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
}

#[test]
fn a_missing_text_is_named_with_its_place_and_language() {
    assert_eq!(
        told_of_texts("text = \"We know where we want to go.\"\n", ""),
        ["'goals.1' has no text 'text' in the language 'en'"]
    );
    assert_eq!(
        told_of_texts("question = \"How important?\"", ""),
        ["'openness' has no text 'question' in the language 'en'"]
    );
}

#[test]
fn an_empty_text_is_told() {
    assert_eq!(
        told_of_texts("\"Direction\"", "\" \""),
        ["'goals.1' has an empty text 'short' in the language 'en'"]
    );
    assert_eq!(
        told_of_texts("\"Common goals\"", "\"\""),
        ["'goals' has an empty text 'full' in the language 'en'"]
    );
}

#[test]
fn a_slip_of_the_pen_is_not_taken_for_a_text() {
    assert_eq!(
        told_of_texts("full = ", "ful = "),
        ["'goals' has a text 'ful' in the language 'en', which is none of its texts"]
    );
    assert_eq!(
        told_of_texts("[field.goals]", "[feild.goals]").last().unwrap(),
        "there are texts for the feild 'goals' in the language 'en', but there is no such feild"
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = SMALL.replace("version = 1", "version = 0");
    assert_eq!(small(&wrong, &TEXTS.replace("\"Direction\"", "\"\"")).unwrap_err().len(), 2);
}

#[test]
fn what_is_no_instrument_says_where() {
    let problems = small("id = \"small\"\nversion = true", TEXTS).unwrap_err();
    assert!(
        matches!(&problems[..], [InstrumentError::Unreadable(told)] if told.contains("line 2")),
        "{problems:?}"
    );
}
