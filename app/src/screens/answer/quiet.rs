//! What the answering screen says by itself.

use crate::screens::common::{OtherRules, ProblemNotice, StorageNotice, choice_words};
use crate::state::{Answering, Samson};
use crate::ui::{Chip, Notice, Safe};
use dioxus::prelude::*;

/// Confirms what was stored last; nothing before the first answer.
#[component]
pub(super) fn Saved(answering: Answering) -> Element {
    let samson = use_context::<Samson>();
    let words = match answering.last_choice() {
        Some((step, choice)) => {
            let answer = choice_words(samson, answering.instrument(), &step, choice);
            samson.text_with("answer-saved", &[("answer", (&answer).into())])
        }
        None if answering.position() > 0 => samson.text("answers-here"),
        None => return rsx! {},
    };
    rsx! {
        Chip { state: Safe::Here, words }
    }
}

/// What did not work, and what else should be known.
#[component]
pub(super) fn Troubles(answering: Answering) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        StorageNotice {}
        OtherRules { round: answering.seat().round() }
        if let Some(problem) = answering.problem() {
            ProblemNotice { problem }
        }
        if samson.has_other_tab() {
            Notice { words: samson.text("other-tab") }
        }
    }
}
