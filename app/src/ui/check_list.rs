use dioxus::prelude::*;

use super::ListOption;
use super::radio_list::OptionWords;

/// Any number of several.
#[component]
pub fn CheckList(
    label: String,
    /// What the person should know before choosing.
    hint: Option<String>,
    options: Vec<ListOption>,
    /// One per option, in the same order; missing ones count as not chosen.
    chosen: Vec<bool>,
    /// Which option, and whether it is chosen now.
    on_toggle: EventHandler<(usize, bool)>,
) -> Element {
    let is_chosen = move |index: usize| chosen.get(index).copied().unwrap_or_default();
    rsx! {
        fieldset { class: "field",
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
        }
    }
}
