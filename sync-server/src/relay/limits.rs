//! How much one collaboration may take.

use samson_shared::sync::wire::{DocumentId, SLOT_LIMIT};

/// Limits of one collaboration. The defaults are those of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest slot of a charter or a response, in bytes of the signed body.
    pub slot_bytes: usize,
    /// The largest slot of the commons, in bytes of the signed body.
    pub commons_bytes: usize,
    /// How many authors may write in one document. (Response keys are made anew for every round.)
    pub authors: u64,
    /// The sum of all slots, in bytes of the signed bodies.
    pub collaboration_bytes: u64,
    /// How many commands are carried out. Each is kept.
    pub commands: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            slot_bytes: SLOT_LIMIT,
            commons_bytes: 512 * 1024,
            authors: 500,
            collaboration_bytes: 64 * 1024 * 1024,
            commands: 1000,
        }
    }
}

impl Limits {
    /// The largest slot of a document, in bytes.
    pub const fn slot(&self, document: DocumentId) -> usize {
        match document {
            DocumentId::Commons => self.commons_bytes,
            DocumentId::Charter | DocumentId::Round(_) => self.slot_bytes,
        }
    }
}
