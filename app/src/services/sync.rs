//! One step of sending and one step of following, each durable when it returns.

use super::records::{self, Collaboration, Outgoing, Parcel, Round, Submission};
use super::repository::{Changes, Queued, Repository};
use super::server::{NoAnswer, Server};
use super::{bench, commons};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::workbench::{JobError, MergeBag, OpenBag, ReadCharter, ReadCharters, SealedBag};
use samson_shared::document;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::Next;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire;
use serde_bytes::ByteBuf;

/// Why a step was not finished. Nothing is lost: the next attempt begins where this one did.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    /// No answer from the server, or a refusal.
    #[error(transparent)]
    Server(#[from] NoAnswer),
    /// This device could not store or read.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What arrived does not open.
    #[error(transparent)]
    Job(#[from] JobError),
}

/// Sends the oldest waiting thing and stores what came of it.
///
/// # Errors
/// [`SyncError::Storage`].
pub async fn deliver(
    repository: &Repository,
    collaboration: &Collaboration,
    queued @ (key, outgoing): &Queued,
) -> Result<Next, SyncError> {
    let outcome = Server::of(collaboration).send(collaboration, &outgoing.parcel).await;
    let next = match outgoing.parcel {
        Parcel::Creation(_) | Parcel::Appointment(_) => outcome.after_creation(),
        Parcel::Deletion(_) => outcome.after_deletion(outgoing.number),
        _ => outcome.next(outgoing.number),
    };
    let submission = match (&next, &outgoing.parcel) {
        (Next::Retry | Next::Wait(_), _) => return Ok(next),
        (Next::Done, Parcel::Deletion(_)) => {
            repository.forget(collaboration.id).await?;
            return Ok(next);
        }
        (Next::Told(_), Parcel::Deletion(_)) => {
            let go_on = |collaboration: &mut Collaboration| {
                collaboration.ending = false;
                Ok::<_, StorageError>(Changes::new().sent(key))
            };
            repository.change_collaboration(collaboration.id, go_on).await?;
            return Ok(next);
        }
        (_, Parcel::Command(_)) => return answered(repository, key, outgoing, next).await,
        (Next::Done, Parcel::Response(_)) => Some(Submission::Received),
        (Next::Done, Parcel::Withdrawal(_)) => Some(Submission::Withdrawn),
        (Next::Told(refusal), Parcel::Response(_) | Parcel::Withdrawal(_)) => {
            Some(Submission::Refused(refusal.clone()))
        }
        _ => None,
    };
    let settle = |round: &mut Round| {
        if let (Some(participation), Some(submission)) = (&mut round.participation, &submission) {
            participation.settle(outgoing.number, submission.clone());
            // An acknowledgement that was lost and comes after the reveal: check the bag again, for these answers too.
            (round.opened, round.merged) = (false, false);
        }
        Ok::<_, StorageError>(Changes::new().sent(key))
    };
    let settled = match (outgoing.round, &submission) {
        (Some(round), Some(_)) => repository.change_round(round, settle).await?,
        _ => None,
    };
    if settled.is_none() {
        repository.settle(queued).await?;
    }
    Ok(next)
}

/// Notes what came of a command, for who waits for it.
async fn answered(
    repository: &Repository,
    key: &str,
    outgoing: &Outgoing,
    next: Next,
) -> Result<Next, SyncError> {
    let outcome = match &next {
        Next::Told(refusal) => records::Outcome::Refused(refusal.clone()),
        _ => records::Outcome::Done,
    };
    let note = |round: &mut Round| {
        round.answer(outgoing.number, outcome.clone());
        Ok::<_, StorageError>(Changes::new().sent(key))
    };
    let noted = match outgoing.round {
        Some(round) => repository.change_round(round, note).await?,
        None => None,
    };
    if noted.is_none() {
        repository.commit(Changes::new().sent(key)).await?;
    }
    Ok(next)
}

/// Asks the server once for what is new, and stores it. With `wait` the server answers when there is something.
///
/// # Errors
/// [`SyncError`].
pub async fn catch_up(
    repository: &Repository,
    collaboration: &Collaboration,
    wait: bool,
) -> Result<(), SyncError> {
    let news = Server::of(collaboration).changes(collaboration, wait).await?;
    take_in(repository, collaboration, news).await
}

/// Opens the rounds that are known to be revealed. `progress` is told how much of a bag is opened.
///
/// # Errors
/// [`SyncError`].
pub async fn open_revealed(
    repository: &Repository,
    collaboration: &Collaboration,
    progress: impl Fn(u32, u32) + Clone + 'static,
) -> Result<(), SyncError> {
    let server = Server::of(collaboration);
    for round in repository.rounds().await? {
        if round.collaboration == collaboration.id && round.is_revealed() && !round.opened {
            open(repository, &server, collaboration, round, progress.clone()).await?;
        }
    }
    Ok(())
}

/// Merges the rounds that are opened: nobody waits for their documents. One that was merged is never fetched again.
///
/// # Errors
/// [`SyncError`].
pub async fn merge_opened(repository: &Repository, collaboration: &Collaboration) -> Result<(), SyncError> {
    let server = Server::of(collaboration);
    for round in repository.rounds().await? {
        if round.collaboration == collaboration.id && round.opened && !round.merged {
            merge(repository, &server, collaboration, round).await?;
        }
    }
    Ok(())
}

async fn take_in(
    repository: &Repository,
    collaboration: &Collaboration,
    news: wire::Changes,
) -> Result<(), SyncError> {
    commons::take_in::<SyncError>(repository, collaboration, &news.slots).await?;
    let charter = read_charters(repository, collaboration, news.slots).await?;
    let listed = charter.as_ref().map_or(&[][..], |read| &read.charter.rounds);
    let added = add_listed(repository, collaboration.id, listed).await?;
    for status in &news.rounds {
        let note = |round: &mut Round| {
            round.hear(*status);
            Ok::<_, StorageError>(Changes::new())
        };
        repository.change_round(status.round, note).await?;
    }
    // The cursor moves last: what was not taken in comes again. So does everything when a round was listed only after its
    // status had been passed over.
    let has_status = |round: &RoundId| news.rounds.iter().any(|status| status.round == *round);
    let cursor = if added.iter().all(has_status) { news.cursor } else { 0 };
    let id = collaboration.id;
    let note = |collaboration: &mut Collaboration| {
        collaboration.cursor = cursor;
        let Some(read) = &charter else { return Ok::<_, StorageError>(Changes::new()) };
        if !read.charter.name.is_empty() {
            collaboration.name.clone_from(&read.charter.name);
            collaboration.groups.clone_from(&read.charter.groups);
        }
        Ok(Changes::new().charter(id, &read.document))
    };
    repository.change_collaboration(id, note).await?;
    Ok(())
}

/// Stores the rounds of the charter that this device does not know yet, and returns them.
async fn add_listed(
    repository: &Repository,
    collaboration: CollaborationId,
    listed: &[document::Round],
) -> Result<Vec<RoundId>, SyncError> {
    let mut added = Vec::new();
    for round in listed {
        if repository.round(round.id).await?.is_some() {
            continue;
        }
        match repository.commit(Changes::new().new_round(&Round::listed(collaboration, round))).await {
            Ok(()) => added.push(round.id),
            // Another tab was faster.
            Err(StorageError::Changed) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(added)
}

async fn read_charters(
    repository: &Repository,
    collaboration: &Collaboration,
    slots: Vec<wire::Signed>,
) -> Result<Option<ReadCharter>, SyncError> {
    if slots.is_empty() {
        return Ok(None);
    }
    let document = repository.charter(collaboration.id).await?.map(ByteBuf::from);
    let secret = collaboration.secret.clone();
    let job = ReadCharters { collaboration: collaboration.id, secret, document, slots };
    Ok(Some(bench::run(job).await?))
}

async fn open(
    repository: &Repository,
    server: &Server,
    collaboration: &Collaboration,
    round: Round,
    progress: impl Fn(u32, u32) + 'static,
) -> Result<(), SyncError> {
    let Some(bag) = fetch(server, collaboration, &round).await? else { return Ok(()) };
    let own = round.participation.as_ref().map(|part| part.fragments.clone()).unwrap_or_default();
    let opened = bench::run_with_progress(OpenBag { bag, own }, progress).await?;
    let note = |round: &mut Round| {
        round.opened = true;
        Ok::<_, StorageError>(Changes::new().opened(round.id, &opened))
    };
    repository.change_round(round.id, note).await?;
    Ok(())
}

async fn merge(
    repository: &Repository,
    server: &Server,
    collaboration: &Collaboration,
    round: Round,
) -> Result<(), SyncError> {
    let Some(bag) = fetch(server, collaboration, &round).await? else { return Ok(()) };
    let merged = bench::run(MergeBag { bag }).await;
    // A bag that does not merge never will; what was counted in it is shown all the same.
    let document = match merged {
        Err(JobError::Damaged) => None,
        merged => Some(merged?),
    };
    let note = |round: &mut Round| {
        round.merged = true;
        let changes = Changes::new();
        Ok::<_, StorageError>(match &document {
            Some(document) => changes.merged(round.id, document),
            None => changes,
        })
    };
    repository.change_round(round.id, note).await?;
    Ok(())
}

/// The bag of a round; none when it was reopened since it was said to be revealed: the next answer says so.
async fn fetch(
    server: &Server,
    collaboration: &Collaboration,
    round: &Round,
) -> Result<Option<SealedBag>, SyncError> {
    let bag = match server.bag(collaboration, round.id).await {
        Err(NoAnswer::Refused(Refusal::NotRevealed)) => return Ok(None),
        answer => answer?,
    };
    Ok(Some(SealedBag {
        collaboration: collaboration.id,
        secret: collaboration.secret.clone(),
        round: round.id,
        instrument: round.instrument.clone(),
        version: round.version,
        bag: ByteBuf::from(bag),
    }))
}

/// How long to wait before the next attempt: see [`samson_shared::sync::delivery::BackOff`].
pub async fn pause(back_off: &mut samson_shared::sync::delivery::BackOff) {
    let random = rand_core::Rng::next_u32(&mut platform::Rng::default());
    platform::sleep(back_off.failed(random)).await;
}
