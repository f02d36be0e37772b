//! Writing.

use super::super::{
    Collaboration, Day, RoundRecord, SlotKind, SlotRecord, StorageError, Stored, Transaction,
};
use super::columns;
use super::connection::column;
use super::records::Records;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, Phase, Signed};

impl Transaction for Records<'_> {
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()> {
        let Collaboration { access, used, revision } = collaboration;
        self.change(
            id,
            "a new collaboration",
            "INSERT INTO collaborations (id, access_hash, used, revision) VALUES ($1, $2, $3, $4)",
            &[&access.0.as_slice(), &column(used.0)?, &column(*revision)?],
        )
    }

    fn delete_collaboration(&mut self, id: CollaborationId) -> Stored<()> {
        // Everything that refers to it goes with it.
        self.change(id, "a deleted collaboration", "DELETE FROM collaborations WHERE id = $1", &[])
    }

    fn put_access(&mut self, id: CollaborationId, access: AccessHash) -> Stored<()> {
        let sql = "UPDATE collaborations SET access_hash = $2 WHERE id = $1";
        self.change(id, "a new access token", sql, &[&access.0.as_slice()])
    }

    fn put_used(&mut self, id: CollaborationId, day: Day) -> Stored<()> {
        let sql = "UPDATE collaborations SET used = $2 WHERE id = $1";
        self.change(id, "a day of use", sql, &[&column(day.0)?])
    }

    fn insert_facilitator(&mut self, id: CollaborationId, key: AuthorId) -> Stored<()> {
        let sql = "INSERT INTO facilitators (collaboration, author, counter) VALUES ($1, $2, 0)";
        self.change(id, "a new facilitator", sql, &[&key.as_bytes().as_slice()])
    }

    fn insert_command(
        &mut self,
        id: CollaborationId,
        key: AuthorId,
        counter: u64,
        command: &Signed,
    ) -> Stored<()> {
        self.change(
            id,
            "a command of nobody",
            "UPDATE facilitators SET counter = $3 WHERE collaboration = $1 AND author = $2",
            &[&key.as_bytes().as_slice(), &column(counter)?],
        )?;
        self.change(
            id,
            "a command",
            "INSERT INTO commands (collaboration, position, signature, body)
             SELECT $1, coalesce(max(position), 0) + 1, $2, $3 FROM commands WHERE collaboration = $1",
            &[&command.signature.as_slice(), &command.body.as_slice()],
        )
    }

    fn next_revision(&mut self, id: CollaborationId) -> Stored<u64> {
        let sql = "UPDATE collaborations SET revision = revision + 1 WHERE id = $1 RETURNING revision";
        let revision = self.one(id, sql, &[], |row| columns::number(row, 0))?;
        revision.ok_or(StorageError::Damaged("a revision of nothing"))
    }

    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()> {
        let (revision, label, batch) = match slot.kind {
            SlotKind::Shared { revision } => (Some(column(revision)?), None, None),
            SlotKind::Response { label, batch } => (None, Some(label.0), Some(column(batch)?)),
            SlotKind::Withdrawn | SlotKind::Removed => (None, None, None),
        };
        self.change(
            id,
            "a slot",
            "INSERT INTO slots
                 (collaboration, document, author, sequence, revision, label, batch, bytes, signature, body)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (collaboration, document, author) DO UPDATE SET
                 (sequence, revision, label, batch, bytes, signature, body)
                 = ROW ($4, $5, $6, $7, $8, $9, $10)",
            &[
                &slot.document.to_string(),
                &slot.author.as_bytes().as_slice(),
                &column(slot.sequence)?,
                &revision,
                &label.as_ref().map(<[u8; 16]>::as_slice),
                &batch,
                &column(slot.signed.body.len())?,
                &slot.signed.signature.as_slice(),
                &slot.signed.body.as_slice(),
            ],
        )
    }

    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()> {
        self.change(
            id,
            "a round",
            "INSERT INTO rounds (collaboration, round, headcount, protection, revealed, reveals, revision)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (collaboration, round) DO UPDATE SET
                 (headcount, protection, revealed, reveals, revision) = ROW ($3, $4, $5, $6, $7)",
            &[
                &round.round.as_bytes().as_slice(),
                &column(round.headcount)?,
                &codec::encode(&round.protection),
                &(round.phase == Phase::Revealed),
                &column(round.reveals)?,
                &column(round.revision)?,
            ],
        )
    }

    fn insert_bag(&mut self, id: CollaborationId, round: RoundId, items: &[BagItem]) -> Stored<()> {
        let fragments: Vec<&[u8]> = items.iter().map(|item| item.fragment.as_slice()).collect();
        let tags: Vec<Option<&[u8]>> =
            items.iter().map(|item| item.tag.as_ref().map(|tag| tag.as_slice())).collect();
        let inserted = self.changed(
            id,
            "INSERT INTO bags (collaboration, round, position, fragment, tag)
             SELECT $1, $2, item.position, item.fragment, item.tag
             FROM unnest($3::bytea[], $4::bytea[]) WITH ORDINALITY AS item (fragment, tag, position)",
            &[&round.as_bytes().as_slice(), &fragments, &tags],
        )?;
        if inserted == items.len() as u64 { Ok(()) } else { Err(StorageError::Damaged("a bag")) }
    }

    fn delete_bag(&mut self, id: CollaborationId, round: RoundId) -> Stored<()> {
        let sql = "DELETE FROM bags WHERE collaboration = $1 AND round = $2";
        self.changed(id, sql, &[&round.as_bytes().as_slice()]).map(|_| ())
    }

    fn beat(&mut self) -> Stored<()> {
        let sql = "INSERT INTO heartbeat AS known (id, beats) VALUES (1, 1)
                   ON CONFLICT (id) DO UPDATE SET beats = known.beats + 1";
        self.query(sql, &[]).map(|_| ())
    }
}
