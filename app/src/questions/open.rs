use super::own_words::OwnWords;
use super::skip::SkipButton;
use crate::ui::{Button, Heading, HeadingLook, Look};
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::response::Answer;
use samson_shared::text::Catalogue;

/// Asks for an answer in one's own words. Every keystroke goes up.
#[component]
pub fn OpenQuestion(
    statement: String,
    language: Language,
    /// How to say that there is nothing to say.
    skip: String,
    chosen: Option<Answer>,
    /// What was written before.
    written: String,
    on_write: EventHandler<String>,
    /// Goes on: with what was written, or without anything.
    on_answer: EventHandler<Answer>,
    /// What explains the question.
    beneath: Element,
    children: Element,
) -> Element {
    let texts = Catalogue::of(language);
    let mut is_empty = use_signal(|| written.trim().is_empty());
    rsx! {
        {children}
        Heading { text: statement, look: HeadingLook::Statement }
        {beneath}
        OwnWords {
            label: texts.text("answer-own-words"),
            language,
            before: written,
            on_write: move |text: String| {
                is_empty.set(text.trim().is_empty());
                on_write.call(text);
            },
        }
        p { class: "small", {texts.text("note-shown")} }
        Button {
            label: texts.text("answer-next"),
            look: Look::Primary,
            disabled: is_empty(),
            on_press: move |()| on_answer.call(Answer::Written),
        }
        if is_empty() {
            SkipButton { language, skip, chosen, on_answer }
        }
    }
}
