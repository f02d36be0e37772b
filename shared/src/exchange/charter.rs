//! The charter as a slot.

use crate::crypto::keys::Secret;
use crate::crypto::seal::{self, Padding, Place};
use crate::crypto::sign::{self, AuthorKey};
use crate::document::{CharterDocument, DocumentError};
use crate::ids::CollaborationId;
use crate::sync::wire::{DocumentId, PROTOCOL, Signed, Slot, SlotContent};
use rand_core::CryptoRng;
use serde_bytes::ByteBuf;

/// Seals and signs a snapshot of the charter.
pub fn seal_charter(
    collaboration: CollaborationId,
    secret: &Secret,
    facilitator: &AuthorKey,
    sequence: u64,
    charter: &mut CharterDocument,
    rng: &mut impl CryptoRng,
) -> Signed {
    let (document, author) = (DocumentId::Charter, facilitator.id());
    let place = Place::Snapshot { document, author, sequence };
    let key = secret.sealing_key(collaboration);
    let sealed = seal::seal(&key, collaboration, place, Padding::Snapshot, &charter.save(), rng);
    let content = SlotContent::Snapshot(ByteBuf::from(sealed));
    facilitator.sign(&Slot { protocol: PROTOCOL, collaboration, document, author, sequence, content })
}

/// Checks and opens one facilitator's charter slot.
///
/// # Errors
/// [`DocumentError::Damaged`] for anything that was tampered with or belongs elsewhere, [`DocumentError::Newer`].
pub fn open_charter(
    collaboration: CollaborationId,
    secret: &Secret,
    signed: &Signed,
) -> Result<CharterDocument, DocumentError> {
    let slot: Slot = sign::verify(signed).map_err(|_| DocumentError::Damaged)?;
    let SlotContent::Snapshot(sealed) = &slot.content else { return Err(DocumentError::Damaged) };
    if slot.collaboration != collaboration || slot.document != DocumentId::Charter {
        return Err(DocumentError::Damaged);
    }
    let place = Place::Snapshot { document: slot.document, author: slot.author, sequence: slot.sequence };
    let plain = seal::open(&secret.sealing_key(collaboration), collaboration, place, sealed);
    CharterDocument::load(&plain.map_err(|_| DocumentError::Damaged)?)
}
