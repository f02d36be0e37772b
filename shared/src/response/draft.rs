//! What a participant has said so far, before it is sent.

use super::{Answer, Level};
use crate::ids::{StatementId, ValueId};
use crate::instrument::{Instrument, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest idea or comment, in bytes of UTF-8: more than 5,000 letters of most scripts.
pub const TEXT_LIMIT: usize = 10_000;

/// What kind of text stands beside a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A suggestion for action.
    Idea,
    /// A remark; at an open question, what was answered.
    Comment,
}

/// An idea or a comment at a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Note {
    /// Where it was written.
    pub statement: StatementId,
    /// Idea or comment.
    pub kind: NoteKind,
    /// Trimmed, not empty, at most [`TEXT_LIMIT`] bytes.
    pub text: String,
}

/// A text that is longer than [`TEXT_LIMIT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a text of {bytes} bytes is too long")]
pub struct TextTooLong {
    /// Its length in bytes.
    pub bytes: usize,
}

/// All answers of one participant in one round.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    weights: BTreeMap<ValueId, Level>,
    answers: BTreeMap<StatementId, Answer>,
    notes: BTreeMap<(StatementId, NoteKind), String>,
}

impl Draft {
    /// Says how important a value is. Saying it again replaces it.
    pub fn weight(&mut self, value: ValueId, level: Level) {
        self.weights.insert(value, level);
    }

    /// Answers or skips a statement. Saying it again replaces it.
    pub fn answer(&mut self, statement: StatementId, answer: Answer) {
        self.answers.insert(statement, answer);
    }

    /// Writes an idea or a comment; an empty text takes it away.
    ///
    /// # Errors
    /// [`TextTooLong`]; the earlier text stays.
    pub fn write(&mut self, statement: StatementId, kind: NoteKind, text: &str) -> Result<(), TextTooLong> {
        let text = text.trim();
        if text.len() > TEXT_LIMIT {
            return Err(TextTooLong { bytes: text.len() });
        }
        if text.is_empty() {
            self.notes.remove(&(statement, kind));
        } else {
            self.notes.insert((statement, kind), text.to_owned());
        }
        Ok(())
    }

    /// The importance given to a value.
    pub fn weight_of(&self, value: &ValueId) -> Option<Level> {
        self.weights.get(value).copied()
    }

    /// The answer given to a statement.
    pub fn answer_to(&self, statement: &StatementId) -> Option<Answer> {
        self.answers.get(statement).copied()
    }

    /// The idea or comment at a statement, empty if there is none.
    pub fn note(&self, statement: &StatementId, kind: NoteKind) -> &str {
        self.notes.get(&(statement.clone(), kind)).map_or("", String::as_str)
    }

    /// All value weights.
    pub fn weights(&self) -> impl Iterator<Item = (&ValueId, Level)> {
        self.weights.iter().map(|(value, level)| (value, *level))
    }

    /// All answers, skipped ones included.
    pub fn answers(&self) -> impl Iterator<Item = (&StatementId, Answer)> {
        self.answers.iter().map(|(statement, answer)| (statement, *answer))
    }

    /// All ideas and comments.
    pub fn notes(&self) -> impl Iterator<Item = Note> {
        self.notes.iter().map(|((statement, kind), text)| Note {
            statement: statement.clone(),
            kind: *kind,
            text: text.clone(),
        })
    }

    /// True when every value is weighted and every statement answered or skipped.
    pub fn is_complete(&self, instrument: &Instrument) -> bool {
        instrument.values.iter().all(|value| self.weights.contains_key(&value.id))
            && instrument.statements.iter().all(|statement| self.answers.contains_key(&statement.id))
    }

    /// The same draft where every statement without an answer counts as skipped, as it is sent. An open question is
    /// answered by what was written there, and by nothing else.
    pub fn with_the_rest_skipped(mut self, instrument: &Instrument) -> Self {
        for statement in &instrument.statements {
            if statement.kind == Kind::Text {
                self.answers.insert(statement.id.clone(), self.in_own_words(&statement.id));
            }
            self.answers.entry(statement.id.clone()).or_insert(Answer::Skipped);
        }
        self
    }

    /// What an open question is answered with: the text that stands there, if any does.
    pub fn in_own_words(&self, statement: &StatementId) -> Answer {
        if self.note(statement, NoteKind::Comment).is_empty() { Answer::Skipped } else { Answer::Written }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement() -> StatementId {
        "equality.4".parse().unwrap()
    }

    #[test]
    fn a_changed_answer_replaces_the_first() {
        let mut draft = Draft::default();
        draft.answer(statement(), Answer::Level(Level::ALL[0]));
        draft.answer(statement(), Answer::Skipped);
        assert_eq!(draft.answer_to(&statement()), Some(Answer::Skipped));
        assert_eq!(draft.answers().count(), 1);
    }

    #[test]
    fn an_emptied_idea_is_gone_and_a_comment_beside_it_stays() {
        let mut draft = Draft::default();
        draft.write(statement(), NoteKind::Idea, " Kaffe til alle ").unwrap();
        draft.write(statement(), NoteKind::Comment, "Det tok tid.").unwrap();
        assert_eq!(draft.note(&statement(), NoteKind::Idea), "Kaffe til alle");
        draft.write(statement(), NoteKind::Idea, "  ").unwrap();
        assert_eq!(draft.notes().map(|note| note.kind).collect::<Vec<_>>(), [NoteKind::Comment]);
    }

    #[test]
    fn a_text_that_is_too_long_is_refused_and_the_earlier_one_stays() {
        let mut draft = Draft::default();
        draft.write(statement(), NoteKind::Idea, "kort").unwrap();
        let long = "å".repeat(TEXT_LIMIT);
        assert_eq!(
            draft.write(statement(), NoteKind::Idea, &long),
            Err(TextTooLong { bytes: 2 * TEXT_LIMIT })
        );
        assert_eq!(draft.note(&statement(), NoteKind::Idea), "kort");
    }

    #[test]
    fn a_draft_survives_being_stored() {
        let mut draft = Draft::default();
        draft.weight("openness".parse().unwrap(), Level::ALL[4]);
        draft.answer(statement(), Answer::Level(Level::ALL[2]));
        draft.write(statement(), NoteKind::Idea, "En idé").unwrap();
        assert_eq!(crate::codec::decode(&crate::codec::encode(&draft)), Ok(draft));
    }
}
