//! What is kept: everything that was acknowledged, from its own author, in its own order; and nothing that was deleted.

use super::{Breach, Deed, holds};
use crate::simulation::ledger::{Ledger, ordered};
use crate::simulation::relay::{Ask, RETENTION_DAYS, Reply};
use crate::simulation::snapshot::Snapshot;
use samson_shared::codec;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Slot, SlotContent};
use std::collections::BTreeSet;
use sync_server::storage::SlotKind;

/// Every slot and every command was signed by the one it names, and facilitators are those who were made so.
pub(super) fn nobody_writes_as_somebody_else(deed: &Deed<'_>, ledger: &Ledger) -> Result<(), Breach> {
    for ((document, author), slot) in &deed.after.slots {
        let genuine = slot.kind == SlotKind::Removed || ledger.is_genuine(*author, &slot.signed.body);
        holds(genuine, "nobody writes as somebody else", || format!("{document} of {author}"))?;
    }
    let commands = &deed.after.commands;
    let distinct = commands.iter().map(|signed| &signed.body).collect::<BTreeSet<_>>().len();
    holds(distinct == commands.len(), "no command is carried out twice", || {
        format!("{distinct} of {}", commands.len())
    })?;
    for signed in commands {
        let command = ordered(Some(&Ask::Command(signed.clone())));
        let genuine = command.is_some_and(|command| {
            ledger.is_genuine(command.facilitator, &signed.body)
                && ledger.facilitators.contains(&command.facilitator)
        });
        holds(genuine, "nobody orders as somebody else", || format!("{signed:?}"))?;
    }
    let appointed = deed.after.facilitators.keys().all(|key| ledger.facilitators.contains(key));
    holds(appointed, "nobody makes themselves a facilitator", || format!("{:?}", deed.after.facilitators))
}

/// Revisions, counters, sequence numbers and reveals only grow, and the list of commands too.
pub(super) fn counters_never_go_back(deed: &Deed<'_>) -> Result<(), Breach> {
    let Snapshot { collaboration, facilitators, commands, slots, rounds, .. } = deed.before;
    let after = deed.after;
    let revision = |snapshot: &Snapshot| snapshot.collaboration.map_or(0, |found| found.revision);
    let grown = |name: &str, before: u64, now: u64| {
        holds(now >= before, "counters never go back", || format!("{name}: {before} became {now}"))
    };
    grown("revision", collaboration.map_or(0, |found| found.revision), revision(after))?;
    for (key, counter) in facilitators {
        grown("counter", *counter, after.facilitators.get(key).copied().unwrap_or(0))?;
    }
    for (key, slot) in slots {
        grown("sequence", slot.sequence, after.slots.get(key).map_or(0, |slot| slot.sequence))?;
    }
    for (key, round) in rounds {
        let now = after.rounds.get(key);
        grown("reveals", round.reveals.into(), now.map_or(0, |now| now.reveals.into()))?;
        grown("a round's revision", round.revision, now.map_or(0, |now| now.revision))?;
        // What everybody sees of it changes only together with the revision: else phones would not hear of it.
        let seen =
            |snapshot: &Snapshot| (snapshot.responses(*key).count(), snapshot.rounds.get(key).copied());
        let told = seen(deed.before) == seen(after) || now.is_some_and(|now| now.revision > round.revision);
        holds(told, "everybody hears of every change", || format!("{round:?} became {now:?}"))?;
    }
    holds(after.commands.starts_with(commands), "commands are kept", || format!("{commands:?}"))
}

/// What the server said it has, it has: this or something newer of the same author.
pub(super) fn what_was_acknowledged_is_there(deed: &Deed<'_>, ledger: &Ledger) -> Result<(), Breach> {
    for (key, (sequence, body)) in &ledger.slots {
        let found = deed.after.slots.get(key);
        let safe = found.is_some_and(|slot| {
            let same = slot.signed.body == *body || slot.kind == SlotKind::Removed;
            slot.sequence > *sequence || (slot.sequence == *sequence && same)
        });
        holds(safe, "no acknowledged write is lost", || format!("{key:?}, {sequence}: {found:?}"))?;
    }
    let kept = |body: &Vec<u8>| deed.after.commands.iter().any(|command| command.body == *body);
    holds(ledger.commands.iter().all(kept), "no acknowledged command is lost", || {
        format!("{} acknowledged, {} kept", ledger.commands.len(), deed.after.commands.len())
    })
}

/// Of a response that was taken back or taken out, only the author and the number are left.
pub(super) fn what_was_taken_out_is_gone(deed: &Deed<'_>) -> Result<(), Breach> {
    for (key, slot) in &deed.after.slots {
        let content = codec::decode::<Slot>(&slot.signed.body).map(|slot| slot.content);
        let fits = match slot.kind {
            SlotKind::Shared { .. } => matches!(content, Ok(SlotContent::Snapshot(_))),
            SlotKind::Response { .. } => matches!(content, Ok(SlotContent::Response { .. })),
            SlotKind::Withdrawn => matches!(content, Ok(SlotContent::Withdrawn)),
            SlotKind::Removed => slot.signed.body.is_empty() && slot.signed.signature.is_empty(),
        };
        holds(fits, "what was taken out is gone", || format!("{key:?} is {:?}", slot.kind))?;
    }
    Ok(())
}

/// A collaboration ends when a facilitator deletes it or nobody uses it; then nothing of it is left, and nobody is told
/// that it ever was.
pub(super) fn gone(deed: &Deed<'_>, ledger: &mut Ledger) -> Result<(), Breach> {
    holds(*deed.after == Snapshot::default(), "nothing is left of what was deleted", || {
        format!("{:?}", deed.after)
    })?;
    if let Some(before) = deed.before.collaboration {
        let ordered = ordered(deed.ask).is_some_and(|command| {
            command.action == Action::Delete && deed.before.facilitators.contains_key(&command.facilitator)
        });
        let unused = before.used.0 + RETENTION_DAYS < deed.today.0;
        holds(ordered || unused, "nothing is deleted without a reason", || format!("{:?}", deed.ask))?;
        ledger.close();
    } else if let Some(reply) = deed.reply {
        let stranger = *reply == Reply::Refused(Refusal::Unauthorised);
        holds(stranger, "nobody is told that it ever was", || format!("{reply:?}"))?;
    }
    Ok(())
}
