//! Who answers at this device, one after the other, and what is left of those who did.

use super::hand_over::Handed;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::exchange::FragmentHash;
use samson_shared::ids::{Group, PaperId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where somebody answers at this device: two drafts of a round can lie beside each other, and never mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    /// Whoever holds the device.
    Own(RoundId),
    /// The paper form that its facilitator enters.
    Paper(RoundId),
}

impl Seat {
    /// In which round.
    pub const fn round(self) -> RoundId {
        match self {
            Self::Own(round) | Self::Paper(round) => round,
        }
    }
}

/// The turns of a round at one device are counted from 0; a number is never given twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Turn(u32);

impl Turn {
    /// The first of a device.
    pub const FIRST: Self = Self(0);

    /// As a part of keys in storage.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The one after it.
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// One participant's part in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Whose turn it is: nothing of one turn is ever taken for another's.
    #[serde(default)]
    pub turn: Turn,
    /// Made for this round only.
    pub author: AuthorSecret,
    /// The side the participant belongs to; none once somebody else has the device.
    pub group: Option<Group>,
    /// Present for a paper form.
    #[serde(default)]
    pub paper: Option<PaperId>,
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
    /// The address of the server or hub that is known to have the answers, once one has acknowledged them.
    #[serde(default)]
    pub received_at: Option<String>,
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

impl Submission {
    /// True while something sealed has to reach the server.
    pub const fn is_on_its_way(&self) -> bool {
        matches!(self, Self::Waiting | Self::Withdrawing)
    }
}

impl Participation {
    /// Somebody who begins to answer.
    pub fn new(turn: Turn, author: AuthorSecret, group: Group) -> Self {
        let (pending, fragments) = (BTreeMap::new(), Vec::new());
        let (sequence, sent, submission, handed, received_at) = (0, 0, Submission::Drafting, None, None);
        Self {
            turn,
            author,
            group: Some(group),
            paper: None,
            sequence,
            sent,
            submission,
            pending,
            fragments,
            handed,
            received_at,
        }
    }

    /// True while what waits here is carried by another phone too, as its owner has seen. One that was changed or taken
    /// back since is not.
    pub fn is_carried(&self) -> bool {
        let newest = self.handed.as_ref().filter(|handed| handed.number == self.sent);
        self.submission == Submission::Waiting && newest.is_some_and(|handed| handed.confirmed)
    }

    /// Notes what came of sending the response or withdrawal with this number. Where the answers are follows from the
    /// one that was put on its way last. `at`: the address of who answered. Two tabs may send the same one, and note twice what
    /// came of it.
    pub fn settle(&mut self, number: u64, submission: Submission, at: &str) {
        match (&submission, self.pending.remove(&number)) {
            (Submission::Received, Some(fragments)) => self.fragments = fragments,
            (Submission::Withdrawn, _) => self.fragments.clear(),
            _ => {}
        }
        if number == self.sent {
            self.received_at = (submission == Submission::Received).then(|| at.to_owned());
            self.submission = submission;
        }
    }
}

/// What is left on a device of somebody whose turn is over: nothing of what they said, nor their group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// By which the response can be taken out. Kept while somebody at this device may need it.
    pub code: Option<ReceiptCode>,
    /// Present for a paper form.
    pub paper: Option<PaperMark>,
    /// What has become of the response.
    pub rest: Rest,
}

/// The mark of a paper form in the charter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperMark {
    /// Its name there.
    pub id: PaperId,
    /// What the charter of this device says: whether it counts. None before it was written.
    pub written: Option<bool>,
}

/// What has become of a response whose author does not hold the device any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// The server has said nothing final. The key is kept: a changed invitation asks for another seal.
    Unsettled {
        /// Without the group.
        participation: Participation,
        /// What was refused, sealed as it was: the round may be opened again.
        refused: Option<Signed>,
    },
    /// The server has these fragments of it, which must be in the bag; none of one that was taken out.
    Settled(Vec<FragmentHash>),
}

impl Former {
    /// Ends a turn. Nothing is left of a response of which the server has nothing and gets nothing.
    pub fn of(mut participation: Participation, code: ReceiptCode) -> Option<Self> {
        let paper = participation.paper.map(|id| PaperMark { id, written: None });
        (participation.group, participation.handed) = (None, None);
        let rest = if participation.submission.is_on_its_way() {
            Rest::Unsettled { participation, refused: None }
        } else if participation.fragments.is_empty() {
            return None;
        } else {
            Rest::Settled(participation.fragments)
        };
        let is_needed = paper.is_some() || matches!(rest, Rest::Unsettled { .. });
        Some(Self { code: is_needed.then_some(code), paper, rest })
    }

    /// As [`Participation::settle`], for `parcel`: the sealed response, or none for a withdrawal.
    pub fn settle(&mut self, number: u64, submission: Submission, at: &str, parcel: Option<&Signed>) {
        let Rest::Unsettled { participation, refused } = &mut self.rest else { return };
        let pending = participation.pending.get(&number).cloned();
        participation.settle(number, submission, at);
        match (&participation.submission, parcel, pending) {
            (Submission::Refused(_), Some(parcel), Some(pending)) => {
                participation.pending.insert(number, pending);
                *refused = Some(parcel.clone());
            }
            (submission, ..) if submission.is_on_its_way() => {}
            _ => self.give_up(),
        }
    }

    /// Leaves nothing but what the server has.
    pub fn give_up(&mut self) {
        self.rest = Rest::Settled(self.fragments().to_vec());
        self.code.take_if(|_| self.paper.is_none());
    }

    /// The turn of a response that is not settled.
    pub const fn turn(&self) -> Option<Turn> {
        match &self.rest {
            Rest::Unsettled { participation, .. } => Some(participation.turn),
            Rest::Settled(_) => None,
        }
    }

    /// Why the server did not take the response, if it did not.
    pub const fn refusal(&self) -> Option<&Refusal> {
        match &self.rest {
            Rest::Unsettled {
                participation: Participation { submission: Submission::Refused(refusal), .. },
                ..
            } => Some(refusal),
            _ => None,
        }
    }

    /// The number of the response that waits on this device, if one does.
    pub fn waiting(&self) -> Option<u64> {
        match &self.rest {
            Rest::Unsettled { participation, .. } if participation.submission == Submission::Waiting => {
                Some(participation.sent)
            }
            _ => None,
        }
    }

    /// The fragments that must be in the bag.
    pub fn fragments(&self) -> &[FragmentHash] {
        match &self.rest {
            Rest::Unsettled { participation, .. } => &participation.fragments,
            Rest::Settled(fragments) => fragments,
        }
    }

    /// Whether the response is one of the round's, or on its way to become one.
    pub fn counts(&self) -> bool {
        !self.fragments().is_empty() || self.is_on_its_way()
    }

    /// Whether the response waits on this device for a connection.
    pub const fn is_on_its_way(&self) -> bool {
        matches!(&self.rest, Rest::Unsettled { participation, .. } if participation.submission.is_on_its_way())
    }
}

#[cfg(test)]
mod tests;
