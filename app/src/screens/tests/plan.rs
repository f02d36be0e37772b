//! The screens of the impact plan, in the words that stand on them.

use super::*;
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::ids::{IndicatorId, MeasurementId, RowId};
use samson_shared::plan::{Cell, FieldPlace, Indicator, IndicatorLevel, Measurement, Origin, Row, Step};

const ONE: IndicatorId = IndicatorId::new([7; 16]);

fn here() -> samson_shared::ids::CollaborationId {
    testing::collaboration().id
}

fn received() -> Round {
    joined(Submission::Received)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn number(text: &str) -> Option<Amount> {
    Some(text.parse().unwrap())
}

/// People at work: from 0 to 100 in a hundred years, so that nothing is overdue while this is read.
fn indicator(level: IndicatorLevel) -> Indicator {
    Indicator {
        name: "Folk i jobb".into(),
        unit: "folk".into(),
        level: Some(level),
        baseline_value: number("0"),
        baseline_date: Some(day("2000-01-01")),
        target_value: number("100"),
        target_date: Some(day("2100-01-01")),
        ..Indicator::new(ONE, 0)
    }
}

fn measured(byte: u8, date: &str, value: &str) -> PlanEdit {
    let measurement = Measurement {
        origin: Origin::Hand(MeasurementId::new([byte; 16])),
        date: day(date),
        value: number(value),
        unit: "folk".into(),
        note: "Etter sommeren".into(),
        created: i64::from(byte),
        removed: false,
    };
    PlanEdit::AddMeasurement { indicator: ONE, measurement }
}

fn add(indicator: Indicator) -> PlanEdit {
    PlanEdit::AddIndicator(Box::new(indicator))
}

fn row(byte: u8, step: Step, field: &str, cells: &[(&str, &str)]) -> PlanEdit {
    let cells = cells.iter().map(|(column, text)| (column.parse().unwrap(), Cell::Text((*text).into())));
    PlanEdit::AddRow(Row {
        id: RowId::new([byte; 16]),
        place: FieldPlace { step, field: field.parse().unwrap() },
        cells: cells.collect(),
        created: byte.into(),
        removed: false,
    })
}

/// Arrives where all of this stands, and none of that.
fn shows(plan: Vec<PlanEdit>, at: Route, all: &'static [&'static str], none: &'static [&'static str]) {
    arrive_with(received(), plan, at, move |_, page| {
        all.iter().all(|words| page.contains(words)) && none.iter().all(|words| !page.contains(words))
    });
}

fn one() -> Route {
    Route::Indicator { collaboration: here(), indicator: ONE }
}

#[test]
fn the_plan_has_ten_steps_and_says_how_far_each_is() {
    arrive(received(), Route::Plan { collaboration: here() }, |_, page| {
        page.matches("Ikke begynt").count() == 10
            && page.contains("0 av 10 steg er ferdige.")
            && Step::ALL.iter().all(|step| page.contains(&format!("/plan/{step}\"")))
    });
}

#[test]
fn the_plan_is_reached_from_its_collaboration_and_from_the_actions() {
    let collaboration = here();
    arrive(received(), Route::Home {}, move |_, page| {
        page.contains(&format!("href=\"{}\"", Route::Collaboration { collaboration }))
    });
    for place in [Route::Collaboration { collaboration }, Route::Actions { collaboration }] {
        let link = format!("href=\"{}\"", Route::Plan { collaboration: here() });
        arrive(received(), place, move |_, page| page.contains(&link));
    }
}

#[test]
fn every_step_shows_its_guidance_its_fields_and_what_is_missing() {
    for (step, words) in [
        (Step::Problem, "Problemet"),
        (Step::Goals, "Framtiden vi ønsker"),
        (Step::TargetGroup, "Hvordan gruppen var med"),
        (Step::TheoryOfChange, "Slik tror vi det virker"),
        (Step::Indicators, "Hvem valgte"),
        (Step::Methods, "Personvern"),
        (Step::Targets, "Hvorfor disse tallene"),
        (Step::Baseline, "Målt for sent?"),
        (Step::Measure, "Neste måling"),
        (Step::Evaluate, "Det vi ikke ventet"),
    ] {
        let place = Route::PlanStep { collaboration: here(), step };
        arrive(received(), place, move |_, page| page.contains(words) && page.contains("Dette mangler"));
    }
}

#[test]
fn a_row_shows_with_its_cells_and_a_removed_one_can_be_put_back() {
    let goal = row(1, Step::Goals, "goals", &[("goal", "Flere i jobb")]);
    let PlanEdit::AddRow(before) = row(2, Step::Goals, "goals", &[("goal", "Flere kafeer")]) else {
        panic!("a row")
    };
    let after = Row { removed: true, ..before.clone() };
    let removed = PlanEdit::Row { before: before.clone(), after };
    let place = Route::PlanStep { collaboration: here(), step: Step::Goals };
    let all = &["Flere i jobb", "Målene våre 1", "Tatt bort (1)", "Flere kafeer", "Sett tilbake"];
    shows(vec![goal, PlanEdit::AddRow(before), removed], place, all, &["Målene våre 2"]);
}

#[test]
fn an_indicator_shows_how_it_stands_in_words_and_as_a_chart() {
    let plan = vec![add(indicator(IndicatorLevel::Output)), measured(1, "2050-01-01", "20")];
    let all = &["Bak planen", "20 folk", "Etter planen: 50,0", "chart-course", "Etter sommeren"];
    shows(plan, one(), all, &[]);
}

