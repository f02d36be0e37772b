//! The charter and the commons as slots: each author's slot holds a snapshot of the whole document.

use crate::crypto::keyring::Keyring;
use crate::crypto::keys::Secret;
use crate::crypto::seal::{self, Padding, Place};
use crate::crypto::sign::{self, AuthorKey};
use crate::document::{CharterDocument, CommonsDocument, DocumentError};
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
    seal(DocumentId::Charter, collaboration, secret, facilitator, sequence, &charter.save(), rng)
}

/// Checks and opens one facilitator's charter slot, by whichever of the secrets it was sealed with.
///
/// # Errors
/// [`DocumentError::Damaged`] for anything that was tampered with or belongs elsewhere, [`DocumentError::Newer`].
pub fn open_charter(
    collaboration: CollaborationId,
    secrets: &Keyring,
    signed: &Signed,
) -> Result<CharterDocument, DocumentError> {
    CharterDocument::load(&open(DocumentId::Charter, collaboration, secrets, signed)?)
}

/// Seals and signs a snapshot of the commons. `author` is a key of this device and collaboration: never one that wrote
/// a response.
pub fn seal_commons(
    collaboration: CollaborationId,
    secret: &Secret,
    author: &AuthorKey,
    sequence: u64,
    commons: &mut CommonsDocument,
    rng: &mut impl CryptoRng,
) -> Signed {
    seal(DocumentId::Commons, collaboration, secret, author, sequence, &commons.save(), rng)
}

/// Checks and opens one author's slot of the commons, by whichever of the secrets it was sealed with.
///
/// # Errors
/// [`DocumentError::Damaged`] for anything that was tampered with or belongs elsewhere, [`DocumentError::Newer`].
pub fn open_commons(
    collaboration: CollaborationId,
    secrets: &Keyring,
    signed: &Signed,
) -> Result<CommonsDocument, DocumentError> {
    CommonsDocument::load(&open(DocumentId::Commons, collaboration, secrets, signed)?)
}

fn seal(
    document: DocumentId,
    collaboration: CollaborationId,
    secret: &Secret,
    key: &AuthorKey,
    sequence: u64,
    snapshot: &[u8],
    rng: &mut impl CryptoRng,
) -> Signed {
    let author = key.id();
    let place = Place::Snapshot { document, author, sequence };
    let sealing_key = secret.sealing_key(collaboration);
    let sealed = seal::seal(&sealing_key, collaboration, place, Padding::Snapshot, snapshot, rng);
    let content = SlotContent::Snapshot(ByteBuf::from(sealed));
    key.sign(&Slot { protocol: PROTOCOL, collaboration, document, author, sequence, content })
}

fn open(
    document: DocumentId,
    collaboration: CollaborationId,
    secrets: &Keyring,
    signed: &Signed,
) -> Result<Vec<u8>, DocumentError> {
    let slot: Slot = sign::verify(signed).map_err(|_| DocumentError::Damaged)?;
    let SlotContent::Snapshot(sealed) = &slot.content else { return Err(DocumentError::Damaged) };
    if slot.collaboration != collaboration || slot.document != document {
        return Err(DocumentError::Damaged);
    }
    let place = Place::Snapshot { document, author: slot.author, sequence: slot.sequence };
    seal::open_with_any(&secrets.sealing_keys(collaboration), collaboration, place, sealed)
        .map_err(|_| DocumentError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{NotePlace, Spot};
    use crate::ids::RoundId;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    const HERE: CollaborationId = CollaborationId::new([1; 16]);

    fn secret() -> Secret {
        Secret::from_bytes([7; 32])
    }

    fn commons() -> CommonsDocument {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut commons = CommonsDocument::new().unwrap();
        let place = NotePlace { round: RoundId::new([7; 16]), spot: Spot::Round };
        commons.write_note(&place, "Vi er stolte av kaféen", &mut rng).unwrap();
        commons
    }

    fn sealed(sequence: u64) -> Signed {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let author = AuthorKey::generate(&mut rng);
        seal_commons(HERE, &secret(), &author, sequence, &mut commons(), &mut rng)
    }

    #[test]
    fn commons_come_out_as_they_went_in() {
        let opened = open_commons(HERE, &secret().into(), &sealed(1)).unwrap();
        assert_eq!(opened.read(), commons().read());
    }

    #[test]
    fn a_slot_of_the_commons_tells_its_size_in_whole_kibibytes_only() {
        let slot: Slot = sign::verify(&sealed(1)).unwrap();
        let SlotContent::Snapshot(bytes) = slot.content else { panic!("no snapshot") };
        assert_eq!((bytes.len() - seal::OVERHEAD) % 1024, 0);
    }

    #[test]
    fn commons_are_no_charter_and_open_nowhere_else() {
        let (signed, ring) = (sealed(1), Keyring::from(secret()));
        assert!(open_charter(HERE, &ring, &signed).is_err());
        assert!(open_commons(CollaborationId::new([2; 16]), &ring, &signed).is_err());
        assert!(open_commons(HERE, &Secret::from_bytes([8; 32]).into(), &signed).is_err());
        let mut changed = signed.clone();
        *changed.body.last_mut().unwrap() ^= 1;
        assert!(open_commons(HERE, &ring, &changed).is_err());
    }
    #[test]
    fn what_was_sealed_before_a_rotation_opens_with_the_earlier_secret() {
        let mut ring = Keyring::from(secret());
        assert!(ring.rotate(Secret::from_bytes([8; 32])));
        assert!(open_commons(HERE, &ring, &sealed(1)).is_ok());
        assert!(open_commons(HERE, &ring.current.into(), &sealed(1)).is_err());
    }
}
