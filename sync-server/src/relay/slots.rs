//! Writing a slot: single-writer, newest wins, responses behind the gate.

use super::access::Member;
use super::limits::Limits;
use super::{Checked, numbered, rounds};
use crate::error::Failure;
use crate::storage::{SlotKind, SlotRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::crypto::sign;
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{DocumentId, Receipt, Signed, Slot, SlotContent};

/// Checks what can be checked without the storage.
///
/// # Errors
/// [`Refusal::Malformed`] (also for another collaboration, or content of the wrong kind), [`Refusal::Version`],
/// [`Refusal::Signature`], [`Refusal::OutOfRange`] for an impossible sequence number, [`Refusal::TooLarge`].
pub fn check(signed: Signed, member: &Member, limits: &Limits) -> Result<Checked<Slot>, Refusal> {
    let slot: Slot = sign::verify(&signed)?;
    if slot.collaboration != member.collaboration() || !fits(&slot.content, slot.document) {
        return Err(Refusal::Malformed);
    }
    numbered(slot.sequence)?;
    let limit = limits.slot(slot.document);
    if signed.body.len() > limit {
        return Err(Refusal::TooLarge { limit: limit as u64 });
    }
    Ok(Checked { message: slot, signed })
}

const fn fits(content: &SlotContent, document: DocumentId) -> bool {
    match content {
        SlotContent::Snapshot(_) => matches!(document, DocumentId::Charter | DocumentId::Commons),
        SlotContent::Response { .. } | SlotContent::Withdrawn => matches!(document, DocumentId::Round(_)),
    }
}

/// Stores a checked slot. Storing the same bytes again is acknowledged and changes nothing, even after the reveal.
///
/// # Errors
/// [`Refusal::NotFacilitator`], [`Refusal::UnknownRound`], [`Refusal::AlreadyRevealed`],
/// [`Refusal::StaleSequence`], [`Refusal::SequenceConflict`] or [`Refusal::QuotaExceeded`].
pub fn store(
    transaction: &mut dyn Transaction,
    slot: Checked<Slot>,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<Receipt, Failure> {
    let Checked { message, signed } = slot;
    let receipt = Receipt { stored: message.sequence };
    let stored = transaction.slot(message.collaboration, message.document, message.author)?;
    if stored.as_ref().is_some_and(|stored| stored.signed.body == signed.body) {
        return Ok(receipt);
    }
    allowed(transaction, &message)?;
    newer(stored.as_ref(), message.sequence)?;
    within_quota(transaction, &message, stored.as_ref(), &signed, limits)?;
    match message.document {
        DocumentId::Charter | DocumentId::Commons => {
            let revision = transaction.next_revision(message.collaboration)?;
            put(transaction, &message, SlotKind::Shared { revision }, signed)?;
        }
        DocumentId::Round(round) => store_response(transaction, round, &message, signed, rng)?,
    }
    Ok(receipt)
}

fn allowed(transaction: &dyn Transaction, slot: &Slot) -> Result<(), Failure> {
    match slot.document {
        DocumentId::Charter => match transaction.facilitator(slot.collaboration, slot.author)? {
            Some(_) => Ok(()),
            None => Err(Refusal::NotFacilitator.into()),
        },
        DocumentId::Commons => Ok(()),
        DocumentId::Round(round) => rounds::open(transaction, slot.collaboration, round).map(|_| ()),
    }
}

fn newer(stored: Option<&SlotRecord>, sequence: u64) -> Result<(), Refusal> {
    match stored.map(|stored| stored.sequence) {
        Some(current) if sequence < current => Err(Refusal::StaleSequence { current }),
        Some(current) if sequence == current => Err(Refusal::SequenceConflict),
        _ => Ok(()),
    }
}

fn within_quota(
    transaction: &dyn Transaction,
    slot: &Slot,
    stored: Option<&SlotRecord>,
    signed: &Signed,
    limits: &Limits,
) -> Result<(), Failure> {
    let usage = transaction.usage(slot.collaboration, slot.document)?;
    let replaced = stored.map_or(0, |stored| stored.signed.body.len() as u64);
    let bytes = usage.bytes.saturating_sub(replaced) + signed.body.len() as u64;
    let authors = usage.authors + u64::from(stored.is_none());
    // Taking a response back frees space: it is never refused for lack of it.
    let grows = signed.body.len() as u64 > replaced;
    if authors > limits.authors || (grows && bytes > limits.collaboration_bytes) {
        return Err(Refusal::QuotaExceeded.into());
    }
    Ok(())
}

/// A response that replaces another changes nothing that anybody else can see: not even the revision.
fn store_response(
    transaction: &mut dyn Transaction,
    round: RoundId,
    slot: &Slot,
    signed: Signed,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let id = slot.collaboration;
    let kind = match slot.content {
        SlotContent::Response { label, .. } => SlotKind::Response { label },
        SlotContent::Withdrawn | SlotContent::Snapshot(_) => SlotKind::Withdrawn,
    };
    let before = transaction.submitted(id, round)?;
    put(transaction, slot, kind, signed)?;
    if transaction.submitted(id, round)? != before {
        let record = rounds::known(transaction, id, round)?;
        rounds::store_changed(transaction, id, record, rng)?;
    }
    Ok(())
}

fn put(
    transaction: &mut dyn Transaction,
    slot: &Slot,
    kind: SlotKind,
    signed: Signed,
) -> Result<(), Failure> {
    let Slot { document, author, sequence, .. } = *slot;
    let record = SlotRecord { document, author, sequence, kind, signed };
    Ok(transaction.put_slot(slot.collaboration, &record)?)
}

#[cfg(test)]
mod tests;
