use dioxus::prelude::*;

/// Above this many, dots are harder to read than a bar.
const MOST_DOTS: usize = 12;

/// How many of how many are there: a dot for each, or a bar for a crowd. `label` says the same in words.
#[component]
pub fn Dots(label: String, filled: usize, total: usize) -> Element {
    if total > MOST_DOTS {
        return rsx! {
            progress { class: "crowd", "aria-label": label, max: "{total}", value: "{filled}" }
        };
    }
    rsx! {
        div { class: "dots", role: "img", "aria-label": label,
            for index in 0..total {
                i { key: "{index}", "data-state": if index < filled { "filled" } else { "open" } }
            }
        }
    }
}
