//! Fields for numbers and days: typed like texts, and stored as what they mean.

use crate::screens::common::safety;
use crate::state::{Samson, SharedText, ValueKind};
use crate::ui::{DateField, TextField};
use dioxus::prelude::*;

/// A number or a day.
#[component]
pub(super) fn ValueField(label: String, hint: Option<String>, place: SharedText, kind: ValueKind) -> Element {
    match kind {
        ValueKind::Number => rsx! { AmountField { label, hint, place } },
        ValueKind::Day => rsx! { DayField { label, hint, place } },
    }
}

/// A number. What is typed stays on screen as it is until somebody leaves the field: `12,0` must not become `12` while a 5 is
/// still to come.
#[component]
fn AmountField(label: String, hint: Option<String>, place: SharedText) -> Element {
    let samson = use_context::<Samson>();
    let mut typing = use_signal(|| None::<String>);
    let (_, problem) = safety(samson, &place);
    let (left, limit) = (place.clone(), place.limit());
    let value = typing().unwrap_or_else(|| samson.shared_text(&place));
    rsx! {
        TextField {
            label,
            hint,
            value,
            problem,
            limit,
            on_input: move |text: String| {
                typing.set(Some(text.clone()));
                samson.write_text(place.clone(), text);
            },
            on_leave: move |()| {
                typing.set(None);
                samson.keep_text(left.clone());
            },
        }
    }
}

#[component]
fn DayField(label: String, hint: Option<String>, place: SharedText) -> Element {
    let samson = use_context::<Samson>();
    let (_, problem) = safety(samson, &place);
    let left = place.clone();
    rsx! {
        DateField {
            label,
            hint,
            value: samson.shared_text(&place),
            problem,
            on_input: move |day| samson.write_text(place.clone(), day),
            on_leave: move |()| samson.keep_text(left.clone()),
        }
    }
}
