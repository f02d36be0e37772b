use dioxus::prelude::*;

use super::focus::{FocusList, moved, numbered, use_focus_list};

/// Answers in words, one beneath the other; one tap answers. `children` are the question, usually a
/// [`super::Heading`]: the keys 1, 2, 3 ... answer from there too, the arrow keys move among the answers.
///
/// Toggle buttons and no radio buttons, because answering leads on to the next screen, and moving through radio buttons
/// with the arrow keys would already answer.
#[component]
pub fn Choices(
    /// Name of the group for who cannot see the question above it.
    label: String,
    options: Vec<String>,
    chosen: Option<usize>,
    /// While an answer is being kept: a second tap must not land on the next question.
    #[props(default)]
    busy: bool,
    on_choose: EventHandler<usize>,
    children: Element,
) -> Element {
    let list = use_focus_list();
    let count = options.len();
    let choose = move |index: usize| {
        if !busy {
            on_choose.call(index);
        }
    };
    rsx! {
        div {
            class: "question",
            onkeydown: move |event| {
                if let Some(index) = numbered(&event.key(), event.modifiers(), count) {
                    event.prevent_default();
                    choose(index);
                }
            },
            {children}
            div { class: "stack", role: "group", "aria-label": label, "aria-busy": busy.then_some("true"),
                for (index, label) in options.into_iter().enumerate() {
                    Answer { key: "{index}", index, count, label, list, chosen: chosen == Some(index), on_choose: choose }
                }
            }
        }
    }
}

#[component]
fn Answer(
    index: usize,
    count: usize,
    label: String,
    chosen: bool,
    list: FocusList,
    on_choose: EventHandler<usize>,
) -> Element {
    rsx! {
        button {
            class: "answer",
            r#type: "button",
            "data-state": if chosen { "chosen" } else { "open" },
            "aria-pressed": chosen.to_string(),
            onmounted: move |event| list.mounted(index, event.data()),
            onkeydown: move |event| {
                if let Some(next) = moved(&event.key(), index, count) {
                    event.prevent_default();
                    list.focus(next);
                }
            },
            onclick: move |_| on_choose.call(index),
            {label}
        }
    }
}
