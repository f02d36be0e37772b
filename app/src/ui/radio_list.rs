use dioxus::prelude::*;

use super::identity::use_element_id;

/// One line of a [`RadioList`] or a [`super::CheckList`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListOption {
    /// What is chosen.
    pub label: String,
    /// What choosing it means.
    pub detail: Option<String>,
}

/// One of several, in a form: choosing does not lead on. For answers that lead on see [`super::Choices`].
#[component]
pub fn RadioList(
    label: String,
    options: Vec<ListOption>,
    chosen: Option<usize>,
    on_choose: EventHandler<usize>,
) -> Element {
    let name = use_element_id("radio");
    rsx! {
        fieldset { class: "field",
            legend { {label} }
            for (index, option) in options.into_iter().enumerate() {
                label {
                    key: "{index}",
                    class: "answer",
                    "data-state": if chosen == Some(index) { "chosen" } else { "open" },
                    input {
                        r#type: "radio",
                        name: "{name}",
                        checked: chosen == Some(index),
                        onchange: move |_| on_choose.call(index),
                    }
                    OptionWords { option }
                }
            }
        }
    }
}

#[component]
pub(super) fn OptionWords(option: ListOption) -> Element {
    rsx! {
        span {
            {option.label}
            if let Some(detail) = option.detail {
                span { class: "small detail", {detail} }
            }
        }
    }
}
