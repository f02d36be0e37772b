//! Taking in what a hub has revealed.
//!
//! **Difference invariant**: what a later bag of a round has more than an earlier one is a bag by itself. That must also hold
//! between the bags of a hub and those of its server: so a batch stays whole, wherever it goes.

use super::access::Member;
use super::limits::Limits;
use super::{rounds, slots};
use crate::error::Failure;
use crate::storage::{RoundRecord, SlotKind, SlotRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::ids::RoundId;
use samson_shared::sync::gate::Draw;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Batch, GroupLabel, Phase, Receipt, Signed, Slot};
use std::collections::BTreeSet;

/// A batch whose slots were checked.
#[derive(Debug)]
pub struct CheckedBatch {
    member: Member,
    round: RoundId,
    responses: Vec<(Slot, GroupLabel, Signed)>,
}

/// Checks what can be checked without the storage.
///
/// # Errors
/// As [`slots::check`], and [`Refusal::Malformed`] for anything but responses to this round, each of another author.
pub fn check(
    batch: Batch,
    round: RoundId,
    member: &Member,
    limits: &Limits,
) -> Result<CheckedBatch, Refusal> {
    let mut authors = BTreeSet::new();
    let mut responses = Vec::new();
    for signed in batch.slots {
        let checked = slots::check(signed, member, limits)?;
        let response = checked.responding(round).ok_or(Refusal::Malformed)?;
        if !authors.insert(response.0.author) {
            return Err(Refusal::Malformed);
        }
        responses.push(response);
    }
    Ok(CheckedBatch { member: *member, round, responses })
}

/// Takes a batch into the bag, whole: the round is revealed from now on. What was fresh here stays fresh. A batch that is
/// in the bag already is acknowledged and changes nothing.
///
/// # Errors
/// [`Refusal::Unauthorised`], [`Refusal::UnknownRound`], [`Refusal::TooFew`], [`Refusal::QuotaExceeded`]; and when it
/// does not go together with what is here: [`Refusal::AlreadyRevealed`] when a part of it has been in a bag without the
/// rest, [`Refusal::Removed`], [`Refusal::StaleSequence`] or [`Refusal::SequenceConflict`].
pub fn take(
    transaction: &mut dyn Transaction,
    batch: CheckedBatch,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<Receipt, Failure> {
    let id = batch.member.collaboration();
    batch.member.confirm(transaction)?;
    let record = rounds::here(rounds::known(transaction, id, batch.round)?)?;
    match revealed_before(transaction, &record, &batch.responses)? {
        0 => {}
        all if all == batch.responses.len() => return Ok(Receipt { stored: record.reveals.into() }),
        _ => return Err(Refusal::AlreadyRevealed.into()),
    }
    let minimum = record.protection.profile_minimum();
    if batch.responses.len() < minimum.max(1) as usize {
        return Err(Refusal::TooFew { minimum }.into());
    }
    rounds::postpone_fresh(transaction, id, &record)?;
    for response in batch.responses {
        put(transaction, record.reveals, response, limits)?;
    }
    if record.phase == Phase::Revealed {
        transaction.delete_bag(id, record.round)?;
    }
    rounds::reveal(transaction, id, record, Draw::Everyone, rng)?;
    Ok(Receipt { stored: u64::from(record.reveals) + 1 })
}

/// How many of these responses have been in a bag here, just as they are.
fn revealed_before(
    transaction: &dyn Transaction,
    record: &RoundRecord,
    responses: &[(Slot, GroupLabel, Signed)],
) -> Result<usize, Failure> {
    let mut count = 0;
    for (slot, _, signed) in responses {
        let stored = transaction.slot(slot.collaboration, slot.document, slot.author)?;
        let Some(stored) = stored else { continue };
        let same = stored.signed.body == signed.body;
        match rounds::has_been_revealed(record, &stored) {
            true if same => count += 1,
            true => return Err(Refusal::AlreadyRevealed.into()),
            false if stored.kind == SlotKind::Removed => return Err(Refusal::Removed.into()),
            false if !same => slots::newer(Some(&stored), slot.sequence)?,
            false => {}
        }
    }
    Ok(count)
}

fn put(
    transaction: &mut dyn Transaction,
    batch: u32,
    (slot, label, signed): (Slot, GroupLabel, Signed),
    limits: &Limits,
) -> Result<(), Failure> {
    let stored = transaction.slot(slot.collaboration, slot.document, slot.author)?;
    slots::within_quota(transaction, &slot, stored.as_ref(), &signed, limits)?;
    let Slot { document, author, sequence, .. } = slot;
    let kind = SlotKind::Response { label, batch };
    Ok(transaction.put_slot(slot.collaboration, &SlotRecord { document, author, sequence, kind, signed })?)
}

#[cfg(test)]
mod tests;
