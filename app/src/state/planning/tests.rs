//! The plan, in the words of somebody who fills it in: on one phone and on two.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::commons;
use crate::services::records::{Outgoing, Parcel, Submission};
use crate::services::repository::Repository;
use crate::state::testing::{Device, Memory, collaboration, joined, play, prepare};
use crate::state::{Keeping, SharedText};
use samson_shared::amount::NotAnAmount;
use samson_shared::language::Language;
use samson_shared::plan::{DueOf, IndicatorField, LIST_COLUMN, Plan, Step};
use samson_shared::sync::wire::Signed;
use std::rc::Rc;

fn place(step: Step, field: &str) -> FieldPlace {
    FieldPlace { step, field: field.parse().unwrap() }
}

fn here() -> CollaborationId {
    collaboration().id
}

fn typed(text: PlanText) -> SharedText {
    SharedText::Plan(here(), text)
}

fn plan(samson: Samson) -> Plan {
    samson.commons(here()).plan.clone()
}

/// Types something and goes elsewhere.
async fn write(samson: Samson, text: PlanText, words: &str) {
    let place = typed(text);
    samson.write_text(place.clone(), words.to_owned());
    samson.store_text(place).await;
}

async fn add_indicator(samson: Samson) -> Indicator {
    let new = samson.new_indicator();
    samson.edit_plan(here(), PlanEdit::AddIndicator(Box::new(new.clone()))).await.unwrap();
    new
}

/// Another phone of the collaboration.
async fn another(storage: &Memory) -> Samson {
    let samson = Samson::new(Language::Bokmal);
    prepare(samson, storage, &joined(Submission::Received)).await;
    samson
}

/// The snapshot that a phone would send now.
async fn snapshot(storage: &Memory) -> Signed {
    let outbox = Repository::new(Rc::new(storage.clone())).outbox().await.unwrap();
    match outbox.into_iter().next_back() {
        Some((_, Outgoing { parcel: Parcel::Commons(slot), .. })) => slot,
        other => panic!("no snapshot waits: {other:?}"),
    }
}

/// Two phones give each other what they wrote.
async fn meet(one: (Samson, &Memory), other: (Samson, &Memory)) {
    let (of_one, of_other) = (snapshot(one.1).await, snapshot(other.1).await);
    for ((samson, storage), slot) in [(one, of_other), (other, of_one)] {
        let repository = Repository::new(Rc::new(storage.clone()));
        commons::take_in::<Problem>(&repository, here(), &collaboration().secrets(), &[slot]).await.unwrap();
        samson.refresh().await.unwrap();
    }
}

#[test]
fn what_is_typed_in_a_step_is_kept_and_noted_by_role() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let field = place(Step::Problem, "problem");
        write(samson, PlanText::Field(field.clone()), "Mange er ensomme.").await;
        let plan = plan(samson);
        assert_eq!(plan.text(Step::Problem, "problem"), "Mange er ensomme.");
        assert_eq!((plan.log.len(), plan.log[0].role), (1, Role::Group(Group::Volunteer)));
        assert_eq!(samson.text_keeping(&typed(PlanText::Field(field))), Keeping::Kept);
    });
}

#[test]
fn a_number_is_taken_with_comma_or_point_and_shown_as_people_write_it() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let extent = PlanText::Value(place(Step::Problem, "extent"), ValueKind::Number);
        for (text, shown) in [("12,50", "12,5"), ("12.5", "12,5"), ("-1 000 000", "-1000000"), ("", "")] {
            write(samson, extent.clone(), text).await;
            assert_eq!(samson.shared_text(&typed(extent.clone())), shown);
        }
    });
}

#[test]
fn what_is_no_number_stays_on_screen_and_says_why() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let extent = PlanText::Value(place(Step::Problem, "extent"), ValueKind::Number);
        write(samson, extent.clone(), "12").await;
        for (text, why) in [("tolv", NotAnAmount::NotANumber), ("9999999999999", NotAnAmount::TooLarge)] {
            write(samson, extent.clone(), text).await;
            let place = typed(extent.clone());
            assert_eq!(samson.shared_text(&place), text);
            assert_eq!(samson.text_keeping(&place), Keeping::Not(Problem::Number(why)));
            assert_eq!(
                plan(samson).amount(Step::Problem, "extent"),
                "12".parse().ok(),
                "what stood there stays"
            );
        }
    });
}

#[test]
fn everything_about_an_indicator_is_typed_in_its_own_place() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let id = add_indicator(samson).await.id;
        for (field, text) in [
            (IndicatorField::Name, "Folk i jobb"),
            (IndicatorField::Unit, "folk"),
            (IndicatorField::Argument, "Forskning viser det."),
            (IndicatorField::Source, "Listen på kafeen"),
            (IndicatorField::Responsible, "Kommunen"),
            (IndicatorField::TargetValue, "12"),
            (IndicatorField::TargetDate, "2027-12-31"),
            (IndicatorField::BaselineValue, "-3"),
            (IndicatorField::BaselineDate, "2027-01-01"),
        ] {
            write(samson, PlanText::Indicator(id, field), text).await;
            assert_eq!(samson.shared_text(&typed(PlanText::Indicator(id, field))), text, "{field:?}");
        }
        let one = plan(samson).indicators[0].clone();
        assert_eq!((one.name.as_str(), one.target_value), ("Folk i jobb", "12".parse().ok()));
    });
}

