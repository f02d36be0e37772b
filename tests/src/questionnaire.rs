//! A short questionnaire: the scorecard's document with one value and two statements, so that thousands of responses are
//! sealed and opened in seconds.

use rand_core::Rng;
use samson_shared::instrument::{Instrument, scorecard};
use samson_shared::response::{Answer, Draft, Level, NoteKind};
use std::sync::LazyLock;

static SHORT: LazyLock<Instrument> = LazyLock::new(|| {
    let mut short = scorecard().clone();
    short.values.truncate(1);
    short.statements.truncate(2);
    short
});

/// The questionnaire.
pub fn short() -> &'static Instrument {
    &SHORT
}

/// Somebody's answers to it.
pub fn draft(rng: &mut impl Rng) -> Draft {
    let mut draft = Draft::default();
    let mut level = || Level::ALL[(rng.next_u32() % 5) as usize];
    for value in &SHORT.values {
        draft.weight(value.id.clone(), level());
    }
    for statement in &SHORT.statements {
        draft.answer(statement.id.clone(), Answer::Level(level()));
    }
    if rng.next_u32().is_multiple_of(4) {
        let idea = format!("Idé nummer {}", rng.next_u32());
        draft.write(SHORT.statements[0].id.clone(), NoteKind::Idea, &idea).unwrap();
    }
    draft
}
