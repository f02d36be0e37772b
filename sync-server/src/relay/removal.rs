//! Taking one response out of a round, by its receipt code.

use super::rounds;
use crate::error::Failure;
use crate::storage::{SlotKind, SlotRecord, Transaction, View};
use rand_core::CryptoRng;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;
use serde_bytes::ByteBuf;

/// Removes the response with this code from an open round. Its author and sequence number stay, so that no copy brings
/// it back.
pub(super) fn remove(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundId,
    code: ReceiptCode,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let record = rounds::open(transaction, id, round)?;
    let response = named(transaction, id, round, code)?;
    if rounds::has_been_revealed(&record, &response) {
        return Err(Refusal::AlreadyRevealed.into());
    }
    let nothing = Signed { body: ByteBuf::new(), signature: ByteBuf::new() };
    transaction.put_slot(id, &SlotRecord { kind: SlotKind::Removed, signed: nothing, ..response })?;
    rounds::store_changed(transaction, id, record, rng)
}

/// The one response with this code.
fn named(
    view: &(impl View + ?Sized),
    id: CollaborationId,
    round: RoundId,
    code: ReceiptCode,
) -> Result<SlotRecord, Failure> {
    let responses = view.responses(id, round)?;
    let mut named = responses.into_iter().filter(|slot| ReceiptCode::of(round, slot.author) == code);
    match (named.next(), named.next()) {
        (Some(response), None) => Ok(response),
        (Some(_), Some(_)) => Err(Refusal::AmbiguousCode.into()),
        (None, _) => Err(Refusal::UnknownResponse.into()),
    }
}
