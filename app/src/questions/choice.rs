use super::own_words::OwnWords;
use super::skip::SkipButton;
use crate::ui::{Button, Choices, Heading, HeadingLook, Look};
use dioxus::prelude::*;
use samson_shared::instrument::Choice;
use samson_shared::language::Language;
use samson_shared::response::Answer;
use samson_shared::text::Catalogue;

/// Asks for one of several options. Choosing leads on, unless the option asks what is meant.
#[component]
pub fn ChoiceQuestion(
    statement: String,
    choices: &'static [Choice],
    language: Language,
    /// How to say that it does not fit.
    skip: String,
    chosen: Option<Answer>,
    /// What was written at an option that asks what is meant.
    written: String,
    /// The answer to keep, while the question stays.
    on_keep: EventHandler<Answer>,
    /// An answer that leads on.
    on_answer: EventHandler<Answer>,
    on_write: EventHandler<String>,
    /// What explains the statement.
    beneath: Element,
    children: Element,
) -> Element {
    let texts = Catalogue::of(language);
    let place = match chosen {
        Some(Answer::Choice(place)) => usize::from(place).checked_sub(1),
        _ => None,
    };
    let asks_back = place.and_then(|place| choices.get(place)).is_some_and(|choice| choice.in_own_words);
    let options: Vec<String> = choices.iter().map(|choice| choice.text.text(language).to_owned()).collect();
    rsx! {
        Choices {
            label: statement.clone(),
            options,
            chosen: place,
            on_choose: move |index: usize| {
                let Some(choice) = choices.get(index) else { return };
                let answer = Answer::Choice(u8::try_from(index + 1).unwrap_or(u8::MAX));
                if choice.in_own_words { on_keep.call(answer) } else { on_answer.call(answer) }
            },
            {children}
            Heading { text: statement, look: HeadingLook::Statement }
            {beneath}
        }
        if asks_back {
            OwnWords { label: texts.text("answer-what-else"), language, before: written, on_write }
            Button {
                label: texts.text("answer-next"),
                look: Look::Primary,
                on_press: move |()| {
                    if let Some(answer) = chosen {
                        on_answer.call(answer);
                    }
                },
            }
        }
        SkipButton { language, skip, chosen, on_answer }
    }
}
