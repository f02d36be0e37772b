//! The state of a round: open, revealed, and perhaps open again.

use super::bag;
use crate::error::Failure;
use crate::storage::{RoundRecord, SlotKind, SlotRecord, Transaction, View};
use rand_core::CryptoRng;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::gate::{self, Draw, Tally};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Phase;

/// A round that was opened.
pub(super) fn known(
    view: &(impl View + ?Sized),
    id: CollaborationId,
    round: RoundId,
) -> Result<RoundRecord, Failure> {
    Ok(view.round(id, round)?.ok_or(Refusal::UnknownRound)?)
}

/// A round that takes responses.
pub(super) fn open(
    view: &(impl View + ?Sized),
    id: CollaborationId,
    round: RoundId,
) -> Result<RoundRecord, Failure> {
    let record = known(view, id, round)?;
    match record.phase {
        Phase::Open => Ok(record),
        Phase::Revealed => Err(Refusal::AlreadyRevealed.into()),
    }
}

/// A round that has a bag.
pub(super) fn revealed(
    view: &(impl View + ?Sized),
    id: CollaborationId,
    round: RoundId,
) -> Result<RoundRecord, Failure> {
    let record = known(view, id, round)?;
    match record.phase {
        Phase::Revealed => Ok(record),
        Phase::Open => Err(Refusal::NotRevealed.into()),
    }
}

/// A round whose gate is here, and not at the server that this hub belongs to.
pub(super) fn here(record: RoundRecord) -> Result<RoundRecord, Failure> {
    if record.elsewhere.is_none() { Ok(record) } else { Err(Failure::Elsewhere) }
}

/// How many responses have been in a bag, and how many in none.
pub(super) fn tally(
    view: &(impl View + ?Sized),
    id: CollaborationId,
    round: &RoundRecord,
) -> Result<Tally, Failure> {
    let submitted = view.submitted(id, round.round, 0)?;
    let fresh = view.submitted(id, round.round, round.reveals)?;
    Ok(Tally { revealed: submitted - fresh, fresh })
}

/// True for a response that has been in a bag. It stays as it is: in a bag without it, everyone would see what is
/// missing.
pub(super) fn has_been_revealed(round: &RoundRecord, response: &SlotRecord) -> bool {
    matches!(response.kind, SlotKind::Response { batch, .. } if batch < round.reveals)
}

/// Stores an open round whose headcount or number of responses changed; the last expected response reveals it.
pub(super) fn store_changed(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let gate_is_here = round.elsewhere.is_none();
    if gate_is_here
        && gate::reveals_by_itself(tally(transaction, id, &round)?, round.headcount, round.protection)
    {
        reveal(transaction, id, round, Draw::Everyone, rng)
    } else {
        store(transaction, id, round)
    }
}

/// Reveals an open round: draws its bag.
pub(super) fn reveal(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
    draw: Draw,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let reveals = match draw {
        Draw::Everyone => round.reveals + 1,
        Draw::AsBefore => round.reveals,
    };
    let revealed = RoundRecord { phase: Phase::Revealed, reveals, ..round };
    let mut responses = transaction.responses(id, round.round)?;
    responses.retain(|response| has_been_revealed(&revealed, response));
    let items = bag::draw(&responses, round.protection, rng)?;
    transaction.insert_bag(id, round.round, &items)?;
    store(transaction, id, revealed)
}

/// Opens a revealed round again. Its bag is gone: another one is drawn at the next reveal.
pub(super) fn reopen(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
) -> Result<(), Failure> {
    transaction.delete_bag(id, round.round)?;
    store(transaction, id, RoundRecord { phase: Phase::Open, ..round })
}

/// Makes room for a batch that was revealed somewhere else: what is fresh here comes later than it.
pub(super) fn postpone_fresh(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: &RoundRecord,
) -> Result<(), Failure> {
    for response in transaction.responses(id, round.round)? {
        if let SlotKind::Response { label, batch } = response.kind
            && !has_been_revealed(round, &response)
        {
            let kind = SlotKind::Response { label, batch: batch + 1 };
            transaction.put_slot(id, &SlotRecord { kind, ..response })?;
        }
    }
    Ok(())
}

/// Stores a round at a new revision.
pub(super) fn store(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
) -> Result<(), Failure> {
    let revision = transaction.next_revision(id)?;
    Ok(transaction.put_round(id, &RoundRecord { revision, ..round })?)
}
