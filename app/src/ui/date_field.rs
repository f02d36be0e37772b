use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};

/// A day of the calendar, chosen in the way of the device. Values are as in ISO 8601, `2027-03-31`; empty for none.
#[component]
pub fn DateField(
    label: String,
    value: String,
    hint: Option<String>,
    /// A quiet line beneath: where the day is safe.
    remaining: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    on_input: EventHandler<String>,
    /// Somebody who chose a day goes elsewhere.
    #[props(default)]
    on_leave: EventHandler<()>,
) -> Element {
    let id = use_element_id("date");
    let described_by = described_by(
        &id,
        &[("hint", hint.is_some()), ("remaining", remaining.is_some()), ("problem", problem.is_some())],
    );
    let invalid = problem.is_some().then_some("true");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", {label} }
            if let Some(hint) = hint {
                p { class: "small", id: "{id}-hint", {hint} }
            }
            input {
                id: "{id}",
                r#type: "date",
                value: "{value}",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                onchange: move |_| on_leave.call(()),
                oninput: move |event| on_input.call(event.value()),
                // Digits typed here are a date, never a shortcut of the screen.
                onkeydown: move |event| event.stop_propagation(),
            }
            if let Some(problem) = problem {
                FieldProblem { id: "{id}-problem", words: problem }
            }
            if let Some(remaining) = remaining {
                p { class: "small", id: "{id}-remaining", {remaining} }
            }
        }
    }
}
