use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};
use super::{Button, Look};

/// A password, hidden until its writer wants to see it.
#[component]
pub fn PasswordField(
    label: String,
    value: String,
    hint: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    /// Labels of the button that shows and hides what is typed.
    show: String,
    hide: String,
    on_input: EventHandler<String>,
) -> Element {
    let id = use_element_id("password");
    let mut shows = use_signal(|| false);
    let described_by = described_by(&id, &[("hint", hint.is_some()), ("problem", problem.is_some())]);
    let invalid = problem.is_some().then_some("true");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", {label} }
            if let Some(hint) = hint {
                p { class: "small", id: "{id}-hint", {hint} }
            }
            input {
                id: "{id}",
                r#type: if shows() { "text" } else { "password" },
                autocomplete: "off",
                autocapitalize: "none",
                spellcheck: "false",
                maxlength: "200",
                value: "{value}",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                oninput: move |event| on_input.call(event.value()),
                // Digits typed here are text, never a shortcut of the screen.
                onkeydown: move |event| event.stop_propagation(),
            }
            if let Some(problem) = problem {
                FieldProblem { id: "{id}-problem", words: problem }
            }
            Button {
                label: if shows() { hide } else { show },
                look: Look::Quiet,
                on_press: move |()| shows.toggle(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn what_is_typed_is_hidden_at_first() {
        let markup = markup(|| {
            rsx! { PasswordField { label: "Password", value: "plum", show: "Show", hide: "Hide", on_input: |_| {} } }
        });
        assert!(tags(&markup, "input")[0].contains(r#"type="password""#), "{markup}");
        assert!(markup.contains("Show") && !markup.contains("Hide"), "{markup}");
    }
}
