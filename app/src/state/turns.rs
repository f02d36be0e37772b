//! One after the other at one device: the phone that goes from hand to hand, and the paper forms of a facilitator.

#[cfg(test)]
mod tests;

use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::services::bench;
use crate::services::outgoing::response_order;
use crate::services::records::{Former, Outgoing, Parcel, Rest, Round, Seat, Submission, Turn};
use crate::services::repository::Changes;
use crate::workbench::ReadReceipt;
use rand_core::Rng as _;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{Group, PaperId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;

/// A response from this device that does not count, of somebody who has left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// Whose turn it was.
    pub turn: Turn,
    /// The author has it on a slip of paper, perhaps.
    pub code: Option<ReceiptCode>,
    /// Why it does not count.
    pub why: Uncounted,
    /// True when the server may take it now: the round is open, and nobody had it taken out.
    pub can_go_again: bool,
}

/// Why a response does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncounted {
    /// The server did not take it.
    Refused(Refusal),
    /// It is not sent: the round has other rules than its author has accepted.
    OtherRules,
}

impl Samson {
    /// Ends the turn of who sits there. Nothing of what they said stays on this device; what they have sent goes its way. A
    /// draft is gone with it.
    ///
    /// # Errors
    /// [`Problem`]; then it is still their turn.
    pub async fn end_turn(self, seat: Seat) -> Result<(), Problem> {
        to_the_end(self.stand_up(seat)).await
    }

    async fn stand_up(self, seat: Seat) -> Result<(), Problem> {
        let repository = self.repository();
        let record = repository.round(seat.round()).await?.ok_or(Problem::UnknownRound)?;
        let Some(part) = record.seated(seat) else { return Ok(()) };
        let (round, turn) = (record.id, part.turn);
        let code = bench::run(ReadReceipt { round, author: part.author.clone() }).await?;
        let end = |round: &mut Round| {
            // In another tab it has ended already, perhaps, and the next one has begun.
            if round.seated(seat).is_none_or(|part| part.turn != turn) {
                return Ok::<_, Problem>(Changes::new());
            }
            round.end_turn(seat, code);
            Ok(match seat {
                Seat::Own(round) => Changes::new().without_own_parcel(round),
                Seat::Paper(_) => Changes::new(),
            })
        };
        repository.end_turn(round, turn, end).await?;
        self.changed(round).await
    }

    /// Begins to enter a paper form of this group; one that was begun goes on, with this group.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn begin_form(self, round: RoundId, group: Group) -> Result<(), Problem> {
        let begin = move |round: &mut Round| {
            if round.paper.is_none() {
                let mut rng = platform::Rng::default();
                let mut id = [0; 16];
                rng.fill_bytes(&mut id);
                round.sit_down(Seat::Paper(round.id), AuthorSecret::generate(&mut rng), group);
                round.paper.iter_mut().for_each(|form| form.paper = Some(PaperId::new(id)));
            }
            round.paper.iter_mut().for_each(|form| form.group = Some(group));
            Ok::<_, Problem>(Changes::new())
        };
        to_the_end(self.change_round(round, begin)).await
    }

    /// What does not count of those whose turn is over.
    pub fn returned(self, round: RoundId) -> Vec<Returned> {
        let Ok((_, record)) = self.round(round) else { return Vec::new() };
        let is_open = !record.is_revealed();
        let returned = |former: &Former| {
            let (turn, why) = (former.turn()?, uncounted(&record, former)?);
            let is_allowed = !matches!(why, Uncounted::OtherRules | Uncounted::Refused(Refusal::Removed));
            Some(Returned { turn, code: former.code, why, can_go_again: is_open && is_allowed })
        };
        record.former.iter().filter_map(returned).collect()
    }

    /// Sends a response that was not taken once more, sealed as it was.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn send_returned(self, round: RoundId, turn: Turn) -> Result<(), Problem> {
        let send = move |round: &mut Round| {
            let (id, collaboration) = (round.id, round.collaboration);
            let former = round.former.iter_mut().find(|former| former.turn() == Some(turn));
            let Some(Rest::Unsettled { participation, refused }) = former.map(|former| &mut former.rest)
            else {
                return Ok::<_, Problem>(Changes::new());
            };
            let Some(response) = refused.take() else { return Ok(Changes::new()) };
            participation.submission = Submission::Waiting;
            let (number, parcel) = (participation.sent, Parcel::Response(response));
            let outgoing = Outgoing { round: Some(id), turn, ..Outgoing::new(collaboration, number, parcel) };
            Ok(Changes::new().send(&response_order(collaboration, id, turn, number), &outgoing))
        };
        to_the_end(self.change_round(round, send)).await
    }

    /// Deletes a response that does not count, for good.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn drop_returned(self, round: RoundId, turn: Turn) -> Result<(), Problem> {
        let settle = move |round: &mut Round| {
            let is_returned =
                |former: &Former| former.turn() == Some(turn) && uncounted(round, former).is_some();
            let Some(at) = round.former.iter().position(is_returned) else {
                return Ok::<_, Problem>(Changes::new());
            };
            let waiting = round.former[at].waiting();
            round.former[at].give_up();
            let order = waiting.map(|number| response_order(round.collaboration, round.id, turn, number));
            Ok(order.map_or_else(Changes::new, |order| Changes::new().sent(&order)))
        };
        to_the_end(self.change_round(round, settle)).await
    }

    /// Changes a round that is here; it shows, and what waits is sent.
    async fn change_round(
        self,
        round: RoundId,
        change: impl Fn(&mut Round) -> Result<Changes, Problem>,
    ) -> Result<(), Problem> {
        self.repository().change_round(round, change).await?.ok_or(Problem::UnknownRound)?;
        self.changed(round).await
    }
}

/// Why the response of somebody who has left does not count, if that is so.
fn uncounted(round: &Round, former: &Former) -> Option<Uncounted> {
    let is_held = round.has_other_rules() && former.waiting().is_some();
    former.refusal().cloned().map(Uncounted::Refused).or_else(|| is_held.then_some(Uncounted::OtherRules))
}
