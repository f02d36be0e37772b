use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn Opening() -> Element {
    rsx! { "Opening" }
}
