//! Writing a slot: single-writer, newest wins, responses behind the gate.

use super::access::Member;
use super::limits::Limits;
use super::{numbered, rounds};
use crate::error::Failure;
use crate::storage::{SlotKind, SlotRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::crypto::sign;
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{DocumentId, GroupLabel, Receipt, Signed, Slot, SlotContent};

/// A slot whose signature and form were checked, beside the bytes that were signed.
#[derive(Debug)]
pub struct CheckedSlot {
    member: Member,
    slot: Slot,
    aim: Aim,
    signed: Signed,
}

/// What a slot is for: the content that fits its document.
#[derive(Debug, Clone, Copy)]
enum Aim {
    /// A snapshot of the charter or the commons.
    Share,
    /// A response to a round.
    Respond { round: RoundId, label: GroupLabel },
    /// A response to a round, taken back.
    Withdraw { round: RoundId },
}

impl CheckedSlot {
    /// Whether it is a response or its withdrawal.
    pub(super) const fn is_response(&self) -> bool {
        !matches!(self.aim, Aim::Share)
    }

    /// What it responds to a round, and for which group.
    pub(super) fn responding(self, to: RoundId) -> Option<(Slot, GroupLabel, Signed)> {
        match self.aim {
            Aim::Respond { round, label } if round == to => Some((self.slot, label, self.signed)),
            _ => None,
        }
    }
}

impl Aim {
    fn of(slot: &Slot) -> Result<Self, Refusal> {
        match (slot.document, &slot.content) {
            (DocumentId::Charter | DocumentId::Commons, SlotContent::Snapshot(_)) => Ok(Self::Share),
            (DocumentId::Round(round), SlotContent::Response { label, .. }) => {
                Ok(Self::Respond { round, label: *label })
            }
            (DocumentId::Round(round), SlotContent::Withdrawn) => Ok(Self::Withdraw { round }),
            _ => Err(Refusal::Malformed),
        }
    }
}

/// Checks what can be checked without the storage.
///
/// # Errors
/// [`Refusal::Malformed`] (also for another collaboration, or content of the wrong kind), [`Refusal::Version`],
/// [`Refusal::Signature`], [`Refusal::OutOfRange`] for an impossible sequence number, [`Refusal::TooLarge`].
pub fn check(signed: Signed, member: &Member, limits: &Limits) -> Result<CheckedSlot, Refusal> {
    let slot: Slot = sign::verify(&signed)?;
    if slot.collaboration != member.collaboration() {
        return Err(Refusal::Malformed);
    }
    let aim = Aim::of(&slot)?;
    numbered(slot.sequence)?;
    let limit = limits.slot(slot.document);
    if signed.body.len() > limit {
        return Err(Refusal::TooLarge { limit: limit as u64 });
    }
    Ok(CheckedSlot { member: *member, slot, aim, signed })
}

/// Stores a checked slot. Storing the same bytes again is acknowledged and changes nothing, even after the reveal.
///
/// # Errors
/// [`Refusal::Unauthorised`], [`Refusal::NotFacilitator`], [`Refusal::Removed`], [`Refusal::UnknownRound`],
/// [`Refusal::AlreadyRevealed`], [`Refusal::StaleSequence`], [`Refusal::SequenceConflict`] or
/// [`Refusal::QuotaExceeded`].
pub fn store(
    transaction: &mut dyn Transaction,
    checked: CheckedSlot,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<Receipt, Failure> {
    let CheckedSlot { member, slot, aim, signed } = checked;
    member.confirm(transaction)?;
    let receipt = Receipt { stored: slot.sequence };
    let stored = transaction.slot(slot.collaboration, slot.document, slot.author)?;
    if stored.as_ref().is_some_and(|stored| stored.signed.body == signed.body) {
        return Ok(receipt);
    }
    allowed(transaction, &slot, stored.as_ref())?;
    newer(stored.as_ref(), slot.sequence)?;
    within_quota(transaction, &slot, stored.as_ref(), &signed, limits)?;
    match aim {
        Aim::Share => {
            let revision = transaction.next_revision(slot.collaboration)?;
            put(transaction, &slot, SlotKind::Shared { revision }, signed)?;
        }
        Aim::Respond { round, label } => {
            let batch = rounds::known(transaction, slot.collaboration, round)?.reveals;
            put_response(transaction, round, &slot, SlotKind::Response { label, batch }, signed, rng)?;
        }
        Aim::Withdraw { round } => {
            put_response(transaction, round, &slot, SlotKind::Withdrawn, signed, rng)?;
        }
    }
    Ok(receipt)
}

fn allowed(transaction: &dyn Transaction, slot: &Slot, stored: Option<&SlotRecord>) -> Result<(), Failure> {
    match slot.document {
        DocumentId::Charter => match transaction.facilitator(slot.collaboration, slot.author)? {
            Some(_) => Ok(()),
            None => Err(Refusal::NotFacilitator.into()),
        },
        DocumentId::Commons => Ok(()),
        DocumentId::Round(round) => {
            if stored.is_some_and(|stored| stored.kind == SlotKind::Removed) {
                return Err(Refusal::Removed.into());
            }
            let record = rounds::open(transaction, slot.collaboration, round)?;
            if stored.is_some_and(|stored| rounds::has_been_revealed(&record, stored)) {
                return Err(Refusal::AlreadyRevealed.into());
            }
            Ok(())
        }
    }
}

pub(super) fn newer(stored: Option<&SlotRecord>, sequence: u64) -> Result<(), Refusal> {
    match stored.map(|stored| stored.sequence) {
        Some(current) if sequence < current => Err(Refusal::StaleSequence { current }),
        Some(current) if sequence == current => Err(Refusal::SequenceConflict),
        _ => Ok(()),
    }
}

pub(super) fn within_quota(
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
fn put_response(
    transaction: &mut dyn Transaction,
    round: RoundId,
    slot: &Slot,
    kind: SlotKind,
    signed: Signed,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let id = slot.collaboration;
    let before = transaction.submitted(id, round, 0)?;
    put(transaction, slot, kind, signed)?;
    if transaction.submitted(id, round, 0)? == before {
        return Ok(());
    }
    let record = rounds::known(transaction, id, round)?;
    rounds::store_changed(transaction, id, record, rng)
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
