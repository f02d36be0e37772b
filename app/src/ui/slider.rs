use std::ops::RangeInclusive;

use dioxus::prelude::*;

use super::identity::use_element_id;

/// A number from a wide range by sliding. Not answered is shown as such: the thumb only stands for a value once the
/// person has moved it.
#[component]
pub fn Slider(
    label: String,
    value: Option<u32>,
    range: RangeInclusive<u32>,
    /// The value in words, shown large; a text asking for an answer while there is none.
    words: String,
    /// What the lower end means.
    low: String,
    /// What the middle means.
    #[props(default)]
    middle: Option<String>,
    /// What the upper end means.
    high: String,
    on_change: EventHandler<u32>,
    /// The thumb was let go, or moved by a key: a value to keep.
    #[props(default)]
    on_let_go: EventHandler<u32>,
) -> Element {
    let id = use_element_id("slider");
    let (least, most) = (*range.start(), *range.end());
    let position = value.unwrap_or(least + (most - least) / 2);
    rsx! {
        div { class: "field slider", "data-state": if value.is_some() { "chosen" } else { "open" },
            label { r#for: "{id}", {label} }
            p { class: "figure-words", "aria-hidden": "true", {words.clone()} }
            input {
                id: "{id}",
                r#type: "range",
                min: "{least}",
                max: "{most}",
                value: "{position}",
                "aria-valuetext": words,
                oninput: move |event| {
                    if let Ok(number) = event.value().parse() {
                        on_change.call(number);
                    }
                },
                onchange: move |event| {
                    if let Ok(number) = event.value().parse() {
                        on_let_go.call(number);
                    }
                },
                // Choosing the very place where the thumb rests moves nothing, and is an answer all the same.
                onclick: move |_| {
                    if value.is_none() {
                        on_change.call(position);
                        on_let_go.call(position);
                    }
                },
                onkeydown: move |event| event.stop_propagation(),
            }
            div { class: "ends small", "aria-hidden": "true",
                span { {low} }
                if let Some(middle) = middle {
                    span { {middle} }
                }
                span { {high} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    fn slider(value: Option<u32>, words: &str) -> Element {
        rsx! {
            Slider { label: "Lack of time", value, range: 1..=100, words, low: "low", high: "high", on_change: |_| {} }
        }
    }

    #[test]
    fn not_answered_is_no_answer_in_the_middle() {
        let markup = markup(|| slider(None, "Not answered"));
        assert!(tags(&markup, "div")[0].contains(r#"data-state="open""#), "{markup}");
        assert!(tags(&markup, "input")[0].contains(r#"aria-valuetext="Not answered""#), "{markup}");
    }

    #[test]
    fn an_answer_stands_where_it_was_put() {
        let markup = markup(|| slider(Some(62), "62"));
        let input = &tags(&markup, "input")[0];
        assert!(input.contains(r#"value="62""#) && input.contains(r#"max="100""#), "{markup}");
    }
}
