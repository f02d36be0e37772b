//! What the group says about itself, and the impact plan, in a file.

use super::*;
use crate::day::Day;
use crate::document::{Aspect, ContinuumPlace, EvaluationAnswer, EvaluationPlace, Reflection, TablePlace};
use crate::ids::IndicatorId;
use crate::instrument::{OverviewColumn, OverviewRow, Phase, ThicknessSign, discussion, plan_guide};
use crate::plan::testing::{dated, day, indicator, place, row, with};
use crate::plan::{self, Indicator, IndicatorLevel, Link, Plan, RoundFigure, Step};

fn empty() -> Export {
    Export::new("ab".into(), "DYRK".into(), "2027-03-02".into(), "nb".into())
}

/// Everything that a group can say of itself, once; and a cell that was emptied again.
fn reflection() -> Reflection {
    let cell = |row, column| TablePlace { round: ROUND, row, column };
    let question = |id: &str| EvaluationPlace { round: ROUND, question: id.parse().unwrap() };
    let asked = &discussion().evaluation.questions;
    let choices = asked.iter().find(|one| !one.answer.options().is_empty()).unwrap();
    let option = choices.answer.options()[0].id.clone();
    Reflection {
        table: [
            (cell(OverviewRow::Proud, OverviewColumn::Barriers), NASTY.to_owned()),
            (cell(OverviewRow::TipsCommon, OverviewColumn::Barriers), " \n".to_owned()),
        ]
        .into(),
        placements: [
            (ContinuumPlace { round: ROUND, aspect: Aspect::Whole }, 40.try_into().unwrap()),
            (
                ContinuumPlace { round: ROUND, aspect: Aspect::Sign(ThicknessSign::NewRoles) },
                75.try_into().unwrap(),
            ),
        ]
        .into(),
        phases: [(ROUND, Phase::People)].into(),
        evaluation: [
            (question("process_role"), EvaluationAnswer::Text("Vi lytter".into())),
            (question(choices.id.as_str()), EvaluationAnswer::One(option)),
        ]
        .into(),
    }
}

fn reflected() -> Export {
    let mut export = empty();
    let commons = Commons { reflection: reflection(), ..Commons::default() };
    export.add_reflections(&commons, discussion(), Language::Bokmal);
    export
}

/// A goal with a date, a list, a removed row, an indicator with numbers and one that follows the rounds.
fn plan() -> Plan {
    let goal = dated(row(1, Step::Goals, "goals", &[("goal", NASTY)]), "by", "2028-01-01");
    let cause = row(2, Step::Problem, "causes", &[("text", "Få møteplasser")]);
    let removed = plan::Row { removed: true, ..row(3, Step::Problem, "causes", &[("text", "Feil")]) };
    let blank = row(4, Step::Problem, "causes", &[("text", "  ")]);
    let linked = Indicator {
        id: IndicatorId::new([2; 16]),
        name: "Tillit".into(),
        link: Some(Link::factor("history").unwrap()),
        level: Some(IndicatorLevel::Impact),
        argument: String::new(),
        ..indicator()
    };
    let gone = Indicator { id: IndicatorId::new([3; 16]), removed: true, ..indicator() };
    let mut plan = Plan {
        rows: vec![goal, cause, removed, blank],
        indicators: vec![with(&[("2027-01-31", "30.5"), ("2027-02-10", "50")]), linked, gone],
        ..Plan::default()
    };
    plan.texts.insert(place(Step::Problem, "problem"), "Mange sitter alene".into());
    plan.values.insert(place(Step::Problem, "extent"), "120".parse().unwrap());
    let figure = RoundFigure {
        round: ROUND,
        link: Link::factor("history").unwrap(),
        day: day("2027-03-01"),
        value: "3.5".parse().unwrap(),
    };
    plan.with_rounds(&[figure])
}

fn planned_on(today: Day) -> Export {
    let mut export = empty();
    export.add_plan(&plan(), plan_guide(), today, Language::Bokmal);
    export
}

fn planned() -> Export {
    planned_on(day("2027-02-20"))
}

#[test]
fn what_the_group_and_its_plan_say_reads_as_it_was_written() {
    for export in [reflected(), planned()] {
        assert_eq!(Export::from_json(&export.to_json()), Ok(export));
    }
}

#[test]
fn everything_that_the_group_says_of_itself_is_in_the_file_and_what_was_emptied_is_not() {
    let export = reflected();
    let [said] = export.reflections.as_slice() else { panic!("one round, {export:?}") };
    assert_eq!((said.overview.len(), said.overview[0].text.as_str()), (1, NASTY));
    let placed: Vec<(&str, u8)> = said.continuum.iter().map(|one| (one.aspect.as_str(), one.value)).collect();
    assert_eq!(placed, [("whole", 40), ("new_roles", 75)]);
    assert_eq!((said.phase.as_deref(), said.evaluation.len()), (Some("people"), 2));
    assert!(said.evaluation.iter().all(|one| !one.text.is_empty() && !one.answers[0].is_empty()));
}