#[test]
fn an_impact_without_an_argument_shows_no_number_as_a_result() {
    let plan = || vec![add(indicator(IndicatorLevel::Impact)), measured(1, "2050-01-01", "20")];
    shows(plan(), one(), &["Til da viser vi ikke tallene."], &["chart-course", "Bak planen"]);
    let argued = Indicator { argument: "Forskning viser det.".into(), ..indicator(IndicatorLevel::Impact) };
    let plan = vec![add(argued), measured(1, "2050-01-01", "20")];
    shows(plan, one(), &["kan ha bidratt", "Forskning viser det.", "chart-course"], &[]);
}

#[test]
fn societal_value_is_said_to_have_no_number() {
    let place = Route::Indicators { collaboration: here() };
    shows(Vec::new(), place, &["Samfunnsverdi", "Den får ingen tall her.", "ingen indikatorer ennå"], &[]);
}

#[test]
fn the_list_says_how_many_indicators_stand_how() {
    let plan = vec![add(indicator(IndicatorLevel::Output)), measured(1, "2050-01-01", "120")];
    let place = Route::Indicators { collaboration: here() };
    shows(plan, place, &["Nådd: 1", "Folk i jobb", "120 folk"], &["Bak planen"]);
}

#[test]
fn an_indicator_that_was_removed_keeps_what_was_measured() {
    let (before, after) =
        (indicator(IndicatorLevel::Output), Indicator { removed: true, ..indicator(IndicatorLevel::Output) });
    let removal = PlanEdit::Indicator { before: Box::new(before.clone()), after: Box::new(after) };
    let plan = || vec![add(before.clone()), measured(1, "2050-01-01", "20"), removal.clone()];
    shows(plan(), one(), &["er tatt bort", "20 folk", "Sett tilbake"], &["Nytt tall"]);
    let list = Route::Indicators { collaboration: here() };
    shows(plan(), list, &["Indikatorer som er tatt bort (1)", "Folk i jobb"], &[]);
}

#[test]
fn an_indicator_that_was_swapped_leads_to_the_new_one_and_back() {
    let new = Indicator {
        name: "Folk i lære".into(),
        ..indicator(IndicatorLevel::Output).successor(IndicatorId::new([8; 16]), 1)
    };
    let place = Route::Indicator { collaboration: here(), indicator: new.id };
    let plan =
        || vec![add(indicator(IndicatorLevel::Output)), measured(1, "2050-01-01", "20"), add(new.clone())];
    shows(plan(), one(), &["Nå gjelder: Folk i lære", "20 folk", "Angre byttet"], &["Nytt tall"]);
    shows(plan(), place, &["Før denne", "Folk i jobb", "Nytt tall"], &[]);
}

#[test]
fn what_looks_odd_is_said_beside_the_indicator() {
    let odd = Indicator {
        target_value: number("0"),
        target_date: Some(day("1999-01-01")),
        ..indicator(IndicatorLevel::Output)
    };
    let plan = vec![
        add(odd),
        measured(1, "1998-01-01", "1"),
        measured(2, "2050-01-01", "2"),
        measured(3, "2050-01-01", "3"),
    ];
    let all = &[
        "Måldatoen er ikke etter startdatoen.",
        "Måltallet er det samme som starttallet.",
        "Ett tall er målt før startdatoen.",
        "Flere tall er fra samme dag.",
    ];
    shows(plan, one(), all, &[]);
}

#[test]
fn of_many_numbers_the_newest_show_and_all_are_one_tap_away() {
    let mut plan = vec![add(indicator(IndicatorLevel::Output))];
    for number in 1..=30_u8 {
        plan.push(measured(number, &format!("2050-01-{number:02}"), &number.to_string()));
    }
    arrive_with(received(), plan, one(), |_, page| {
        page.contains("30 tall") && page.contains("Vis alle") && page.matches("Etter sommeren").count() == 10
    });
}

#[test]
fn an_indicator_that_is_not_here_says_so() {
    shows(Vec::new(), one(), &["Denne indikatoren finnes ikke på telefonen."], &[]);
}

#[test]
fn what_is_due_leads_there_and_can_go_into_a_calendar() {
    let soon = Indicator { next_date: Some(day("2020-03-31")), ..indicator(IndicatorLevel::Output) };
    let place = Route::Due { collaboration: here() };
    let all = &["Måling: Folk i jobb", "Skulle vært gjort 31. mars 2020", "Lag kalenderfil"];
    shows(vec![add(soon)], place.clone(), all, &[]);
    shows(Vec::new(), place, &["Ingenting har en frist ennå."], &["Lag kalenderfil"]);
}

#[test]
fn the_theory_of_change_goes_from_what_is_done_to_what_may_last() {
    let activity = row(1, Step::TheoryOfChange, "activities", &[("activity", "Kafé"), ("who", "Frivillige")]);
    let chain = row(2, Step::TheoryOfChange, "chains", &[("if_we", "har kafé"), ("then", "møtes folk")]);
    let plan = vec![activity, chain, add(indicator(IndicatorLevel::Outcome))];
    let place = Route::Theory { collaboration: here() };
    let all = &["Kafé", "Hvis vi har kafé så møtes folk", "Folk i jobb", "Mulig bidrag.", "unsure"];
    shows(plan, place, all, &[]);
}

#[test]
fn the_history_names_roles_steps_and_fields() {
    let plan = vec![row(1, Step::Goals, "goals", &[("goal", "Flere i jobb")])];
    let place = Route::PlanHistory { collaboration: here() };
    shows(plan, place, &["Frivillig: steg 2, Målene våre"], &["Flere i jobb"]);
}

#[test]
fn a_plan_of_another_collaboration_is_not_shown() {
    let elsewhere = samson_shared::ids::CollaborationId::new([9; 16]);
    arrive(received(), Route::Plan { collaboration: elsewhere }, |_, page| {
        page.contains("finnes ikke på telefonen")
    });
}
