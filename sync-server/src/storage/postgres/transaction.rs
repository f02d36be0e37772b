//! Writing.

use super::super::{
    Collaboration, Day, Delivery, Handing, RoundRecord, SlotKind, SlotRecord, StorageError, Stored,
    Transaction,
};
use super::columns;
use super::connection::column;
use super::records::Records;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, Phase, Signed};

impl Transaction for Records<'_> {
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()> {
        let Collaboration { access, used, revision } = collaboration;
        self.change(
            id,
            "a new collaboration",
            "INSERT INTO collaborations (id, access_hash, used, revision) VALUES ($1, $2, $3, $4)",
            &[&access.0.as_slice(), &column(used.0)?, &column(*revision)?],
        )?;
        self.holds(id, Some(*revision));
        Ok(())
    }

    fn delete_collaboration(&mut self, id: CollaborationId) -> Stored<()> {
        // Everything that refers to it goes with it.
        self.change(id, "a deleted collaboration", "DELETE FROM collaborations WHERE id = $1", &[])?;
        self.holds(id, None);
        Ok(())
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
        let revision = self.revision(id)? + 1;
        let sql = "UPDATE collaborations SET revision = $2 WHERE id = $1";
        self.change_later(id, sql, vec![Box::new(column(revision)?)])?;
        self.holds(id, Some(revision));
        Ok(revision)
    }

    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()> {
        let (revision, label, batch) = match slot.kind {
            SlotKind::Shared { revision } => (Some(column(revision)?), None, None),
            SlotKind::Response { label, batch } => (None, Some(label.0), Some(column(batch)?)),
            SlotKind::Withdrawn | SlotKind::Removed => (None, None, None),
        };
        self.change_later(
            id,
            "INSERT INTO slots
                 (collaboration, document, author, sequence, revision, label, batch, bytes, signature, body)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (collaboration, document, author) DO UPDATE SET
                 (sequence, revision, label, batch, bytes, signature, body, delivery)
                 = ROW ($4, $5, $6, $7, $8, $9, $10, 0)",
            vec![
                Box::new(slot.document.to_string()),
                Box::new(slot.author.as_bytes().to_vec()),
                Box::new(column(slot.sequence)?),
                Box::new(revision),
                Box::new(label.map(|label| label.to_vec())),
                Box::new(batch),
                Box::new(column(slot.signed.body.len())?),
                Box::new(slot.signed.signature.to_vec()),
                Box::new(slot.signed.body.to_vec()),
            ],
        )
    }

    fn put_creation(&mut self, id: CollaborationId, creation: &Signed) -> Stored<()> {
        let sql = "UPDATE collaborations SET creation = $2 WHERE id = $1";
        self.change(id, "a creation", sql, &[&codec::encode(creation)])
    }

    fn put_handing(&mut self, id: CollaborationId, handing: &Handing) -> Stored<()> {
        let sql = "INSERT INTO handing (collaboration, state) VALUES ($1, $2)
                   ON CONFLICT (collaboration) DO UPDATE SET state = $2";
        self.change(id, "what is handed on", sql, &[&codec::encode(handing)])
    }

    fn put_delivery(
        &mut self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
        delivery: Delivery,
    ) -> Stored<()> {
        let sql = "UPDATE slots SET delivery = $4 WHERE collaboration = $1 AND document = $2 AND author = $3";
        let (document, delivery) = (document.to_string(), columns::delivery(delivery));
        self.change(
            id,
            "a slot that was handed on",
            sql,
            &[&document, &author.as_bytes().as_slice(), &delivery],
        )
    }

    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()> {
        self.change_later(
            id,
            "INSERT INTO rounds
                 (collaboration, round, headcount, protection, revealed, reveals, revision, elsewhere)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (collaboration, round) DO UPDATE SET
                 (headcount, protection, revealed, reveals, revision, elsewhere)
                 = ROW ($3, $4, $5, $6, $7, $8)",
            vec![
                Box::new(round.round.as_bytes().to_vec()),
                Box::new(column(round.headcount)?),
                Box::new(codec::encode(&round.protection)),
                Box::new(round.phase == Phase::Revealed),
                Box::new(column(round.reveals)?),
                Box::new(column(round.revision)?),
                Box::new(round.elsewhere.as_ref().map(codec::encode)),
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

    fn keep_secret(&mut self, fresh: [u8; 32]) -> Stored<[u8; 32]> {
        // Of two servers that start together, the second waits here for the first.
        let sql = "INSERT INTO secret (id, bytes) VALUES (1, $1) ON CONFLICT DO NOTHING";
        self.query(sql, &[&fresh.as_slice()])?;
        let rows = self.query("SELECT bytes FROM secret", &[])?;
        columns::array(rows.first().ok_or(StorageError::Damaged("the secret"))?, 0)
    }

    fn beat(&mut self) -> Stored<()> {
        let sql = "INSERT INTO heartbeat AS known (id, beats) VALUES (1, 1)
                   ON CONFLICT (id) DO UPDATE SET beats = known.beats + 1";
        self.query(sql, &[]).map(|_| ())
    }
}
