//! The numbers of an indicator: each can be changed, removed and put back, but those that rounds bring.

use super::editing::Editing;
use super::new_measurement::NewMeasurement;
use super::typed::ValueField;
use super::words::PlanWords;
use crate::screens::common::SharedArea;
use crate::state::{PlanText, Samson, SharedText, ValueKind};
use crate::ui::{Button, Disclosure, Look, RowButton, Stack};
use dioxus::prelude::*;
use samson_shared::ids::{MeasurementId, RoundId};
use samson_shared::plan::{Indicator, Measurement, Origin, Plan, PlanEdit};
use std::rc::Rc;

/// So many numbers show at first.
const FEW: usize = 10;

/// A new number, and all there are, the newest first.
#[component]
pub(super) fn Measurements(editing: Editing, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let mut all = use_signal(|| false);
    let open = use_signal(|| None::<Origin>);
    let newest: Vec<Measurement> = indicator.standing().rev().cloned().collect();
    let removed: Vec<Measurement> =
        indicator.measurements.iter().filter(|one| one.removed).cloned().collect();
    let count = newest.len();
    let shown = if all() { count } else { FEW };
    let takes_numbers = !indicator.removed && !plan.is_replaced(indicator.id);
    rsx! {
        if takes_numbers {
            NewMeasurement { editing, indicator: indicator.clone() }
        }
        if count > 0 {
            h3 { {words.text_with("plan-numbers", &[("count", count.into())])} }
        }
        div {
            for one in newest.into_iter().take(shown) {
                OneNumber { key: "{key(one.origin)}", editing, indicator: indicator.clone(), one: one.clone(), open }
            }
        }
        if count > shown {
            Button { label: words.text("plan-numbers-all"), look: Look::Quiet, on_press: move |()| all.set(true) }
        }
        Removed { editing, indicator, removed }
    }
}

fn key(origin: Origin) -> String {
    match origin {
        Origin::Round(id) => format!("round-{id}"),
        Origin::Hand(id) => format!("hand-{id}"),
    }
}

/// A number in a line, that opens to be changed.
#[component]
fn OneNumber(
    editing: Editing,
    indicator: Indicator,
    one: Measurement,
    mut open: Signal<Option<Origin>>,
) -> Element {
    let words = PlanWords::of(editing.samson);
    let is_open = open() == Some(one.origin);
    let told = [from_round(editing.samson, &words, one.origin), Some(one.note.clone())];
    let notes: Vec<String> = told.into_iter().flatten().filter(|note| !note.is_empty()).collect();
    let (label, value) = (words.day(one.date), number(&words, &indicator, &one));
    let Origin::Hand(id) = one.origin else {
        return rsx! {
            div { class: "row-button",
                span { {label} }
                span { class: "value", {value} }
                for (index, note) in notes.into_iter().enumerate() {
                    span { key: "{index}", class: "small more", {note} }
                }
            }
        };
    };
    let toggled = if is_open { None } else { Some(one.origin) };
    rsx! {
        RowButton { label, value, notes, on_press: move |()| open.set(toggled) }
        if is_open {
            Change { editing, indicator, id, one }
        }
    }
}

/// "12 people", in the unit of that time; for a gap, that nothing was measured.
fn number(words: &PlanWords, indicator: &Indicator, one: &Measurement) -> String {
    match one.value {
        None => words.text("plan-number-missing"),
        Some(value) if matches!(one.origin, Origin::Round(_)) => words.value(indicator, value),
        Some(value) => words.measured(value, &one.unit),
    }
}

fn from_round(samson: Samson, words: &PlanWords, origin: Origin) -> Option<String> {
    let title = |round: RoundId| samson.round(round).map(|(_, record)| record.title).unwrap_or_default();
    match origin {
        Origin::Round(round) => Some(words.text_with("plan-from-round", &[("name", (&title(round)).into())])),
        Origin::Hand(_) => None,
    }
}

/// The fields of a number, and the way to remove it.
#[component]
fn Change(editing: Editing, indicator: Indicator, id: MeasurementId, one: Measurement) -> Element {
    let words = PlanWords::of(editing.samson);
    let Some(labels) = words.guide.measurement.get(words.language()).cloned() else { return rsx! {} };
    let of = indicator.id;
    let place = |text: PlanText| SharedText::Plan(editing.id, text);
    let remove = move |()| {
        let after = Measurement { removed: true, ..one.clone() };
        editing.edit(PlanEdit::Measurement { indicator: of, before: one.clone(), after });
    };
    rsx! {
        Stack {
            ValueField { label: labels.date, place: place(PlanText::MeasuredOn(of, id)), kind: ValueKind::Day }
            ValueField { label: labels.value, place: place(PlanText::Measured(of, id)), kind: ValueKind::Number }
            SharedArea { label: labels.note, place: place(PlanText::MeasuredNote(of, id)), lines: 1, quiet: true }
            Button { label: words.text("plan-number-remove"), look: Look::Quiet, on_press: remove }
        }
    }
}

#[component]
fn Removed(editing: Editing, indicator: Indicator, removed: Vec<Measurement>) -> Element {
    let words = PlanWords::of(editing.samson);
    if removed.is_empty() {
        return rsx! {};
    }
    let of = indicator.id;
    let restore = move |one: &Measurement| {
        let after = Measurement { removed: false, ..one.clone() };
        editing.edit(PlanEdit::Measurement { indicator: of, before: one.clone(), after });
    };
    let line = |one: &Measurement| format!("{} · {}", words.day(one.date), number(&words, &indicator, one));
    rsx! {
        Disclosure { label: words.text_with("plan-removed", &[("count", removed.len().into())]),
            for one in removed {
                p { key: "{key(one.origin)}", {line(&one)} }
                Button { label: words.text("plan-put-back"), look: Look::Quiet, on_press: move |()| restore(&one) }
            }
        }
    }
}
