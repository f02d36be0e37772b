use super::place;
use crate::ui::{Button, Choices, Heading, HeadingLook, Look, Pair};
use dioxus::prelude::*;
use samson_shared::instrument::Statement;
use samson_shared::language::Language;
use samson_shared::response::{Answer, Level};
use samson_shared::text::Catalogue;

/// Asks how much a statement is true. `children` stand above the statement.
#[component]
pub fn AgreementQuestion(
    statement: &'static Statement,
    language: Language,
    chosen: Option<Answer>,
    /// Whether something was written here before.
    has_note: bool,
    on_answer: EventHandler<Answer>,
    /// The person wants to write an idea or a comment.
    on_note: EventHandler<()>,
    children: Element,
) -> Element {
    let texts = Catalogue::of(language);
    let options: Vec<_> =
        Level::ALL.iter().map(|level| texts.text(&format!("answer-level-{}", level.get()))).collect();
    let skip = if chosen == Some(Answer::Skipped) { "answer-was-skipped" } else { "answer-skip" };
    let note = if has_note { "answer-note-again" } else { "answer-note" };
    rsx! {
        Choices {
            label: texts.text("answer-how-much"),
            options,
            chosen: chosen.and_then(Answer::level).map(place),
            on_choose: move |index: usize| {
                if let Some(level) = Level::ALL.get(index) {
                    on_answer.call(Answer::Level(*level));
                }
            },
            {children}
            Heading { text: statement.text.text(language), look: HeadingLook::Statement }
        }
        Pair {
            Button { label: texts.text(skip), look: Look::Quiet, on_press: move |()| on_answer.call(Answer::Skipped) }
            Button { label: texts.text(note), look: Look::Quiet, on_press: on_note }
        }
    }
}
