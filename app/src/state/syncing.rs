//! Keeps sending and following in the background, for every collaboration on this device.

use super::{Connection, Samson};
use crate::platform;
use crate::services::records::{Collaboration, Parcel};
use crate::services::server::NoAnswer;
use crate::services::sync::{self, SyncError};
use crate::services::{charter, delivery, place, rotation};
use dioxus::prelude::*;
use futures_util::future::select;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::delivery::{BackOff, Next};
use std::collections::BTreeSet;
use std::pin::pin;
use std::time::Duration;

/// How many collaborations are followed the moment something happens.
const WATCHED: usize = 3;
/// How often the others are asked about.
const SELDOM: Duration = Duration::from_secs(120);

impl Samson {
    /// Tries again what waits for a connection as soon as there may be one; call once, in the root component.
    pub fn keep_listening_to_connection(self) {
        use_hook(|| {
            let nudges = self.nudges();
            platform::on_online(move || {
                nudges.notify(usize::MAX);
            });
        });
    }

    /// Starts the background work; call once, in the root component. Every collaboration gets a sender and a follower of
    /// its own, so that one server that is out of reach holds up nobody else.
    pub fn keep_syncing(self) {
        let mut running = use_signal(BTreeSet::<CollaborationId>::new);
        let mut asking = use_signal(|| false);
        use_effect(move || {
            if !self.is_ready() {
                return;
            }
            if !asking.replace(true) {
                spawn(self.learn_own_place());
            }
            let known: Vec<_> = self.collaborations.read().keys().copied().collect();
            for id in known {
                if running.write().insert(id) {
                    spawn(self.keep_sending(id));
                    spawn(self.keep_following(id));
                    spawn(self.learn_place(id));
                }
            }
        });
    }

    async fn keep_sending(self, id: CollaborationId) {
        let mut back_off = BackOff::default();
        loop {
            // Listening begins before looking: what is put on its way meanwhile is not overlooked.
            let nudged = self.next_nudge();
            if self.send_waiting(id).await {
                back_off.succeeded();
                nudged.await;
            } else {
                select(nudged, pin!(sync::pause(&mut back_off))).await;
            }
        }
    }

    /// Sends everything that waits, in order. False when something has to wait longer.
    pub(super) async fn send_waiting(self, id: CollaborationId) -> bool {
        let repository = self.repository();
        let prefix = format!("{id}/");
        if let Err(error) = self.prepare_to_send(id).await {
            self.set_connection(id, reason(&error));
            return false;
        }
        let Ok(waiting) = repository.outbox().await else { return false };
        for queued in waiting.iter().filter(|(key, _)| key.starts_with(&prefix)) {
            let Some(collaboration) = self.collaboration(id) else { return true };
            if collaboration.resealing {
                // The nudge that came with the newer invitation begins anew, with what is sealed anew.
                return true;
            }
            if repository.is_for_elsewhere(&collaboration, &queued.1).await.unwrap_or(false) {
                continue;
            }
            match delivery::hold_back(&repository, &collaboration, queued).await {
                Ok(false) => {}
                Ok(true) => {
                    let _ = self.refresh().await;
                    continue;
                }
                Err(error) => {
                    self.set_connection(id, reason(&error));
                    return false;
                }
            }
            let connection = match delivery::deliver(&repository, &collaboration, queued).await {
                Ok(Next::Done | Next::Told(_)) => Connection::Online,
                Ok(Next::Wait(refusal)) => Connection::Waiting(refusal),
                Ok(Next::Retry) => Connection::Offline,
                Err(error) => reason(&error),
            };
            let go_on = connection == Connection::Online;
            self.set_connection(id, connection);
            if go_on {
                // News for the follower: the server knows the collaboration now, or a bag is to be checked again.
                self.nudge();
                if matches!(queued.1.parcel, Parcel::Carried(_)) {
                    self.note_carried();
                }
                if let Some(round) = queued.1.round {
                    self.tell_other_tabs(round);
                }
            }
            // What cannot be read again now is read at the next change.
            let _ = self.refresh().await;
            if !go_on {
                return false;
            }
        }
        true
    }

    /// After the invitation was changed everything is sealed anew, and the charter says how many responses were on paper
    /// before the last of them arrives.
    async fn prepare_to_send(self, id: CollaborationId) -> Result<(), SyncError> {
        charter::mark_forms(&self.repository(), id).await?;
        if self.collaboration(id).is_some_and(|collaboration| collaboration.resealing) {
            rotation::seal_anew(&self.repository(), id).await?;
            self.refresh().await?;
        }
        Ok(())
    }

