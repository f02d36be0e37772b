//! What is written together.

use super::records::{Collaboration, Outgoing, Round, Turn};
use super::repository::Saying;
use crate::platform::storage::{Table, Write};
use samson_shared::codec;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::response::{NoteKind, Step};
use serde::Serialize;

/// Changes that belong together: all of them become durable, or none.
#[derive(Debug, Clone, Default)]
pub struct Changes(pub(super) Vec<Write>);

impl Changes {
    /// No change yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stores a collaboration.
    #[must_use]
    pub fn collaboration(self, collaboration: &Collaboration) -> Self {
        self.and(put(Table::Collaborations, collaboration.id.to_string(), collaboration))
    }

    /// Stores a round.
    #[must_use]
    pub fn round(self, round: &Round) -> Self {
        self.and(put(Table::Rounds, round.id.to_string(), round))
    }

    /// Stores a round that nobody has stored yet: fails with [`Changed`](crate::platform::storage::StorageError::Changed) if somebody has.
    #[must_use]
    pub fn new_round(self, round: &Round) -> Self {
        self.and(Write::Expect(Table::Rounds, round.id.to_string(), None)).round(round)
    }

    /// Stores one thing that was said in this turn. When the turn is over, this fails with
    /// [`Changed`](crate::platform::storage::StorageError::Changed), like [`Self::position`]: a tab that was left open writes
    /// nothing into the answers of the next one.
    #[must_use]
    pub fn saying(self, round: RoundId, turn: Turn, step: &Step, saying: &Saying) -> Self {
        let id = match step {
            Step::Value(id) => id.as_str(),
            Step::Statement(id) => id.as_str(),
        };
        let kind = match saying {
            Saying::Weight(_) => "weight",
            Saying::Answer(_) => "answer",
            Saying::Note(NoteKind::Idea, _) => "idea",
            Saying::Note(NoteKind::Comment, _) => "comment",
        };
        let key = format!("{}{kind}/{id}", draft_prefix(round, turn));
        self.during(round, turn).and(put(Table::Answers, key, saying))
    }

    /// Remembers the question that is shown: its own record, so that an open tab never writes over what another sent.
    #[must_use]
    pub fn position(self, round: RoundId, turn: Turn, position: u32) -> Self {
        self.during(round, turn).and(put(Table::Settings, position_key(round, turn), &position))
    }

    /// Looked up once, however much is said: a tap waits for each lookup.
    fn during(self, round: RoundId, turn: Turn) -> Self {
        let is_on = Write::Expect(Table::Settings, over_key(round, turn), None);
        if self.0.contains(&is_on) { self } else { self.and(is_on) }
    }

    /// Notes that a turn is over, and deletes what these keys hold of what was said in it.
    #[must_use]
    pub fn over(self, round: RoundId, turn: Turn, said: Vec<String>) -> Self {
        let deleted = said.into_iter().map(|key| Write::Delete(Table::Answers, key));
        let mut changes = self
            .and(put(Table::Settings, over_key(round, turn), &true))
            .and(Write::Delete(Table::Settings, position_key(round, turn)));
        changes.0.extend(deleted);
        changes
    }

    /// Fails with [`Changed`](crate::platform::storage::StorageError::Changed) unless this is the charter document that is
    /// stored.
    #[must_use]
    pub fn after_charter(self, id: CollaborationId, document: Option<Vec<u8>>) -> Self {
        self.and(Write::Expect(Table::Charters, id.to_string(), document))
    }

    /// Puts something into the outbox. `order` keeps the order of sending; the same order replaces.
    #[must_use]
    pub fn send(self, order: &str, outgoing: &Outgoing) -> Self {
        self.and(put(Table::Outbox, order.to_owned(), outgoing))
    }

    /// Takes something out of the outbox.
    #[must_use]
    pub fn sent(self, order: &str) -> Self {
        self.and(Write::Delete(Table::Outbox, order.to_owned()))
    }

    /// Stores the charter document of a collaboration.
    #[must_use]
    pub fn charter(self, id: CollaborationId, document: &[u8]) -> Self {
        self.and(Write::Put(Table::Charters, id.to_string(), document.to_vec()))
    }

    /// Stores a revealed round, as the workbench packed it.
    #[must_use]
    pub fn opened(self, round: RoundId, opened: &[u8]) -> Self {
        self.and(Write::Put(Table::Opened, round.to_string(), opened.to_vec()))
    }

    /// Stores the document of a revealed round.
    #[must_use]
    pub fn merged(self, round: RoundId, document: &[u8]) -> Self {
        self.and(Write::Put(Table::Opened, document_key(round), document.to_vec()))
    }

    pub(super) fn and(mut self, write: Write) -> Self {
        self.0.push(write);
        self
    }
}

fn document_key(round: RoundId) -> String {
    format!("{round}/document")
}

/// Before the keys of everything that was said in a turn. The first turn's is a beginning of the others'.
pub(super) fn draft_prefix(round: RoundId, turn: Turn) -> String {
    match turn {
        Turn::FIRST => format!("{round}/"),
        turn => format!("{round}/{}/", turn.number()),
    }
}

pub(super) fn position_key(round: RoundId, turn: Turn) -> String {
    match turn {
        Turn::FIRST => format!("position/{round}"),
        turn => format!("position/{round}/{}", turn.number()),
    }
}

pub(super) fn over_key(round: RoundId, turn: Turn) -> String {
    format!("over/{round}/{}", turn.number())
}

pub(super) fn put<T: Serialize>(table: Table, key: String, value: &T) -> Write {
    Write::Put(table, key, codec::encode(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::response::Level;

    #[test]
    fn whether_a_turn_is_on_is_looked_up_once_for_an_answer_and_its_place() {
        let (round, weight) = (RoundId::new([3; 16]), Saying::Weight(Level::ALL[3]));
        let step = Step::Value("equality".parse().unwrap());
        let saying = |turn| Changes::new().saying(round, turn, &step, &weight).position(round, turn, 1);
        let lookups = |changes: &Changes| {
            changes.0.iter().filter(|write| matches!(write, Write::Expect(..))).cloned().collect::<Vec<_>>()
        };
        let expected = |turn| Write::Expect(Table::Settings, over_key(round, turn), None);
        assert_eq!(lookups(&saying(Turn::FIRST)), [expected(Turn::FIRST)]);
        let second = Turn::FIRST.next();
        assert_eq!(
            lookups(&saying(Turn::FIRST).position(round, second, 1)),
            [expected(Turn::FIRST), expected(second)]
        );
    }
}
