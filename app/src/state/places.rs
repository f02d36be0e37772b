//! Where somebody's answers are safe. True at all times: what is not certain is not said.

use super::Samson;
use crate::services::records::{Round, Submission};
use crate::services::server::{NoAnswer, Server};
use crate::services::sync;
use dioxus::prelude::*;
use futures_util::future::select;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::BackOff;
use samson_shared::sync::wire::{Place, PlaceKind};
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
                Err(NoAnswer::Unreachable) => {
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
        places.push(match kind {
            Some(PlaceKind::Server) => SafePlace::Server,
            Some(PlaceKind::Hub) => SafePlace::Hub,
            None => SafePlace::ServerOrHub,
        });
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::records::Handed;
    use crate::state::testing::joined;
    use samson_shared::handover::TransferCode;
    use samson_shared::sync::refusal::Refusal;

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
}
