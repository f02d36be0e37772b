//! Carrying out a facilitator's command, at most once.

use super::access::Member;
use super::{Checked, numbered, rounds};
use crate::error::Failure;
use crate::storage::{LastCommand, RoundRecord, Transaction};
use rand_core::CryptoRng;
use samson_shared::crypto::sign;
use samson_shared::ids::CollaborationId;
use samson_shared::protection::Protection;
use samson_shared::sync::gate;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Command, HEADCOUNT_LIMIT, Phase, Receipt, Signed};

/// Checks what can be checked without the storage.
///
/// # Errors
/// [`Refusal::Malformed`] (also for another collaboration), [`Refusal::Version`], [`Refusal::Signature`], or
/// [`Refusal::OutOfRange`] for an impossible counter.
pub fn check(signed: Signed, member: &Member) -> Result<Checked<Command>, Refusal> {
    let command: Command = sign::verify(&signed)?;
    if command.collaboration != member.collaboration() {
        return Err(Refusal::Malformed);
    }
    numbered(command.counter)?;
    Ok(Checked { message: command, signed })
}

/// Carries out a checked command. Sending the last one again is acknowledged and changes nothing.
///
/// # Errors
/// [`Refusal::NotFacilitator`], [`Refusal::StaleCounter`], and what the action can be refused for. A refused command
/// does not use up its counter.
pub fn carry_out(
    transaction: &mut dyn Transaction,
    command: Checked<Command>,
    rng: &mut dyn CryptoRng,
) -> Result<Receipt, Failure> {
    let Checked { message, signed } = command;
    let Command { collaboration: id, facilitator: key, counter, action, .. } = message;
    let receipt = Receipt { stored: counter };
    let facilitator = transaction.facilitator(id, key)?.ok_or(Refusal::NotFacilitator)?;
    if let Some(last) = facilitator.last {
        if last.body == *signed.body {
            return Ok(receipt);
        }
        if counter <= last.counter {
            return Err(Refusal::StaleCounter { current: last.counter }.into());
        }
    }
    act(transaction, id, action, rng)?;
    let last = LastCommand { counter, body: signed.body.into_vec() };
    transaction.put_last_command(id, key, &last)?;
    Ok(receipt)
}

fn act(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    action: Action,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    match action {
        Action::OpenRound { round, headcount, protection } => {
            possible(headcount, protection)?;
            let opened = RoundRecord { round, headcount, protection, phase: Phase::Open, revision: 0 };
            open(transaction, id, opened, rng)
        }
        Action::SetHeadcount { round, headcount } => {
            let record = rounds::open(transaction, id, round)?;
            possible(headcount, record.protection)?;
            rounds::store_changed(transaction, id, RoundRecord { headcount, ..record }, rng)
        }
        Action::Reveal { round, accepted } => {
            let record = rounds::open(transaction, id, round)?;
            gate::may_reveal(transaction.submitted(id, round)?, accepted, record.protection)?;
            rounds::reveal(transaction, id, record, rng)
        }
    }
}

/// Opening a round again as it stands changes nothing.
fn open(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    opened: RoundRecord,
    rng: &mut dyn CryptoRng,
) -> Result<(), Failure> {
    match transaction.round(id, opened.round)? {
        None => rounds::store_changed(transaction, id, opened, rng),
        Some(known) if (known.headcount, known.protection) == (opened.headcount, opened.protection) => Ok(()),
        Some(_) => Err(Refusal::RoundExists.into()),
    }
}

fn possible(headcount: u32, protection: Protection) -> Result<(), Refusal> {
    let least = protection.profile_minimum().max(1);
    if (least..=HEADCOUNT_LIMIT).contains(&headcount) { Ok(()) } else { Err(Refusal::OutOfRange) }
}

#[cfg(test)]
mod tests;
