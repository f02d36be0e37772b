use dioxus::prelude::*;

/// One part of a longer way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Steps done, at most `total`.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// A bar in parts. `label` says the same in words ("12 of 55"), for who cannot see it.
#[component]
pub fn SegmentedProgress(label: String, parts: Vec<Part>) -> Element {
    rsx! {
        div { class: "progress", role: "img", "aria-label": label,
            for (index, part) in parts.into_iter().enumerate() {
                progress {
                    key: "{index}",
                    "aria-hidden": "true",
                    // Without any steps there is nothing to fill, and `max` must not be 0.
                    max: "{part.total.max(1)}",
                    value: "{part.done}",
                }
            }
        }
    }
}
