//! Writing through a connection that has a transaction open.

use super::super::{
    Collaboration, LastCommand, RoundRecord, SlotKind, SlotRecord, StorageError, Stored, Transaction, View,
};
use super::view::Records;
use rusqlite::params;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{BagItem, DocumentId, Phase};

impl Records<'_> {
    /// Runs a statement that must change exactly one row.
    fn change(&self, what: &'static str, sql: &str, params: impl rusqlite::Params) -> Stored<()> {
        match self.connection.prepare_cached(sql)?.execute(params)? {
            1 => Ok(()),
            _ => Err(StorageError::Damaged(what)),
        }
    }
}

impl Transaction for Records<'_> {
    fn insert_collaboration(
        &mut self,
        id: CollaborationId,
        collaboration: &Collaboration,
        facilitator: AuthorId,
    ) -> Stored<()> {
        self.change(
            "a new collaboration",
            "INSERT INTO collaborations (id, access_hash, revision) VALUES (?1, ?2, ?3)",
            params![id.as_bytes(), collaboration.access_hash, collaboration.revision],
        )?;
        self.change(
            "a new facilitator",
            "INSERT INTO facilitators (collaboration, author) VALUES (?1, ?2)",
            params![id.as_bytes(), facilitator.as_bytes()],
        )
    }

    fn next_revision(&mut self, id: CollaborationId) -> Stored<u64> {
        let sql = "UPDATE collaborations SET revision = revision + 1 WHERE id = ?1 RETURNING revision";
        Ok(self.connection.prepare_cached(sql)?.query_row([id.as_bytes()], |row| row.get(0))?)
    }

    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()> {
        let (revision, label) = match slot.kind {
            SlotKind::Shared { revision } => (Some(revision), None),
            SlotKind::Response { label } => (None, Some(label.0)),
            SlotKind::Withdrawn => (None, None),
        };
        self.forgot |= matches!(slot.document, DocumentId::Round(_))
            && self.slot(id, slot.document, slot.author)?.is_some();
        self.change(
            "a slot",
            "INSERT OR REPLACE INTO slots
             (collaboration, document, author, sequence, revision, label, bytes, signature, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                id.as_bytes(),
                slot.document.to_string(),
                slot.author.as_bytes(),
                slot.sequence,
                revision,
                label,
                slot.signed.body.len(),
                slot.signed.signature.as_slice(),
                slot.signed.body.as_slice(),
            ],
        )
    }

    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()> {
        self.change(
            "a round",
            "INSERT OR REPLACE INTO rounds (collaboration, round, headcount, protection, revealed, revision)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                id.as_bytes(),
                round.round.as_bytes(),
                round.headcount,
                codec::encode(&round.protection),
                round.phase == Phase::Revealed,
                round.revision,
            ],
        )
    }

    fn insert_bag(&mut self, id: CollaborationId, round: RoundId, items: &[BagItem]) -> Stored<()> {
        for (position, item) in items.iter().enumerate() {
            self.change(
                "an item of a bag",
                "INSERT INTO bags (collaboration, round, position, fragment, tag) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    id.as_bytes(),
                    round.as_bytes(),
                    position,
                    item.fragment.as_slice(),
                    item.tag.as_ref().map(|tag| tag.as_slice()),
                ],
            )?;
        }
        Ok(())
    }

    fn put_last_command(&mut self, id: CollaborationId, key: AuthorId, last: &LastCommand) -> Stored<()> {
        self.change(
            "a command of nobody",
            "UPDATE facilitators SET counter = ?3, command = ?4 WHERE collaboration = ?1 AND author = ?2",
            params![id.as_bytes(), key.as_bytes(), last.counter, last.body],
        )
    }

    fn beat(&mut self) -> Stored<()> {
        self.change(
            "the heartbeat",
            "INSERT INTO heartbeat (id, beats) VALUES (1, 1) ON CONFLICT DO UPDATE SET beats = beats + 1",
            [],
        )
    }
}
