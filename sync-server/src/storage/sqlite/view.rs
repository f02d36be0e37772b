//! Reading from a connection that has a transaction open.

use super::super::{
    Collaboration, Day, Delivery, Facilitator, Handing, RoundRecord, SlotRecord, StorageError, Stored, Usage,
    View,
};
use super::columns;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, Signed};

/// The records behind a connection, in the transaction of one piece of work.
pub(super) struct Records<'a> {
    pub(super) connection: &'a Connection,
    /// Something was deleted that should leave the disk for good.
    pub(super) forgot: bool,
}

impl<'a> Records<'a> {
    pub(super) fn new(connection: &'a Connection) -> Self {
        Self { connection, forgot: false }
    }

    fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Option<T>> {
        Ok(self.connection.prepare_cached(sql)?.query_row(params, read).optional()?)
    }

    fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl View for Records<'_> {
    fn collaboration(&self, id: CollaborationId) -> Stored<Option<Collaboration>> {
        let sql = "SELECT access_hash, used, revision FROM collaborations WHERE id = ?1";
        self.one(sql, [id.as_bytes()], |row| {
            let (access, used) = (AccessHash(row.get(0)?), Day(row.get(1)?));
            Ok(Collaboration { access, used, revision: row.get(2)? })
        })
    }

    fn unused(&self, before: Day, count: usize) -> Stored<Vec<CollaborationId>> {
        let sql = "SELECT id FROM collaborations WHERE used < ?1 LIMIT ?2";
        self.all(sql, params![before.0, count], |row| Ok(CollaborationId::new(row.get(0)?)))
    }

    fn facilitator(&self, id: CollaborationId, key: AuthorId) -> Stored<Option<Facilitator>> {
        self.one(
            "SELECT counter FROM facilitators WHERE collaboration = ?1 AND author = ?2",
            params![id.as_bytes(), key.as_bytes()],
            |row| Ok(Facilitator { counter: row.get(0)? }),
        )
    }

    fn commands(&self, id: CollaborationId) -> Stored<Vec<Signed>> {
        let sql = "SELECT body, signature FROM commands WHERE collaboration = ?1 ORDER BY position";
        self.all(sql, [id.as_bytes()], |row| columns::signed(row, 0))
    }

    fn slot(
        &self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
    ) -> Stored<Option<SlotRecord>> {
        self.one(
            "SELECT author, sequence, revision, label, batch, body, signature FROM slots
             WHERE collaboration = ?1 AND document = ?2 AND author = ?3",
            params![id.as_bytes(), document.to_string(), author.as_bytes()],
            |row| columns::slot(row, document),
        )
    }

    fn usage(&self, id: CollaborationId, document: DocumentId) -> Stored<Usage> {
        let usage = self.one(
            "SELECT (SELECT count(*) FROM slots WHERE collaboration = ?1 AND document = ?2),
                    (SELECT coalesce(sum(bytes), 0) FROM slots WHERE collaboration = ?1)",
            params![id.as_bytes(), document.to_string()],
            |row| Ok(Usage { authors: row.get(0)?, bytes: row.get(1)? }),
        )?;
        usage.ok_or(StorageError::Damaged("usage"))
    }

