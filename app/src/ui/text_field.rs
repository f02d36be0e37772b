use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};

/// One line of text. Every keystroke goes up, so that nothing typed is ever lost.
#[component]
pub fn TextField(
    label: String,
    value: String,
    hint: Option<String>,
    /// A quiet line beneath: where the text is safe.
    remaining: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    /// Longest text, in UTF-16 units as browsers count.
    #[props(default = 200)]
    limit: usize,
    /// For a password: whether it can be read while it is typed.
    readable: Option<bool>,
    on_input: EventHandler<String>,
    /// Somebody who wrote here goes elsewhere.
    #[props(default)]
    on_leave: EventHandler<()>,
) -> Element {
    let id = use_element_id("text");
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
                r#type: if readable == Some(false) { "password" } else { "text" },
                autocomplete: "off",
                autocapitalize: readable.map(|_| "none"),
                spellcheck: readable.map(|_| "false"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn the_label_belongs_to_the_field() {
        let markup = markup(|| rsx! { TextField { label: "Name", value: "", on_input: |_| {} } });
        let id = tags(&markup, "label")[0].split('"').nth(1).unwrap().to_owned();
        let field = &tags(&markup, "input")[0];
        assert!(field.contains(&format!(r#"id="{id}""#)), "{markup}");
        assert!(!field.contains("aria-describedby"), "{markup}");
        assert!(!field.contains("aria-invalid"), "{markup}");
    }

    #[test]
    fn a_problem_is_said_and_belongs_to_the_field() {
        let markup = markup(
            || rsx! { TextField { label: "Name", value: "", problem: "Write a name.", on_input: |_| {} } },
        );
        let field = &tags(&markup, "input")[0];
        assert!(field.contains(r#"aria-invalid="true""#), "{markup}");
        assert!(field.contains("-problem\""), "{markup}");
        assert!(markup.contains(r#"role="alert""#), "{markup}");
    }
}
