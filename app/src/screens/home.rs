use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn Home() -> Element {
    rsx! { "Home" }
}
