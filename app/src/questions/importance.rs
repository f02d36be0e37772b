use super::place;
use crate::ui::{Choices, Heading, HeadingLook};
use dioxus::prelude::*;
use samson_shared::instrument::Value;
use samson_shared::language::Language;
use samson_shared::response::Level;
use samson_shared::text::Catalogue;

/// Asks how important a value is. `children` stand above the question.
#[component]
pub fn ImportanceQuestion(
    value: &'static Value,
    language: Language,
    chosen: Option<Level>,
    on_weigh: EventHandler<Level>,
    children: Element,
) -> Element {
    let texts = Catalogue::of(language);
    let Some(words) = value.text.get(language) else { return rsx! {} };
    let options: Vec<_> =
        Level::ALL.iter().map(|level| texts.text(&format!("answer-importance-{}", level.get()))).collect();
    rsx! {
        Choices {
            label: words.question.clone(),
            options,
            chosen: chosen.map(place),
            on_choose: move |index: usize| {
                if let Some(level) = Level::ALL.get(index) {
                    on_weigh.call(*level);
                }
            },
            {children}
            Heading { text: words.question.clone(), look: HeadingLook::Statement }
            p { {words.statement.clone()} }
        }
    }
}
