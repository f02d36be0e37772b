//! The state of a round: open, then revealed.

use super::bag;
use crate::error::Failure;
use crate::storage::{RoundRecord, Transaction, View};
use rand_core::CryptoRng;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::gate;
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

/// A round that still takes responses.
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

/// Stores an open round whose headcount or number of responses changed; the last expected response reveals it.
pub(super) fn store_changed(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let submitted = transaction.submitted(id, round.round)?;
    if gate::reveals_by_itself(submitted, round.headcount, round.protection) {
        reveal(transaction, id, round, rng)
    } else {
        store(transaction, id, round)
    }
}

/// Reveals an open round: draws its bag, once and for all.
pub(super) fn reveal(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    round: RoundRecord,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    let responses = transaction.responses(id, round.round)?;
    let items = bag::draw(&responses, round.protection, rng)?;
    transaction.insert_bag(id, round.round, &items)?;
    store(transaction, id, RoundRecord { phase: Phase::Revealed, ..round })
}

fn store(transaction: &mut dyn Transaction, id: CollaborationId, round: RoundRecord) -> Result<(), Failure> {
    let revision = transaction.next_revision(id)?;
    Ok(transaction.put_round(id, &RoundRecord { revision, ..round })?)
}
