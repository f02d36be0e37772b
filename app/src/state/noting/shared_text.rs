//! The texts that the group writes together, wherever they stand.

use crate::workbench::CommonsEdit;
use samson_shared::document::{
    Commons, EvaluationAnswer, EvaluationPlace, NotePlace, Reflection, ReflectionEdit, TablePlace,
};
use samson_shared::ids::RoundId;

/// A text that everybody writes, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharedText {
    /// A note of the conversation.
    Note(NotePlace),
    /// A cell of the overview.
    Cell(TablePlace),
    /// An answer to the evaluation, in words.
    Answer(EvaluationPlace),
}

impl SharedText {
    /// The round it is written in.
    pub const fn round(&self) -> RoundId {
        match self {
            Self::Note(place) => place.round,
            Self::Cell(place) => place.round,
            Self::Answer(place) => place.round,
        }
    }

    /// Its longest text, in characters.
    pub const fn limit(&self) -> usize {
        match self {
            Self::Note(_) => NotePlace::LIMIT,
            Self::Cell(_) | Self::Answer(_) => Reflection::LIMIT,
        }
    }

    /// What everybody has written there; empty when nobody has.
    pub(super) fn stored_in(&self, commons: &Commons) -> String {
        let reflection = &commons.reflection;
        let stored = match self {
            Self::Note(place) => commons.notes.get(place),
            Self::Cell(place) => reflection.table.get(place),
            Self::Answer(place) => match reflection.evaluation.get(place) {
                Some(EvaluationAnswer::Text(text)) => Some(text),
                _ => None,
            },
        };
        stored.cloned().unwrap_or_default()
    }

    /// Makes it say `text`, for somebody who had `before` before them.
    pub(super) fn rewritten(self, before: String, text: String) -> CommonsEdit {
        match self {
            Self::Note(place) => CommonsEdit::Note { place, before, text },
            Self::Cell(place) => CommonsEdit::Reflect(ReflectionEdit::Table { place, before, text }),
            Self::Answer(place) => CommonsEdit::Reflect(ReflectionEdit::Write { place, before, text }),
        }
    }
}
