//! Plans that people write apart and together.

mod apart;
mod damage;
mod history;
mod phone;

use super::super::*;
use super::*;
use crate::amount::Amount;
use crate::document::CommonsDocument;
use crate::ids::Group;
use crate::plan::{
    Cell, FieldPlace, Indicator, IndicatorLevel, Measurement, Origin, Plan, PlanValue, Role, Row, Step,
};
use phone::{Phone, amount, goal, indicator, mark, measurement, of, place, problem, rng, start, text};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

#[test]
fn a_plan_reads_as_it_was_written() {
    let extent = place(Step::Problem, "extent");
    let phone = start().with(&[
        text("", "For få møtes"),
        PlanEdit::Value { place: extent.clone(), value: Some(amount("40").into()) },
    ]);
    let plan = CommonsDocument::load(&phone.0.clone().save()).unwrap().read().unwrap().plan;
    assert_eq!(plan.texts, [(problem(), "For få møtes".to_owned())].into());
    assert_eq!(plan.values, [(extent, PlanValue::from(amount("40")))].into());
    assert_eq!(plan.rows, [goal(1, "Flere møtes")]);
    assert_eq!(plan.indicators, [Indicator { measurements: vec![measurement(1, "8")], ..indicator(1) }]);
}

#[test]
fn two_who_begin_and_write_one_text_apart_both_keep_what_they_wrote() {
    let mut anna = Phone::new(1).with(&[text("", "Kaffe. "), text("Kaffe. ", "Mer kaffe. ")]);
    let mut bo = Phone::new(2).with(&[text("", "Kake. ")]);
    let both = anna.meet(&mut bo).text(Step::Problem, "problem").to_owned();
    assert!(both.contains("Mer kaffe. ") && both.contains("Kake. "), "{both}");
}

#[test]
fn who_types_while_the_text_grows_beneath_them_takes_nothing_away() {
    let phone = Phone::new(1).with(&[text("", "Kaffe. Vafler."), text("Kaffe.", "Mer kaffe.")]);
    assert_eq!(phone.plan().text(Step::Problem, "problem"), "Mer kaffe. Vafler.");
}

#[test]
fn a_field_for_a_number_is_emptied_again() {
    let value = |value| PlanEdit::Value { place: place(Step::Measure, "next_date"), value };
    let day: crate::day::Day = "2027-06-01".parse().unwrap();
    let mut phone = Phone::new(1).with(&[value(Some(day.into()))]);
    assert_eq!(phone.plan().day(Step::Measure, "next_date"), Some(day));
    phone.edit(&value(None)).unwrap();
    assert_eq!(phone.plan().values, [].into());
}

#[test]
fn rows_that_two_add_apart_both_stand_in_the_order_they_were_made() {
    let mut anna = start();
    let mut bo = anna.other(2).with(&[PlanEdit::AddRow(goal(2, "Flere i jobb"))]);
    let mut anna = anna.with(&[PlanEdit::AddRow(goal(3, "Mindre matsvinn"))]);
    let plan = anna.meet(&mut bo);
    let goals: Vec<_> = plan.rows(Step::Goals, "goals").map(|row| row.text("goal")).collect();
    assert_eq!(goals, ["Flere møtes", "Flere i jobb", "Mindre matsvinn"]);
}

#[test]
fn a_row_that_is_added_again_is_neither_doubled_nor_set_back() {
    let (before, after) = (goal(1, "Flere møtes"), goal(1, "Flere møtes ofte"));
    let again = PlanEdit::AddRow(before.clone());
    let mut phone = start().with(&[PlanEdit::Row { before, after: after.clone() }, again]);
    assert_eq!(phone.plan().rows, [after]);
    phone.edit(&of(1, measurement(1, "9"))).unwrap();
    phone
        .edit(&PlanEdit::AddIndicator(Box::new(Indicator { unit: "dager".into(), ..indicator(1) })))
        .unwrap();
    assert_eq!(phone.plan().indicators, start().plan().indicators);
}

#[test]
fn a_row_that_is_removed_here_and_written_in_there_is_put_back_with_every_word() {
    let mut anna = start();
    let seen = goal(1, "Flere møtes");
    let after = goal(1, "Flere møtes på kaféen");
    let mut bo = anna.other(2).with(&[PlanEdit::Row { before: seen.clone(), after: after.clone() }]);
    let gone = Row { removed: true, ..seen.clone() };
    let mut anna = anna.with(&[PlanEdit::Row { before: seen, after: gone }]);
    let plan = anna.meet(&mut bo);
    assert_eq!(plan.rows(Step::Goals, "goals").count(), 0);
    let removed = plan.removed_rows(Step::Goals, "goals").next().unwrap().clone();
    assert_eq!(removed.text("goal"), "Flere møtes på kaféen");
    let back = Row { removed: false, ..removed.clone() };
    let mut anna = anna.with(&[PlanEdit::Row { before: removed, after: back }]);
    assert_eq!(anna.meet(&mut bo).rows, [after]);
}

#[test]
fn a_column_that_a_row_was_made_without_is_begun_by_two_at_once() {
    let mut anna = start();
    let with = |text: &str| {
        let mut row = goal(1, "Flere møtes");
        row.cells.insert("who".parse().unwrap(), Cell::Text(text.to_owned()));
        PlanEdit::Row { before: goal(1, "Flere møtes"), after: row }
    };
    let mut bo = anna.other(2).with(&[with("Kommunen. ")]);
    let mut anna = anna.with(&[with("Kaféen. ")]);
    let who = anna.meet(&mut bo).rows[0].text("who").to_owned();
    assert!(who.contains("Kommunen. ") && who.contains("Kaféen. "), "{who}");
}

