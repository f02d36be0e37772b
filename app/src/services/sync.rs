//! One step of following, durable when it returns.

use super::acknowledged::Acknowledged;
use super::listing::add_listed;
use super::records::{Collaboration, Round};
use super::repository::{Changes, Repository};
use super::server::{NoAnswer, Server};
use super::{bench, commons};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::workbench::{JobError, MergeBag, OpenBag, ReadCharter, ReadCharters, SealedBag};
use event_listener::EventListener;
use futures_util::future::{Either, select};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire;
use serde_bytes::ByteBuf;
use std::pin::pin;

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

impl SyncError {
    /// True when the server does not let this device in: too early, after a change of the invitation, or after the end.
    pub const fn is_unauthorised(&self) -> bool {
        matches!(self, Self::Server(NoAnswer::Refused(Refusal::Unauthorised)))
    }
}

/// Asks the server once for what is new, and stores it. With `until` the server answers when there is something, or nobody
/// waits for it any longer.
///
/// # Errors
/// [`SyncError`].
pub async fn catch_up(
    repository: &Repository,
    collaboration: &Collaboration,
    until: Option<EventListener>,
) -> Result<(), SyncError> {
    let server = Server::of(collaboration);
    let acknowledged = Acknowledged::now(repository).await?;
    let asking = server.changes(collaboration, until.is_some());
    let news = match until {
        None => asking.await?,
        Some(until) => match select(pin!(asking), until).await {
            Either::Left((news, _)) => news?,
            Either::Right(_) => return Ok(()),
        },
    };
    take_in(repository, collaboration, news, &acknowledged).await
}

/// Whether a round is known to be revealed and not opened yet.
///
/// # Errors
/// [`StorageError`].
pub async fn has_more_to_open(repository: &Repository, id: CollaborationId) -> Result<bool, StorageError> {
    let rounds = repository.rounds().await?;
    Ok(rounds.iter().any(|round| round.collaboration == id && round.is_revealed() && !round.opened))
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
    acknowledged: &Acknowledged,
) -> Result<(), SyncError> {
    let charter = read_charters(repository, collaboration, &news.slots).await?;
    let mut secrets = collaboration.secrets();
    if charter.as_ref().is_some_and(|read| secrets.learn(&read.charter.earlier)) {
        open_again(repository, collaboration.id).await?;
    }
    commons::take_in::<SyncError>(repository, collaboration.id, &secrets, &news.slots).await?;
    let added = match &charter {
        Some(read) => add_listed(repository, collaboration.id, &read.charter).await?,
        None => Vec::new(),
    };
    for status in &news.rounds {
        let note = |round: &mut Round| {
            round.hear(acknowledged.certain(round, *status));
            Ok::<_, StorageError>(Changes::new())
        };
        repository.change_round(status.round, note).await?;
    }
    // The cursor moves last: what was not taken in comes again. So does everything when a round was listed only after its
    // status had been passed over, and when a secret was learnt only after what it opens.
    let has_status = |round: &RoundId| news.rounds.iter().any(|status| status.round == *round);
    let cursor = if added.iter().all(has_status) { news.cursor } else { 0 };
    let id = collaboration.id;
    let asked = (&collaboration.origin, collaboration.at_own_hub);
    let asked_after = collaboration.cursor;
    let note = |collaboration: &mut Collaboration| {
        // What another place has counted says nothing of the one that it has moved to meanwhile.
        let is_there = (&collaboration.origin, collaboration.at_own_hub) == asked;
        // Nor does what was asked before say everything, when everything is to be asked for again.
        let begins_anew = collaboration.cursor < asked_after;
        collaboration.cursor = if is_there && !begins_anew { cursor } else { 0 };
        let Some(read) = &charter else { return Ok::<_, StorageError>(Changes::new()) };
        collaboration.meet(&read.facilitators);
        if collaboration.learn(&read.charter.earlier) {
            collaboration.cursor = 0;
        }
        if !read.charter.name.is_empty() {
            collaboration.name.clone_from(&read.charter.name);
            collaboration.groups.clone_from(&read.charter.groups);
        }
        Ok(Changes::new().charter(id, &read.document))
    };
    repository.change_collaboration(id, note).await?;
    Ok(())
}

/// Bags that were opened with fewer secrets are opened again.
async fn open_again(repository: &Repository, collaboration: CollaborationId) -> Result<(), SyncError> {
    let close = |round: &mut Round| {
        (round.opened, round.merged) = (false, false);
        Ok::<_, StorageError>(Changes::new())
    };
    for round in repository.rounds().await? {
        if round.collaboration == collaboration && round.opened {
            repository.change_round(round.id, close).await?;
        }
    }
    Ok(())
}

async fn read_charters(
    repository: &Repository,
    collaboration: &Collaboration,
    slots: &[wire::Signed],
) -> Result<Option<ReadCharter>, SyncError> {
    if slots.is_empty() {
        return Ok(None);
    }
    let document = repository.charter(collaboration.id).await?.map(ByteBuf::from);
    let (secrets, slots) = (collaboration.secrets(), slots.to_vec());
    let job = ReadCharters { collaboration: collaboration.id, secrets, document, slots };
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
    let own = round.fragments();
    let opened = bench::run_with_progress(OpenBag { bag, own: own.clone() }, progress).await?;
    let note = |round: &mut Round| {
        if round.fragments() != own {
            // An acknowledgement came meanwhile: what the bag was checked for was not everything. It is opened again.
            return Ok(Changes::new());
        }
        (round.opened, round.by_code) = (true, None);
        Ok::<_, StorageError>(Changes::new().opened(round.id, &opened).without_by_code(round.id))
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
        secrets: collaboration.secrets(),
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
