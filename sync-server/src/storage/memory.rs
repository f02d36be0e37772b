//! A storage in memory: for tests, and for a hub that may forget. "Durable" means: as long as the process lives.

mod view;

use super::{
    Collaboration, Day, Delivery, Facilitator, Handing, Pending, Reading, RoundRecord, SlotKind, SlotRecord,
    Storage, StorageError, Stored, Transaction, Writing,
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
    creation: Option<Arc<Signed>>,
    handing: Option<Arc<Handing>>,
    deliveries: BTreeMap<(DocumentId, AuthorId), Delivery>,
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

impl Transaction for State {
    fn insert_collaboration(&mut self, id: CollaborationId, collaboration: &Collaboration) -> Stored<()> {
        let everything = Everything {
            collaboration: *collaboration,
            facilitators: BTreeMap::new(),
            commands: Vec::new(),
            slots: BTreeMap::new(),
            rounds: BTreeMap::new(),
            bags: BTreeMap::new(),
            creation: None,
            handing: None,
            deliveries: BTreeMap::new(),
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
        let (everything, key) = (self.of_mut(id)?, (slot.document, slot.author));
        everything.slots.insert(key, Arc::new(slot.clone()));
        everything.deliveries.remove(&key);
        Ok(())
    }

    fn put_creation(&mut self, id: CollaborationId, creation: &Signed) -> Stored<()> {
        self.of_mut(id)?.creation = Some(Arc::new(creation.clone()));
        Ok(())
    }

    fn put_handing(&mut self, id: CollaborationId, handing: &Handing) -> Stored<()> {
        self.of_mut(id)?.handing = Some(Arc::new(handing.clone()));
        Ok(())
    }

    fn put_delivery(
        &mut self,
        id: CollaborationId,
        document: DocumentId,
        author: AuthorId,
        delivery: Delivery,
    ) -> Stored<()> {
        self.of_mut(id)?.deliveries.insert((document, author), delivery);
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
