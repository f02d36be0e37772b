use dioxus::prelude::*;

use super::{Icon, Symbol};

/// A short statement with a drawing beside it: what the person can rely on.
#[component]
pub fn Promise(icon: Icon, title: String, words: String) -> Element {
    rsx! {
        div { class: "promise",
            Symbol { icon }
            p {
                b { {title} }
                " {words}"
            }
        }
    }
}
