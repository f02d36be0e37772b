//! The facilitator's jobs: signing commands, writing and reading charters.

use super::{JobError, ReadCharters, ReadKey, SignCommand, SignCreation, WriteCharter};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::document::{Charter, CharterDocument, DocumentError};
use samson_shared::exchange::{open_charter, seal_charter};
use samson_shared::ids::AuthorId;
use samson_shared::sync::wire::{Command, Creation, PROTOCOL, Signed, Slot};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// A charter that was written: to store, and to send.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WrittenCharter {
    /// Store this.
    pub document: ByteBuf,
    /// Send this.
    pub slot: Signed,
}

/// A charter that was read.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ReadCharter {
    /// Store this.
    pub document: ByteBuf,
    /// What it says.
    pub charter: Charter,
    /// Who wrote what was read: the server takes charters of facilitators only.
    pub facilitators: Vec<AuthorId>,
    /// How many slots did not open and were left out.
    pub left_out: u32,
}

impl From<DocumentError> for JobError {
    fn from(error: DocumentError) -> Self {
        match error {
            DocumentError::Newer(_) => Self::Newer,
            DocumentError::Damaged | DocumentError::NotAFragment => Self::Damaged,
        }
    }
}

impl SignCreation {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Signed, JobError> {
        let key = self.facilitator.key();
        let (protocol, collaboration, facilitator) = (PROTOCOL, self.collaboration, key.id());
        Ok(key.sign(&Creation { protocol, collaboration, facilitator }))
    }
}

impl SignCommand {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Signed, JobError> {
        let key = self.facilitator.key();
        Ok(key.sign(&Command {
            protocol: PROTOCOL,
            collaboration: self.collaboration,
            facilitator: key.id(),
            counter: self.counter,
            action: self.action,
        }))
    }
}

impl ReadKey {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<AuthorId, JobError> {
        Ok(self.author.key().id())
    }
}

impl WriteCharter {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<WrittenCharter, JobError> {
        let mut document = stored(self.document.as_ref())?;
        document.write(&self.charter, rng)?;
        let key = self.facilitator.key();
        let slot = seal_charter(self.collaboration, &self.secret, &key, self.sequence, &mut document, rng);
        Ok(WrittenCharter { document: ByteBuf::from(document.save()), slot })
    }
}

impl ReadCharters {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<ReadCharter, JobError> {
        let mut document = stored(self.document.as_ref())?;
        let (mut facilitators, mut left_out) = (Vec::new(), 0);
        for slot in &self.slots {
            // One damaged charter must not keep the others from being read.
            match open_charter(self.collaboration, &self.secrets, slot)
                .and_then(|other| document.merge(other))
            {
                Ok(()) => facilitators.extend(author(slot)),
                Err(error @ DocumentError::Newer(_)) => return Err(error.into()),
                Err(_) => left_out += 1,
            }
        }
        let charter = document.read()?;
        Ok(ReadCharter { document: ByteBuf::from(document.save()), charter, facilitators, left_out })
    }
}

/// Who wrote a slot that was opened.
fn author(slot: &Signed) -> Option<AuthorId> {
    codec::decode::<Slot>(&slot.body).ok().map(|slot| slot.author)
}

fn stored(document: Option<&ByteBuf>) -> Result<CharterDocument, DocumentError> {
    document.map_or_else(CharterDocument::new, |bytes| CharterDocument::load(bytes))
}
