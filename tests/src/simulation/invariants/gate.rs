//! The gate invariant: nothing of a response leaves before the reveal, and rounds are revealed by the rules only.

use super::{Breach, Deed, holds};
use crate::simulation::ledger::{Ledger, ordered};
use crate::simulation::relay::{Ask, Reply};
use samson_shared::codec;
use samson_shared::sync::wire::{Action, Phase};
use sync_server::storage::RoundRecord;

/// No byte of a response is in an answer, but those of a bag that may be handed out.
pub(super) fn nothing_leaks(deed: &Deed<'_>, ledger: &Ledger) -> Result<(), Breach> {
    let Some(reply) = deed.reply else { return Ok(()) };
    if let (Reply::Bag(bag), Some(Ask::Bag(round))) = (reply, deed.ask) {
        let revealed = deed.after.rounds.get(round).is_some_and(|round| round.phase == Phase::Revealed);
        holds(revealed, "no bag before the reveal", || format!("{round}"))?;
        let drawn = deed.after.bags.get(round).is_some_and(|drawn| *drawn == bag.items);
        holds(drawn, "everybody gets the bag that was drawn", || format!("{round}"))?;
    }
    let found = ledger.secrets.found_in(&codec::encode(reply));
    holds(found.is_none(), "gate invariant", || format!("a piece of a response in {reply:?}"))
}

/// Between open and revealed there are no other ways than those of the protocol.
pub(super) fn rounds_are_revealed_by_the_rules(deed: &Deed<'_>) -> Result<(), Breach> {
    for (id, round) in &deed.after.rounds {
        let bag = deed.after.bags.contains_key(id);
        holds(bag == (round.phase == Phase::Revealed), "a bag, and a bag only, when revealed", || {
            format!("{round:?}, bag: {bag}")
        })?;
        let before = deed.before.rounds.get(id);
        match (before.map(|before| before.phase), round.phase) {
            (None | Some(Phase::Open), Phase::Revealed) => may_reveal(deed, before, round)?,
            (None | Some(Phase::Open), Phase::Open) => is_waiting(deed, round)?,
            (Some(Phase::Revealed), Phase::Open) => {
                let reopens = matches!(
                    ordered(deed.ask).map(|command| command.action),
                    Some(Action::Reopen { round, .. }) if round == *id
                );
                holds(reopens, "only a command reopens a round", || format!("{:?}", deed.ask))?;
            }
            (Some(Phase::Revealed), Phase::Revealed) => {
                let same = deed.before.bags.get(id) == deed.after.bags.get(id) && before == Some(round);
                holds(same, "a revealed round stays as it is", || format!("{before:?} became {round:?}"))?;
            }
        }
    }
    Ok(())
}

/// How many responses a round has, and how many of them have been in no bag so far.
fn count(deed: &Deed<'_>, round: &RoundRecord, reveals: u32) -> (usize, usize) {
    let fresh = deed.after.responses(round.round).filter(|(_, batch)| *batch >= reveals).count();
    (deed.after.responses(round.round).count(), fresh)
}

fn may_reveal(deed: &Deed<'_>, before: Option<&RoundRecord>, round: &RoundRecord) -> Result<(), Breach> {
    let reveals = before.map_or(0, |before| before.reveals);
    let (submitted, fresh) = count(deed, round, reveals);
    let enough = fresh >= round.protection.profile_minimum() as usize;
    let accepted = match ordered(deed.ask).map(|command| command.action) {
        Some(Action::Reveal { round: named, accepted }) if named == round.round => Some(accepted as usize),
        _ => None,
    };
    let everyone = submitted >= round.headcount as usize || accepted == Some(submitted);
    let as_before = submitted > fresh && accepted == Some(submitted - fresh);
    let by_the_rules =
        if round.reveals == reveals { as_before } else { round.reveals == reveals + 1 && everyone && enough };
    holds(by_the_rules, "revealed by the rules", || {
        format!("{before:?} became {round:?}, {submitted} submitted, {fresh} fresh, accepted {accepted:?}")
    })
}

fn is_waiting(deed: &Deed<'_>, round: &RoundRecord) -> Result<(), Breach> {
    let (submitted, fresh) = count(deed, round, round.reveals);
    let complete =
        submitted >= round.headcount as usize && fresh >= round.protection.profile_minimum() as usize;
    holds(!complete, "the last expected response reveals", || format!("{round:?}, {submitted} submitted"))
}
