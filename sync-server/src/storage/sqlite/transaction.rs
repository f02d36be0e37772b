//! Writing through a connection that has a transaction open.

use super::super::{
    Collaboration, Day, Delivery, Handing, RoundRecord, SlotKind, SlotRecord, StorageError, Stored,
    Transaction, View,
};
use super::columns;
use super::view::Records;
use rusqlite::params;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, Phase, Signed};

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
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()> {
        let Collaboration { access, used, revision } = collaboration;
        self.change(
            "a new collaboration",
            "INSERT INTO collaborations (id, access_hash, used, revision) VALUES (?1, ?2, ?3, ?4)",
            params![id.as_bytes(), access.0, used.0, revision],
        )
    }

    fn delete_collaboration(&mut self, id: CollaborationId) -> Stored<()> {
        self.forgot = true;
        // Everything that refers to it goes with it.
        let sql = "DELETE FROM collaborations WHERE id = ?1";
        self.change("a deleted collaboration", sql, [id.as_bytes()])
    }

    fn put_access(&mut self, id: CollaborationId, access: AccessHash) -> Stored<()> {
        self.forgot = true;
        let sql = "UPDATE collaborations SET access_hash = ?2 WHERE id = ?1";
        self.change("a new access token", sql, params![id.as_bytes(), access.0])
    }

    fn put_used(&mut self, id: CollaborationId, day: Day) -> Stored<()> {
        let sql = "UPDATE collaborations SET used = ?2 WHERE id = ?1";
        self.change("a day of use", sql, params![id.as_bytes(), day.0])
    }

    fn insert_facilitator(&mut self, id: CollaborationId, key: AuthorId) -> Stored<()> {
        self.change(
            "a new facilitator",
            "INSERT INTO facilitators (collaboration, author, counter) VALUES (?1, ?2, 0)",
            params![id.as_bytes(), key.as_bytes()],
        )
    }

    fn insert_command(
        &mut self,
        id: CollaborationId,
        key: AuthorId,
        counter: u64,
        command: &Signed,
    ) -> Stored<()> {
        self.change(
            "a command of nobody",
            "UPDATE facilitators SET counter = ?3 WHERE collaboration = ?1 AND author = ?2",
            params![id.as_bytes(), key.as_bytes(), counter],
        )?;
        self.change(
            "a command",
            "INSERT INTO commands (collaboration, position, signature, body)
             SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3 FROM commands WHERE collaboration = ?1",
            params![id.as_bytes(), command.signature.as_slice(), command.body.as_slice()],
        )
    }

    fn next_revision(&mut self, id: CollaborationId) -> Stored<u64> {
        let sql = "UPDATE collaborations SET revision = revision + 1 WHERE id = ?1 RETURNING revision";
        Ok(self.connection.prepare_cached(sql)?.query_row([id.as_bytes()], |row| row.get(0))?)
    }

    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()> {
        let (revision, label, batch) = match slot.kind {
            SlotKind::Shared { revision } => (Some(revision), None, None),
            SlotKind::Response { label, batch } => (None, Some(label.0), Some(batch)),
            SlotKind::Withdrawn | SlotKind::Removed => (None, None, None),
        };
        self.forgot |= matches!(slot.document, DocumentId::Round(_))
            && self.slot(id, slot.document, slot.author)?.is_some();
        self.change(
            "a slot",
            "INSERT OR REPLACE INTO slots
             (collaboration, document, author, sequence, revision, label, batch, bytes, signature, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                id.as_bytes(),
                slot.document.to_string(),
                slot.author.as_bytes(),
                slot.sequence,
                revision,
                label,
                batch,
                slot.signed.body.len(),
                slot.signed.signature.as_slice(),
                slot.signed.body.as_slice(),
            ],
        )
    }

    fn put_creation(&mut self, id: CollaborationId, creation: &Signed) -> Stored<()> {
        let sql = "UPDATE collaborations SET creation = ?2 WHERE id = ?1";
        self.change("a creation", sql, params![id.as_bytes(), codec::encode(creation)])
    }

    fn put_handing(&mut self, id: CollaborationId, handing: &Handing) -> Stored<()> {
        self.forgot = true;
        let sql = "INSERT OR REPLACE INTO handing (collaboration, state) VALUES (?1, ?2)";
        self.change("what is handed on", sql, params![id.as_bytes(), codec::encode(handing)])
    }

    fn put_delivery(
        &mut self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
        delivery: Delivery,
    ) -> Stored<()> {
        self.change(
            "a slot that was handed on",
            "UPDATE slots SET delivery = ?4 WHERE collaboration = ?1 AND document = ?2 AND author = ?3",
            params![id.as_bytes(), document.to_string(), author.as_bytes(), columns::delivery(delivery)],
        )
    }

    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()> {
        self.change(
            "a round",
            "INSERT OR REPLACE INTO rounds
             (collaboration, round, headcount, protection, revealed, reveals, revision, elsewhere)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                id.as_bytes(),
                round.round.as_bytes(),
                round.headcount,
                codec::encode(&round.protection),
                round.phase == Phase::Revealed,
                round.reveals,
                round.revision,
                round.elsewhere.as_ref().map(codec::encode),
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

    fn delete_bag(&mut self, id: CollaborationId, round: RoundId) -> Stored<()> {
        self.forgot = true;
        let sql = "DELETE FROM bags WHERE collaboration = ?1 AND round = ?2";
        self.connection.prepare_cached(sql)?.execute(params![id.as_bytes(), round.as_bytes()])?;
        Ok(())
    }

    fn keep_secret(&mut self, fresh: [u8; 32]) -> Stored<[u8; 32]> {
        let sql = "INSERT INTO secret (id, bytes) VALUES (1, ?1) ON CONFLICT DO NOTHING";
        self.connection.prepare_cached(sql)?.execute([fresh])?;
        let kept = "SELECT bytes FROM secret";
        Ok(self.connection.prepare_cached(kept)?.query_row([], |row| row.get(0))?)
    }

    fn beat(&mut self) -> Stored<()> {
        self.change(
            "the heartbeat",
            "INSERT INTO heartbeat (id, beats) VALUES (1, 1) ON CONFLICT DO UPDATE SET beats = beats + 1",
            [],
        )
    }
}
