use dioxus::prelude::*;

use super::{Icon, Symbol};

/// A line of a list that leads somewhere: a name, its value, and a soft line beneath the name.
#[component]
pub fn LinkRow(
    label: String,
    value: String,
    detail: Option<String>,
    #[props(into)] to: NavigationTarget,
) -> Element {
    rsx! {
        Link { class: "link-row", to,
            span {
                {label}
                if let Some(detail) = detail {
                    span { class: "small detail", {detail} }
                }
            }
            b { {value} }
            Symbol { icon: Icon::Chevron }
        }
    }
}