    async fn keep_following(self, id: CollaborationId) {
        let mut back_off = BackOff::default();
        let (mut wait, mut was_away) = (false, false);
        loop {
            let Some(collaboration) = self.collaboration(id) else { return };
            let nudged = self.next_nudge();
            if !self.is_founded(id).await {
                nudged.await;
                continue;
            }
            match self.follow_once(&collaboration, wait).await {
                Ok(()) => {
                    self.set_connection(id, Connection::Online);
                    back_off.succeeded();
                    // A hub may belong to another server since.
                    if std::mem::take(&mut was_away) || self.lacks_server_of(id) {
                        spawn(self.learn_place(id));
                    }
                    wait = self.is_watched(id);
                    if !wait {
                        select(nudged, pin!(platform::sleep(SELDOM))).await;
                    }
                }
                Err(error) => {
                    (wait, was_away) = (false, true);
                    if self.goes_on_elsewhere(&collaboration, &error).await {
                        continue;
                    }
                    self.set_connection(id, reason(&error));
                    select(nudged, pin!(sync::pause(&mut back_off))).await;
                }
            }
        }
    }

    /// Where nobody answers, goes on at the other place that is known, if this app may ask there and is let in.
    pub(super) async fn goes_on_elsewhere(self, collaboration: &Collaboration, error: &SyncError) -> bool {
        let is_away = matches!(error, SyncError::Server(NoAnswer::Unreachable));
        if !is_away || !platform::asks_any_server() {
            return false;
        }
        let moved = place::go_on_elsewhere(&self.repository(), collaboration).await.unwrap_or(false);
        if moved {
            // What cannot be read again now is read at the next change.
            let _ = self.refresh().await;
            self.nudge();
        }
        moved
    }

    /// False while the creation of a collaboration waits on this device: its server would not know whom it talks to.
    pub(super) async fn is_founded(self, id: CollaborationId) -> bool {
        let waiting = self.repository().outbox().await.unwrap_or_default();
        !waiting.iter().any(|(_, outgoing)| {
            outgoing.collaboration == id && matches!(outgoing.parcel, Parcel::Creation(_))
        })
    }

    /// True for the few collaborations with the newest rounds, revealed ones too: they may be opened again, and are talked
    /// about. A browser keeps only six connections to a server, and each of these holds one.
    fn is_watched(self, id: CollaborationId) -> bool {
        let rounds = self.rounds.peek();
        let mut rounds: Vec<_> = rounds.values().map(|round| (round.since, round.collaboration)).collect();
        rounds.sort_by(|one, other| other.cmp(one));
        let mut watched: Vec<CollaborationId> = Vec::new();
        for (_, collaboration) in rounds {
            if !watched.contains(&collaboration) {
                watched.push(collaboration);
            }
        }
        watched.iter().take(WATCHED).any(|watched| *watched == id)
    }

    /// Asks the server once, and opens what came. Who is not let in any more goes on with a newer invitation, if there is
    /// one on this device.
    pub(super) async fn follow_once(
        self,
        collaboration: &Collaboration,
        wait: bool,
    ) -> Result<(), SyncError> {
        match self.ask_once(collaboration, wait).await {
            Err(refused) if refused.is_unauthorised() => {
                if !rotation::find_newer(&self.repository(), collaboration).await? {
                    return Err(refused);
                }
                self.refresh().await?;
                // What waits is to be sealed anew.
                self.nudge();
                let newer = self.collaboration(collaboration.id).ok_or(refused)?;
                self.ask_once(&newer, false).await
            }
            asked => asked,
        }
    }

    async fn ask_once(self, collaboration: &Collaboration, wait: bool) -> Result<(), SyncError> {
        let mut opening = self.opening;
        let progress = move |done, total| {
            let mut opening = opening;
            opening.set(Some((done, total)));
        };
        let repository = self.repository();
        // A round that is to be opened again, because something else arrived meanwhile, does not wait for news.
        let nudged = self.next_nudge();
        let waits = wait && !sync::has_more_to_open(&repository, collaboration.id).await?;
        sync::catch_up(&repository, collaboration, waits.then_some(nudged)).await?;
        // With the secrets that the charter told of.
        let Some(collaboration) = &repository.collaboration(collaboration.id).await? else { return Ok(()) };
        // Not right after opening: the profile is on its way to the screen then.
        sync::merge_opened(&repository, collaboration).await?;
        // Screens show that a round is revealed before its bag, which takes a while, is here and open.
        self.refresh().await?;
        let opened = sync::open_revealed(&repository, collaboration, progress).await;
        if opening.peek().is_some() {
            opening.set(None);
        }
        self.refresh().await?;
        opened
    }

    fn set_connection(mut self, id: CollaborationId, connection: Connection) {
        if self.connection.peek().get(&id) != Some(&connection) {
            self.connection.write().insert(id, connection);
        }
    }
}

fn reason(error: &SyncError) -> Connection {
    match error {
        SyncError::Server(NoAnswer::Refused(refusal)) => Connection::Waiting(refusal.clone()),
        SyncError::Server(NoAnswer::Unreachable) => Connection::Offline,
        SyncError::Server(NoAnswer::Untrusted) => Connection::Untrusted,
        SyncError::Storage(error) => Connection::Troubled(error.clone().into()),
        SyncError::Job(error) => Connection::Troubled(error.clone().into()),
    }
}

#[cfg(test)]
mod tests;
