//! The turns of a round at one device.

use super::participation::{Former, PaperMark, Participation, Rest, Seat, Submission, Turn};
use super::records::{Outgoing, Parcel, Round};
use super::repository::{Changes, Repository};
use crate::platform::storage::StorageError;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Charter, PaperForm};
use samson_shared::exchange::FragmentHash;
use samson_shared::ids::{Group, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;

impl Round {
    /// Who sits there now.
    pub const fn seated(&self, seat: Seat) -> Option<&Participation> {
        match seat {
            Seat::Own(_) => self.participation.as_ref(),
            Seat::Paper(_) => self.paper.as_ref(),
        }
    }

    /// The place itself.
    pub const fn seat_mut(&mut self, seat: Seat) -> &mut Option<Participation> {
        match seat {
            Seat::Own(_) => &mut self.participation,
            Seat::Paper(_) => &mut self.paper,
        }
    }

    /// Somebody of this group sits down to answer.
    pub fn sit_down(&mut self, seat: Seat, author: AuthorSecret, group: Group) {
        let turn = self.after_all_turns();
        self.next_turn = turn.next();
        *self.seat_mut(seat) = Some(Participation::new(turn, author, group));
    }

    /// Ends the turn of who sits there: of those who sent something, what the response needs is left.
    pub fn end_turn(&mut self, seat: Seat, code: ReceiptCode) {
        // Whoever began before turns were counted had the first.
        self.next_turn = self.after_all_turns();
        let over = self.seat_mut(seat).take();
        self.former.extend(over.and_then(|participation| Former::of(participation, code)));
    }

    fn after_all_turns(&self) -> Turn {
        let seated = [&self.participation, &self.paper].into_iter().flatten();
        seated.map(|participation| participation.turn.next()).fold(self.next_turn, Turn::max)
    }

    /// Somebody who has something on its way, or may have: who sits there, or did.
    pub fn participation_mut(&mut self, turn: Turn) -> Option<&mut Participation> {
        self.participations_mut().find(|participation| participation.turn == turn)
    }

    /// All of them.
    pub fn participations_mut(&mut self) -> impl Iterator<Item = &mut Participation> {
        let seated = [&mut self.participation, &mut self.paper].into_iter().flatten();
        let former = self.former.iter_mut().filter_map(|former| match &mut former.rest {
            Rest::Unsettled { participation, .. } => Some(participation),
            Rest::Settled(_) => None,
        });
        seated.chain(former)
    }

    /// Notes what came of sending a response or withdrawal: see [`Participation::settle`]. What arrived counts in the bag,
    /// so a bag that was opened is checked again for it: the acknowledgement may have been lost, and come after the reveal.
    /// What was refused changes nothing about it.
    pub fn settle(&mut self, outgoing: &Outgoing, submission: Submission, at: &str) {
        if !matches!(submission, Submission::Refused(_)) {
            (self.opened, self.merged) = (false, false);
        }
        if let Some(handed_on) = self.status.as_mut().and_then(|status| status.handed_on.as_mut()) {
            // What a hub had handed on before was without this one.
            *handed_on = 0;
        }
        let Outgoing { turn, number, parcel, .. } = outgoing;
        let response = if let Parcel::Response(signed) = parcel { Some(signed) } else { None };
        let former = self.former.iter_mut().find(|former| former.turn() == Some(*turn));
        match former {
            Some(former) => former.settle(*number, submission, at, response),
            None => {
                if let Some(participation) = self.participation_mut(*turn) {
                    participation.settle(*number, submission, at);
                }
            }
        }
    }

    /// Makes a draft again of a response that was never sent, if who gave it still sits there. False if not, or if the server
    /// has an earlier one of them.
    pub fn back_to_draft(&mut self, turn: Turn, number: u64) -> bool {
        let seated = [&mut self.participation, &mut self.paper].into_iter().flatten();
        let of_turn = |part: &&mut Participation| part.turn == turn && part.fragments.is_empty();
        let part = seated.into_iter().find(of_turn);
        part.map(|part| part.settle(number, Submission::Drafting, "")).is_some()
    }

    /// The collaboration goes on at another place. Answers stay known to be where they were received, and are known to be at the
    /// other place as well where a hub has said that it has handed on all of them there.
    pub fn goes_on(&mut self, from: &str, to: &str) {
        let is_there = self.status.is_some_and(|status| status.handed_on >= Some(status.submitted.max(1)));
        // The other place's own word comes.
        if let Some(status) = &mut self.status {
            status.handed_on = None;
        }
        let Some(part) = &mut self.participation else { return };
        if part.submission == Submission::Received {
            let at = part.received_at.take().unwrap_or_else(|| from.to_owned());
            part.received_at = Some(if is_there && at == from { to.to_owned() } else { at });
        }
    }

    /// Those who held this device before.
    pub fn others(&self) -> impl Iterator<Item = &Former> {
        self.former.iter().filter(|former| former.paper.is_none())
    }

    /// Whether there was one.
    pub fn had_others(&self) -> bool {
        self.others().next().is_some()
    }

    /// Notes that a facilitator had the response with this code taken out.
    pub fn take_out(&mut self, code: ReceiptCode) {
        for former in self.former.iter_mut().filter(|former| former.code == Some(code)) {
            former.rest = Rest::Settled(Vec::new());
        }
    }

    /// The paper forms that were entered here, and whether each counts.
    pub fn marks(&self) -> impl Iterator<Item = PaperForm> {
        self.forms().map(|(mark, counts)| PaperForm { round: self.id, id: mark.id, counts })
    }

    /// Whether a mark is to be written into the charter.
    pub fn has_new_marks(&self) -> bool {
        self.forms().any(|(mark, counts)| mark.written.unwrap_or(false) != counts)
    }

    /// Takes in what the charter says of the forms that were entered here, and of the round's as a whole.
    pub fn note_marks(&mut self, charter: &Charter) {
        self.on_paper = charter.on_paper(self.id);
        for mark in self.former.iter_mut().filter_map(|former| former.paper.as_mut()) {
            mark.written = charter.form(mark.id);
        }
    }

    fn forms(&self) -> impl Iterator<Item = (PaperMark, bool)> {
        self.former.iter().filter_map(|former| Some((former.paper?, former.counts())))
    }

    /// Every fragment from this device that must be in the bag.
    pub fn fragments(&self) -> Vec<FragmentHash> {
        let own = self.participation.iter().flat_map(|participation| &participation.fragments);
        own.chain(self.former.iter().flat_map(Former::fragments)).copied().collect()
    }

    /// Where the answers are of who holds the device; `None` when nobody answers.
    pub fn submission(&self) -> Option<&Submission> {
        self.participation.as_ref().map(|participation| &participation.submission)
    }
}

impl Repository {
    /// Ends a turn together with this change of its round, and deletes everything that was said in it.
    ///
    /// # Errors
    /// [`StorageError`] as everywhere, and whatever `change` refuses with. Nothing was changed then.
    pub async fn end_turn<E: From<StorageError>>(
        &self,
        id: RoundId,
        turn: Turn,
        change: impl Fn(&mut Round) -> Result<Changes, E>,
    ) -> Result<Option<Round>, E> {
        let said = self.said_keys(id, turn).await?;
        let end = |round: &mut Round| Ok::<_, E>(change(round)?.over(id, turn, said.clone()));
        let round = self.change_round(id, end).await?;
        // What another tab stored between looking and ending: from now on it stores nothing more.
        self.commit(Changes::new().over(id, turn, self.said_keys(id, turn).await?)).await?;
        Ok(round)
    }

    async fn said_keys(&self, round: RoundId, turn: Turn) -> Result<Vec<String>, StorageError> {
        Ok(self.said(round, turn).await?.into_iter().map(|(key, _)| key).collect())
    }
}

#[cfg(test)]
mod tests;
