//! What this device stores, one type per table.

pub use super::by_code::ByCode;
pub use super::collaboration::{Collaboration, Facilitator};
pub use super::hand_over::Handed;
pub use super::outgoing::{Outgoing, Parcel};
pub use super::participation::{Former, PaperMark, Participation, Rest, Seat, Submission, Turn};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::document;
use samson_shared::ids::{CollaborationId, InstrumentId, RoundId};
use samson_shared::instrument::{self, Instrument, Parts};
use samson_shared::language::Language;
use samson_shared::protection::Protection;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Phase, RoundStatus};
use serde::{Deserialize, Serialize};

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
    /// Present once somebody has begun to answer at this device.
    pub participation: Option<Participation>,
    /// Present while a paper form is being entered.
    #[serde(default)]
    pub paper: Option<Participation>,
    /// Those who answered at this device before, in the order in which their turns ended.
    #[serde(default)]
    pub former: Vec<Former>,
    /// The first turn that nobody has had.
    #[serde(default)]
    pub next_turn: Turn,
    /// How many of the responses were on paper, as the facilitators say.
    #[serde(default)]
    pub on_paper: u32,
    /// True once the bag has been opened here, and what it says is stored.
    pub opened: bool,
    /// Present from when another phone has shown the profile until the bag has been opened here.
    #[serde(default)]
    pub by_code: Option<ByCode>,
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

impl Round {
    /// The round an invitation is for, as it is before anything is known of it.
    pub fn invited(invitation: &Invitation, now: i64) -> Self {
        let listed = document::Round {
            id: invitation.round,
            title: invitation.title.clone(),
            instrument: invitation.instrument.clone(),
            version: invitation.instrument_version,
            headcount: 0,
            protection: invitation.protection,
            opened: now,
        };
        Self { headcount: None, ..Self::listed(invitation.collaboration, &listed) }
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
            paper: None,
            former: Vec::new(),
            next_turn: Turn::FIRST,
            on_paper: 0,
            opened: false,
            by_code: None,
            merged: false,
        }
    }

    /// What is asked, if this app knows it.
    pub fn questions(&self) -> Option<&'static Instrument> {
        instrument::find(&self.instrument, self.version)
    }

    /// True for a round of the partnership survey.
    pub fn is_survey(&self) -> bool {
        Parts::named(&self.instrument).is_some()
    }

    /// Takes in the newest word from the server. A bag that has grown since it was opened has to be opened again.
    pub fn hear(&mut self, status: RoundStatus) {
        if self.status.is_some_and(|before| before.reveals < status.reveals) {
            (self.opened, self.merged) = (false, false);
        }
        self.status = Some(status);
    }

    /// True when a hub and its server have revealed different responses, and only somebody can put that right.
    pub fn has_two_profiles(&self) -> bool {
        self.status.is_some_and(|status| status.conflict)
    }

    /// True from the reveal on.
    pub fn is_revealed(&self) -> bool {
        self.status.is_some_and(|status| status.phase == Phase::Revealed)
    }

    /// True when this round, as its place knows it, has other protection than whoever answers here has accepted.
    pub fn has_other_rules(&self) -> bool {
        self.status.is_some_and(|status| status.protection != self.protection)
    }

    /// Notes what came of a command, if it is the one that somebody waits for.
    pub fn answer(&mut self, counter: u64, outcome: Outcome) {
        if let Some(order) = self.order.as_mut().filter(|order| order.counter == counter) {
            order.outcome = outcome;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing;

    #[test]
    fn a_round_that_two_places_have_revealed_differently_is_known_as_such_until_it_is_put_right() {
        let mut round = testing::joined(Submission::Received);
        let revealed = testing::status(Phase::Revealed);
        for conflict in [false, true, false] {
            round.hear(RoundStatus { conflict, ..revealed });
            assert_eq!(round.has_two_profiles(), conflict);
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
