use super::skip::SkipAndNote;
use crate::ui::{Button, Heading, HeadingLook, Look, Slider};
use dioxus::prelude::*;
use samson_shared::instrument::survey::PercentWords;
use samson_shared::language::Language;
use samson_shared::response::{Answer, Percent};
use samson_shared::text::Catalogue;

/// Asks how much a statement is true, from 1 to 100. It has no value until somebody touches it.
#[component]
pub fn PercentQuestion(
    statement: String,
    words: PercentWords,
    language: Language,
    chosen: Option<Answer>,
    /// Whether something was written here before.
    has_note: bool,
    /// The answer to keep, while the question stays.
    on_slide: EventHandler<Answer>,
    /// An answer that leads on.
    on_answer: EventHandler<Answer>,
    /// The person wants to write an idea or a comment.
    on_note: EventHandler<()>,
    /// What explains the statement.
    beneath: Element,
    children: Element,
) -> Element {
    let texts = Catalogue::of(language);
    // The thumb follows the finger at once; what it stands at is kept when it is let go.
    let mut moving = use_signal(|| None::<u32>);
    let kept = chosen.and_then(Answer::percent).map(|percent| u32::from(percent.get()));
    let value = moving().or(kept);
    let answer = value.map(|value| Answer::Percent(Percent::nearest(value.into())));
    let [low, middle, high] = words.ends;
    rsx! {
        {children}
        Heading { text: statement, look: HeadingLook::Statement }
        {beneath}
        Slider {
            label: words.question,
            value,
            range: 1..=100,
            words: value.map_or_else(|| texts.text("answer-not-chosen"), |value| value.to_string()),
            low,
            middle,
            high,
            on_change: move |value| moving.set(Some(value)),
            on_let_go: move |value: u32| {
                moving.set(Some(value));
                on_slide.call(Answer::Percent(Percent::nearest(value.into())));
            },
        }
        Button {
            label: texts.text("answer-next"),
            look: Look::Primary,
            disabled: answer.is_none(),
            on_press: move |()| {
                if let Some(answer) = answer {
                    on_answer.call(answer);
                }
            },
        }
        SkipAndNote { language, skip: words.skip, chosen, has_note, on_answer, on_note }
    }
}
