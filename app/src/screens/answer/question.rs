use super::notes::Notes;
use crate::questions::{AgreementQuestion, ImportanceQuestion};
use crate::state::{Answering, Choice, Samson};
use dioxus::prelude::*;
use samson_shared::ids::{StatementId, ValueId};
use samson_shared::response::{NoteKind, Step};

/// The question that is to be answered now. One statement after the other takes the same place on the screen: only its
/// words change, which is what makes a tap quick on a slow phone.
#[component]
pub(super) fn Question(answering: Answering) -> Element {
    match answering.step() {
        Some(Step::Value(id)) => rsx! { ValueQuestion { answering, id } },
        Some(Step::Statement(id)) => rsx! { StatementQuestion { answering, id } },
        None => rsx! {},
    }
}

#[component]
fn ValueQuestion(answering: Answering, id: ValueId) -> Element {
    let samson = use_context::<Samson>();
    let Some(value) = answering.instrument().value(&id) else { return rsx! {} };
    let is_first = answering.instrument().values.first().is_some_and(|first| first.id == id);
    rsx! {
        ImportanceQuestion {
            value,
            language: samson.language(),
            chosen: answering.draft().read().weight_of(&id),
            on_weigh: move |level| answering.choose(Choice::Weight(level)),
            if is_first {
                p { {samson.text("answer-first-value")} }
            }
        }
    }
}

#[component]
fn StatementQuestion(answering: Answering, id: StatementId) -> Element {
    let samson = use_context::<Samson>();
    let Some(statement) = answering.instrument().statement(&id) else { return rsx! {} };
    if answering.is_writing() {
        return rsx! {
            Notes { answering, statement, on_done: move |()| answering.open_notes(false) }
        };
    }
    let is_first = answering.instrument().statements.first().is_some_and(|first| first.id == id);
    let draft = answering.draft();
    let draft = draft.read();
    let has_note = [NoteKind::Idea, NoteKind::Comment].iter().any(|kind| !draft.note(&id, *kind).is_empty());
    rsx! {
        AgreementQuestion {
            statement,
            language: samson.language(),
            chosen: draft.answer_to(&id),
            has_note,
            on_answer: move |answer| answering.choose(Choice::Answer(answer)),
            on_note: move |()| answering.open_notes(true),
            if is_first {
                p { {samson.text("answer-first-statement")} }
            }
        }
    }
}
