//! One step of sending, durable when it returns.

use super::hand_over;
use super::records::{self, Collaboration, Outgoing, Parcel, Round, Submission};
use super::repository::{Changes, Queued, Repository};
use super::rotation;
use super::server::{NoAnswer, Server};
use super::sync::{self, SyncError};
use crate::platform::storage::StorageError;
use samson_shared::sync::delivery::Next;
use samson_shared::sync::wire::PlaceKind;

/// Whether this is a response to a round with other protection than its participant accepted: it is not sent, and is a draft
/// again for who still holds the device; of those who do not, it stays here, sealed. A round that nothing was heard of is
/// asked about first, for it was answered without a connection, or in the first part of the app.
///
/// # Errors
/// [`SyncError`]; whether it may be sent is not known then.
pub async fn hold_back(
    repository: &Repository,
    collaboration: &Collaboration,
    (key, outgoing): &Queued,
) -> Result<bool, SyncError> {
    let (Parcel::Response(_), Some(id)) = (&outgoing.parcel, outgoing.round) else { return Ok(false) };
    if repository.round(id).await?.is_some_and(|round| round.status.is_none()) {
        match sync::catch_up(repository, collaboration, None).await {
            // Who is told nothing is refused when sending too, and hears why.
            Ok(()) | Err(SyncError::Server(NoAnswer::Refused(_))) => {}
            Err(error) => return Err(error),
        }
    }
    if !repository.round(id).await?.is_some_and(|round| round.has_other_rules()) {
        return Ok(false);
    }
    let hold = |round: &mut Round| {
        let is_draft = round.back_to_draft(outgoing.turn, outgoing.number);
        Ok::<_, StorageError>(if is_draft { Changes::new().sent(key) } else { Changes::new() })
    };
    repository.change_round(id, hold).await?;
    Ok(true)
}

/// Sends the oldest waiting thing and stores what came of it.
///
/// # Errors
/// [`SyncError::Storage`], and [`NoAnswer::Untrusted`]; it waits on then.
pub async fn deliver(
    repository: &Repository,
    collaboration: &Collaboration,
    queued @ (key, outgoing): &Queued,
) -> Result<Next, SyncError> {
    if let Parcel::Rotation { secret, .. } = &outgoing.parcel {
        return rotation::deliver(repository, collaboration, queued, secret).await;
    }
    if matches!(outgoing.parcel, Parcel::Deletion(_)) && !collaboration.leaving {
        return ask_to_leave(repository, collaboration).await;
    }
    let outcome = Server::of(collaboration).send(collaboration, &outgoing.parcel).await?;
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
                (collaboration.ending, collaboration.leaving) = (false, false);
                Ok::<_, StorageError>(Changes::new().sent(key))
            };
            repository.change_collaboration(collaboration.id, go_on).await?;
            return Ok(next);
        }
        (_, Parcel::Command(_)) => return answered(repository, key, outgoing, next).await,
        (_, Parcel::Carried(sealed)) => {
            hand_over::settle(repository, queued, sealed, &next).await?;
            return Ok(next);
        }
        (Next::Done, Parcel::Response(_)) => Some(Submission::Received),
        (Next::Done, Parcel::Withdrawal(_)) => Some(Submission::Withdrawn),
        (Next::Told(refusal), Parcel::Response(_) | Parcel::Withdrawal(_)) => {
            Some(Submission::Refused(refusal.clone()))
        }
        _ => None,
    };
    let settle = |round: &mut Round| {
        if let Some(submission) = &submission {
            round.settle(outgoing, submission.clone(), &collaboration.origin);
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
    if submission == Some(Submission::Received) {
        count_anew(repository, collaboration).await?;
    }
    Ok(next)
}

/// A hub may have said that it has handed a response on before its acknowledgement arrived here, when that was not certain
/// yet: it is asked for everything again.
async fn count_anew(repository: &Repository, collaboration: &Collaboration) -> Result<(), StorageError> {
    let place = repository.place(&collaboration.origin).await?;
    if place.is_some_and(|place| place.kind == PlaceKind::Server) {
        return Ok(());
    }
    let from_the_beginning = |collaboration: &mut Collaboration| {
        collaboration.cursor = 0;
        Ok::<_, StorageError>(Changes::new())
    };
    repository.change_collaboration(collaboration.id, from_the_beginning).await?;
    Ok(())
}

/// Before a deletion is sent for the first time: who is not let in, because the invitation was changed, deletes nothing.
async fn ask_to_leave(repository: &Repository, collaboration: &Collaboration) -> Result<Next, SyncError> {
    match Server::of(collaboration).changes(collaboration, false).await {
        Err(NoAnswer::Refused(refusal)) => return Ok(Next::Wait(refusal)),
        Err(NoAnswer::Unreachable) => return Ok(Next::Retry),
        Err(NoAnswer::Untrusted) => return Err(NoAnswer::Untrusted.into()),
        Ok(_) => {}
    }
    let leave = |collaboration: &mut Collaboration| {
        collaboration.leaving = true;
        Ok::<_, StorageError>(Changes::new())
    };
    repository.change_collaboration(collaboration.id, leave).await?;
    Ok(Next::Done)
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
    let taken_out = outgoing.takes_out.filter(|_| outcome == records::Outcome::Done);
    let note = |round: &mut Round| {
        round.answer(outgoing.number, outcome.clone());
        if let Some(code) = taken_out {
            round.take_out(code);
        }
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
