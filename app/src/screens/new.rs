use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn New() -> Element {
    rsx! { "New" }
}
