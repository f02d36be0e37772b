use dioxus::prelude::*;

use super::identity::use_element_id;
use super::{Button, Icon, Look};

/// The words of a question asked before something that cannot be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmWords {
    /// What is asked.
    pub question: String,
    /// What will happen.
    pub explanation: String,
    /// Label of the button that does it.
    pub yes: String,
    /// Label of the button that leaves everything as it is.
    pub no: String,
}

/// A button whose step asks once, in its place, before it happens.
#[component]
pub fn Confirm(
    label: String,
    words: ConfirmWords,
    #[props(default = Look::Quiet)] look: Look,
    icon: Option<Icon>,
    on_confirm: EventHandler<()>,
) -> Element {
    let mut open = use_signal(|| false);
    let mut was_open = use_signal(|| false);
    if !open() {
        return rsx! {
            Button {
                label,
                look,
                icon,
                takes_focus: was_open(),
                on_press: move |()| {
                    was_open.set(true);
                    open.set(true);
                },
            }
        };
    }
    rsx! {
        ConfirmCard {
            words,
            on_confirm: move |()| {
                open.set(false);
                on_confirm.call(());
            },
            on_cancel: move |()| open.set(false),
        }
    }
}

/// The question itself, for screens that open it from elsewhere. It takes the focus; Escape leaves everything as it is.
#[component]
pub fn ConfirmCard(
    words: ConfirmWords,
    on_confirm: EventHandler<()>,
    on_cancel: EventHandler<()>,
) -> Element {
    let id = use_element_id("confirm");
    rsx! {
        div {
            class: "card confirm",
            role: "group",
            tabindex: "-1",
            "aria-labelledby": "{id}-question",
            "aria-describedby": "{id}-explanation",
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            onkeydown: move |event| {
                if event.key() == Key::Escape {
                    event.stop_propagation();
                    on_cancel.call(());
                }
            },
            h2 { id: "{id}-question", {words.question} }
            p { id: "{id}-explanation", {words.explanation} }
            div { class: "stack",
                Button { label: words.yes, look: Look::Danger, on_press: on_confirm }
                Button { label: words.no, on_press: on_cancel }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    fn words() -> ConfirmWords {
        ConfirmWords {
            question: "Take your answers back?".to_owned(),
            explanation: "They are deleted.".to_owned(),
            yes: "Take them back".to_owned(),
            no: "Leave them".to_owned(),
        }
    }

    #[test]
    fn nothing_is_asked_before_the_button_is_pressed() {
        let markup = markup(|| rsx! { Confirm { label: "Take back", words: words(), on_confirm: |_| {} } });
        assert_eq!(tags(&markup, "button").len(), 1);
        assert!(!markup.contains("They are deleted."));
    }

    #[test]
    fn the_question_is_the_name_of_the_card_and_says_what_will_happen() {
        let markup =
            markup(|| rsx! { ConfirmCard { words: words(), on_confirm: |_| {}, on_cancel: |_| {} } });
        let card = &tags(&markup, "div")[0];
        let id = tags(&markup, "h2")[0].split('"').nth(1).unwrap().to_owned();
        assert!(card.contains(&format!(r#"aria-labelledby="{id}""#)), "{markup}");
        assert!(card.contains(&id.replace("question", "explanation")), "{markup}");
    }
}
