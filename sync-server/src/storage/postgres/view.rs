//! Reading.

use super::super::{
    Collaboration, Day, Delivery, Facilitator, Handing, RoundRecord, SlotRecord, StorageError, Stored, Usage,
    View,
};
use super::columns;
use super::connection::column;
use super::records::Records;
use super::session::Parameter;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{BagItem, DocumentId, Signed};

impl View for Records<'_> {
    fn collaboration(&self, id: CollaborationId) -> Stored<Option<Collaboration>> {
        self.find(id)
    }

    fn unused(&self, before: Day, count: usize) -> Stored<Vec<CollaborationId>> {
        let sql = if self.writes() {
            // Whatever others hold is in use, or being deleted.
            "SELECT id, revision FROM collaborations WHERE used < $1 LIMIT $2 FOR UPDATE SKIP LOCKED"
        } else {
            "SELECT id, revision FROM collaborations WHERE used < $1 LIMIT $2"
        };
        let rows = self.query(sql, &[&column(before.0)?, &column(count)?])?;
        let hold = |row: &_| {
            let id = CollaborationId::new(columns::array(row, 0)?);
            self.holds(id, Some(columns::number(row, 1)?));
            Ok(id)
        };
        rows.iter().map(hold).collect()
    }

    fn facilitator(&self, id: CollaborationId, key: AuthorId) -> Stored<Option<Facilitator>> {
        let sql = "SELECT counter FROM facilitators WHERE collaboration = $1 AND author = $2";
        let read = |row: &_| Ok(Facilitator { counter: columns::number(row, 0)? });
        self.one(id, sql, &[&key.as_bytes().as_slice()], read)
    }

    fn commands(&self, id: CollaborationId) -> Stored<Vec<Signed>> {
        let sql = "SELECT body, signature FROM commands WHERE collaboration = $1 ORDER BY position";
        self.all(id, sql, &[], |row| columns::signed(row, 0))
    }

    fn slot(
        &self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
    ) -> Stored<Option<SlotRecord>> {
        // Whoever looks at a slot in order to write it asks next how much is stored: one question.
        let sql = "SELECT author, sequence, revision, label, batch, body, signature, authors, bytes_of_all
                   FROM (SELECT (SELECT count(*) FROM slots WHERE collaboration = $1 AND document = $2),
                                (SELECT coalesce(sum(bytes), 0)::bigint FROM slots WHERE collaboration = $1)
                        ) AS usage (authors, bytes_of_all)
                   LEFT JOIN slots ON collaboration = $1 AND document = $2 AND author = $3";
        let read = |row: &_| {
            self.foresee(id, document, columns::usage(row, 7)?);
            columns::optional_slot(row, document)
        };
        let found = self.one(id, sql, &[&document.to_string(), &author.as_bytes().as_slice()], read)?;
        Ok(found.flatten())
    }

    fn usage(&self, id: CollaborationId, document: DocumentId) -> Stored<Usage> {
        if let Some(usage) = self.foreseen(id, document) {
            return Ok(usage);
        }
        let sql = "SELECT (SELECT count(*) FROM slots WHERE collaboration = $1 AND document = $2),
                          (SELECT coalesce(sum(bytes), 0)::bigint FROM slots WHERE collaboration = $1)";
        let usage = self.one(id, sql, &[&document.to_string()], |row| columns::usage(row, 0))?;
        usage.ok_or(StorageError::Damaged("usage"))
    }

    fn shared_slots(&self, id: CollaborationId, after: u64, page: usize) -> Stored<Vec<(u64, Signed)>> {
        let sql = "SELECT revision, body, signature FROM
                       (SELECT revision, body, signature, sum(bytes) OVER (ORDER BY revision) - bytes AS before
                        FROM slots WHERE collaboration = $1 AND revision > $2) AS newer
                   WHERE before < $3::bigint ORDER BY revision";
        // No column holds more than the largest number.
        let page = column(page).unwrap_or(i64::MAX);
        self.all(id, sql, &[&column(after)?, &page], |row| {
            Ok((columns::number(row, 0)?, columns::signed(row, 1)?))
        })
    }

    fn round(&self, id: CollaborationId, round: RoundId) -> Stored<Option<RoundRecord>> {
        let sql = "SELECT round, headcount, protection, revealed, reveals, revision, elsewhere FROM rounds
                   WHERE collaboration = $1 AND round = $2";
        self.one(id, sql, &[&round.as_bytes().as_slice()], columns::round)
    }

    fn rounds(&self, id: CollaborationId, after: u64) -> Stored<Vec<RoundRecord>> {
        let sql = "SELECT round, headcount, protection, revealed, reveals, revision, elsewhere FROM rounds
                   WHERE collaboration = $1 AND revision > $2 ORDER BY revision";
        self.all(id, sql, &[&column(after)?], columns::round)
    }

    fn submitted(&self, id: CollaborationId, round: RoundId, batch: u32) -> Stored<u32> {
        let sql = "SELECT count(*) FROM slots WHERE collaboration = $1 AND document = $2 AND batch >= $3";
        let document = DocumentId::Round(round).to_string();
        let count = self.one(id, sql, &[&document, &column(batch)?], |row| columns::number(row, 0))?;
        count.ok_or(StorageError::Damaged("a count of responses"))
    }

    fn responses(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<SlotRecord>> {
        let sql = "SELECT author, sequence, revision, label, batch, body, signature FROM slots
                   WHERE collaboration = $1 AND document = $2 AND label IS NOT NULL";
        let document = DocumentId::Round(round);
        self.all(id, sql, &[&document.to_string()], |row| columns::slot(row, document))
    }

    fn bag(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<BagItem>> {
        let sql = "SELECT fragment, tag FROM bags WHERE collaboration = $1 AND round = $2 ORDER BY position";
        self.all(id, sql, &[&round.as_bytes().as_slice()], columns::bag_item)
    }

    fn creation(&self, id: CollaborationId) -> Stored<Option<Signed>> {
        let sql = "SELECT creation FROM collaborations WHERE id = $1";
        Ok(self.one(id, sql, &[], |row| columns::optional_cbor("a creation", row, 0))?.flatten())
    }

    fn handing(&self, id: CollaborationId) -> Stored<Option<Handing>> {
        let sql = "SELECT state FROM handing WHERE collaboration = $1";
        Ok(self.one(id, sql, &[], |row| columns::optional_cbor("what is handed on", row, 0))?.flatten())
    }

    fn to_hand_on(&self) -> Stored<Vec<CollaborationId>> {
        let rows = self.query("SELECT collaboration FROM handing", &[])?;
        rows.iter().map(|row| Ok(CollaborationId::new(columns::array(row, 0)?))).collect()
    }

    fn delivered(
        &self,
        id: CollaborationId,
        document: DocumentId,
        delivery: Delivery,
        count: usize,
    ) -> Stored<Vec<SlotRecord>> {
        let sql = "SELECT author, sequence, revision, label, batch, body, signature FROM slots
                   WHERE collaboration = $1 AND document = $2 AND delivery = $3 AND bytes > 0 LIMIT $4";
        // No column holds more than the largest number.
        let count = column(count).unwrap_or(i64::MAX);
        let parameters: [Parameter<'_>; 3] = [&document.to_string(), &columns::delivery(delivery), &count];
        self.all(id, sql, &parameters, |row| columns::slot(row, document))
    }

    fn acknowledged(&self, id: CollaborationId, round: RoundId) -> Stored<u32> {
        let sql = "SELECT count(*) FROM slots
                   WHERE collaboration = $1 AND document = $2 AND delivery = 1 AND label IS NOT NULL";
        let document = DocumentId::Round(round).to_string();
        let count = self.one(id, sql, &[&document], |row| columns::number(row, 0))?;
        count.ok_or(StorageError::Damaged("a count of responses"))
    }
}
