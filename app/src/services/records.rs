//! What this device stores, one type per table.

pub use super::collaboration::{Collaboration, Facilitator};
pub use super::hand_over::Handed;
pub use super::outgoing::{Outgoing, Parcel};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document;
use samson_shared::exchange::FragmentHash;
use samson_shared::ids::{CollaborationId, Group, InstrumentId, RoundId};
use samson_shared::instrument::{self, Instrument};
use samson_shared::language::Language;
use samson_shared::protection::Protection;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Phase, RoundStatus};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Choices of this device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The language that was chosen, if one was.
    pub language: Option<Language>,
}

/// A round that this device knows of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which one.
    pub id: RoundId,
    /// Where it belongs.
    pub collaboration: CollaborationId,
    /// For people.
    pub title: String,
    /// What is asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// What everybody accepts.
    pub protection: Protection,
    /// Seconds since 1970, by this device's clock: sorts the list on the first screen.
    pub since: i64,
    /// How many are here, as this device's facilitator said last; the server may not know yet.
    pub headcount: Option<u32>,
    /// The newest word from the server.
    pub status: Option<RoundStatus>,
    /// The facilitator's last command about this round that somebody waits for.
    pub order: Option<Order>,
    /// Present once this device has begun to answer.
    pub participation: Option<Participation>,
    /// True once the bag has been opened here, and what it says is stored.
    pub opened: bool,
    /// True once the bag has been merged here, and the round's document is stored.
    pub merged: bool,
}

/// A command, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its counter.
    pub counter: u64,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It waits on this device, or is on its way.
    Waiting,
    /// It was carried out.
    Done,
    /// It was not.
    Refused(Refusal),
}

/// One participant's part in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Made for this round only.
    pub author: AuthorSecret,
    /// The side the participant belongs to.
    pub group: Group,
    /// The highest sequence number given to a response or withdrawal.
    pub sequence: u64,
    /// The sequence number of the one that was put on its way last.
    pub sent: u64,
    /// Where the answers are.
    pub submission: Submission,
    /// The fragments of responses that are on their way, by sequence number.
    pub pending: BTreeMap<u64, Vec<FragmentHash>>,
    /// The fragments that the server has acknowledged: all of them must be in the bag.
    pub fragments: Vec<FragmentHash>,
    /// The response that was made ready for another phone to carry, if one was.
    #[serde(default)]
    pub handed: Option<Handed>,
}

/// Where a participant's answers are safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Submission {
    /// On this device only.
    Drafting,
    /// Sealed on this device, and on its way.
    Waiting,
    /// Received by the server or hub.
    Received,
    /// Taken back on this device; the server does not know yet.
    Withdrawing,
    /// Taken back everywhere. The draft is still on this device.
    Withdrawn,
    /// Not taken. The answers are still on this device.
    Refused(Refusal),
}

impl Participation {
    /// Somebody who begins to answer.
    pub fn new(author: AuthorSecret, group: Group) -> Self {
        let submission = Submission::Drafting;
        let (pending, fragments) = (BTreeMap::new(), Vec::new());
        Self { author, group, sequence: 0, sent: 0, submission, pending, fragments, handed: None }
    }

    /// True while what waits here is carried by another phone too, as its owner has seen. One that was changed or taken
    /// back since is not.
    pub fn is_carried(&self) -> bool {
        let newest = self.handed.as_ref().filter(|handed| handed.number == self.sent);
        self.submission == Submission::Waiting && newest.is_some_and(|handed| handed.confirmed)
    }

    /// Notes what came of sending the response or withdrawal with this number. Where the answers are follows from the
    /// one that was put on its way last.
    pub fn settle(&mut self, number: u64, submission: Submission) {
        let fragments = self.pending.remove(&number);
        match submission {
            Submission::Received => self.fragments = fragments.unwrap_or_default(),
            Submission::Withdrawn => self.fragments.clear(),
            _ => {}
        }
        if number == self.sent {
            self.submission = submission;
        }
    }
}

