use super::summary::Section;
use crate::screens::common::choice_words;
use crate::state::{Answering, Choice, Samson};
use crate::ui::{Disclosure, RowButton, TagContent, Tone};
use dioxus::prelude::*;
use samson_shared::response::{NoteKind, Step};

/// The values or one field: open where something was left out.
#[component]
pub(super) fn PartOfReview(answering: Answering, section: Section, on_go_to: Callback<usize>) -> Element {
    let samson = use_context::<Samson>();
    let name = match section.field.and_then(|field| field.text.get(samson.language())) {
        Some(words) => words.name.clone(),
        None => samson.text("answer-values"),
    };
    let counts = [
        ("name", (&name).into()),
        ("done", section.answered.into()),
        ("all", section.positions.len().into()),
    ];
    rsx! {
        Disclosure { label: samson.text_with("review-part", &counts), open: section.has_gaps(),
            div {
                for position in section.positions {
                    Entry { key: "{position}", answering, position, on_go_to }
                }
            }
        }
    }
}

/// One question: what was said, and the way there.
#[component]
fn Entry(answering: Answering, position: usize, on_go_to: Callback<usize>) -> Element {
    let samson = use_context::<Samson>();
    let Some(step) = answering.path().step(position) else { return rsx! {} };
    let choice = choice(answering, &step);
    let open = TagContent { tone: Tone::Warning, words: samson.text("review-open") };
    rsx! {
        RowButton {
            label: question(answering, &step, samson),
            value: choice.map(|choice| choice_words(samson, answering.instrument(), &step, choice)),
            tag: choice.is_none().then_some(open),
            notes: notes(answering, &step, samson),
            on_press: move |()| on_go_to(position),
        }
    }
}

fn question(answering: Answering, step: &Step, samson: Samson) -> String {
    let (instrument, language) = (answering.instrument(), samson.language());
    let text = match step {
        Step::Value(id) => {
            instrument.value(id).and_then(|value| value.text.get(language)).map(|words| words.name.as_str())
        }
        Step::Statement(id) => {
            instrument.statement(id).map(|statement| answering.wording(statement, language))
        }
    };
    text.unwrap_or_default().to_owned()
}

fn choice(answering: Answering, step: &Step) -> Option<Choice> {
    let draft = answering.draft();
    let draft = draft.read();
    match step {
        Step::Value(id) => draft.weight_of(id).map(Choice::Weight),
        Step::Statement(id) => draft.answer_to(id).map(Choice::Answer),
    }
}

/// Idea and comment, each with its name.
fn notes(answering: Answering, step: &Step, samson: Samson) -> Vec<String> {
    let Step::Statement(id) = step else { return Vec::new() };
    let draft = answering.draft();
    let draft = draft.read();
    [(NoteKind::Idea, "review-idea"), (NoteKind::Comment, "review-comment")]
        .into_iter()
        .map(|(kind, key)| (draft.note(id, kind), key))
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, key)| samson.text_with(key, &[("text", text.into())]))
        .collect()
}
