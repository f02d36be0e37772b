//! The charter as a facilitator's device writes it.

use super::bench;
use super::outgoing::charter_order;
use super::records::{Collaboration, Facilitator, Outgoing, Parcel, Round};
use super::repository::{Changes, Repository};
use super::sync::SyncError;
use crate::platform::storage::StorageError;
use crate::workbench::{JobError, ReadCharters, WriteCharter, WrittenCharter};
use samson_shared::document::Charter;
use samson_shared::ids::CollaborationId;
use serde_bytes::ByteBuf;

/// What a stored charter document says.
///
/// # Errors
/// [`JobError`].
pub async fn read(collaboration: &Collaboration, document: Option<ByteBuf>) -> Result<Charter, JobError> {
    let (id, secrets) = (collaboration.id, collaboration.secrets());
    let job = ReadCharters { collaboration: id, secrets, document, slots: Vec::new() };
    Ok(bench::run(job).await?.charter)
}

/// Writes the charter like this on top of the stored document, by the facilitator's last sequence number: stored, and on
/// its way. With it go the secrets of earlier invitations. Nothing on a device that does not lead.
///
/// # Errors
/// [`JobError`].
pub async fn write(
    collaboration: &Collaboration,
    document: Option<ByteBuf>,
    charter: Charter,
) -> Result<Changes, JobError> {
    let Some(Facilitator { author, sequence, .. }) = collaboration.facilitator.clone() else {
        return Ok(Changes::new());
    };
    let id = collaboration.id;
    let job = WriteCharter {
        collaboration: id,
        secret: collaboration.secret.clone(),
        facilitator: author,
        sequence,
        document,
        charter: Charter { earlier: collaboration.earlier.clone(), ..charter },
    };
    let WrittenCharter { document, slot } = bench::run(job).await?;
    let parcel = Parcel::Charter(slot);
    let outgoing = Outgoing::new(id, sequence, parcel);
    Ok(Changes::new().send(&charter_order(id), &outgoing).charter(id, &document))
}

/// Brings the marks of the paper forms that were entered here up to date in the charter: those that count, and those that
/// were not taken or were taken out. Nothing on a device that does not lead, or where nothing has changed.
///
/// # Errors
/// [`SyncError`].
pub async fn mark_forms(repository: &Repository, id: CollaborationId) -> Result<(), SyncError> {
    while repository.rounds().await?.iter().any(|round| round.collaboration == id && round.has_new_marks()) {
        let count = |known: &mut Collaboration| {
            known.facilitator.iter_mut().for_each(|facilitator| facilitator.sequence += 1);
            Ok::<_, StorageError>(Changes::new())
        };
        let Some(known) = repository.change_collaboration(id, count).await? else { return Ok(()) };
        if known.facilitator.is_none() {
            return Ok(());
        }
        let stored = repository.charter(id).await?;
        let document = stored.clone().map(ByteBuf::from);
        let mut charter = read(&known, document.clone()).await?;
        let rounds = repository.rounds().await?;
        for round in rounds.iter().filter(|round| round.collaboration == id) {
            round.marks().for_each(|form| charter.mark(form));
        }
        let changes = write(&known, document, charter.clone()).await?.after_charter(id, stored);
        match repository.commit(changes).await {
            // Somebody else wrote the charter meanwhile.
            Err(StorageError::Changed) => {}
            written => {
                written?;
                note_marks(repository, &rounds, &charter).await?;
            }
        }
    }
    Ok(())
}

/// Remembers what the charter says by now.
async fn note_marks(
    repository: &Repository,
    rounds: &[Round],
    charter: &Charter,
) -> Result<(), StorageError> {
    for round in rounds.iter().filter(|round| round.has_new_marks()) {
        let note = |round: &mut Round| {
            round.note_marks(charter);
            Ok::<_, StorageError>(Changes::new())
        };
        repository.change_round(round.id, note).await?;
    }
    Ok(())
}
