use dioxus::prelude::*;

use super::identity::{described_by, use_element_id};

/// Several lines of text, with a line that says how much room is left. Every keystroke goes up.
#[component]
pub fn TextArea(
    label: String,
    value: String,
    hint: Option<String>,
    /// How much room is left, in words.
    remaining: Option<String>,
    /// Longest text, in UTF-16 units as browsers count.
    limit: usize,
    #[props(default = 4)] lines: usize,
    on_input: EventHandler<String>,
) -> Element {
    let id = use_element_id("area");
    let described_by = described_by(&id, &[("hint", hint.is_some()), ("remaining", remaining.is_some())]);
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
                oninput: move |event| on_input.call(event.value()),
                // Digits typed here are text, never a shortcut of the screen.
                onkeydown: move |event| event.stop_propagation(),
            }
            if let Some(remaining) = remaining {
                p { class: "small", id: "{id}-remaining", {remaining} }
            }
        }
    }
}
