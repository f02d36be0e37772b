use dioxus::prelude::*;

/// Something is on its way: says what, beside three calm dots.
#[component]
pub fn Waiting(words: String) -> Element {
    rsx! {
        p { class: "waiting", role: "status",
            span { class: "pulse", "aria-hidden": "true",
                i {}
                i {}
                i {}
            }
            span { {words} }
        }
    }
}
