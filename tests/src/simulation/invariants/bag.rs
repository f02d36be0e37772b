//! The bag and the difference invariant.

use super::{Breach, Deed, holds};
use crate::simulation::ledger::Ledger;
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{BagItem, GroupLabel, SealedFragment, Slot, SlotContent};
use std::collections::BTreeMap;
use sync_server::storage::RoundRecord;

/// Looks at every bag that is not the one it was.
pub(super) fn bags_tell_nothing_else(deed: &Deed<'_>, ledger: &mut Ledger) -> Result<(), Breach> {
    for (id, items) in &deed.after.bags {
        if deed.before.bags.get(id) == Some(items) {
            continue;
        }
        let Some(round) = deed.after.rounds.get(id) else { continue };
        let responses = responses(deed, *id, round.reveals);
        holds_the_responses_and_nothing_else(items, &responses)?;
        tags_show_no_small_group(items, &responses, round)?;
        holds_a_bag_more_than_the_last(items, responses.len() as u32, round, ledger)?;
        for item in items {
            ledger.secrets.release(&item.fragment);
            item.tag.iter().for_each(|tag| ledger.secrets.release(tag));
        }
        ledger.bags.insert(*id, (responses.len() as u32, items.clone()));
    }
    Ok(())
}

/// A response that belongs into a bag.
struct Response {
    batch: u32,
    label: GroupLabel,
    fragments: Vec<SealedFragment>,
}

fn responses(deed: &Deed<'_>, round: RoundId, reveals: u32) -> Vec<Response> {
    let counted = deed.after.responses(round).filter(|(_, batch)| *batch < reveals);
    let read = |(slot, batch): (&sync_server::storage::SlotRecord, u32)| {
        let slot: Slot = codec::decode(&slot.signed.body).ok()?;
        match slot.content {
            SlotContent::Response { label, fragments } => Some(Response { batch, label, fragments }),
            SlotContent::Snapshot(_) | SlotContent::Withdrawn => None,
        }
    };
    counted.filter_map(read).collect()
}

fn holds_the_responses_and_nothing_else(items: &[BagItem], responses: &[Response]) -> Result<(), Breach> {
    let mut drawn: Vec<_> = items.iter().map(|item| &item.fragment).collect();
    let mut sent: Vec<_> = responses.iter().flat_map(|one| &one.fragments).map(|one| &one.fragment).collect();
    drawn.sort_unstable();
    sent.sort_unstable();
    holds(drawn == sent, "a bag holds every fragment once", || {
        format!("{} of {} fragments", drawn.len(), sent.len())
    })
}

/// Within each batch: a group shows as a whole or not at all, no small one shows, and those who do not show are nobody or
/// enough to hide among.
fn tags_show_no_small_group(
    items: &[BagItem],
    responses: &[Response],
    round: &RoundRecord,
) -> Result<(), Breach> {
    let tags: BTreeMap<_, _> = items.iter().map(|item| (&item.fragment, &item.tag)).collect();
    let minimum = round.protection.group_minimum();
    let mut groups: BTreeMap<(u32, GroupLabel), (u32, Vec<bool>)> = BTreeMap::new();
    for response in responses {
        let (people, shown) = groups.entry((response.batch, response.label)).or_default();
        *people += 1;
        shown.extend(response.fragments.iter().map(|one| *tags[&one.fragment] == Some(one.tag.clone())));
    }
    let mut batches: BTreeMap<u32, (u32, bool)> = BTreeMap::new();
    for ((batch, _), (people, shown)) in &groups {
        let whole = shown.iter().all(|one| *one == shown[0]);
        holds(whole, "a group shows as a whole or not at all", || format!("{people} people of {round:?}"))?;
        let (hidden, any) = batches.entry(*batch).or_default();
        if shown[0] {
            holds(*people >= minimum, "no small group shows", || format!("{people} people of {round:?}"))?;
            *any = true;
        } else {
            *hidden += people;
        }
    }
    let enough = batches.values().all(|(hidden, any)| !any || *hidden == 0 || *hidden >= minimum);
    holds(enough, "those who do not show hide among others", || format!("{batches:?} of {round:?}"))
}

fn holds_a_bag_more_than_the_last(
    items: &[BagItem],
    responses: u32,
    round: &RoundRecord,
    ledger: &Ledger,
) -> Result<(), Breach> {
    let Some((earlier, last)) = ledger.bags.get(&round.round) else { return Ok(()) };
    let now: BTreeMap<_, _> = items.iter().map(|item| (&item.fragment, &item.tag)).collect();
    let kept = last.iter().all(|item| now.get(&item.fragment) == Some(&&item.tag));
    holds(kept, "difference invariant: no later bag has less, or other tags", || format!("{round:?}"))?;
    let more = responses - earlier;
    holds(more == 0 || more >= round.protection.profile_minimum(), "difference invariant", || {
        format!("{more} more in {round:?}")
    })
}
