//! Changes of the invitation: ordered here, or heard of by a link. What waits to be sent is then sealed anew.

use super::outgoing::{command_order, response_order};
use super::records::{self, Collaboration, Outgoing, Parcel, Round, Turn};
use super::repository::{Changes, Queued, Repository};
use super::server::{NoAnswer, Server};
use super::sync::{self, SyncError};
use super::{bench, charter, commons};
use crate::platform::storage::StorageError;
use crate::workbench::{JobError, SealAnew};
use samson_shared::crypto::keys::Secret;
use samson_shared::document::Charter;
use samson_shared::exchange::SealedResponse;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::{Next, Outcome};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;
use serde_bytes::ByteBuf;

/// Sends the command that changes the invitation. The new secret is taken in when the server has carried it out.
///
/// # Errors
/// As [`super::delivery::deliver`].
pub async fn deliver(
    repository: &Repository,
    collaboration: &Collaboration,
    (key, outgoing): &Queued,
    secret: &Secret,
) -> Result<Next, SyncError> {
    // The new one, too: perhaps the command was carried out before, and the answer was lost. And earlier ones, for a server
    // that was restored from a copy.
    let tokens = [&collaboration.secret, secret].into_iter().chain(collaboration.earlier.iter().rev());
    let mut outcome = Outcome::Refused(Refusal::Unauthorised);
    for token in tokens {
        if outcome == Outcome::Refused(Refusal::Unauthorised) {
            outcome = Server::of(&collaboration.with(token)).send(collaboration, &outgoing.parcel).await?;
        }
    }
    let next = outcome.after_rotation();
    let came_of_it = match &next {
        Next::Retry | Next::Wait(_) => return Ok(next),
        Next::Done => records::Outcome::Done,
        Next::Told(refusal) => records::Outcome::Refused(refusal.clone()),
    };
    let note = |known: &mut Collaboration| {
        if let Some(order) = known.rotation.as_mut().filter(|order| order.counter == outgoing.number) {
            order.outcome = came_of_it.clone();
        }
        if next == Next::Done {
            known.rotate(secret);
        }
        Ok::<_, StorageError>(Changes::new().sent(key))
    };
    repository.change_collaboration(collaboration.id, note).await?;
    Ok(next)
}

