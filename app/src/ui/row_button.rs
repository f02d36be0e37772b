use dioxus::prelude::*;

use super::{Tag, TagContent};

/// A line of a list that leads somewhere: its name, its value, and what there is to say about it.
#[component]
pub fn RowButton(
    label: String,
    value: Option<String>,
    tag: Option<TagContent>,
    /// Small lines beneath.
    #[props(default)]
    notes: Vec<String>,
    on_press: EventHandler<()>,
) -> Element {
    rsx! {
        button { class: "row-button", r#type: "button", onclick: move |_| on_press.call(()),
            span { {label} }
            if let Some(value) = value {
                span { class: "value", {value} }
            }
            if let Some(TagContent { tone, words }) = tag {
                Tag { tone, words }
            }
            for (index, note) in notes.into_iter().enumerate() {
                span { key: "{index}", class: "small more", {note} }
            }
        }
    }
}