#[test]
fn two_who_change_one_indicator_apart_both_keep_what_they_changed() {
    let mut anna = start();
    let change =
        |after: Indicator| PlanEdit::Indicator { before: Box::new(indicator(1)), after: Box::new(after) };
    let mut bo =
        anna.other(2).with(&[change(Indicator { baseline_value: Some(amount("3")), ..indicator(1) })]);
    let named = Indicator { name: "Fullførte hele kurset".into(), link: None, ..indicator(1) };
    let mut anna = anna.with(&[change(named)]);
    let both = anna.meet(&mut bo).indicators[0].clone();
    assert_eq!(
        (both.name.as_str(), both.baseline_value, both.link),
        ("Fullførte hele kurset", Some(amount("3")), None)
    );
    assert_eq!(both.target_value, indicator(1).target_value);
}

#[test]
fn an_indicator_that_is_removed_here_and_measured_there_keeps_the_measurement() {
    let mut anna = start();
    let mut bo = anna.other(2).with(&[of(1, measurement(2, "11"))]);
    let (before, after) = (indicator(1), Indicator { removed: true, ..indicator(1) });
    let mut anna = anna.with(&[PlanEdit::Indicator { before: Box::new(before), after: Box::new(after) }]);
    let plan = anna.meet(&mut bo);
    assert_eq!(plan.in_use().count(), 0);
    let removed = plan.removed_indicators().next().unwrap();
    assert_eq!(
        removed.standing().map(|one| one.value.unwrap()).collect::<Vec<_>>(),
        [amount("8"), amount("11")]
    );
    let back = Indicator { removed: false, ..removed.clone() };
    let anna = anna.with(&[PlanEdit::Indicator { before: Box::new(removed.clone()), after: Box::new(back) }]);
    assert_eq!(anna.plan().in_use().next().unwrap().measurements.len(), 2);
}

#[test]
fn a_measurement_is_corrected_and_removed_and_never_measured_twice() {
    let (seen, right) =
        (measurement(1, "8"), Measurement { note: "Mye regn og vind".into(), ..measurement(1, "9") });
    let correct = |before: Measurement, after: Measurement| PlanEdit::Measurement {
        indicator: IndicatorId::new([1; 16]),
        before,
        after,
    };
    let phone = start().with(&[correct(seen, right.clone())]);
    assert_eq!(phone.plan().indicators[0].measurements, std::slice::from_ref(&right));
    let gone = Measurement { removed: true, ..right.clone() };
    let phone = phone.with(&[correct(right, gone.clone())]);
    assert_eq!(
        (phone.plan().indicators[0].measurements.clone(), phone.plan().indicators[0].standing().count()),
        (vec![gone], 0)
    );
}

#[test]
fn what_an_indicator_replaces_never_changes() {
    let replaces = Some(IndicatorId::new([1; 16]));
    let mut other = indicator(2);
    other.replaces = replaces;
    let cut = Indicator { replaces: None, ..other.clone() };
    let phone = start().with(&[
        PlanEdit::AddIndicator(Box::new(other.clone())),
        PlanEdit::Indicator { before: Box::new(other), after: Box::new(cut) },
    ]);
    assert_eq!(phone.plan().indicators[1].replaces, replaces);
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut phone = start().with(&[text("", "Kaffe")]);
    let heads = phone.0.heads();
    let (row, one) = (goal(1, "Flere møtes"), measurement(1, "8"));
    for edit in [
        text("Kaffe", "Kaffe"),
        PlanEdit::Text { place: place(Step::Goals, "vision"), before: String::new(), after: String::new() },
        PlanEdit::Row { before: row.clone(), after: row.clone() },
        PlanEdit::AddRow(row),
        PlanEdit::Indicator {
            before: Box::new(Indicator { unit: "x".into(), ..indicator(1) }),
            after: Box::new(Indicator { unit: "x".into(), ..indicator(1) }),
        },
        of(1, one),
    ] {
        phone.edit(&edit).unwrap();
        assert_eq!(phone.0.heads(), heads, "{edit:?}");
    }
}

#[test]
fn thirty_indicators_with_five_hundred_measurements_are_read_back_by_date() {
    let mut phone = Phone::new(1);
    for number in 0..30 {
        phone.edit(&PlanEdit::AddIndicator(Box::new(indicator(number)))).unwrap();
    }
    let first: crate::day::Day = "2027-01-01".parse().unwrap();
    for number in 0..500_u32 {
        let id = MeasurementId::new([number.to_be_bytes(); 4].concat().try_into().unwrap());
        let date = first.plus_days(number * 7 % 500).unwrap();
        let one = Measurement { origin: Origin::Hand(id), date, ..measurement(1, "12.5") };
        phone.edit(&of((number % 30) as u8, one)).unwrap();
    }
    let plan = phone.other(2).plan();
    assert_eq!(plan, phone.plan());
    assert_eq!(plan.indicators.iter().map(|one| one.measurements.len()).sum::<usize>(), 500);
    for one in &plan.indicators {
        assert!(one.measurements.is_sorted_by_key(|measurement| measurement.date));
    }
}
