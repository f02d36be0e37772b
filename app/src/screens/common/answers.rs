//! The answers of a round on this device, and their words.

use super::{place_of, use_once};
use crate::state::{Answering, Choice, Problem, Samson, Seat};
use dioxus::prelude::*;
use samson_shared::response::Answer;

/// Opens the answers of who sits there, and keeps up with what other tabs change. `None` until they are there. Leads away
/// when it is not their turn any more: going back in the browser never shows somebody else's screen.
pub(crate) fn use_answering(samson: Samson, seat: Seat) -> Option<Result<Answering, Problem>> {
    let navigator = use_navigator();
    let opened = use_once(move || Answering::open(samson, seat));
    use_effect(move || samson.show_in_tab(seat.round()));
    use_effect(move || {
        let is_over = match &*opened.read() {
            Some(Ok(answering)) => !answering.is_on(),
            Some(Err(problem)) => *problem == Problem::TurnOver,
            None => false,
        };
        if is_over {
            navigator.replace(place_of(seat));
        }
    });
    use_effect(move || {
        let changed = samson.changes_in_other_tabs() > 0;
        if let (true, Some(Ok(answering))) = (changed, &*opened.peek()) {
            spawn(answering.reload());
        }
    });
    use_drop(move || {
        if let Some(Ok(answering)) = &*opened.peek() {
            answering.keep_typed();
        }
    });
    opened()
}

/// The words for what was chosen, in the language of the screen.
pub(crate) fn choice_words(samson: Samson, choice: Choice) -> String {
    match choice {
        Choice::Weight(level) => samson.text(&format!("answer-importance-{}", level.get())),
        Choice::Answer(answer) => samson.text(&answer_key(answer)),
    }
}

/// The key of the words for an answer to a statement.
pub(crate) fn answer_key(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => format!("answer-level-{}", level.get()),
        Answer::Skipped => "answer-skipped".to_owned(),
    }
}
