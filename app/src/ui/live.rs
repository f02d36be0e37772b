//! Words that screen readers hear when they change. The regions are always in the page: one that comes together with
//! its words is often not read.

use dioxus::prelude::*;

/// Says something to screen readers only.
#[component]
pub fn LiveRegion(words: String) -> Element {
    rsx! {
        p { class: "unseen", role: "status", {words} }
    }
}

/// A short message at the bottom of the screen, there for as long as the caller leaves it.
#[component]
pub fn Toast(words: Option<String>) -> Element {
    rsx! {
        div { class: "toast", role: "status", "data-state": if words.is_some() { "shown" } else { "empty" },
            if let Some(words) = &words {
                p { "{words}" }
            }
        }
    }
}
