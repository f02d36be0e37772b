//! The turns of a round at one device.

use super::participation::{Former, PaperMark, Participation, Rest, Seat, Submission, Turn};
use super::records::{Outgoing, Parcel, Round};
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Charter, PaperForm};
use samson_shared::exchange::FragmentHash;
use samson_shared::ids::Group;
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
    pub fn settle(&mut self, outgoing: &Outgoing, submission: Submission) {
        if !matches!(submission, Submission::Refused(_)) {
            (self.opened, self.merged) = (false, false);
        }
        let Outgoing { turn, number, parcel, .. } = outgoing;
        let response = if let Parcel::Response(signed) = parcel { Some(signed) } else { None };
        let former = self.former.iter_mut().find(|former| former.turn() == Some(*turn));
        match former {
            Some(former) => former.settle(*number, submission, response),
            None => {
                if let Some(participation) = self.participation_mut(*turn) {
                    participation.settle(*number, submission);
                }
            }
        }
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
