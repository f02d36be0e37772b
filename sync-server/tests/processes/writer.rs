//! Somebody who writes as fast as the server can keep it.

use super::group::{Group, Stored};
use rand_core::CryptoRng;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::sync::wire::{DocumentId, PROTOCOL, Signed, Slot, SlotContent};
use serde_bytes::ByteBuf;

/// As large as a response.
const BYTES: usize = 13_000;

/// One author of the commons, and what they know.
pub(crate) struct Writer {
    group: Group,
    key: AuthorKey,
    /// The highest sequence number that the server acknowledged.
    pub(crate) acknowledged: u64,
    /// The highest that was sent: the one after the acknowledged one, or the acknowledged one itself.
    sent: u64,
}

impl Writer {
    pub(crate) fn new(group: &Group, rng: &mut impl CryptoRng) -> Self {
        Self { group: group.clone(), key: AuthorKey::generate(rng), acknowledged: 0, sent: 0 }
    }

    /// Writes one slot after the other; comes back only when one is refused.
    pub(crate) async fn write(&mut self, origin: &str) -> String {
        loop {
            self.sent = self.acknowledged + 1;
            match self.group.put(origin, &self.slot(self.sent)).await {
                Some(Ok(receipt)) if receipt.stored == self.sent => self.acknowledged = self.sent,
                Some(Ok(other)) => return format!("{other:?} acknowledges something else"),
                Some(Err(refusal)) => return refusal,
                // The server is gone: what became of this one is seen when it is back.
                None => std::future::pending().await,
            }
        }
    }

    /// Fails unless the server has the last acknowledged slot, or all of the one that was under way.
    pub(crate) fn compare(&mut self, stored: &Stored, life: u32) {
        let (sequence, bytes) = match stored.get(&self.key.id()) {
            Some((sequence, signed)) => (*sequence, Some(signed)),
            None => (0, None),
        };
        assert!(
            (self.acknowledged..=self.sent).contains(&sequence),
            "life {life}: {} was acknowledged, {} sent, and {sequence} is stored",
            self.acknowledged,
            self.sent
        );
        assert!(
            bytes.is_none_or(|bytes| *bytes == self.slot(sequence)),
            "life {life}: {sequence} has other bytes"
        );
        self.acknowledged = sequence;
    }

    /// The slot with this sequence number, always the same.
    fn slot(&self, sequence: u64) -> Signed {
        let content: Vec<u8> = sequence.to_be_bytes().into_iter().cycle().take(BYTES).collect();
        self.key.sign(&Slot {
            protocol: PROTOCOL,
            collaboration: self.group.id,
            document: DocumentId::Commons,
            author: self.key.id(),
            sequence,
            content: SlotContent::Snapshot(ByteBuf::from(content)),
        })
    }
}
