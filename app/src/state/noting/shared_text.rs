//! The texts that the group writes together, wherever they stand.

use crate::state::planning::PlanText;
use crate::state::{Problem, Samson};
use crate::workbench::CommonsEdit;
use samson_shared::document::{
    Commons, EvaluationAnswer, EvaluationPlace, NotePlace, Reflection, ReflectionEdit, TablePlace,
};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::language::Language;

/// A text that everybody writes, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharedText {
    /// A note of the conversation.
    Note(NotePlace),
    /// A cell of the overview.
    Cell(TablePlace),
    /// An answer to the evaluation, in words.
    Answer(EvaluationPlace),
    /// Something in the impact plan of a collaboration.
    Plan(CollaborationId, PlanText),
}

impl SharedText {
    /// The round it is written in; none for what belongs to the whole collaboration.
    const fn round(&self) -> Option<RoundId> {
        match self {
            Self::Note(place) => Some(place.round),
            Self::Cell(place) => Some(place.round),
            Self::Answer(place) => Some(place.round),
            Self::Plan(..) => None,
        }
    }

    /// Its longest text, in characters.
    pub const fn limit(&self) -> usize {
        match self {
            Self::Note(_) => NotePlace::LIMIT,
            Self::Cell(_) | Self::Answer(_) => Reflection::LIMIT,
            Self::Plan(_, text) => text.limit(),
        }
    }

    /// What everybody has written there; empty when nobody has. `language`: for numbers, which are shown as they are typed.
    pub(super) fn stored_in(&self, commons: &Commons, language: Language) -> String {
        let reflection = &commons.reflection;
        let stored = match self {
            Self::Note(place) => commons.notes.get(place),
            Self::Cell(place) => reflection.table.get(place),
            Self::Answer(place) => match reflection.evaluation.get(place) {
                Some(EvaluationAnswer::Text(text)) => Some(text),
                _ => None,
            },
            Self::Plan(_, text) => return text.stored_in(&commons.plan, language),
        };
        stored.cloned().unwrap_or_default()
    }

    /// Makes it say `text`, for somebody who had `before` before them.
    ///
    /// # Errors
    /// [`Problem`] when that cannot stand there: what is no number, for instance.
    pub(super) fn rewritten(
        self,
        samson: Samson,
        before: String,
        text: String,
    ) -> Result<CommonsEdit, Problem> {
        Ok(match self {
            Self::Note(place) => CommonsEdit::Note { place, before, text },
            Self::Cell(place) => CommonsEdit::Reflect(ReflectionEdit::Table { place, before, text }),
            Self::Answer(place) => CommonsEdit::Reflect(ReflectionEdit::Write { place, before, text }),
            Self::Plan(id, place) => {
                let edit = place.rewritten(&samson.commons(id).plan, samson.language(), before, text)?;
                samson.planned(id, edit)
            }
        })
    }
}

impl Samson {
    /// The collaboration whose commons a text stands in.
    ///
    /// # Errors
    /// [`Problem::UnknownRound`].
    pub fn home_of(self, place: &SharedText) -> Result<CollaborationId, Problem> {
        match (place, place.round()) {
            (SharedText::Plan(id, _), _) => Ok(*id),
            (_, Some(round)) => self.round(round).map(|(collaboration, _)| collaboration.id),
            _ => Err(Problem::UnknownRound),
        }
    }
}
