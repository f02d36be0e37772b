//! The charter as a facilitator's device writes it.

use super::bench;
use super::outgoing::charter_order;
use super::records::{Collaboration, Facilitator, Outgoing, Parcel};
use super::repository::Changes;
use crate::workbench::{JobError, ReadCharters, WriteCharter, WrittenCharter};
use samson_shared::document::Charter;
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
    let outgoing = Outgoing { collaboration: id, round: None, number: sequence, parcel };
    Ok(Changes::new().send(&charter_order(id), &outgoing).charter(id, &document))
}
