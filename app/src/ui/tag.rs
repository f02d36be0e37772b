//! Words set apart, and what components that place them are told.

use dioxus::prelude::*;

use super::Tone;

/// What a [`Tag`] says, for components that place one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagContent {
    /// How it should feel.
    pub tone: Tone,
    /// A few words.
    pub words: String,
}

/// A few words set apart from the text round them.
#[component]
pub fn Tag(#[props(default)] tone: Tone, words: String) -> Element {
    rsx! {
        span { class: "tag", "data-tone": tone.name(), {words} }
    }
}
