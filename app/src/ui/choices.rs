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
                    Answer {
                        key: "{index}",
                        index,
                        count,
                        label,
                        list,
                        chosen: chosen == Some(index),
                        on_choose: choose,
                    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};
    use crate::ui::{Heading, HeadingLook};

    fn question() -> Element {
        let options = ["Disagree", "Both", "Agree"].map(str::to_owned).to_vec();
        rsx! {
            Choices { label: "Answer", options, chosen: 1, on_choose: |_| {},
                Heading { look: HeadingLook::Statement, text: "We listen." }
            }
        }
    }

    #[test]
    fn every_answer_is_a_button_that_says_whether_it_is_chosen() {
        let buttons = tags(&markup(question), "button");
        let pressed: Vec<bool> = buttons.iter().map(|tag| tag.contains(r#"aria-pressed="true""#)).collect();
        assert_eq!(pressed, [false, true, false]);
    }

    #[test]
    fn the_look_follows_the_state() {
        let buttons = tags(&markup(question), "button");
        assert!(buttons[1].contains(r#"data-state="chosen""#), "{buttons:?}");
        assert!(buttons[2].contains(r#"data-state="open""#), "{buttons:?}");
    }

    #[test]
    fn the_answers_are_a_group_with_a_name_and_the_question_stands_before_it() {
        let markup = markup(question);
        let group = markup.find(r#"role="group" aria-label="Answer""#).unwrap();
        assert!(markup.find("<h1").unwrap() < group);
    }
}
