use dioxus::prelude::*;

use super::ListOption;
use super::field_problem::FieldProblem;
use super::identity::use_element_id;
use super::radio_list::OptionWords;

/// Any number of several.
#[component]
pub fn CheckList(
    label: String,
    /// What the person should know before choosing.
    hint: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    options: Vec<ListOption>,
    /// One per option, in the same order; missing ones count as not chosen.
    chosen: Vec<bool>,
    /// Which option, and whether it is chosen now.
    on_toggle: EventHandler<(usize, bool)>,
) -> Element {
    let id = use_element_id("list");
    let described_by = problem.is_some().then(|| format!("{id}-problem"));
    let is_chosen = move |index: usize| chosen.get(index).copied().unwrap_or_default();
    rsx! {
        fieldset { class: "field", "aria-describedby": described_by,
            legend {
                {label}
                if let Some(hint) = hint {
                    span { class: "small detail", {hint} }
                }
            }
            for (index, option) in options.into_iter().enumerate() {
                label {
                    key: "{index}",
                    class: "answer",
                    "data-many": "true",
                    "data-state": if is_chosen(index) { "chosen" } else { "open" },
                    input {
                        r#type: "checkbox",
                        checked: is_chosen(index),
                        onchange: move |event| on_toggle.call((index, event.checked())),
                    }
                    OptionWords { option }
                }
            }
            if let Some(problem) = problem {
                FieldProblem { id: "{id}-problem", words: problem }
            }
        }
    }
}
