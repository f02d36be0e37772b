//! Somebody with a collaboration of their own.

use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Creation, DocumentId, PROTOCOL, Slot, SlotContent};
use serde_bytes::ByteBuf;

/// Facilitator of a collaboration, and its only author.
#[derive(Debug)]
pub struct Author {
    key: AuthorKey,
    /// How the server is asked for it.
    pub member: Member,
}

/// What a request needs.
#[derive(Debug, Clone)]
pub struct Member {
    /// The collaboration.
    pub collaboration: CollaborationId,
    /// Its access token, in the form of the header.
    pub token: String,
}

impl Author {
    /// A new one.
    pub fn new(rng: &mut impl CryptoRng) -> Self {
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        let collaboration = CollaborationId::new(id);
        let token = Secret::generate(rng).access_token(collaboration).to_hex();
        Self { key: AuthorKey::generate(rng), member: Member { collaboration, token } }
    }

    /// The body that makes the collaboration.
    pub fn creation(&self) -> Vec<u8> {
        let (protocol, collaboration) = (PROTOCOL, self.member.collaboration);
        codec::encode(&self.key.sign(&Creation { protocol, collaboration, facilitator: self.key.id() }))
    }

    /// The body of a slot with so many bytes of content, different for each sequence number.
    pub fn slot(&self, sequence: u64, bytes: usize) -> Vec<u8> {
        let content: Vec<u8> = sequence.to_be_bytes().into_iter().cycle().take(bytes).collect();
        codec::encode(&self.key.sign(&Slot {
            protocol: PROTOCOL,
            collaboration: self.member.collaboration,
            document: DocumentId::Commons,
            author: self.key.id(),
            sequence,
            content: SlotContent::Snapshot(ByteBuf::from(content)),
        }))
    }
}
