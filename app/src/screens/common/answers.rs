//! The answers of a round on this device, and their words.

use super::use_once;
use crate::state::{Answering, Problem, Samson};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::response::{Answer, Level};

/// Opens the answers of a round, and keeps up with what other tabs change. `None` until they are there.
pub fn use_answering(samson: Samson, round: RoundId) -> Option<Result<Answering, Problem>> {
    let opened = use_once(move || Answering::open(samson, round));
    use_effect(move || samson.show_in_tab(round));
    use_effect(move || {
        let changed = samson.changes_in_other_tabs() > 0;
        if let (true, Some(Ok(answering))) = (changed, &*opened.peek()) {
            spawn(answering.reload());
        }
    });
    opened()
}

/// The key of the words for an answer.
pub fn answer_key(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => format!("answer-level-{}", level.get()),
        Answer::Skipped => "answer-skipped".to_owned(),
    }
}

/// The key of the words for the importance of a value.
pub fn importance_key(level: Level) -> String {
    format!("answer-importance-{}", level.get())
}
