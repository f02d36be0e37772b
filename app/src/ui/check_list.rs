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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    fn list<const WRONG: bool>() -> Element {
        let option = |label: &str| ListOption { label: label.to_owned(), detail: None };
        let options = vec![option("Municipality"), option("Citizens")];
        let problem = WRONG.then(|| "Choose at least one.".to_owned());
        rsx! {
            CheckList { label: "Who takes part?", options, chosen: vec![true], problem, on_toggle: |_| {} }
        }
    }

    #[test]
    fn what_is_not_said_to_be_chosen_is_open() {
        let labels = tags(&markup(list::<false>), "label");
        assert!(labels[0].contains(r#"data-state="chosen""#), "{labels:?}");
        assert!(labels[1].contains(r#"data-state="open""#), "{labels:?}");
    }

    #[test]
    fn a_problem_belongs_to_the_whole_list() {
        let wrong = markup(list::<true>);
        assert!(tags(&wrong, "fieldset")[0].contains("-problem"), "{wrong}");
        assert!(wrong.contains("Choose at least one."));
        assert!(!tags(&markup(list::<false>), "fieldset")[0].contains("aria-describedby"));
    }
}
