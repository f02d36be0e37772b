//! The commons on this device: what is edited here, and what others wrote.

use super::bench;
use super::records::{Outgoing, Parcel};
use super::repository::{Changes, Repository};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::workbench::{CommonsEdit, EditCommons, EditedCommons, JobError, MergeCommons};
use samson_shared::codec;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Action, Commons};
use samson_shared::ids::{AuthorId, CollaborationId};
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// The commons of a collaboration, and who writes in them here. One record, so that the document and the number of its
/// last snapshot never part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonsRecord {
    /// Made for this collaboration; no response is ever written by it.
    pub author: AuthorSecret,
    /// How others know this author: present once something was written here.
    pub id: Option<AuthorId>,
    /// The sequence number of the last snapshot.
    pub sequence: u64,
    /// The document, once there is something in it.
    pub document: Option<ByteBuf>,
    /// What it says, see [`Self::read`].
    #[serde(deserialize_with = "codec::unread")]
    pub commons: ByteBuf,
}

impl CommonsRecord {
    fn new() -> Self {
        Self {
            author: AuthorSecret::generate(&mut platform::Rng::default()),
            id: None,
            sequence: 0,
            document: None,
            commons: ByteBuf::new(),
        }
    }

    /// What everybody wrote: screens show this without opening the document.
    pub fn read(&self) -> Commons {
        read(&self.commons)
    }
}

/// What everybody wrote, from [`CommonsRecord::commons`]; nothing where nothing is stored.
pub fn read(commons: &[u8]) -> Commons {
    // Written by the workbench, together with the document it was read from.
    codec::decode(commons).unwrap_or_default()
}

/// What was agreed, from [`CommonsRecord::commons`]. An invited person's browser, which shows nothing else of it, need not
/// download what reads the rest.
pub fn read_actions(commons: &[u8]) -> Vec<Action> {
    #[derive(Default, Deserialize)]
    struct Agreed {
        actions: Vec<Action>,
    }
    codec::decode::<Agreed>(commons).unwrap_or_default().actions
}

/// Changes one thing, and puts the new snapshot on its way in the place of one that still waits. Both are durable when
/// this returns.
///
/// # Errors
/// [`StorageError`] and [`JobError`]; then nothing was changed.
pub async fn edit<E: From<StorageError> + From<JobError>>(
    repository: &Repository,
    id: CollaborationId,
    edit: CommonsEdit,
) -> Result<(), E> {
    let change = async |record: Option<CommonsRecord>| -> Result<_, E> {
        let Some(collaboration) = repository.collaboration(id).await? else { return Ok(None) };
        let record = record.unwrap_or_else(CommonsRecord::new);
        let sequence = record.sequence + 1;
        let edited = bench::run(EditCommons {
            collaboration: id,
            secret: collaboration.secret,
            author: record.author.clone(),
            sequence,
            document: record.document,
            edit: edit.clone(),
        });
        let EditedCommons { author, document, commons, slot } = edited.await?;
        let parcel = Parcel::Commons(slot);
        let outgoing = Outgoing::new(id, sequence, parcel);
        let (id_here, document) = (Some(author), Some(document));
        let after = CommonsRecord { author: record.author, id: id_here, sequence, document, commons };
        Ok(Some((after, Changes::new().send(&format!("{id}/3"), &outgoing))))
    };
    repository.change_commons(id, change).await
}

/// Seals the snapshot of this device anew, if there is one, and puts it on its way.
///
/// # Errors
/// [`StorageError`] and [`JobError`]; then nothing was changed.
pub async fn seal_anew<E: From<StorageError> + From<JobError>>(
    repository: &Repository,
    id: CollaborationId,
) -> Result<(), E> {
    match repository.commons(id).await? {
        Some(CommonsRecord { id: Some(_), .. }) => edit(repository, id, CommonsEdit::AsItIs).await,
        _ => Ok(()),
    }
}

/// Takes in what others wrote.
///
/// # Errors
/// [`StorageError`] and [`JobError`]; then nothing was taken in.
pub async fn take_in<E: From<StorageError> + From<JobError>>(
    repository: &Repository,
    id: CollaborationId,
    secrets: &Keyring,
    slots: &[Signed],
) -> Result<(), E> {
    if slots.is_empty() {
        return Ok(());
    }
    let change = async |record: Option<CommonsRecord>| -> Result<_, E> {
        let record = record.unwrap_or_else(CommonsRecord::new);
        let merged = bench::run(MergeCommons {
            collaboration: id,
            secrets: secrets.clone(),
            document: record.document.clone(),
            slots: slots.to_vec(),
        });
        let merged = merged.await?;
        Ok(merged.map(|merged| {
            let (document, commons) = (Some(merged.document), merged.commons);
            (CommonsRecord { document, commons, ..record }, Changes::new())
        }))
    };
    repository.change_commons(id, change).await
}
