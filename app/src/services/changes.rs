//! What is written together.

use super::records::{Collaboration, Outgoing, Round};
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

    /// Stores one thing that was said.
    #[must_use]
    pub fn saying(self, round: RoundId, step: &Step, saying: &Saying) -> Self {
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
        self.and(put(Table::Answers, format!("{round}/{kind}/{id}"), saying))
    }

    /// Remembers the question that is shown: its own record, so that an open tab never writes over what another sent.
    #[must_use]
    pub fn position(self, round: RoundId, position: u32) -> Self {
        self.and(put(Table::Settings, position_key(round), &position))
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

pub(super) fn position_key(round: RoundId) -> String {
    format!("position/{round}")
}

pub(super) fn put<T: Serialize>(table: Table, key: String, value: &T) -> Write {
    Write::Put(table, key, codec::encode(value))
}
