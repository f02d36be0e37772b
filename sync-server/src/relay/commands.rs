//! Carrying out a facilitator's command, at most once.

use super::access::Member;
use super::limits::Limits;
use super::{Checked, numbered, removal, rounds};
use crate::error::Failure;
use crate::storage::{RoundRecord, StorageError, Transaction, View};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::crypto::sign;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::gate;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{
    Action, COMMAND_LIMIT, Command, Commands, HEADCOUNT_LIMIT, Phase, Receipt, Signed,
};

/// Checks what can be checked without the storage.
///
/// # Errors
/// [`Refusal::Malformed`] (also for another collaboration), [`Refusal::Version`], [`Refusal::Signature`],
/// [`Refusal::OutOfRange`] for an impossible counter, or [`Refusal::TooLarge`].
pub fn check(signed: Signed, member: &Member) -> Result<Checked<Command>, Refusal> {
    let command: Command = sign::verify(&signed)?;
    if command.collaboration != member.collaboration() {
        return Err(Refusal::Malformed);
    }
    numbered(command.counter)?;
    if signed.body.len() > COMMAND_LIMIT {
        return Err(Refusal::TooLarge { limit: COMMAND_LIMIT as u64 });
    }
    Ok(Checked { message: command, signed })
}

/// Carries out a checked command and keeps it. Sending one that was carried out again is acknowledged and changes
/// nothing.
///
/// # Errors
/// [`Refusal::Unauthorised`], [`Refusal::NotFacilitator`], [`Refusal::StaleCounter`], [`Refusal::QuotaExceeded`], and
/// what the action can be refused for. A refused command does not use up its counter.
pub fn carry_out(
    transaction: &mut dyn Transaction,
    member: &Member,
    command: Checked<Command>,
    limits: &Limits,
    rng: &mut dyn CryptoRng,
) -> Result<Receipt, Failure> {
    member.confirm(transaction)?;
    let Checked { message, signed } = command;
    let Command { collaboration: id, facilitator: key, counter, .. } = message;
    let receipt = Receipt { stored: counter };
    let current = transaction.facilitator(id, key)?.ok_or(Refusal::NotFacilitator)?.counter;
    let known = transaction.commands(id)?;
    if known.iter().any(|known| known.body == signed.body) {
        return Ok(receipt);
    }
    if counter <= current && overtaken(&known, &message)? {
        return Err(Refusal::StaleCounter { current }.into());
    }
    let deletes = message.action == Action::Delete;
    if known.len() >= limits.commands && !deletes {
        return Err(Refusal::QuotaExceeded.into());
    }
    act(transaction, id, message.action, rng)?;
    if !deletes {
        transaction.insert_command(id, key, counter.max(current), &signed)?;
    }
    Ok(receipt)
}

