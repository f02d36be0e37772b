//! Where somebody's answers are safe. True at all times: what is not certain is not said.

use super::Samson;
use crate::services::records::{Round, Submission};
use crate::services::server::{NoAnswer, Server};
use crate::services::sync;
use dioxus::prelude::*;
use futures_util::future::select;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::BackOff;
use samson_shared::sync::wire::{Place, PlaceKind, RoundStatus};
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
        let kind = self.places.read().get(&collaboration.origin).map(|place| place.kind);
        safe_places(&record, kind, self.storage_problem().is_none())
    }

    /// Asks, once in every start, what kind of place a collaboration lives on and for which key something is sealed that is
    /// carried to it. Until there is an answer it is asked again, as things are sent again.
    pub(super) async fn learn_place(self, id: CollaborationId) {
        let mut back_off = BackOff::default();
        loop {
            let nudged = self.next_nudge();
            let Some(collaboration) = self.collaboration(id) else { return };
            match Server::of(&collaboration).place().await {
                Ok(place) => return self.keep_place(collaboration.origin, place).await,
                // An older server does not know the question.
                Err(NoAnswer::Refused(_)) => return,
                Err(NoAnswer::Unreachable | NoAnswer::Untrusted) => {
                    select(nudged, pin!(sync::pause(&mut back_off))).await;
                }
            }
        }
    }

    async fn keep_place(mut self, origin: String, place: Place) {
        // Not kept: then it is known until the app is closed, and asked again.
        let _ = self.repository().keep_place(&origin, &place).await;
        if self.places.peek().get(&origin) != Some(&place) {
            self.places.write().insert(origin, place);
        }
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
mod tests {
    use super::*;
    use crate::services::records::{Handed, Outgoing, Parcel};
    use crate::state::testing::{self, joined};
    use samson_shared::handover::TransferCode;
    use samson_shared::sync::refusal::Refusal;
    use samson_shared::sync::wire::{Phase, Signed};

    fn handed(submission: Submission, confirmed: bool, sent: u64) -> Round {
        let mut round = joined(submission);
        let part = round.participation.as_mut().unwrap();
        part.sent = sent;
        part.handed = Some(Handed { number: 1, code: TransferCode::of(b"parcel"), confirmed });
        round
    }

    #[test]
    fn who_does_not_answer_here_is_told_nothing() {
        let round = Round { participation: None, ..joined(Submission::Drafting) };
        assert_eq!(safe_places(&round, None, true), []);
    }

    #[test]
    fn answers_are_on_this_phone_unless_it_stores_nothing() {
        assert_eq!(safe_places(&joined(Submission::Drafting), None, true), [SafePlace::Phone]);
        assert_eq!(safe_places(&joined(Submission::Drafting), None, false), []);
    }

    #[test]
    fn the_facilitator_carries_what_the_participant_has_confirmed() {
        let both = [SafePlace::Phone, SafePlace::Facilitator];
        assert_eq!(safe_places(&handed(Submission::Waiting, true, 1), None, true), both);
        assert_eq!(safe_places(&handed(Submission::Waiting, false, 1), None, true), [SafePlace::Phone]);
    }

    #[test]
    fn what_was_changed_or_taken_back_since_is_carried_by_nobody() {
        for round in [
            handed(Submission::Waiting, true, 2),
            handed(Submission::Withdrawing, true, 1),
            handed(Submission::Withdrawn, true, 1),
            handed(Submission::Refused(Refusal::AlreadyRevealed), true, 1),
        ] {
            assert_eq!(safe_places(&round, None, true), [SafePlace::Phone]);
        }
    }

    #[test]
    fn what_was_received_is_where_the_place_says_that_it_is() {
        let received = handed(Submission::Received, true, 1);
        for (kind, place) in [
            (Some(PlaceKind::Server), SafePlace::Server),
            (Some(PlaceKind::Hub), SafePlace::Hub),
            (None, SafePlace::ServerOrHub),
        ] {
            assert_eq!(safe_places(&received, kind, true), [SafePlace::Phone, place]);
        }
    }

    #[test]
    fn the_server_has_what_a_hub_received_once_the_hub_has_handed_on_everything() {
        let status = testing::status(Phase::Open);
        for (handed_on, places) in [
            (Some(0), vec![SafePlace::Phone, SafePlace::Hub]),
            (Some(4), vec![SafePlace::Phone, SafePlace::Hub]),
            (Some(5), vec![SafePlace::Phone, SafePlace::Hub, SafePlace::Server]),
        ] {
            let status = Some(RoundStatus { handed_on, ..status });
            let round = Round { status, ..joined(Submission::Received) };
            assert_eq!(safe_places(&round, Some(PlaceKind::Hub), true), places);
        }
    }

    #[test]
    fn a_response_that_was_replaced_is_at_the_server_when_the_hub_says_so_anew() {
        let status = Some(RoundStatus { handed_on: Some(5), ..testing::status(Phase::Open) });
        let mut round = Round { status, ..joined(Submission::Received) };
        let signed = Signed { body: Vec::new().into(), signature: Vec::new().into() };
        let sent = Outgoing::new(round.collaboration, 0, Parcel::Response(signed));
        round.settle(&sent, Submission::Received);
        assert_eq!(safe_places(&round, None, true), [SafePlace::Phone, SafePlace::Hub]);
    }
}