/// After the server did not let this device in: true when there is a newer secret that it can go on with. The one of the
/// link that was opened here last is taken in if, and only if, the server accepts it.
///
/// # Errors
/// [`SyncError`].
pub async fn find_newer(repository: &Repository, collaboration: &Collaboration) -> Result<bool, SyncError> {
    let Some(known) = repository.collaboration(collaboration.id).await? else { return Ok(false) };
    if known.secret != collaboration.secret {
        // Another task or tab was faster.
        return Ok(true);
    }
    let Some(offered) = &known.offered else { return Ok(false) };
    let there = known.with(offered);
    match Server::of(&there).changes(&there, false).await {
        Ok(_) => {}
        Err(NoAnswer::Refused(Refusal::Unauthorised)) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    let take = |known: &mut Collaboration| {
        known.rotate(offered);
        // What was ordered here meanwhile has come to pass: nobody has to get a third invitation.
        let Some(counter) = known.rotating() else { return Ok::<_, StorageError>(Changes::new()) };
        known.rotation = None;
        Ok(Changes::new().sent(&command_order(known.id, counter)))
    };
    repository.change_collaboration(collaboration.id, take).await?;
    Ok(true)
}

/// Seals everything that waits to be sent with the newest secret, and a facilitator's charter with it. What is
/// interrupted begins again.
///
/// # Errors
/// [`SyncError`].
pub async fn seal_anew(repository: &Repository, id: CollaborationId) -> Result<(), SyncError> {
    while let Some(known) = repository.collaboration(id).await?.filter(|known| known.resealing) {
        // What others wrote meanwhile, and which rounds are closed by now.
        sync::catch_up(repository, &known, None).await?;
        for (key, outgoing) in repository.outbox().await? {
            if let Outgoing { round: Some(round), turn, number, parcel: Parcel::Response(response), .. } =
                outgoing
                && outgoing.collaboration == id
            {
                let waiting = Waiting { key, round, turn, number, response };
                waiting.seal_anew(repository, &known).await?;
            }
        }
        commons::seal_anew::<SyncError>(repository, id).await?;
        finish(repository, id).await?;
    }
    Ok(())
}

/// Writes the charter, on a device that leads, and is done with sealing anew, unless the invitation changed again.
async fn finish(repository: &Repository, id: CollaborationId) -> Result<(), SyncError> {
    let count = |known: &mut Collaboration| {
        known.facilitator.iter_mut().for_each(|facilitator| facilitator.sequence += 1);
        Ok::<_, StorageError>(Changes::new())
    };
    let Some(known) = repository.change_collaboration(id, count).await? else { return Ok(()) };
    let changes = match known.facilitator {
        Some(_) => write_charter(repository, &known).await?,
        None => Changes::new(),
    };
    let end = |stored: &mut Collaboration| {
        let is_newest = stored.secret == known.secret && stored.facilitator == known.facilitator;
        stored.resealing = !is_newest;
        Ok::<_, StorageError>(if is_newest { changes.clone() } else { Changes::new() })
    };
    repository.change_collaboration(id, end).await?;
    Ok(())
}

async fn write_charter(repository: &Repository, known: &Collaboration) -> Result<Changes, SyncError> {
    let document = repository.charter(known.id).await?.map(ByteBuf::from);
    let mut charter = charter::read(known, document.clone()).await?;
    if charter.name.is_empty() {
        charter = Charter { name: known.name.clone(), groups: known.groups.clone(), ..charter };
    }
    Ok(charter::write(known, document, charter).await?)
}

/// A response in the outbox.
struct Waiting {
    key: String,
    round: RoundId,
    turn: Turn,
    number: u64,
    response: Signed,
}

impl Waiting {
    async fn seal_anew(self, repository: &Repository, known: &Collaboration) -> Result<(), SyncError> {
        let count = |round: &mut Round| {
            round.participation_mut(self.turn).into_iter().for_each(|part| part.sequence += 1);
            Ok::<_, StorageError>(Changes::new())
        };
        // A round that is closed may still acknowledge the very bytes it has, and takes no others.
        if repository.round(self.round).await?.is_none_or(|round| round.is_revealed()) {
            return Ok(());
        }
        let Some(mut round) = repository.change_round(self.round, count).await? else { return Ok(()) };
        let Some(part) = round.participation_mut(self.turn) else { return Ok(()) };
        let (author, sequence) = (part.author.clone(), part.sequence);
        let author = known.author(self.round, author);
        let (response, earlier) = (self.response.clone(), known.earlier.clone());
        let sealed = match bench::run(SealAnew { author, response, earlier, sequence }).await {
            Ok(Some(sealed)) => sealed,
            Ok(None) | Err(JobError::Damaged) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let replace = |round: &mut Round| Ok::<_, StorageError>(self.replace(round, sequence, &sealed));
        repository.change_round(self.round, replace).await?;
        Ok(())
    }

    /// Puts the response that was sealed anew, under this sequence number, in the place of this one.
    fn replace(&self, round: &mut Round, sequence: u64, sealed: &SealedResponse) -> Changes {
        let changes = Changes::new().sent(&self.key);
        let collaboration = round.collaboration;
        let Some(part) = round.participation_mut(self.turn) else { return changes };
        part.pending.remove(&self.number);
        if part.sent != self.number {
            // A newer one, or a withdrawal, waits behind it and stands for it.
            return changes;
        }
        part.sent = sequence;
        part.pending.insert(sequence, sealed.fragments.clone());
        let (turn, parcel) = (self.turn, Parcel::Response(sealed.slot.clone()));
        let outgoing = Outgoing::new(collaboration, sequence, parcel);
        let outgoing = Outgoing { round: Some(self.round), turn, ..outgoing };
        changes.send(&response_order(collaboration, self.round, turn, sequence), &outgoing)
    }
}
