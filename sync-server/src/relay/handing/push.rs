//! What to hand on next.

use super::{Errand, Handed, Request, due};
use crate::error::Failure;
use crate::relay::commands::round_of;
use crate::relay::rounds;
use crate::storage::{
    Delivery, Elsewhere, Handing, RoundRecord, SlotKind, SlotRecord, StorageError, Transaction,
};
use samson_shared::codec;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Batch, Command, DocumentId, Phase, Signed};

/// The next thing that the server should have, or `None` when it has everything that it can have now. What is given away with
/// it is given away when this is stored, before it is asked.
///
/// # Errors
/// When the storage does not work.
pub fn next(transaction: &mut dyn Transaction, id: CollaborationId) -> Result<Option<Errand>, Failure> {
    let Some(mut handing) = transaction.handing(id)? else { return Ok(None) };
    let Some(token) = handing.tokens.first().cloned() else { return Ok(None) };
    let request = if handing.made {
        something(transaction, id, &mut handing)?
    } else {
        transaction.creation(id)?.map(Request::Create)
    };
    Ok(request.map(|request| Errand { token, request }))
}

fn something(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    handing: &mut Handing,
) -> Result<Option<Request>, Failure> {
    if let Some(request) = command(transaction, id, handing)? {
        return Ok(Some(request));
    }
    let rounds = transaction.rounds(id, 0)?;
    for record in &rounds {
        if let Some(request) = batch(transaction, id, record, usize::MAX)? {
            return Ok(Some(request));
        }
    }
    for document in [DocumentId::Charter, DocumentId::Commons] {
        if let Some(slot) = transaction.delivered(id, document, Delivery::Waiting, 1)?.pop() {
            return Ok(Some(slot_request(slot)));
        }
    }
    for record in rounds {
        let is_revealed =
            handing.heard.get(&record.round).is_some_and(|heard| heard.phase == Phase::Revealed);
        if let Some(slot) = fresh(transaction, id, &record)?.filter(|_| !is_revealed) {
            give_away(transaction, id, record)?;
            return Ok(Some(slot_request(slot)));
        }
    }
    Ok(None)
}

/// The next command of the list that did not come from the server, or a batch that belongs before it.
fn command(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    handing: &mut Handing,
) -> Result<Option<Request>, Failure> {
    let list = transaction.commands(id)?;
    let from = handing.sent;
    for (place, signed) in (0..).zip(&list).skip(from as usize) {
        handing.sent = place;
        if handing.received.contains(&place) {
            continue;
        }
        match about(transaction, id, signed)? {
            Some(record) if record.elsewhere.is_some_and(|elsewhere| elsewhere.conflict) => continue,
            Some(record) => {
                let sizes = sizes(transaction, id, &record)?;
                let list = list.get(..=place as usize).unwrap_or_default();
                let due = due::before_last(list, &handing.received, record.round, &sizes);
                if let Some(request) = batch(transaction, id, &record, due)? {
                    return Ok(Some(request));
                }
            }
            None => {}
        }
        return Ok(Some(Request::Command(place, signed.clone())));
    }
    handing.sent = u32::try_from(list.len()).unwrap_or(u32::MAX);
    if handing.sent != from {
        transaction.put_handing(id, handing)?;
    }
    Ok(None)
}

/// The round that a command is about.
fn about(
    transaction: &dyn Transaction,
    id: CollaborationId,
    signed: &Signed,
) -> Result<Option<RoundRecord>, Failure> {
    let command: Command = codec::decode(&signed.body).map_err(|_| StorageError::Damaged("a command"))?;
    match round_of(&command.action) {
        Some(round) => Ok(transaction.round(id, round)?),
        None => Ok(None),
    }
}

/// The responses of each batch that was revealed here.
fn sizes(
    transaction: &dyn Transaction,
    id: CollaborationId,
    record: &RoundRecord,
) -> Result<Vec<u32>, Failure> {
    let since = |batch| transaction.submitted(id, record.round, batch);
    (0..own(record)).map(|batch| Ok(since(batch)? - since(batch + 1)?)).collect()
}

/// How many batches were revealed here, by this hub's own gate.
pub(super) fn own(record: &RoundRecord) -> u32 {
    record.elsewhere.map_or(record.reveals, |elsewhere| elsewhere.own)
}

/// The first batch of a round that the server does not have, if it is among the first `due`.
fn batch(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    record: &RoundRecord,
    due: usize,
) -> Result<Option<Request>, Failure> {
    let elsewhere = record.elsewhere.unwrap_or_default();
    let number = elsewhere.pushed;
    if elsewhere.conflict || number >= own(record) || number as usize >= due {
        return Ok(None);
    }
    give_away(transaction, id, *record)?;
    let of_batch =
        |slot: &SlotRecord| matches!(slot.kind, SlotKind::Response { batch, .. } if batch == number);
    let responses = transaction.responses(id, record.round)?.into_iter().filter(of_batch);
    let slots = responses.map(|slot| slot.signed).collect();
    Ok(Some(Request::Batch(record.round, number, Batch { slots })))
}

/// A response of no batch, or a withdrawal: of a round where the server knows of responses, that is.
fn fresh(
    transaction: &dyn Transaction,
    id: CollaborationId,
    record: &RoundRecord,
) -> Result<Option<SlotRecord>, Failure> {
    let document = DocumentId::Round(record.round);
    Ok(match record.elsewhere {
        Some(elsewhere) if elsewhere.conflict => None,
        Some(_) => transaction.delivered(id, document, Delivery::Waiting, 1)?.pop(),
        None => {
            let waiting = transaction.delivered(id, document, Delivery::Waiting, usize::MAX)?;
            waiting.into_iter().find(|slot| matches!(slot.kind, SlotKind::Response { .. }))
        }
    })
}

/// **Difference invariant**: from now on the gate is the server's. Stored before the first response leaves.
fn give_away(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    record: RoundRecord,
) -> Result<(), Failure> {
    if record.elsewhere.is_some() {
        return Ok(());
    }
    let elsewhere = Some(Elsewhere { own: record.reveals, ..Elsewhere::default() });
    rounds::store(transaction, id, RoundRecord { elsewhere, ..record })
}

fn slot_request(slot: SlotRecord) -> Request {
    let SlotRecord { document, author, sequence, signed, .. } = slot;
    Request::Slot(Handed { document, author, sequence }, signed)
}
