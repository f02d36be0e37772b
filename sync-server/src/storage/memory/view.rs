//! Reading from memory.

use super::State;
use crate::storage::{
    Collaboration, Day, Delivery, Facilitator, Handing, RoundRecord, SlotKind, SlotRecord, StorageError,
    Stored, Usage, View,
};
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::wire::{BagItem, DocumentId, Signed};

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

    fn creation(&self, id: CollaborationId) -> Stored<Option<Signed>> {
        Ok(self.of(id).and_then(|c| c.creation.as_deref().cloned()))
    }

    fn handing(&self, id: CollaborationId) -> Stored<Option<Handing>> {
        Ok(self.of(id).and_then(|c| c.handing.as_deref().cloned()))
    }

    fn to_hand_on(&self) -> Stored<Vec<CollaborationId>> {
        let handed = self.collaborations.iter().filter(|(_, c)| c.handing.is_some());
        Ok(handed.map(|(id, _)| *id).collect())
    }

    fn delivered(
        &self,
        id: CollaborationId,
        document: DocumentId,
        delivery: Delivery,
        count: usize,
    ) -> Stored<Vec<SlotRecord>> {
        let slots = self.of(id).into_iter().flat_map(|c| c.slots.values().map(move |slot| (c, slot)));
        let fits = slots.filter(|(c, slot)| {
            let known = c.deliveries.get(&(slot.document, slot.author)).copied().unwrap_or_default();
            slot.document == document && slot.kind != SlotKind::Removed && known == delivery
        });
        Ok(fits.map(|(_, slot)| slot.as_ref().clone()).take(count).collect())
    }

    fn acknowledged(&self, id: CollaborationId, round: RoundId) -> Stored<u32> {
        let slots = self.delivered(id, DocumentId::Round(round), Delivery::Acknowledged, usize::MAX)?;
        let responses = slots.iter().filter(|slot| matches!(slot.kind, SlotKind::Response { .. })).count();
        u32::try_from(responses).map_err(|_| StorageError::Damaged("a count of responses"))
    }
}