    fn shared_slots(&self, id: CollaborationId, after: u64, page: usize) -> Stored<Vec<(u64, Signed)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT revision, body, signature FROM slots WHERE collaboration = ?1 AND revision > ?2
             ORDER BY revision",
        )?;
        let mut rows = statement.query(params![id.as_bytes(), after])?;
        let (mut slots, mut bytes) = (Vec::new(), 0);
        while bytes < page
            && let Some(row) = rows.next()?
        {
            let signed = columns::signed(row, 1)?;
            bytes += signed.body.len();
            slots.push((row.get(0)?, signed));
        }
        Ok(slots)
    }

    fn round(&self, id: CollaborationId, round: RoundId) -> Stored<Option<RoundRecord>> {
        let row = self.one(
            "SELECT round, headcount, protection, revealed, reveals, revision, elsewhere FROM rounds
             WHERE collaboration = ?1 AND round = ?2",
            params![id.as_bytes(), round.as_bytes()],
            columns::round,
        )?;
        row.map(columns::RoundRow::read).transpose()
    }

    fn rounds(&self, id: CollaborationId, after: u64) -> Stored<Vec<RoundRecord>> {
        let rows = self.all(
            "SELECT round, headcount, protection, revealed, reveals, revision, elsewhere FROM rounds
             WHERE collaboration = ?1 AND revision > ?2 ORDER BY revision",
            params![id.as_bytes(), after],
            columns::round,
        )?;
        rows.into_iter().map(columns::RoundRow::read).collect()
    }

    fn submitted(&self, id: CollaborationId, round: RoundId, batch: u32) -> Stored<u32> {
        let count = self.one(
            "SELECT count(*) FROM slots WHERE collaboration = ?1 AND document = ?2 AND batch >= ?3",
            params![id.as_bytes(), DocumentId::Round(round).to_string(), batch],
            |row| row.get(0),
        )?;
        count.ok_or(StorageError::Damaged("a count of responses"))
    }

    fn responses(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<SlotRecord>> {
        let document = DocumentId::Round(round);
        self.all(
            "SELECT author, sequence, revision, label, batch, body, signature FROM slots
             WHERE collaboration = ?1 AND document = ?2 AND label IS NOT NULL",
            params![id.as_bytes(), document.to_string()],
            |row| columns::slot(row, document),
        )
    }

    fn bag(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<BagItem>> {
        self.all(
            "SELECT fragment, tag FROM bags WHERE collaboration = ?1 AND round = ?2 ORDER BY position",
            params![id.as_bytes(), round.as_bytes()],
            columns::bag_item,
        )
    }

    fn creation(&self, id: CollaborationId) -> Stored<Option<Signed>> {
        let sql = "SELECT creation FROM collaborations WHERE id = ?1";
        let bytes: Option<Vec<u8>> = self.one(sql, [id.as_bytes()], |row| row.get(0))?.flatten();
        bytes.map(|bytes| columns::read("a creation", &bytes)).transpose()
    }

    fn handing(&self, id: CollaborationId) -> Stored<Option<Handing>> {
        let sql = "SELECT state FROM handing WHERE collaboration = ?1";
        let bytes: Option<Vec<u8>> = self.one(sql, [id.as_bytes()], |row| row.get(0))?;
        bytes.map(|bytes| columns::read("what is handed on", &bytes)).transpose()
    }

    fn to_hand_on(&self) -> Stored<Vec<CollaborationId>> {
        let sql = "SELECT collaboration FROM handing";
        self.all(sql, [], |row| Ok(CollaborationId::new(row.get(0)?)))
    }

    fn delivered(
        &self,
        id: CollaborationId,
        document: DocumentId,
        delivery: Delivery,
        count: usize,
    ) -> Stored<Vec<SlotRecord>> {
        // No column holds more than the largest number.
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.all(
            "SELECT author, sequence, revision, label, batch, body, signature FROM slots
             WHERE collaboration = ?1 AND document = ?2 AND delivery = ?3 AND bytes > 0 LIMIT ?4",
            params![id.as_bytes(), document.to_string(), columns::delivery(delivery), count],
            |row| columns::slot(row, document),
        )
    }

    fn acknowledged(&self, id: CollaborationId, round: RoundId) -> Stored<u32> {
        let count = self.one(
            "SELECT count(*) FROM slots
             WHERE collaboration = ?1 AND document = ?2 AND delivery = 1 AND label IS NOT NULL",
            params![id.as_bytes(), DocumentId::Round(round).to_string()],
            |row| row.get(0),
        )?;
        count.ok_or(StorageError::Damaged("a count of responses"))
    }
}
