use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn Join() -> Element {
    rsx! { "Join" }
}
