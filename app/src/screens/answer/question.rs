use super::notes::Notes;
use super::statement::StatementQuestion;
use crate::questions::ImportanceQuestion;
use crate::state::{Answering, Choice, Samson};
use dioxus::prelude::*;
use samson_shared::ids::{StatementId, ValueId};
use samson_shared::response::Step;

/// The question that is to be answered now. One statement after the other takes the same place on the screen: only its
/// words change, which is what makes a tap quick on a slow phone.
#[component]
pub(super) fn Question(answering: Answering) -> Element {
    match answering.step() {
        None => rsx! {},
        Some(Step::Statement(id)) if answering.is_writing() => rsx! { NotesAt { answering, id } },
        Some(step) => question_at(answering, step),
    }
}

/// The question of this step, without what is being written at the one on screen.
pub(super) fn question_at(answering: Answering, step: Step) -> Element {
    match step {
        Step::Value(id) => rsx! { ValueQuestion { answering, id } },
        Step::Statement(id) => rsx! { AtStatement { answering, id } },
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
fn AtStatement(answering: Answering, id: StatementId) -> Element {
    let Some(statement) = answering.instrument().statement(&id) else { return rsx! {} };
    rsx! { StatementQuestion { answering, statement } }
}

#[component]
fn NotesAt(answering: Answering, id: StatementId) -> Element {
    let Some(statement) = answering.instrument().statement(&id) else { return rsx! {} };
    rsx! {
        Notes { answering, statement, on_done: move |()| answering.open_notes(false) }
    }
}
