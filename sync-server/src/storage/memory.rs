//! A storage in memory: for tests, and for a hub that may forget. "Durable" means: as long as the process lives.

use super::{
    Collaboration, Day, Facilitator, Pending, Reading, RoundRecord, SlotKind, SlotRecord, Storage,
    StorageError, Stored, Transaction, Usage, View, Writing,
};
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{AccessHash, BagItem, DocumentId, Signed};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Everything, in memory.
#[derive(Debug, Default)]
pub struct MemoryStorage(Mutex<State>);

/// What is stored. Cheap to copy: a transaction works on a copy and replaces the original when it went well.
#[derive(Debug, Clone, Default)]
pub(crate) struct State {
    collaborations: BTreeMap<CollaborationId, Everything>,
    secret: Option<[u8; 32]>,
    beats: u64,
}

#[derive(Debug, Clone)]
struct Everything {
    collaboration: Collaboration,
    facilitators: BTreeMap<AuthorId, Facilitator>,
    commands: Vec<Arc<Signed>>,
    slots: BTreeMap<(DocumentId, AuthorId), Arc<SlotRecord>>,
    rounds: BTreeMap<RoundId, RoundRecord>,
    bags: BTreeMap<RoundId, Arc<Vec<BagItem>>>,
}

impl Storage for MemoryStorage {
    fn read(&self, work: Reading) -> Pending<'_> {
        Box::pin(async move { work(&*self.0.lock().unwrap_or_else(PoisonError::into_inner)) })
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        Box::pin(async move {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let mut copy = state.clone();
            work(&mut copy)?;
            *state = copy;
            Ok(())
        })
    }
}

impl State {
    fn of(&self, id: CollaborationId) -> Option<&Everything> {
        self.collaborations.get(&id)
    }

    fn of_mut(&mut self, id: CollaborationId) -> Stored<&mut Everything> {
        self.collaborations.get_mut(&id).ok_or(StorageError::Damaged("a record without its collaboration"))
    }

    fn round_responses(&self, id: CollaborationId, round: RoundId) -> impl Iterator<Item = &SlotRecord> {
        let slots = self.of(id).into_iter().flat_map(|c| c.slots.values());
        slots.map(Arc::as_ref).filter(move |slot| {
            slot.document == DocumentId::Round(round) && matches!(slot.kind, SlotKind::Response { .. })
        })
    }
}

impl View for State {
    fn collaboration(&self, id: CollaborationId) -> Stored<Option<Collaboration>> {
        Ok(self.of(id).map(|c| c.collaboration))
    }

    fn unused(&self, before: Day, count: usize) -> Stored<Vec<CollaborationId>> {
        let unused = self.collaborations.iter().filter(|(_, c)| c.collaboration.used < before);
        Ok(unused.map(|(id, _)| *id).take(count).collect())
    }

    fn facilitator(&self, id: CollaborationId, key: AuthorId) -> Stored<Option<Facilitator>> {
        Ok(self.of(id).and_then(|c| c.facilitators.get(&key).copied()))
    }

    fn commands(&self, id: CollaborationId) -> Stored<Vec<Signed>> {
        let commands = self.of(id).into_iter().flat_map(|c| &c.commands);
        Ok(commands.map(|command| command.as_ref().clone()).collect())
    }

    fn slot(
        &self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
    ) -> Stored<Option<SlotRecord>> {
        Ok(self.of(id).and_then(|c| c.slots.get(&(document, author))).map(|slot| slot.as_ref().clone()))
    }

    fn usage(&self, id: CollaborationId, document: DocumentId) -> Stored<Usage> {
        let mut usage = Usage::default();
        for slot in self.of(id).into_iter().flat_map(|c| c.slots.values()) {
            usage.authors += u64::from(slot.document == document);
            usage.bytes += slot.signed.body.len() as u64;
        }
        Ok(usage)
    }

    fn shared_slots(&self, id: CollaborationId, after: u64, page: usize) -> Stored<Vec<(u64, Signed)>> {
        let slots = self.of(id).into_iter().flat_map(|c| c.slots.values());
        let mut newer: Vec<_> = slots
            .filter_map(|slot| match slot.kind {
                SlotKind::Shared { revision } if revision > after => Some((revision, slot.signed.clone())),
                _ => None,
            })
            .collect();
        newer.sort_by_key(|(revision, _)| *revision);
        let mut bytes = 0;
        let fits = newer.iter().take_while(|(_, signed)| {
            let fits = bytes < page;
            bytes += signed.body.len();
            fits
        });
        let count = fits.count();
        newer.truncate(count);
        Ok(newer)
    }

