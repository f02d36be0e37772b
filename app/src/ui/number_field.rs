use std::ops::RangeInclusive;

use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};
use super::{Icon, IconButton};

/// A whole number from a small range, by buttons or by typing.
///
/// While what is typed is no number in the range, the value is `None`; leaving the field brings it to the nearest.
#[component]
pub fn NumberField(
    label: String,
    hint: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    value: Option<u32>,
    range: RangeInclusive<u32>,
    /// Name of the button that takes one away.
    fewer: String,
    /// Name of the button that adds one.
    more: String,
    on_change: EventHandler<Option<u32>>,
) -> Element {
    let id = use_element_id("number");
    let described_by = described_by(&id, &[("hint", hint.is_some()), ("problem", problem.is_some())]);
    let invalid = problem.is_some();
    let typed = use_signal(|| None::<String>);
    rsx! {
        div { class: "field",
            label { r#for: "{id}", {label} }
            if let Some(hint) = hint {
                p { class: "small", id: "{id}-hint", {hint} }
            }
            div { class: "number",
                Step { icon: Icon::Minus, label: fewer, value, by: -1, range: range.clone(), typed, on_change }
                Digits { id: id.clone(), described_by, invalid, value, range: range.clone(), typed, on_change }
                Step { icon: Icon::Plus, label: more, value, by: 1, range, typed, on_change }
            }
            if let Some(problem) = problem {
                FieldProblem { id: "{id}-problem", words: problem }
            }
        }
    }
}

/// One of the two buttons; rests at its end of the range.
#[component]
fn Step(
    icon: Icon,
    label: String,
    value: Option<u32>,
    by: i32,
    range: RangeInclusive<u32>,
    typed: Signal<Option<String>>,
    on_change: EventHandler<Option<u32>>,
) -> Element {
    let next = stepped(value, by, &range);
    rsx! {
        IconButton {
            icon,
            label,
            disabled: value == Some(next),
            on_press: move |()| {
                typed.set(None);
                on_change.call(Some(next));
            },
        }
    }
}

/// The field itself. It shows what was typed for as long as somebody types, so that no keystroke is swallowed.
#[component]
fn Digits(
    id: String,
    described_by: Option<String>,
    invalid: bool,
    value: Option<u32>,
    range: RangeInclusive<u32>,
    typed: Signal<Option<String>>,
    on_change: EventHandler<Option<u32>>,
) -> Element {
    let shown = typed().unwrap_or_else(|| value.map(|now| now.to_string()).unwrap_or_default());
    let range_left = range.clone();
    // Nothing typed yet is no mistake.
    let is_wrong = invalid || (value.is_none() && !shown.is_empty());
    rsx! {
        input {
            id: "{id}",
            r#type: "text",
            inputmode: "numeric",
            autocomplete: "off",
            value: "{shown}",
            "aria-describedby": described_by,
            "aria-invalid": is_wrong.then_some("true"),
            oninput: move |event| {
                on_change.call(within(&event.value(), &range));
                typed.set(Some(event.value()));
            },
            // Digits typed here are a number, never a shortcut of the screen.
            onkeydown: move |event| event.stop_propagation(),
            onblur: move |_| {
                if let Some(text) = typed.take() {
                    on_change.call(nearest(&text, &range_left).or(value));
                }
            },
        }
    }
}

/// One step from `value`, which stays in the range; without a value, its start.
fn stepped(value: Option<u32>, by: i32, range: &RangeInclusive<u32>) -> u32 {
    value.map_or(*range.start(), |now| now.saturating_add_signed(by).clamp(*range.start(), *range.end()))
}

fn within(text: &str, range: &RangeInclusive<u32>) -> Option<u32> {
    text.trim().parse().ok().filter(|number| range.contains(number))
}

fn nearest(text: &str, range: &RangeInclusive<u32>) -> Option<u32> {
    let number: u64 = text.trim().parse().ok()?;
    u32::try_from(number.clamp(u64::from(*range.start()), u64::from(*range.end()))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    fn field<const WRONG: bool>() -> Element {
        let problem = WRONG.then(|| "Write a number.".to_owned());
        rsx! {
            NumberField { label: "Here", fewer: "-", more: "+", problem, value: None, range: 2..=60, on_change: |_| {} }
        }
    }

    #[test]
    fn nothing_typed_yet_is_no_mistake() {
        let input = &tags(&markup(field::<false>), "input")[0];
        assert!(!input.contains("aria-invalid") && !input.contains("aria-describedby"), "{input}");
    }

    #[test]
    fn a_problem_stands_beneath_the_field_and_belongs_to_it() {
        let markup = markup(field::<true>);
        let input = &tags(&markup, "input")[0];
        assert!(input.contains(r#"aria-invalid="true""#) && input.contains("-problem"), "{input}");
        assert!(markup.find("<input").unwrap() < markup.find("Write a number.").unwrap(), "{markup}");
    }

    #[test]
    fn a_number_in_the_range_counts_while_typing() {
        assert_eq!(within(" 12 ", &(2..=60)), Some(12));
    }

    #[test]
    fn half_typed_or_too_large_numbers_do_not_count_yet() {
        for text in ["1", "", "seven", "61", "-3"] {
            assert_eq!(within(text, &(2..=60)), None, "{text}");
        }
    }

    #[test]
    fn leaving_the_field_brings_a_number_into_the_range() {
        assert_eq!(nearest("1", &(2..=60)), Some(2));
        assert_eq!(nearest("99999999999", &(2..=60)), Some(60));
        assert_eq!(nearest("seven", &(2..=60)), None);
    }

    #[test]
    fn a_step_stays_in_the_range_and_starts_at_its_beginning() {
        assert_eq!(stepped(Some(7), 1, &(2..=60)), 8);
        assert_eq!(stepped(Some(2), -1, &(2..=60)), 2);
        assert_eq!(stepped(Some(60), 1, &(2..=60)), 60);
        assert_eq!(stepped(None, 1, &(2..=60)), 2);
    }
}
