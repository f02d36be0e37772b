use super::*;
use crate::instrument::plan_guide;

const PLAN: &str = include_str!("../../../../instruments/plan.toml");
const TEXTS: &str = include_str!("../../../../locales/en/plan.toml");

/// The sentences about the plan with one thing replaced, in its structure or its texts.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!([PLAN, TEXTS].iter().any(|file| file.contains(from)), "{from:?} is nowhere");
    let replaced = |file: &str| file.replacen(from, to, 1);
    let problems = parse(&replaced(PLAN), Language::English, &replaced(TEXTS)).unwrap_err();
    problems.iter().map(InstrumentError::to_string).collect()
}

#[test]
fn the_crate_carries_what_the_files_say() {
    let written = parse(PLAN, Language::English, TEXTS).unwrap();
    let mut carried = plan_guide().clone();
    carried.add_texts(written.clone());
    assert_eq!((&carried, written.steps.len()), (plan_guide(), carried.steps.len()));
}

#[test]
fn an_unknown_name_is_refused_with_its_line() {
    for (from, to) in [
        ("id = \"target_group\"", "id = \"target_groups\""),
        ("kind = \"indicators\"", "kind = \"indicator\""),
        ("claim = \"argue\"", "claim = \"prove\""),
        ("\"half_yearly\"", "\"sometimes\""),
        ("{ id = \"goal\", kind = \"text\" }", "{ id = \"goal\", kind = \"list\" }"),
    ] {
        let problems = told(from, to);
        assert!(problems[0].contains("unknown variant") && problems[0].contains("line"), "{problems:?}");
    }
    assert!(told("required = true", "requird = true")[0].contains("unknown field"));
}

#[test]
fn the_steps_are_ten_and_in_order() {
    let steps = "the steps must be problem, goals, target_group, theory_of_change, indicators, methods, targets, \
                 baseline, measure, evaluate, each once and in this order";
    assert_eq!(told("id = \"goals\"", "id = \"problem\"")[0], steps);
    let (before, last) = PLAN.split_once("[[step]]\nid = \"evaluate\"").unwrap();
    let (_, after) = last.split_once("]\n\n#").unwrap();
    let problems = parse(&format!("{before}#{after}"), Language::English, TEXTS).unwrap_err();
    assert_eq!(problems[0].to_string(), steps);
}

#[test]
fn what_there_is_a_fixed_number_of_is_there_once_and_in_order() {
    assert_eq!(
        told("id = \"societal_value\"", "id = \"impact\"")[0],
        "the levels must be output, outcome, impact, societal_value, each once and in this order"
    );
    assert!(told("\"argue_impact\", ", "")[0].starts_with("the rules must be measure_firmly, argue_impact"));
    assert!(told("\"count\", \"survey\"", "\"survey\", \"count\"")[0].starts_with("the methods must be"));
    assert!(told(", \"once\"]", "]")[0].starts_with("the frequencies must be"));
    assert!(
        told("id = \"unit\"", "id = \"name\"")[0].starts_with("the indicator fields must be name, level")
    );
}

#[test]
fn a_field_and_a_column_are_defined_once() {
    assert_eq!(
        told("id = \"affected\"", "id = \"problem\"")[0],
        "the field 'problem.problem' is defined more than once"
    );
    assert_eq!(
        told("id = \"by\"", "id = \"goal\"")[0],
        "the column 'goals.goals.goal' is defined more than once"
    );
}

#[test]
fn a_table_has_columns_and_nothing_else_has() {
    assert_eq!(
        told("{ id = \"causes\", kind = \"list\" }", "{ id = \"causes\", kind = \"table\" }"),
        ["the table 'problem.causes' has no columns"]
    );
    assert_eq!(
        told("kind = \"table\"", "kind = \"list\""),
        ["the field 'goals.goals' has columns, but it is no table"]
    );
}

#[test]
fn a_step_requires_something() {
    let optional = PLAN.replace(", required = true", "");
    let problems = parse(&optional, Language::English, TEXTS).unwrap_err();
    assert_eq!(problems.len(), 10, "one for each step");
    assert_eq!(problems[9].to_string(), "nothing is required in the step 'evaluate'");
}

#[test]
fn what_is_filled_of_an_indicator_is_shown_in_its_step() {
    assert_eq!(
        told("id = \"unit\"\nstep = \"indicators\"", "id = \"unit\"\nstep = \"goals\""),
        ["the indicator's 'unit' is filled in the step 'goals', which shows no indicators"]
    );
    assert_eq!(
        told("id = \"measurements\"\nstep = \"measure\"", "id = \"measurements\"\nstep = \"targets\""),
        ["the field 'measure.measurements' shows the indicators, but nothing of them is filled in its step"]
    );
    assert_eq!(
        told("{ id = \"chosen_by\", kind = \"list\" }", "{ id = \"chosen_by\", kind = \"indicators\" }"),
        ["the table of indicators of the step 'indicators' is defined more than once"]
    );
}

#[test]
fn the_version_counts_from_one() {
    assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
}

#[test]
fn a_text_that_is_missing_empty_or_nobodys_is_told() {
    assert_eq!(
        told("hint = \"One cause per line.\"\n", ""),
        ["'problem.causes' has no text 'hint' in the language 'en'"]
    );
    assert_eq!(
        told("\"The café was open 40 days this spring.\"", "\" \""),
        ["'output' has an empty text 'example_2' in the language 'en'"]
    );
    assert_eq!(
        told("heading = \"By\"", "heeding = \"By\""),
        ["'target_date' has a text 'heeding' in the language 'en', which is none of its texts"]
    );
    assert_eq!(
        told("[column.\"goals.goals.by\"]", "[column.\"goals.goals.until\"]"),
        [
            "'goals.goals.by' has no text 'label' in the language 'en'",
            "there are texts for the column 'goals.goals.until' in the language 'en', but there is no such column"
        ]
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = PLAN.replace("version = 1", "version = 0").replace("\"survey\", ", "");
    let problems = parse(&wrong, Language::English, &TEXTS.replace("\"Every week\"", "\"\"")).unwrap_err();
    let told: Vec<String> = problems.iter().map(InstrumentError::to_string).collect();
    assert_eq!(told.len(), 4, "{told:#?}");
    assert!(told[3].contains("texts for the method 'survey'"), "{told:#?}");
}