#[test]
fn a_group_that_said_nothing_and_planned_nothing_has_neither_in_its_file() {
    let mut export = empty();
    let cell = TablePlace { round: ROUND, row: OverviewRow::Proud, column: OverviewColumn::Barriers };
    let reflection = Reflection { table: [(cell, " ".to_owned())].into(), ..Reflection::default() };
    let commons = Commons { reflection, ..Commons::default() };
    export.add_reflections(&commons, discussion(), Language::Bokmal);
    export.add_plan(&Plan::default(), plan_guide(), day("2027-02-20"), Language::Bokmal);
    assert_eq!(export, empty());
    let file = String::from_utf8(export.to_json()).unwrap();
    for key in ["surveys", "reflections", "plan"] {
        assert!(!file.contains(&format!("\"{key}\"")), "{key}: files without it are those of before");
    }
}

#[test]
fn the_plan_tells_its_steps_and_leaves_out_what_was_removed_or_is_blank() {
    let plan = planned().plan.unwrap();
    assert_eq!(plan.steps.len(), 10);
    let names: Vec<&str> = plan.steps[0].fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(names, ["problem", "extent", "causes"]);
    assert_eq!(plan.steps[0].fields[1].content.as_deref(), Some("120"));
    assert_eq!(plan.steps[0].fields[2].rows.len(), 1);
    let goal = &plan.steps[1].fields[0].rows[0].cells;
    assert_eq!((goal[0].content.as_str(), goal[1].content.as_str()), (NASTY, "2028-01-01"));
}

#[test]
fn indicators_tell_every_number_their_state_on_the_day_and_what_rounds_brought() {
    let indicators = planned().plan.unwrap().indicators;
    let [counted, linked] = indicators.as_slice() else { panic!("{indicators:?}") };
    let measured: Vec<Option<f64>> = counted.measurements.iter().map(|one| one.value).collect();
    assert_eq!(measured, [Some(30.5), Some(50.0)]);
    assert_eq!((counted.state.as_deref(), counted.last), (Some("on_track"), Some(50.0)));
    assert_eq!(counted.claim, "measured");
    assert_eq!((linked.claim.as_str(), linked.measurements[0].value), ("needs_argument", Some(3.5)));
    assert_eq!(linked.measurements[0].round.as_deref(), Some(ROUND.to_string().as_str()));
    let later = planned_on(day("2028-01-01")).plan.unwrap();
    assert_eq!(later.indicators[0].state.as_deref(), Some("overdue"));
}

#[cfg(feature = "text")]
mod in_tables {
    use super::*;
    use crate::text::Catalogue;

    fn lines(table: Table, export: &Export) -> Vec<String> {
        let csv = table.csv(export, &Catalogue::of(Language::Bokmal));
        csv.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
    }

    #[test]
    fn what_the_group_says_of_itself_is_one_answer_a_row() {
        let lines = lines(Table::Reflection, &reflected());
        assert_eq!(lines.len(), 1 + 1 + 2 + 1 + 2);
        assert!(lines.iter().any(|line| line.ends_with("Samarbeidet som helhet;40")), "{lines:?}");
        assert!(lines[1].contains("\"'=HYPERLINK"), "{lines:?}");
    }

    #[test]
    fn a_plan_is_one_cell_a_row_and_numbers_are_numbers() {
        let lines = lines(Table::Plan, &planned());
        assert!(lines.iter().any(|line| line.ends_with(";Hvor mange omtrent;;;120")), "{lines:?}");
        assert!(lines.iter().any(|line| line.contains(";1;Mål;\"'=HYPERLINK")), "{lines:?}");
        assert!(lines.iter().any(|line| line.ends_with("Få møteplasser")), "{lines:?}");
    }

    #[test]
    fn indicators_and_measurements_have_headings_of_the_plan_and_decimal_commas() {
        let (indicators, measured) =
            (lines(Table::Indicators, &planned()), lines(Table::Measurements, &planned()));
        assert_eq!(indicators[0].matches(';').count(), indicators[1].matches(';').count());
        assert!(indicators[1].ends_with(";I rute"), "{indicators:?}");
        assert!(measured[1].starts_with("Fullførte kurset;2027-01-31;30,5;personer"), "{measured:?}");
        assert_eq!(measured.len(), 4);
    }

    #[test]
    fn every_state_has_a_word_in_every_language() {
        for language in Language::ALL {
            let texts = Catalogue::of(language);
            for state in plan::State::ALL {
                assert!(texts.has(&format!("plan-state-{}", state.as_str())), "{language} {state:?}");
            }
        }
    }
}