impl Round {
    /// As [`Participation::settle`]. What arrived counts in the bag, so a bag that was opened is checked again for it:
    /// the acknowledgement may have been lost, and come after the reveal. What was refused changes nothing about it.
    pub fn settle(&mut self, number: u64, submission: Submission) {
        let Some(participation) = &mut self.participation else { return };
        if !matches!(submission, Submission::Refused(_)) {
            (self.opened, self.merged) = (false, false);
        }
        if let Some(handed_on) = self.status.as_mut().and_then(|status| status.handed_on.as_mut()) {
            // What a hub had handed on before was without this one.
            *handed_on = 0;
        }
        participation.settle(number, submission);
    }

    /// The round an invitation is for, as it is before anything is known of it.
    pub fn invited(invitation: &Invitation, now: i64) -> Self {
        Self {
            id: invitation.round,
            collaboration: invitation.collaboration,
            title: invitation.title.clone(),
            instrument: invitation.instrument.clone(),
            version: invitation.instrument_version,
            protection: invitation.protection,
            since: now,
            headcount: None,
            status: None,
            order: None,
            participation: None,
            opened: false,
            merged: false,
        }
    }

    /// A round as the charter names it, before anything else is known of it.
    pub fn listed(collaboration: CollaborationId, round: &document::Round) -> Self {
        Self {
            id: round.id,
            collaboration,
            title: round.title.clone(),
            instrument: round.instrument.clone(),
            version: round.version,
            protection: round.protection,
            since: round.opened,
            headcount: Some(round.headcount),
            status: None,
            order: None,
            participation: None,
            opened: false,
            merged: false,
        }
    }

    /// What is asked, if this app knows it.
    pub fn questions(&self) -> Option<&'static Instrument> {
        instrument::find(&self.instrument, self.version)
    }

    /// Takes in the newest word from the server. A bag that has grown since it was opened has to be opened again.
    pub fn hear(&mut self, status: RoundStatus) {
        if self.status.is_some_and(|before| before.reveals < status.reveals) {
            (self.opened, self.merged) = (false, false);
        }
        self.status = Some(status);
    }

    /// True from the reveal on.
    pub fn is_revealed(&self) -> bool {
        self.status.is_some_and(|status| status.phase == Phase::Revealed)
    }

    /// Notes what came of a command, if it is the one that somebody waits for.
    pub fn answer(&mut self, counter: u64, outcome: Outcome) {
        if let Some(order) = self.order.as_mut().filter(|order| order.counter == counter) {
            order.outcome = outcome;
        }
    }

    /// Where the participant's answers are; `None` for somebody who does not answer here.
    pub fn submission(&self) -> Option<&Submission> {
        self.participation.as_ref().map(|participation| &participation.submission)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing;

    #[test]
    fn answers_that_came_too_late_leave_the_profile_as_it_is_and_those_that_arrived_are_looked_for_in_it() {
        for (submission, stays) in [
            (Submission::Refused(Refusal::AlreadyRevealed), true),
            (Submission::Received, false),
            (Submission::Withdrawn, false),
        ] {
            let mut round = testing::joined(Submission::Waiting);
            (round.opened, round.merged) = (true, true);
            round.settle(0, submission.clone());
            assert_eq!((round.opened, round.merged), (stays, stays));
            assert_eq!(round.submission(), Some(&submission));
        }
    }

    #[test]
    fn a_bag_that_has_grown_is_opened_again() {
        let mut round = testing::joined(Submission::Received);
        let revealed = testing::status(Phase::Revealed);
        round.hear(revealed);
        (round.opened, round.merged) = (true, true);
        round.hear(RoundStatus { phase: Phase::Open, ..revealed });
        assert!(round.opened, "reopened: the profile from before is still there");
        round.hear(RoundStatus { reveals: revealed.reveals + 1, ..revealed });
        assert!(!round.opened && !round.merged);
    }
}
