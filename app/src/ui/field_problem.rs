use dioxus::prelude::*;

use super::{Icon, Symbol};

/// What is not right yet in a field, and how it gets right. Stands beneath the field, and is read out when it comes.
#[component]
pub(super) fn FieldProblem(id: String, words: String) -> Element {
    rsx! {
        p { class: "problem", id, role: "alert",
            Symbol { icon: Icon::Warning }
            span { {words} }
        }
    }
}
