//! What came of a request.

use super::{Handed, Reply, Request, mirror, take};
use crate::error::Failure;
use crate::relay::limits::Limits;
use crate::relay::rounds;
use crate::storage::{Delivery, Elsewhere, RoundRecord, SlotKind, SlotRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{AccessHash, DocumentId, Signed};
use serde_bytes::ByteBuf;
use sha2::{Digest, Sha256};

/// What is to be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// To go on.
    Done,
    /// To go on, and to tell that the server did not want this one.
    PassedOver(Refusal),
    /// To try again later.
    Wait(Refusal),
}

/// Stores what came of a request. May be repeated.
///
/// # Errors
/// When the storage does not work.
pub fn settle(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    request: Request,
    reply: Reply,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<Verdict, Failure> {
    if let Reply::Refused(refusal) = &reply
        && let Some(verdict) = not_now(transaction, id, refusal)?
    {
        return Ok(verdict);
    }
    match (request, reply) {
        (Request::Create(_), reply) => created(transaction, id, reply),
        (Request::Command(place, signed), reply) => ordered(transaction, id, place, &signed, reply),
        (Request::Batch(round, number, _), reply) => batched(transaction, id, round, number, reply),
        (Request::Slot(handed, _), reply) => stored(transaction, id, handed, reply),
        (Request::Commands, Reply::Commands(list)) => {
            take::commands(transaction, id, list, rng).map(|()| Verdict::Done)
        }
        (Request::Changes(_), Reply::Changes(changes)) => {
            take::changes(transaction, id, changes, limits, rng).map(|()| Verdict::Done)
        }
        (Request::Bag(_), Reply::Bag(bag)) => mirror::bag(transaction, id, &bag).map(|()| Verdict::Done),
        (_, Reply::Refused(refusal)) => Ok(Verdict::PassedOver(refusal)),
        // The client has looked: an answer fits its request.
        _ => Ok(Verdict::Done),
    }
}

/// Refusals that say nothing about what was sent.
fn not_now(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    refusal: &Refusal,
) -> Result<Option<Verdict>, Failure> {
    match refusal {
        Refusal::StorageFull | Refusal::TooManyRequests | Refusal::CreationToken => {}
        // Another token, perhaps: the invitation was rotated.
        Refusal::Unauthorised | Refusal::AlreadyExists => {
            if let Some(mut handing) = transaction.handing(id)?.filter(|handing| handing.tokens.len() > 1) {
                handing.tokens.rotate_left(1);
                transaction.put_handing(id, &handing)?;
            }
        }
        _ => return Ok(None),
    }
    Ok(Some(Verdict::Wait(refusal.clone())))
}

fn created(transaction: &mut dyn Transaction, id: CollaborationId, reply: Reply) -> Result<Verdict, Failure> {
    if let Reply::Refused(refusal) = reply {
        return Ok(Verdict::Wait(refusal));
    }
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    handing.made = true;
    transaction.put_handing(id, &handing)?;
    Ok(Verdict::Done)
}

/// A command is sent once: what the server does not want is passed over.
fn ordered(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    place: u32,
    signed: &Signed,
    reply: Reply,
) -> Result<Verdict, Failure> {
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    handing.sent = handing.sent.max(place + 1);
    let verdict = match reply {
        Reply::Refused(refusal) => Verdict::PassedOver(refusal),
        _ => {
            if let Some(now) = take::access(signed) {
                // Those before it are good for nothing. Has nobody used it here yet, it is waited for.
                let list = transaction.commands(id)?;
                let later = list.get(place as usize..).unwrap_or_default();
                let later: Vec<AccessHash> = later.iter().filter_map(take::access).collect();
                handing.tokens.retain(|token| later.contains(&hash(token)));
                handing.tokens.sort_by_key(|token| hash(token) != now);
            }
            Verdict::Done
        }
    };
    transaction.put_handing(id, &handing)?;
    Ok(verdict)
}

fn hash(token: &ByteBuf) -> AccessHash {
    AccessHash(Sha256::digest(token).into())
}

/// A batch is in the server's bag, or it does not go together with that and stays here.
fn batched(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundId,
    number: u32,
    reply: Reply,
) -> Result<Verdict, Failure> {
    let record = rounds::known(transaction, id, round)?;
    let elsewhere = record.elsewhere.unwrap_or_default();
    let (elsewhere, verdict) = match reply {
        Reply::Refused(refusal) => (Elsewhere { conflict: true, ..elsewhere }, Verdict::PassedOver(refusal)),
        _ => (Elsewhere { pushed: elsewhere.pushed.max(number + 1), ..elsewhere }, Verdict::Done),
    };
    if verdict == Verdict::Done {
        for slot in transaction.responses(id, round)? {
            if matches!(slot.kind, SlotKind::Response { batch, .. } if batch == number) {
                transaction.put_delivery(id, slot.document, slot.author, Delivery::Acknowledged)?;
            }
        }
    }
    rounds::store(transaction, id, RoundRecord { elsewhere: Some(elsewhere), ..record })?;
    Ok(verdict)
}

fn stored(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    handed: Handed,
    reply: Reply,
) -> Result<Verdict, Failure> {
    let Handed { document, author, sequence } = handed;
    let (delivery, verdict) = match reply {
        // The server has a newer one, or one of the same number from the author's other way.
        Reply::Refused(Refusal::StaleSequence { .. } | Refusal::SequenceConflict) => {
            (Delivery::Acknowledged, Verdict::Done)
        }
        Reply::Refused(refusal) => (Delivery::Refused, Verdict::PassedOver(refusal)),
        _ => (Delivery::Acknowledged, Verdict::Done),
    };
    let current = transaction.slot(id, document, author)?;
    if verdict == Verdict::PassedOver(Refusal::Removed) {
        // A facilitator has taken it out at the server: so it is here, and its author is told.
        if let Some(slot) = current {
            let nothing = Signed { body: ByteBuf::new(), signature: ByteBuf::new() };
            transaction.put_slot(id, &SlotRecord { kind: SlotKind::Removed, signed: nothing, ..slot })?;
        }
        return Ok(verdict);
    }
    // The author may have written a newer one meanwhile: that one waits.
    if current.is_some_and(|slot| slot.sequence == sequence && slot.kind != SlotKind::Removed) {
        transaction.put_delivery(id, document, author, delivery)?;
    }
    Ok(verdict)
}

/// A slot that came from the server needs no handing on.
pub(super) fn received(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    document: DocumentId,
    signed: &Signed,
    author: AuthorId,
) -> Result<(), Failure> {
    let stored = transaction.slot(id, document, author)?;
    if stored.is_some_and(|stored| stored.signed.body == signed.body) {
        transaction.put_delivery(id, document, author, Delivery::Acknowledged)?;
    }
    Ok(())
}
