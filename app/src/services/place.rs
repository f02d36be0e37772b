//! What is known of the servers and hubs that this device has been in contact with, and going on at another one.

use super::changes::put;
use super::records::{Collaboration, Outgoing, Round};
use super::repository::{Changes, Repository};
use super::server::Server;
use crate::platform::storage::{StorageError, Table};
use samson_shared::crypto::carry::CarryKey;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::Place;

impl Repository {
    /// What the server or hub at this address has said of itself, if it ever did.
    ///
    /// # Errors
    /// [`StorageError`], here as below.
    pub async fn place(&self, origin: &str) -> Result<Option<Place>, StorageError> {
        self.get(Table::Settings, &key(origin)).await
    }

    /// Keeps what the server or hub at this address says of itself; returns what is kept. The server that a hub has named once
    /// is not forgotten when the hub is started without it: what was handed on is there. Its collaborations are found there.
    pub async fn keep_place(&self, origin: &str, place: Place) -> Result<Place, StorageError> {
        let named = match &place.server {
            None => self.place(origin).await?.and_then(|before| before.server),
            named => named.clone(),
        };
        let place = Place { server: named, ..place };
        self.commit(Changes::new().and(put(Table::Settings, key(origin), &place))).await?;
        let Some(server) = place.afterwards().filter(|server| server != origin) else { return Ok(place) };
        let find_there = |known: &mut Collaboration| {
            if known.origin == origin {
                known.elsewhere = Some(server.clone());
            }
            Ok::<_, StorageError>(Changes::new())
        };
        for known in self.collaborations().await? {
            if known.origin == origin && known.elsewhere.as_ref() != Some(&server) {
                self.change_collaboration(known.id, find_there).await?;
            }
        }
        Ok(place)
    }

    /// The key for what is carried to the place of a collaboration: as that says itself, or else as the invitation has it.
    pub async fn carry_key(&self, collaboration: &Collaboration) -> Result<Option<CarryKey>, StorageError> {
        let place = self.place(&collaboration.origin).await?;
        Ok(place.map(|place| place.carry).or(collaboration.carry))
    }

    /// Whether something sealed for this key can be delivered from here: to a place of the collaboration that is known to open
    /// it, or that has not said what it opens.
    pub async fn goes_to(&self, collaboration: &Collaboration, key: &CarryKey) -> Result<bool, StorageError> {
        let mut keys = vec![self.carry_key(collaboration).await?];
        if let Some(elsewhere) = &collaboration.elsewhere {
            keys.push(self.place(elsewhere).await?.map(|place| place.carry));
        }
        Ok(keys.contains(&Some(*key)) || keys.iter().all(Option::is_none))
    }

    /// Whether something carried is sealed for another place than the collaboration is at now, and has to wait for that one.
    pub async fn is_for_elsewhere(
        &self,
        collaboration: &Collaboration,
        outgoing: &Outgoing,
    ) -> Result<bool, StorageError> {
        let Some(to) = outgoing.to else { return Ok(false) };
        let place = self.place(&collaboration.origin).await?;
        Ok(place.is_some_and(|place| place.carry != to))
    }

    /// From now on a collaboration is at another place. Everything there is asked for, and what waits goes there.
    pub async fn move_to(&self, id: CollaborationId, place: &str) -> Result<(), StorageError> {
        let Some(before) = self.collaboration(id).await? else { return Ok(()) };
        for round in self.rounds().await? {
            if round.collaboration == id {
                let go_on = |round: &mut Round| {
                    round.goes_on(&before.origin, place);
                    Ok::<_, StorageError>(Changes::new())
                };
                self.change_round(round.id, go_on).await?;
            }
        }
        let go_on = |known: &mut Collaboration| {
            *known = known.clone().moved_to(place.to_owned());
            Ok::<_, StorageError>(Changes::new())
        };
        self.change_collaboration(id, go_on).await?;
        Ok(())
    }
}

/// Goes on at the other place that is known of a collaboration, where nobody answers at its own. False when there is none, or
/// it does not let this device in: a server that a hub has not reached yet does not know the collaboration.
///
/// # Errors
/// [`StorageError`].
pub async fn go_on_elsewhere(
    repository: &Repository,
    collaboration: &Collaboration,
) -> Result<bool, StorageError> {
    let Some(place) = collaboration.elsewhere.clone() else { return Ok(false) };
    let there = collaboration.clone().moved_to(place.clone());
    if Server::of(&there).changes(&there, false).await.is_err() {
        return Ok(false);
    }
    repository.move_to(collaboration.id, &place).await?;
    Ok(true)
}

fn key(origin: &str) -> String {
    format!("place/{}", origin.trim_end_matches('/'))
}
