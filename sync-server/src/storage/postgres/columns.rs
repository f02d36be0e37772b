//! Between columns and the words of the protocol.

use super::super::{
    Collaboration, Day, Delivery, RoundRecord, SlotKind, SlotRecord, StorageError, Stored, Usage,
};
use samson_shared::codec;
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, GroupLabel, Phase, Signed};
use serde::de::DeserializeOwned;
use serde_bytes::ByteBuf;
use tokio_postgres::Row;
use tokio_postgres::types::FromSql;

fn get<'a, T: FromSql<'a>>(row: &'a Row, index: usize) -> Stored<T> {
    Ok(row.try_get(index)?)
}

/// A number that was never negative.
pub(super) fn number<T: TryFrom<i64>>(row: &Row, index: usize) -> Stored<T> {
    fit(get(row, index)?)
}

fn fit<T: TryFrom<i64>>(number: i64) -> Stored<T> {
    number.try_into().map_err(|_| StorageError::Damaged("a number"))
}

fn optional<T: TryFrom<i64>>(row: &Row, index: usize) -> Stored<Option<T>> {
    get::<Option<i64>>(row, index)?.map(fit).transpose()
}

fn exactly<const N: usize>(bytes: &[u8]) -> Stored<[u8; N]> {
    bytes.try_into().map_err(|_| StorageError::Damaged("an identifier"))
}

/// Bytes of a fixed length.
pub(super) fn array<const N: usize>(row: &Row, index: usize) -> Stored<[u8; N]> {
    exactly(get(row, index)?)
}

fn bytes(row: &Row, index: usize) -> Stored<ByteBuf> {
    Ok(ByteBuf::from(get::<Vec<u8>>(row, index)?))
}

/// `access_hash, used, revision`.
pub(super) fn collaboration(row: &Row) -> Stored<Collaboration> {
    Ok(Collaboration {
        access: AccessHash(array(row, 0)?),
        used: Day(number(row, 1)?),
        revision: number(row, 2)?,
    })
}

/// `body, signature`, from this column on.
pub(super) fn signed(row: &Row, first: usize) -> Stored<Signed> {
    Ok(Signed { body: bytes(row, first)?, signature: bytes(row, first + 1)? })
}

/// `author, sequence, revision, label, batch, body, signature`.
pub(super) fn slot(row: &Row, document: DocumentId) -> Stored<SlotRecord> {
    let signed = signed(row, 5)?;
    let kind = match (optional(row, 2)?, get::<Option<&[u8]>>(row, 3)?) {
        (Some(revision), _) => SlotKind::Shared { revision },
        (None, Some(label)) => {
            SlotKind::Response { label: GroupLabel(exactly(label)?), batch: number(row, 4)? }
        }
        (None, None) if signed.body.is_empty() => SlotKind::Removed,
        (None, None) => SlotKind::Withdrawn,
    };
    let author = AuthorId::new(array(row, 0)?);
    Ok(SlotRecord { document, author, sequence: number(row, 1)?, kind, signed })
}

/// As [`slot`], where there may be none.
pub(super) fn optional_slot(row: &Row, document: DocumentId) -> Stored<Option<SlotRecord>> {
    get::<Option<&[u8]>>(row, 0)?.map(|_| slot(row, document)).transpose()
}

/// `authors, bytes`, from this column on.
pub(super) fn usage(row: &Row, first: usize) -> Stored<Usage> {
    Ok(Usage { authors: number(row, first)?, bytes: number(row, first + 1)? })
}

/// `round, headcount, protection, revealed, reveals, revision, elsewhere`.
pub(super) fn round(row: &Row) -> Stored<RoundRecord> {
    let protection =
        codec::decode(get(row, 2)?).map_err(|_| StorageError::Damaged("a round's protection"))?;
    Ok(RoundRecord {
        round: RoundId::new(array(row, 0)?),
        headcount: number(row, 1)?,
        protection,
        phase: if get(row, 3)? { Phase::Revealed } else { Phase::Open },
        reveals: number(row, 4)?,
        revision: number(row, 5)?,
        elsewhere: optional_cbor("a round elsewhere", row, 6)?,
    })
}

/// A value in CBOR.
pub(super) fn optional_cbor<T: DeserializeOwned>(
    what: &'static str,
    row: &Row,
    index: usize,
) -> Stored<Option<T>> {
    let read = |bytes: &[u8]| codec::decode(bytes).map_err(|_| StorageError::Damaged(what));
    get::<Option<&[u8]>>(row, index)?.map(read).transpose()
}

/// How far a slot has come, as it is stored.
pub(super) const fn delivery(delivery: Delivery) -> i64 {
    match delivery {
        Delivery::Waiting => 0,
        Delivery::Acknowledged => 1,
        Delivery::Refused => 2,
    }
}

/// `fragment, tag`.
pub(super) fn bag_item(row: &Row) -> Stored<BagItem> {
    let tag = get::<Option<Vec<u8>>>(row, 1)?.map(ByteBuf::from);
    Ok(BagItem { fragment: bytes(row, 0)?, tag })
}
