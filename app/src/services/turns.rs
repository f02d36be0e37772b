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
mod tests {
    use super::*;
    use crate::state::testing::{self, Submission as Where, joined};
    use samson_shared::codec;
    use samson_shared::sync::refusal::Refusal;
    use samson_shared::sync::wire::{Phase, RoundStatus, Signed};
    use serde::Serialize;
    use std::collections::BTreeMap;

    /// A participation as it was stored before there were turns.
    #[derive(Serialize)]
    struct Before {
        author: AuthorSecret,
        group: Group,
        sequence: u64,
        sent: u64,
        submission: Submission,
        pending: BTreeMap<u64, Vec<FragmentHash>>,
        fragments: Vec<FragmentHash>,
    }

    fn somebody() -> Participation {
        joined(Where::Waiting).participation.unwrap()
    }

    const CODE: ReceiptCode = ReceiptCode::new([1; 5]);

    #[test]
    fn who_began_before_there_were_turns_has_the_first_and_the_next_one_another() {
        let Participation { author, sequence, sent, submission, pending, fragments, .. } = somebody();
        let group = Group::Volunteer;
        let before = Before { author: author.clone(), group, sequence, sent, submission, pending, fragments };
        let now: Participation = codec::decode(&codec::encode(&before)).unwrap();
        assert_eq!((now.turn, now.group, now.author), (Turn::FIRST, Some(group), author));

        let mut round = joined(Where::Waiting);
        round.end_turn(Seat::Own(round.id), CODE);
        round.sit_down(Seat::Own(round.id), somebody().author, Group::Citizen);
        assert_eq!(round.participation.unwrap().turn, Turn::FIRST.next());
    }

    #[test]
    fn a_round_that_was_stored_before_there_were_turns_still_loads() {
        #[derive(Serialize)]
        struct Stored<'a> {
            id: &'a samson_shared::ids::RoundId,
            collaboration: &'a samson_shared::ids::CollaborationId,
            title: &'a str,
            instrument: &'a samson_shared::ids::InstrumentId,
            version: u32,
            protection: &'a samson_shared::protection::Protection,
            since: i64,
            headcount: Option<u32>,
            status: Option<u8>,
            order: Option<u8>,
            participation: &'a Option<Participation>,
            opened: bool,
            merged: bool,
        }
        let round = joined(Where::Received);
        let Round { id, collaboration, title, instrument, version, protection, since, .. } = &round;
        let before = Stored {
            id,
            collaboration,
            title,
            instrument,
            version: *version,
            protection,
            since: *since,
            headcount: None,
            status: None,
            order: None,
            participation: &round.participation,
            opened: false,
            merged: false,
        };
        assert_eq!(codec::decode(&codec::encode(&before)), Ok(round));
    }

    #[test]
    fn own_answers_and_a_paper_form_have_turns_of_their_own_whichever_comes_first() {
        let mut round = Round { participation: None, ..joined(Where::Drafting) };
        let id = round.id;
        round.sit_down(Seat::Paper(id), somebody().author, Group::Citizen);
        round.sit_down(Seat::Own(id), somebody().author, Group::Citizen);
        let turn = |seat| round.seated(seat).unwrap().turn;
        assert_ne!(turn(Seat::Own(id)), turn(Seat::Paper(id)));
    }

    #[test]
    fn answers_that_came_too_late_leave_the_profile_as_it_is_and_those_that_arrived_are_looked_for_in_it() {
        for (submission, stays) in [
            (Submission::Refused(Refusal::AlreadyRevealed), true),
            (Submission::Received, false),
            (Submission::Withdrawn, false),
        ] {
            let mut round = joined(Where::Waiting);
            (round.opened, round.merged) = (true, true);
            let signed = Signed { body: Vec::new().into(), signature: Vec::new().into() };
            let outgoing = Outgoing::new(round.collaboration, 0, Parcel::Withdrawal(signed));
            round.settle(&outgoing, submission.clone(), "https://samson.example");
            assert_eq!((round.opened, round.merged), (stays, stays));
            assert_eq!(round.submission(), Some(&submission));
        }
    }

    #[test]
    fn where_answers_were_received_is_remembered_when_the_phone_goes_on_elsewhere() {
        const HUB: &str = "http://192.168.1.4:8080";
        const SERVER: &str = "https://samson.example";
        let at = |handed_on, received_at: Option<&str>| {
            let mut round = joined(Where::Received);
            round.status = Some(RoundStatus { handed_on, ..testing::status(Phase::Open) });
            round.participation.as_mut().unwrap().received_at = received_at.map(str::to_owned);
            round.goes_on(HUB, SERVER);
            assert_eq!(round.status.unwrap().handed_on, None, "that was the hub's word");
            round.participation.unwrap().received_at.unwrap()
        };
        assert_eq!(at(None, Some(HUB)), HUB);
        assert_eq!(at(Some(4), Some(HUB)), HUB, "one of the five is not there, perhaps this one");
        assert_eq!(at(Some(5), Some(HUB)), SERVER);
        assert_eq!(at(None, None), HUB, "as stored by an app that did not note it");
        assert_eq!(at(None, Some(SERVER)), SERVER);
    }
}