    fn round(&self, id: CollaborationId, round: RoundId) -> Stored<Option<RoundRecord>> {
        Ok(self.of(id).and_then(|c| c.rounds.get(&round).copied()))
    }

    fn rounds(&self, id: CollaborationId, after: u64) -> Stored<Vec<RoundRecord>> {
        let rounds = self.of(id).into_iter().flat_map(|c| c.rounds.values());
        let mut newer: Vec<_> = rounds.filter(|round| round.revision > after).copied().collect();
        newer.sort_by_key(|round| round.revision);
        Ok(newer)
    }

    fn submitted(&self, id: CollaborationId, round: RoundId, since: u32) -> Stored<u32> {
        let counts =
            |slot: &&SlotRecord| matches!(slot.kind, SlotKind::Response { batch, .. } if batch >= since);
        let count = self.round_responses(id, round).filter(counts).count();
        u32::try_from(count).map_err(|_| StorageError::Damaged("a count of responses"))
    }

    fn responses(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<SlotRecord>> {
        Ok(self.round_responses(id, round).cloned().collect())
    }

    fn bag(&self, id: CollaborationId, round: RoundId) -> Stored<Vec<BagItem>> {
        Ok(self.of(id).and_then(|c| c.bags.get(&round)).map(|bag| bag.to_vec()).unwrap_or_default())
    }
}

impl Transaction for State {
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()> {
        let everything = Everything {
            collaboration: *collaboration,
            facilitators: BTreeMap::new(),
            commands: Vec::new(),
            slots: BTreeMap::new(),
            rounds: BTreeMap::new(),
            bags: BTreeMap::new(),
        };
        match self.collaborations.insert(id, everything) {
            None => Ok(()),
            Some(_) => Err(StorageError::Damaged("a collaboration inserted twice")),
        }
    }

    fn delete_collaboration(&mut self, id: CollaborationId) -> Stored<()> {
        self.of_mut(id)?;
        self.collaborations.remove(&id);
        Ok(())
    }

    fn put_access(&mut self, id: CollaborationId, access: AccessHash) -> Stored<()> {
        self.of_mut(id)?.collaboration.access = access;
        Ok(())
    }

    fn put_used(&mut self, id: CollaborationId, day: Day) -> Stored<()> {
        self.of_mut(id)?.collaboration.used = day;
        Ok(())
    }

    fn insert_facilitator(&mut self, id: CollaborationId, key: AuthorId) -> Stored<()> {
        match self.of_mut(id)?.facilitators.insert(key, Facilitator { counter: 0 }) {
            None => Ok(()),
            Some(_) => Err(StorageError::Damaged("a facilitator registered twice")),
        }
    }

    fn insert_command(
        &mut self,
        id: CollaborationId,
        key: AuthorId,
        counter: u64,
        command: &Signed,
    ) -> Stored<()> {
        let everything = self.of_mut(id)?;
        let nobody = StorageError::Damaged("a command of nobody");
        everything.facilitators.get_mut(&key).ok_or(nobody)?.counter = counter;
        everything.commands.push(Arc::new(command.clone()));
        Ok(())
    }

    fn next_revision(&mut self, id: CollaborationId) -> Stored<u64> {
        let collaboration = &mut self.of_mut(id)?.collaboration;
        collaboration.revision += 1;
        Ok(collaboration.revision)
    }

    fn put_slot(&mut self, id: CollaborationId, slot: &SlotRecord) -> Stored<()> {
        self.of_mut(id)?.slots.insert((slot.document, slot.author), Arc::new(slot.clone()));
        Ok(())
    }

    fn put_round(&mut self, id: CollaborationId, round: &RoundRecord) -> Stored<()> {
        self.of_mut(id)?.rounds.insert(round.round, *round);
        Ok(())
    }

    fn insert_bag(&mut self, id: CollaborationId, round: RoundId, items: &[BagItem]) -> Stored<()> {
        match self.of_mut(id)?.bags.insert(round, Arc::new(items.to_vec())) {
            None => Ok(()),
            Some(_) => Err(StorageError::Damaged("a bag drawn twice")),
        }
    }

    fn delete_bag(&mut self, id: CollaborationId, round: RoundId) -> Stored<()> {
        self.of_mut(id)?.bags.remove(&round);
        Ok(())
    }

    fn keep_secret(&mut self, fresh: [u8; 32]) -> Stored<[u8; 32]> {
        Ok(*self.secret.get_or_insert(fresh))
    }

    fn beat(&mut self) -> Stored<()> {
        self.beats += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    crate::storage::conformance::conforms!((super::MemoryStorage::default(), ()));
}