#[test]
fn two_phones_fill_in_the_same_step_apart_and_nothing_is_lost_or_doubled() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        let elsewhere = Memory::default();
        let phone = another(&elsewhere).await;
        let field = PlanText::Field(place(Step::Problem, "problem"));
        let sources = || place(Step::Problem, "sources");
        let column = || LIST_COLUMN.parse::<ColumnId>().unwrap();
        for (samson, text) in [(samson, "Ensomme."), (phone, "Uten jobb.")] {
            write(samson, field.clone(), text).await;
            let row = samson.new_row(sources(), [column()]);
            samson.edit_plan(here(), PlanEdit::AddRow(row.clone())).await.unwrap();
            write(samson, PlanText::Cell(row.id, column()), text).await;
        }
        meet((samson, &storage), (phone, &elsewhere)).await;
        assert_eq!(plan(samson), plan(phone));
        let both = plan(samson);
        for text in ["Ensomme.", "Uten jobb."] {
            assert!(both.text(Step::Problem, "problem").contains(text));
            assert_eq!(
                both.rows(Step::Problem, "sources").filter(|row| row.text(LIST_COLUMN) == text).count(),
                1
            );
        }
        assert_eq!(both.rows(Step::Problem, "sources").count(), 2);
    });
}

#[test]
fn an_indicator_removed_on_one_phone_and_measured_on_another_keeps_its_number() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        let elsewhere = Memory::default();
        let phone = another(&elsewhere).await;
        let one = add_indicator(samson).await;
        phone
            .edit_plan(here(), PlanEdit::AddRow(phone.new_row(place(Step::Goals, "goals"), [])))
            .await
            .unwrap();
        meet((samson, &storage), (phone, &elsewhere)).await;
        let removed = Indicator { removed: true, ..one.clone() };
        let edit = PlanEdit::Indicator { before: Box::new(one.clone()), after: Box::new(removed) };
        samson.edit_plan(here(), edit).await.unwrap();
        let measurement = phone.new_measurement(&one, phone.day(), "7".parse().ok(), "Kafeen".into());
        let edit = PlanEdit::AddMeasurement { indicator: one.id, measurement };
        phone.edit_plan(here(), edit).await.unwrap();
        meet((samson, &storage), (phone, &elsewhere)).await;
        let both = plan(samson);
        assert_eq!(both, plan(phone));
        let kept = both.indicator(one.id).unwrap();
        assert!(kept.removed);
        assert_eq!(kept.standing().filter_map(|one| one.value).collect::<Vec<_>>(), ["7".parse().unwrap()]);
    });
}

#[test]
fn a_measurement_is_changed_where_it_stands() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let one = add_indicator(samson).await;
        let measurement = samson.new_measurement(&one, samson.day(), None, String::new());
        let Origin::Hand(id) = measurement.origin else { panic!("by hand") };
        let edit = PlanEdit::AddMeasurement { indicator: one.id, measurement };
        samson.edit_plan(here(), edit).await.unwrap();
        write(samson, PlanText::Measured(one.id, id), "7,5").await;
        write(samson, PlanText::MeasuredOn(one.id, id), "2027-03-31").await;
        write(samson, PlanText::MeasuredNote(one.id, id), "Regn").await;
        let changed = plan(samson).indicators[0].measurements[0].clone();
        assert_eq!((changed.value, changed.date.to_string()), ("7.5".parse().ok(), "2027-03-31".to_owned()));
        assert_eq!(changed.note, "Regn");
        write(samson, PlanText::MeasuredOn(one.id, id), "").await;
        let place = typed(PlanText::MeasuredOn(one.id, id));
        assert_eq!(samson.text_keeping(&place), Keeping::Not(Problem::NoDay), "a number has a day");
    });
}

#[test]
fn what_cannot_be_stored_is_told_and_the_plan_stays() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        storage.behave(Behaviour::Full);
        let edit = PlanEdit::AddIndicator(Box::new(samson.new_indicator()));
        assert_eq!(samson.edit_plan(here(), edit).await, Err(Problem::Storage(StorageError::Full)));
        assert_eq!(plan(samson).indicators.len(), 0);
        storage.behave(Behaviour::Willing);
    });
}

#[test]
fn what_is_due_stands_in_the_calendar_file() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        let id = add_indicator(samson).await.id;
        write(samson, PlanText::Indicator(id, IndicatorField::Name), "Folk i jobb").await;
        write(samson, PlanText::NextDate(id), "2027-03-31").await;
        let plan = plan(samson);
        assert_eq!(plan.due()[0].what, DueOf::Measurement(id));
        let file = samson.due_calendar(here(), &plan).unwrap();
        let text = String::from_utf8(file.bytes).unwrap();
        assert!(file.name.ends_with(".ics") && file.media_type == "text/calendar", "{}", file.name);
        assert!(text.contains("DTSTART;VALUE=DATE:20270331") && text.contains("Folk i jobb"), "{text}");
    });
}

#[test]
fn no_role_is_a_person() {
    play(joined(Submission::Received), |Device { samson, .. }| async move {
        assert_eq!(samson.role_in(here()), Role::Group(Group::Volunteer));
        assert_eq!(samson.role_in(CollaborationId::new([9; 16])), Role::Group(Group::Other));
    });
}
