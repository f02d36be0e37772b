//! Where somebody's answers are safe. True at all times: what is not certain is not said.

use super::Samson;
use crate::platform;
use crate::services::records::{Collaboration, Round, Submission};
use crate::services::server::{NoAnswer, Server};
use crate::services::sync;
use dioxus::prelude::*;
use futures_util::future::select;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::BackOff;
use samson_shared::sync::wire::{PlaceKind, RoundStatus};
use std::pin::pin;

/// A place where a response is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SafePlace {
    /// This phone.
    Phone,
    /// The phone of the facilitator, or where that one has delivered it.
    Facilitator,
    /// A hub on the local network.
    Hub,
    /// The server.
    Server,
    /// A server or hub that has not said which it is.
    ServerOrHub,
}

impl SafePlace {
    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Phone => "place-phone",
            Self::Facilitator => "place-facilitator",
            Self::Hub => "place-hub",
            Self::Server => "place-server",
            Self::ServerOrHub => "place-server-or-hub",
        }
    }
}

impl Samson {
    /// Where this participant's answers are; empty for somebody who does not answer here.
    pub fn safe_places(self, round: RoundId) -> Vec<SafePlace> {
        let Ok((collaboration, record)) = self.round(round) else { return Vec::new() };
        let places = self.places.read();
        let received_at = record.participation.as_ref().and_then(|part| part.received_at.as_ref());
        let kind = places.get(received_at.unwrap_or(&collaboration.origin)).map(|place| place.kind);
        safe_places(&record, kind, self.storage_problem().is_none())
    }

    /// Asks, once in every start, what kind of place a collaboration lives on and for which key something is sealed that is
    /// carried to it. Until there is an answer it is asked again, as things are sent again.
    pub(super) async fn learn_place(self, id: CollaborationId) {
        let mut back_off = BackOff::default();
        loop {
            let nudged = self.next_nudge();
            let Some(collaboration) = self.collaboration(id) else { return };
            if self.ask_place(&collaboration.origin, Server::of(&collaboration)).await {
                return;
            }
            select(nudged, pin!(sync::pause(&mut back_off))).await;
        }
    }

    /// Asks the server that this page came from, so that who joins later without a connection can hand over what is sealed for
    /// it. Once it is known, its collaborations ask.
    pub(super) async fn learn_own_place(self) {
        let Some(origin) = platform::origin() else { return };
        let mut back_off = BackOff::default();
        while !matches!(self.repository().place(&origin).await, Ok(Some(_))) {
            let nudged = self.next_nudge();
            if self.ask_place(&origin, Server::at(&origin)).await {
                return;
            }
            select(nudged, pin!(sync::pause(&mut back_off))).await;
        }
    }

    /// Asks what kind of place this is. True when there is nothing more to ask for now.
    async fn ask_place(mut self, origin: &str, server: Server) -> bool {
        let place = match server.place().await {
            Ok(place) => place,
            // An older server does not know the question.
            Err(NoAnswer::Refused(_)) => return true,
            Err(NoAnswer::Unreachable | NoAnswer::Untrusted) => return false,
        };
        // Not kept: then it is known until the app is closed, and asked again.
        let place = self.repository().keep_place(origin, place.clone()).await.unwrap_or(place);
        if self.places.peek().get(origin) != Some(&place) {
            self.places.write().insert(origin.to_owned(), place);
        }
        // Where its collaborations are found afterwards was stored with it.
        let _ = self.refresh().await;
        true
    }

    /// Where a collaboration that is at a hub is found afterwards, when the hub is gone: the address of its server.
    pub fn afterwards(self, id: CollaborationId) -> Option<String> {
        let origin = self.collaboration(id)?.origin;
        let places = self.places.read();
        places.get(&origin)?.afterwards().filter(|server| *server != origin)
    }

    /// Whether a hub has handed on, and this device does not know to whom: it belongs to a server since it was asked.
    pub(super) fn lacks_server_of(self, id: CollaborationId) -> bool {
        let hands_on = |round: &Round| round.status.is_some_and(|status| status.handed_on.is_some());
        let is_handed_on =
            self.rounds.read().values().any(|round| round.collaboration == id && hands_on(round));
        is_handed_on && self.afterwards(id).is_none()
    }

    /// The link of the invitation to a round, with the key for what is carried there if that is known here: for phones that are
    /// never in contact with the place themselves before somebody hands over.
    pub fn invitation_link(self, collaboration: &Collaboration, round: &Round) -> String {
        let places = self.places.read();
        let carry = places.get(&collaboration.origin).map(|place| place.carry).or(collaboration.carry);
        collaboration.invitation(round, carry).link(&self.address_of(collaboration))
    }

    /// The address of [`Self::afterwards`], and the link of the same invitation there. The key for carrying is not that place's.
    pub fn invitation_afterwards(self, round: RoundId) -> Option<(String, String)> {
        let (collaboration, record) = self.round(round).ok()?;
        let server = self.afterwards(collaboration.id)?;
        let link = collaboration.invitation(&record, None).link(&server);
        Some((server, link))
    }

    /// Whether this app goes on at the server by itself when the hub is gone.
    pub const fn goes_on_by_itself(self) -> bool {
        platform::asks_any_server()
    }

    /// Whether what is handed over of a collaboration can be sealed: its place's key is known here.
    pub fn knows_carry_key(self, id: CollaborationId) -> bool {
        let Some(known) = self.collaboration(id) else { return false };
        known.carry.is_some() || self.places.read().contains_key(&known.origin)
    }

    /// An invitation or appointment to this place, as the link that leads to the same at another one.
    pub fn link_at(self, place: &str, link: &str) -> String {
        let path = link.find("/j#").or_else(|| link.find("/f#")).unwrap_or(link.len());
        format!("{place}{}", &link[path..])
    }
}

/// `keeps`: whether this device stores anything.
fn safe_places(round: &Round, kind: Option<PlaceKind>, keeps: bool) -> Vec<SafePlace> {
    let Some(part) = &round.participation else { return Vec::new() };
    let mut places: Vec<_> = keeps.then_some(SafePlace::Phone).into_iter().collect();
    if part.is_carried() {
        places.push(SafePlace::Facilitator);
    }
    if part.submission == Submission::Received {
        places.extend(received_by(round.status, kind));
    }
    places
}

/// Where a response is that was acknowledged. A hub has handed on all of them, or it is not certain which.
fn received_by(status: Option<RoundStatus>, kind: Option<PlaceKind>) -> Vec<SafePlace> {
    let handed_on = status.and_then(|status| Some((status.handed_on?, status.submitted)));
    match (handed_on, kind) {
        (Some((handed_on, submitted)), _) if handed_on > 0 && handed_on >= submitted => {
            vec![SafePlace::Hub, SafePlace::Server]
        }
        (Some(_), _) | (None, Some(PlaceKind::Hub)) => vec![SafePlace::Hub],
        (None, Some(PlaceKind::Server)) => vec![SafePlace::Server],
        (None, None) => vec![SafePlace::ServerOrHub],
    }
}

#[cfg(test)]
mod going_on;
#[cfg(test)]
mod tests;
