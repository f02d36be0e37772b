use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn About() -> Element {
    rsx! { "About" }
}
