//! Rounds whose gate is the server's: the hub says what the server says.

use super::push::own;
use crate::error::Failure;
use crate::relay::rounds;
use crate::storage::{Delivery, Elsewhere, RoundRecord, SlotKind, SlotRecord, Transaction};
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Bag, DocumentId, Phase, RoundStatus};

/// Whether everything that was revealed here is in the server's bag, so that this may take the place of ours.
fn is_ours_in_it(record: &RoundRecord) -> bool {
    let elsewhere = record.elsewhere.unwrap_or_default();
    !elsewhere.conflict && elsewhere.pushed >= own(record)
}

/// Whether the server has a bag that this hub should hand out, and does not have.
pub(super) fn lacks(record: &RoundRecord, heard: &RoundStatus) -> bool {
    let taken = record.elsewhere.map_or(0, |elsewhere| elsewhere.taken);
    is_ours_in_it(record) && (record.phase == Phase::Open || taken != heard.reveals)
}

/// Takes over how a round stands. A bag that the server has drawn comes afterwards.
pub(super) fn status(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    heard: &RoundStatus,
) -> Result<(), Failure> {
    let Some(record) = transaction.round(id, heard.round)? else { return Ok(()) };
    let Some(elsewhere) = record.elsewhere else { return Ok(()) };
    let handed = transaction.acknowledged(id, heard.round)?;
    let counted = Elsewhere { submitted: heard.submitted, handed, ..elsewhere };
    let mut mirrored = RoundRecord { elsewhere: Some(counted), ..record };
    if is_ours_in_it(&record) {
        mirrored.headcount = heard.headcount;
        if heard.phase == Phase::Open {
            mirrored.phase = Phase::Open;
            mirrored.reveals = heard.reveals.max(record.reveals);
            mirrored.elsewhere = Some(Elsewhere { taken: 0, responses: 0, ..counted });
        }
    }
    if mirrored == record {
        return Ok(());
    }
    if mirrored.phase == Phase::Open {
        transaction.delete_bag(id, record.round)?;
        wait_anew(transaction, id, &mirrored)?;
    }
    rounds::store(transaction, id, mirrored)
}

/// Hands out the server's bag from now on.
pub(super) fn bag(transaction: &mut dyn Transaction, id: CollaborationId, bag: &Bag) -> Result<(), Failure> {
    let heard = transaction.handing(id)?.and_then(|handing| handing.heard.get(&bag.round).copied());
    let Some(heard) = heard.filter(|heard| heard.phase == Phase::Revealed) else { return Ok(()) };
    let record = rounds::known(transaction, id, bag.round)?;
    if !lacks(&record, &heard) {
        return Ok(());
    }
    let own = own(&record);
    let elsewhere = Elsewhere {
        own,
        pushed: own,
        submitted: heard.submitted,
        handed: transaction.acknowledged(id, bag.round)?,
        responses: bag.responses,
        taken: heard.reveals,
        conflict: false,
    };
    let reveals = heard.reveals.max(record.reveals);
    let (phase, headcount) = (Phase::Revealed, heard.headcount);
    let revealed = RoundRecord { phase, headcount, reveals, elsewhere: Some(elsewhere), ..record };
    transaction.delete_bag(id, bag.round)?;
    transaction.insert_bag(id, bag.round, &bag.items)?;
    wait_anew(transaction, id, &revealed)?;
    rounds::store(transaction, id, revealed)
}

/// What the server has not taken is in no bag: it belongs to the next batch, and is offered again.
fn wait_anew(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    record: &RoundRecord,
) -> Result<(), Failure> {
    let document = DocumentId::Round(record.round);
    for delivery in [Delivery::Waiting, Delivery::Refused] {
        for slot in transaction.delivered(id, document, delivery, usize::MAX)? {
            let kind = match slot.kind {
                SlotKind::Response { label, .. } => SlotKind::Response { label, batch: record.reveals },
                kind => kind,
            };
            transaction.put_slot(id, &SlotRecord { kind, ..slot })?;
        }
    }
    Ok(())
}
