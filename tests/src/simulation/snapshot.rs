//! Everything that a server keeps of one collaboration, at one moment.

use super::relay::Relay;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{BagItem, DocumentId, Signed};
use std::collections::{BTreeMap, BTreeSet};
use sync_server::storage::{Collaboration, RoundRecord, SlotKind, SlotRecord, Stored, View};

/// Everything that is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Snapshot {
    /// None when it does not exist.
    pub(crate) collaboration: Option<Collaboration>,
    /// The counter of each facilitator.
    pub(crate) facilitators: BTreeMap<AuthorId, u64>,
    /// In the order they were carried out.
    pub(crate) commands: Vec<Signed>,
    /// What everybody wrote.
    pub(crate) slots: BTreeMap<(DocumentId, AuthorId), SlotRecord>,
    /// Every round.
    pub(crate) rounds: BTreeMap<RoundId, RoundRecord>,
    /// The bags of rounds that have one.
    pub(crate) bags: BTreeMap<RoundId, Vec<BagItem>>,
}

impl Snapshot {
    /// Of this collaboration, in which nobody but `people` can have written anything.
    pub(crate) fn take(relay: &Relay, id: CollaborationId, people: &BTreeSet<AuthorId>) -> Self {
        let people = people.clone();
        relay.look(move |view| read(view, id, &people).unwrap())
    }

    /// The same, whatever the day of the last use is.
    pub(crate) fn is_but_for_use(&self, other: &Self) -> bool {
        let used = |snapshot: &Self| snapshot.collaboration.map(|found| found.used);
        let mut same_day = other.clone();
        if let (Some(found), Some(day)) = (&mut same_day.collaboration, used(self)) {
            found.used = day;
        }
        *self == same_day
    }

    /// The responses of a round.
    pub(crate) fn responses(&self, round: RoundId) -> impl Iterator<Item = (&SlotRecord, u32)> {
        self.slots.values().filter_map(move |slot| match slot.kind {
            SlotKind::Response { batch, .. } if slot.document == DocumentId::Round(round) => {
                Some((slot, batch))
            }
            _ => None,
        })
    }
}

fn read(view: &dyn View, id: CollaborationId, people: &BTreeSet<AuthorId>) -> Stored<Snapshot> {
    let mut found = Snapshot { collaboration: view.collaboration(id)?, ..Snapshot::default() };
    found.commands = view.commands(id)?;
    for round in view.rounds(id, 0)? {
        let bag = view.bag(id, round.round)?;
        if !bag.is_empty() {
            found.bags.insert(round.round, bag);
        }
        // Also those of people who cannot have written.
        let responses = view.responses(id, round.round)?;
        found.slots.extend(responses.into_iter().map(|slot| ((slot.document, slot.author), slot)));
        found.rounds.insert(round.round, round);
    }
    let rounds = found.rounds.keys().map(|round| DocumentId::Round(*round));
    let documents: Vec<_> = rounds.chain([DocumentId::Charter, DocumentId::Commons]).collect();
    for author in people {
        if let Some(facilitator) = view.facilitator(id, *author)? {
            found.facilitators.insert(*author, facilitator.counter);
        }
        for document in &documents {
            let slot = view.slot(id, *document, *author)?;
            found.slots.extend(slot.map(|slot| ((*document, *author), slot)));
        }
    }
    Ok(found)
}
