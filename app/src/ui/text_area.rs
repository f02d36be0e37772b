use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};

/// Several lines of text. Every keystroke goes up.
#[component]
pub fn TextArea(
    label: String,
    value: String,
    hint: Option<String>,
    /// A quiet line beneath: how much room is left, or where the text is safe.
    remaining: Option<String>,
    /// Longest text, in UTF-16 units as browsers count.
    limit: usize,
    #[props(default = 4)] lines: usize,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    on_input: EventHandler<String>,
    /// Somebody who wrote here goes elsewhere.
    #[props(default)]
    on_leave: EventHandler<()>,
) -> Element {
    let id = use_element_id("area");
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
            textarea {
                id: "{id}",
                rows: "{lines}",
                maxlength: "{limit}",
                value: "{value}",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                onchange: move |_| on_leave.call(()),
                oninput: move |event| on_input.call(event.value()),
                // Digits typed here are text, never a shortcut of the screen.
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