/// Whether its facilitator has ordered something later about the same thing. Otherwise it has only taken a longer way: over
/// a hub, perhaps.
fn overtaken(known: &[Signed], command: &Command) -> Result<bool, StorageError> {
    let Some(about) = subject(&command.action) else { return Ok(false) };
    for signed in known {
        let later: Command = codec::decode(&signed.body).map_err(|_| StorageError::Damaged("a command"))?;
        let same = later.facilitator == command.facilitator && subject(&later.action) == Some(about);
        if same && later.counter >= command.counter {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a command is about, as far as it matters which one comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Round(RoundId),
    Invitation,
}

fn subject(action: &Action) -> Option<Subject> {
    match action {
        Action::RotateInvitation { .. } => Some(Subject::Invitation),
        other => round_of(other).map(Subject::Round),
    }
}

/// The round that an action is about.
pub(super) const fn round_of(action: &Action) -> Option<RoundId> {
    match *action {
        Action::OpenRound { round, .. }
        | Action::SetHeadcount { round, .. }
        | Action::Reveal { round, .. }
        | Action::Reopen { round, .. }
        | Action::RemoveResponse { round, .. } => Some(round),
        Action::RotateInvitation { .. } | Action::AddFacilitator { .. } | Action::Delete => None,
    }
}

/// Takes in, at a hub, a command that its server has carried out. What it did to a round comes with the round; here it does
/// what is about the collaboration, and what responses that wait here must know. False where its facilitator is unknown.
#[cfg(feature = "hub")]
pub(super) fn receive(
    transaction: &mut dyn Transaction,
    command: Command,
    signed: &Signed,
    rng: &mut dyn CryptoRng,
) -> Result<bool, Failure> {
    let Command { collaboration: id, facilitator: key, counter, action, .. } = command;
    let Some(facilitator) = transaction.facilitator(id, key)? else { return Ok(false) };
    let done = match action {
        Action::OpenRound { .. }
        | Action::SetHeadcount { .. }
        | Action::RemoveResponse { .. }
        | Action::AddFacilitator { .. } => act(transaction, id, action, rng),
        Action::Reveal { .. } | Action::Reopen { .. } | Action::RotateInvitation { .. } | Action::Delete => {
            Ok(())
        }
    };
    match done {
        // It does not fit what is here: how the round stands at the server is heard anyway.
        Ok(()) | Err(Failure::Refused(_) | Failure::Elsewhere) => {}
        Err(broken) => return Err(broken),
    }
    transaction.insert_command(id, key, counter.max(facilitator.counter), signed)?;
    Ok(true)
}

/// The commands that were carried out, to any token holder: they come out of no response (the command invariant).
///
/// # Errors
/// [`Refusal::Unauthorised`].
pub fn list(view: &dyn View, member: &Member) -> Result<Commands, Failure> {
    member.confirm(view)?;
    let id = member.collaboration();
    Ok(Commands { creation: view.creation(id)?, commands: view.commands(id)? })
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
            let (phase, reveals, revision) = (Phase::Open, 0, 0);
            let elsewhere = None;
            let opened = RoundRecord { round, headcount, protection, phase, reveals, revision, elsewhere };
            open(transaction, id, opened, rng)
        }
        Action::SetHeadcount { round, headcount } => {
            let record = rounds::here(rounds::open(transaction, id, round)?)?;
            possible(headcount, record.protection)?;
            rounds::store_changed(transaction, id, RoundRecord { headcount, ..record }, rng)
        }
        Action::Reveal { round, accepted } => {
            let record = rounds::here(rounds::known(transaction, id, round)?)?;
            let tally = rounds::tally(transaction, id, &record)?;
            if record.phase == Phase::Revealed {
                // It is as it was ordered: nothing is left to do.
                let done = accepted == tally.revealed;
                return if done { Ok(()) } else { Err(Refusal::AlreadyRevealed.into()) };
            }
            let draw = gate::may_reveal(tally, accepted, record.protection)?;
            rounds::reveal(transaction, id, record, draw, rng)
        }
        Action::Reopen { round, headcount } => {
            let record = rounds::here(rounds::revealed(transaction, id, round)?)?;
            possible(headcount, record.protection)?;
            rounds::reopen(transaction, id, RoundRecord { headcount, ..record })
        }
        Action::RemoveResponse { round, code } => removal::remove(transaction, id, round, code, rng),
        Action::AddFacilitator { facilitator } => add_facilitator(transaction, id, facilitator),
        Action::RotateInvitation { access } => Ok(transaction.put_access(id, access)?),
        // Once a server has it, it is that server's to delete.
        Action::Delete if transaction.handing(id)?.is_some_and(|handing| handing.made) => {
            Err(Failure::Elsewhere)
        }
        Action::Delete => Ok(transaction.delete_collaboration(id)?),
    }
}

/// Adding a facilitator again changes nothing.
fn add_facilitator(
    transaction: &mut dyn Transaction,
    id: CollaborationId,
    key: AuthorId,
) -> Result<(), Failure> {
    if transaction.facilitator(id, key)?.is_none() {
        transaction.insert_facilitator(id, key)?;
    }
    Ok(())
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
