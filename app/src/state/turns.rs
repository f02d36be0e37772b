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

/// A response from this device that the server did not take, after its author had left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// Whose turn it was.
    pub turn: Turn,
    /// The author has it on a slip of paper, perhaps.
    pub code: Option<ReceiptCode>,
    /// Why it was not taken.
    pub refusal: Refusal,
    /// True when the server may take it now: the round is open, and nobody had it taken out.
    pub can_go_again: bool,
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

    /// What the server did not take of those whose turn is over.
    pub fn returned(self, round: RoundId) -> Vec<Returned> {
        let Ok((_, record)) = self.round(round) else { return Vec::new() };
        let is_open = !record.is_revealed();
        let returned = |former: &Former| {
            let (turn, refusal) = (former.turn()?, former.refusal()?.clone());
            let can_go_again = is_open && refusal != Refusal::Removed;
            Some(Returned { turn, code: former.code, refusal, can_go_again })
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

    /// Deletes a response that was not taken, for good.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn drop_returned(self, round: RoundId, turn: Turn) -> Result<(), Problem> {
        let settle = move |round: &mut Round| {
            let is_returned =
                |former: &&mut Former| former.turn() == Some(turn) && former.refusal().is_some();
            round.former.iter_mut().filter(is_returned).for_each(Former::give_up);
            Ok::<_, Problem>(Changes::new())
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
