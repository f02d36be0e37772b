use crate::ui::{Button, Look, Pair};
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::response::Answer;
use samson_shared::text::Catalogue;

/// The ways past a statement: leaving it out, and writing an idea or a comment.
#[component]
pub(super) fn SkipAndNote(
    language: Language,
    /// How to say that it does not fit.
    skip: String,
    chosen: Option<Answer>,
    /// Whether something was written here before.
    has_note: bool,
    on_answer: EventHandler<Answer>,
    /// The person wants to write an idea or a comment.
    on_note: EventHandler<()>,
) -> Element {
    let texts = Catalogue::of(language);
    let note = if has_note { "answer-note-again" } else { "answer-note" };
    rsx! {
        Pair {
            SkipButton { language, skip, chosen, on_answer }
            Button { label: texts.text(note), look: Look::Quiet, on_press: on_note }
        }
    }
}

/// Leaves a statement out.
#[component]
pub(super) fn SkipButton(
    language: Language,
    skip: String,
    chosen: Option<Answer>,
    on_answer: EventHandler<Answer>,
) -> Element {
    let was_skipped = chosen == Some(Answer::Skipped);
    let label = if was_skipped { Catalogue::of(language).text("answer-was-skipped") } else { skip };
    rsx! {
        Button { label, look: Look::Quiet, on_press: move |()| on_answer.call(Answer::Skipped) }
    }
}
