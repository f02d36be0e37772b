use super::{InstrumentError, parse};
use crate::instrument::scorecard;
use crate::language::Language;

const SCORECARD: &str = include_str!("../../../instruments/scorecard.toml");

const SMALL: &str = r#"
id = "small"
version = 1
[[value]]
id = "openness"
nb = { name = "Åpenhet", statement = "Vi er åpne.", question = "Hvor viktig?" }
en = { name = "Openness", statement = "We are open.", question = "How important?" }
[[field]]
id = "goals"
number = 1
nb = { name = "Mål", full = "Felles mål", about = "Om mål.", discuss = "Hva vil vi?" }
en = { name = "Goals", about = "About goals.", discuss = "What do we want?" }
[[statement]]
id = "goals.1"
values = ["openness"]
thick = true
nb = "Vi vet hvor vi vil."
en = "We know where we want to go."
short = { nb = "Retning", en = "Direction" }
"#;

/// The sentences about the small instrument with one thing replaced.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!(SMALL.contains(from), "{from:?} is not in the small instrument");
    let problems = parse(&SMALL.replace(from, to)).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

#[test]
fn the_crate_carries_what_the_file_says() {
    assert_eq!(&parse(SCORECARD).unwrap(), scorecard());
}

#[test]
fn a_small_instrument_is_read_as_written() {
    let small = parse(SMALL).unwrap();
    assert_eq!((small.id.as_str(), small.version, small.len()), ("small", 1, 2));
    let statement = &small.statements[0];
    assert_eq!(statement.field.as_str(), "goals");
    assert!(statement.thick);
    assert_eq!(statement.text.text(Language::English), "We know where we want to go.");
    assert_eq!(statement.short.text(Language::Bokmal), "Retning");
    let field = small.fields[0].text.get(Language::Bokmal).unwrap();
    assert_eq!(field.full.as_deref(), Some("Felles mål"));
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
    let problems = parse(&twice).unwrap_err();
    assert_eq!(problems[0].to_string(), "the statement 'goals.1' is defined more than once");
}

#[test]
fn a_statement_without_a_field_and_a_field_without_a_statement_are_told() {
    assert_eq!(
        told(r#""goals.1""#, r#""goal.1""#),
        [
            "the statement 'goal.1' belongs to no field, because there is no field 'goal'",
            "the field 'goals' has no statements"
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
        told(r#""goals.1""#, r#""goals.2""#),
        ["the statement 'goals.2' stands where 'goals.1' should stand"]
    );
    assert_eq!(
        told(r#""goals.1""#, r#""goals""#),
        ["the statement 'goals' stands where 'goals.1' should stand"]
    );
}

#[test]
fn the_statements_of_a_field_stand_together() {
    let moved = SCORECARD.replace(r#"id = "goals.7""#, r#"id = "equality.9""#);
    let problems = parse(&moved).unwrap_err();
    assert_eq!(problems[0].to_string(), "the statement 'goals.1' stands where 'equality.9' should stand");
}

#[test]
fn the_version_counts_from_one() {
    assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
}

#[test]
fn a_missing_translation_is_named_with_its_place_text_and_language() {
    assert_eq!(
        told("en = \"We know where we want to go.\"\n", ""),
        ["'goals.1' has no text 'statement' in the language 'en'"]
    );
    assert_eq!(told(r#", en = "Direction""#, ""), ["'goals.1' has no text 'short' in the language 'en'"]);
    assert_eq!(
        told(r#", question = "Hvor viktig?""#, ""),
        ["'openness' has no text 'question' in the language 'nb'"]
    );
}

#[test]
fn a_language_that_is_missing_altogether_misses_every_text() {
    assert_eq!(told(r#"nb = { name = "Åpenhet""#, r#"nn = { name = "Openheit""#).len(), 4);
}

#[test]
fn an_empty_text_is_told() {
    assert_eq!(told("\"Retning\"", "\" \""), ["'goals.1' has an empty text 'short' in the language 'nb'"]);
    assert_eq!(told("\"Felles mål\"", "\"\""), ["'goals' has an empty text 'full' in the language 'nb'"]);
}

#[test]
fn a_slip_of_the_pen_is_not_taken_for_a_text() {
    assert_eq!(
        told("nb = \"Vi vet", "nn = \"Vi veit\"\nnb = \"Vi vet"),
        ["'goals.1' has 'nn', which is neither a property of it nor a language of the app"]
    );
    assert_eq!(
        told("full = ", "ful = "),
        ["'goals' has a text 'ful' in the language 'nb', which is none of its texts"]
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = SMALL.replace("version = 1", "version = 0").replace("\"Retning\"", "\"\"");
    assert_eq!(parse(&wrong).unwrap_err().len(), 2);
}

#[test]
fn what_is_no_instrument_says_where() {
    let problems = parse("id = \"small\"\nversion = true").unwrap_err();
    assert!(
        matches!(&problems[..], [InstrumentError::Unreadable(told)] if told.contains("line 2")),
        "{problems:?}"
    );
}
