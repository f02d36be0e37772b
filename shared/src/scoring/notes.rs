//! What people wrote, without anything that tells who did.

use super::RoundAnswers;
use crate::ids::StatementId;
use crate::instrument::Instrument;
use crate::response::Note;

/// By the instrument's order of statements, then kind, then text: what order they came in is forgotten.
pub(super) fn notes(instrument: &Instrument, answers: &RoundAnswers) -> Vec<Note> {
    let at = |id: &StatementId| {
        let mut notes: Vec<Note> =
            answers.notes.iter().filter(|note| note.statement == *id).cloned().collect();
        notes.sort();
        notes
    };
    instrument.statements.iter().flat_map(|statement| at(&statement.id)).collect()
}
