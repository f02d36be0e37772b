use dioxus::prelude::*;

use super::{Icon, Symbol};

/// More for who wants it, behind one line.
#[component]
pub fn Disclosure(label: String, #[props(default)] open: bool, children: Element) -> Element {
    rsx! {
        details { class: "disclosure", open,
            summary {
                span { {label} }
                Symbol { icon: Icon::Chevron }
            }
            div { class: "stack", {children} }
        }
    }
}
