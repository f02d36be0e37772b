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
