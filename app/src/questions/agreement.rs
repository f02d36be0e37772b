use super::place;
use super::skip::SkipAndNote;
use crate::ui::{Choices, Heading, HeadingLook};
use dioxus::prelude::*;
use samson_shared::instrument::survey::AgreeWords;
use samson_shared::language::Language;
use samson_shared::response::{Answer, Level};

/// Asks how much a statement is true, in five steps. `children` stand above the statement.
#[component]
pub fn AgreementQuestion(
    statement: String,
    words: AgreeWords,
    language: Language,
    chosen: Option<Answer>,
    /// Whether something was written here before.
    has_note: bool,
    /// What explains the statement.
    beneath: Element,
    on_answer: EventHandler<Answer>,
    /// The person wants to write an idea or a comment.
    on_note: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        Choices {
            label: words.question,
            options: words.levels.to_vec(),
            chosen: chosen.and_then(Answer::level).map(place),
            on_choose: move |index: usize| {
                if let Some(level) = Level::ALL.get(index) {
                    on_answer.call(Answer::Level(*level));
                }
            },
            {children}
            Heading { text: statement, look: HeadingLook::Statement }
            {beneath}
        }
        SkipAndNote { language, skip: words.skip, chosen, has_note, on_answer, on_note }
    }
}
