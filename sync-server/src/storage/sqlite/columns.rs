//! Between columns and the words of the protocol.

use super::super::{Delivery, RoundRecord, SlotKind, SlotRecord, StorageError, Stored};
use rusqlite::Row;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::sync::wire::{BagItem, DocumentId, GroupLabel, Phase, Signed};
use serde::de::DeserializeOwned;
use serde_bytes::ByteBuf;

/// `body, signature`, from this column on.
pub(super) fn signed(row: &Row<'_>, first: usize) -> rusqlite::Result<Signed> {
    Ok(Signed {
        body: ByteBuf::from(row.get::<_, Vec<u8>>(first)?),
        signature: ByteBuf::from(row.get::<_, Vec<u8>>(first + 1)?),
    })
}

/// `author, sequence, revision, label, batch, body, signature`.
pub(super) fn slot(row: &Row<'_>, document: DocumentId) -> rusqlite::Result<SlotRecord> {
    let signed = signed(row, 5)?;
    let kind = match (row.get::<_, Option<u64>>(2)?, row.get::<_, Option<[u8; 16]>>(3)?) {
        (Some(revision), _) => SlotKind::Shared { revision },
        (None, Some(label)) => SlotKind::Response { label: GroupLabel(label), batch: row.get(4)? },
        (None, None) if signed.body.is_empty() => SlotKind::Removed,
        (None, None) => SlotKind::Withdrawn,
    };
    Ok(SlotRecord { document, author: AuthorId::new(row.get(0)?), sequence: row.get(1)?, kind, signed })
}

/// The columns of a round, before its protection is decoded.
pub(super) struct RoundRow {
    round: [u8; 16],
    headcount: u32,
    protection: Vec<u8>,
    revealed: bool,
    reveals: u32,
    revision: u64,
    elsewhere: Option<Vec<u8>>,
}

/// `round, headcount, protection, revealed, reveals, revision, elsewhere`.
pub(super) fn round(row: &Row<'_>) -> rusqlite::Result<RoundRow> {
    Ok(RoundRow {
        round: row.get(0)?,
        headcount: row.get(1)?,
        protection: row.get(2)?,
        revealed: row.get(3)?,
        reveals: row.get(4)?,
        revision: row.get(5)?,
        elsewhere: row.get(6)?,
    })
}

impl RoundRow {
    pub(super) fn read(self) -> Stored<RoundRecord> {
        let protection = read("a round's protection", &self.protection)?;
        let elsewhere = self.elsewhere.map(|bytes| read("a round elsewhere", &bytes)).transpose()?;
        Ok(RoundRecord {
            round: RoundId::new(self.round),
            headcount: self.headcount,
            protection,
            phase: if self.revealed { Phase::Revealed } else { Phase::Open },
            reveals: self.reveals,
            revision: self.revision,
            elsewhere,
        })
    }
}

/// A value in CBOR.
pub(super) fn read<T: DeserializeOwned>(what: &'static str, bytes: &[u8]) -> Stored<T> {
    codec::decode(bytes).map_err(|_| StorageError::Damaged(what))
}

/// How far a slot has come, as it is stored.
pub(super) const fn delivery(delivery: Delivery) -> u32 {
    match delivery {
        Delivery::Waiting => 0,
        Delivery::Acknowledged => 1,
        Delivery::Refused => 2,
    }
}

/// `fragment, tag`.
pub(super) fn bag_item(row: &Row<'_>) -> rusqlite::Result<BagItem> {
    Ok(BagItem {
        fragment: ByteBuf::from(row.get::<_, Vec<u8>>(0)?),
        tag: row.get::<_, Option<Vec<u8>>>(1)?.map(ByteBuf::from),
    })
}
