//! The answers of a round on this device, and their words.

use super::{place_of, use_once};
use crate::state::{Answering, Choice, Problem, Samson, Seat};
use dioxus::prelude::*;
use samson_shared::ids::StatementId;
use samson_shared::instrument::survey::AgreeWords;
use samson_shared::instrument::{Instrument, survey_of};
use samson_shared::language::Language;
use samson_shared::response::{Answer, Level, Step};
use samson_shared::text::Catalogue;

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

/// The words for what was chosen at a question, in the language of the screen.
pub(crate) fn choice_words(samson: Samson, instrument: &Instrument, step: &Step, choice: Choice) -> String {
    match (choice, step) {
        (Choice::Weight(level), _) => samson.text(&format!("answer-importance-{}", level.get())),
        (Choice::Answer(answer), Step::Statement(id)) => {
            answer_words(instrument, id, answer, samson.language()).unwrap_or_default()
        }
        (Choice::Answer(_), Step::Value(_)) => String::new(),
    }
}

/// The words for an answer to a statement; none for an answer that the statement does not take.
fn answer_words(
    instrument: &Instrument,
    statement: &StatementId,
    answer: Answer,
    language: Language,
) -> Option<String> {
    let choice = |place: u8| {
        let choices = instrument.statement(statement)?.kind.choices();
        Some(choices.get(usize::from(place).checked_sub(1)?)?.text.text(language).to_owned())
    };
    match answer {
        Answer::Level(level) => {
            Some(agree_words(instrument, language).levels[usize::from(level.get()) - 1].clone())
        }
        Answer::Percent(percent) => Some(percent.get().to_string()),
        Answer::Choice(place) => choice(place),
        Answer::Written => Some(Catalogue::of(language).text("answer-written")),
        Answer::Skipped => Some(Catalogue::of(language).text("answer-skipped")),
    }
}

/// The words of the five steps, as the instrument calls them.
pub(crate) fn agree_words(instrument: &Instrument, language: Language) -> AgreeWords {
    match survey_of(instrument).and_then(|survey| survey.agree.get(language)) {
        Some(words) => words.clone(),
        None => {
            let texts = Catalogue::of(language);
            AgreeWords {
                question: texts.text("answer-how-much"),
                skip: texts.text("answer-skip"),
                levels: Level::ALL.map(|level| texts.text(&answer_key(Answer::Level(level)))),
            }
        }
    }
}

/// The key of the words for an answer to a statement of the scorecard.
pub(crate) fn answer_key(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => format!("answer-level-{}", level.get()),
        _ => "answer-skipped".to_owned(),
    }
}
