use dioxus::prelude::*;

/// Placeholder.
#[component]
pub fn Nowhere(path: Vec<String>) -> Element {
    rsx! { "{path:?}" }
}
