//! What a participant does: joining, sending, taking back.

use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::services::bench;
use crate::services::outgoing::response_order;
use crate::services::records::{
    Collaboration, Outgoing, Parcel, Participation, Round, Seat, Submission, Turn,
};
use crate::services::repository::Changes;
use crate::workbench::{Author, ReadReceipt, SealResponse, SignWithdrawal};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{Group, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;

impl Samson {
    /// Accepts an invitation for somebody of this group. Doing it again changes the group, as long as nothing was
    /// sent, and loses nothing.
    ///
    /// # Errors
    /// [`Problem::Storage`].
    pub async fn join(
        self,
        invitation: &Invitation,
        origin: String,
        group: Group,
    ) -> Result<RoundId, Problem> {
        to_the_end(self.sit_down(invitation.clone(), origin, group)).await
    }

    async fn sit_down(
        self,
        invitation: Invitation,
        origin: String,
        group: Group,
    ) -> Result<RoundId, Problem> {
        let repository = self.repository();
        let take_part = |round: &mut Round| {
            let seat = Seat::Own(round.id);
            match &mut round.participation {
                Some(part) if part.submission == Submission::Drafting => part.group = Some(group),
                Some(_) => {}
                None => round.sit_down(seat, AuthorSecret::generate(&mut platform::Rng::default()), group),
            }
            Ok::<_, StorageError>(Changes::new())
        };
        if repository.round(invitation.round).await?.is_none() {
            let round = Round::invited(&invitation, platform::now());
            let mut changes = Changes::new().new_round(&round);
            if repository.collaboration(invitation.collaboration).await?.is_none() {
                let at_own_hub = self.is_own_hub(&origin);
                let invited = Collaboration { at_own_hub, ..Collaboration::invited(&invitation, origin) };
                changes = changes.collaboration(&invited);
            }
            match repository.commit(changes).await {
                // Another tab was faster: it stored the same.
                Ok(()) | Err(StorageError::Changed) => {}
                Err(error) => return Err(error.into()),
            }
        }
        repository.change_round(invitation.round, take_part).await?;
        self.offer(&invitation).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(invitation.round)
    }

    /// Seals everything that was answered and puts it on its way. It goes by itself once there is a connection. A paper form
    /// is done with then: nothing of what it says stays on this device.
    ///
    /// # Errors
    /// [`Problem`]; the answers are as they were.
    pub async fn send(self, seat: Seat) -> Result<(), Problem> {
        to_the_end(self.seal_and_send(seat)).await
    }

    async fn seal_and_send(self, seat: Seat) -> Result<(), Problem> {
        let Numbered { round, part, author } = self.number(seat).await?;
        let Participation { turn, sequence, group, .. } = part;
        let group = group.ok_or(Problem::TurnOver)?;
        // What is sent is what is stored after the number was given: a later number never carries older answers.
        let draft = self.repository().draft(round.id, turn).await?;
        let Round { id, instrument, version, .. } = round;
        let sealed = SealResponse { author, group, instrument, version, draft, sequence };
        let sealed = bench::run(sealed).await?;
        let note = |part: &mut Participation| {
            part.pending.insert(sequence, sealed.fragments.clone());
            part.submission = Submission::Waiting;
        };
        let post = Post { seat, turn, number: sequence, parcel: Parcel::Response(sealed.slot) };
        if seat == Seat::Own(id) {
            let send = |round: &mut Round| post.put_on_its_way(round, note);
            self.repository().change_round(id, send).await?;
        } else {
            let code = bench::run(ReadReceipt { round: id, author: part.author }).await?;
            let send = |round: &mut Round| {
                let changes = post.put_on_its_way(round, note)?;
                round.end_turn(seat, code);
                Ok::<_, Problem>(changes)
            };
            self.repository().end_turn(id, turn, send).await?;
        }
        self.changed(id).await
    }

    /// Takes the response back. The answers stay on this device.
    ///
    /// # Errors
    /// [`Problem`]; the response is as it was.
    pub async fn withdraw(self, round: RoundId) -> Result<(), Problem> {
        to_the_end(self.sign_withdrawal(round)).await
    }

    async fn sign_withdrawal(self, round: RoundId) -> Result<(), Problem> {
        let seat = Seat::Own(round);
        let Numbered { part: Participation { turn, sequence, .. }, author, .. } = self.number(seat).await?;
        let signed = bench::run(SignWithdrawal { author, sequence }).await?;
        let note = |part: &mut Participation| part.submission = Submission::Withdrawing;
        let post = Post { seat, turn, number: sequence, parcel: Parcel::Withdrawal(signed) };
        self.repository().change_round(round, |round: &mut Round| post.put_on_its_way(round, note)).await?;
        self.changed(round).await
    }

    /// The code that a participant reads aloud to have their response taken out.
    pub async fn receipt(self, round: RoundId) -> Option<ReceiptCode> {
        let (_, record) = self.round(round).ok()?;
        let author = record.participation?.author;
        bench::run(ReadReceipt { round, author }).await.ok()
    }

    /// Gives the next sequence number, once and for all: another tab gets another one.
    async fn number(self, seat: Seat) -> Result<Numbered, Problem> {
        let repository = self.repository();
        let count = |round: &mut Round| {
            if round.has_other_rules() {
                return Err(Problem::ProtectionChanged);
            }
            let part = round.seat_mut(seat).as_mut().ok_or(Problem::TurnOver)?;
            part.sequence += 1;
            Ok(Changes::new())
        };
        let round = repository.change_round(seat.round(), count).await?.ok_or(Problem::UnknownRound)?;
        let collaboration = repository.collaboration(round.collaboration).await?;
        let collaboration = collaboration.ok_or(Problem::UnknownRound)?;
        let part = round.seated(seat).cloned().ok_or(Problem::TurnOver)?;
        let author = collaboration.author(round.id, part.author.clone());
        Ok(Numbered { round, part, author })
    }

    /// After something about a round was stored here: it shows, in every tab, and what waits is sent.
    pub(super) async fn changed(self, round: RoundId) -> Result<(), Problem> {
        self.refresh().await?;
        self.tell_other_tabs(round);
        self.nudge();
        Ok(())
    }
}

/// Somebody with a new sequence number.
struct Numbered {
    round: Round,
    part: Participation,
    author: Author,
}

/// Something sealed or signed in a turn.
struct Post {
    seat: Seat,
    turn: Turn,
    number: u64,
    parcel: Parcel,
}

impl Post {
    /// Puts it into the outbox, unless the turn has ended meanwhile. `note` changes who sent it, unless they sent something
    /// newer.
    fn put_on_its_way(
        &self,
        round: &mut Round,
        note: impl Fn(&mut Participation),
    ) -> Result<Changes, Problem> {
        let (turn, number) = (self.turn, self.number);
        let seated = round.seat_mut(self.seat).as_mut().filter(|part| part.turn == turn);
        let part = seated.ok_or(Problem::TurnOver)?;
        if part.sent < number {
            part.sent = number;
            note(part);
        }
        let (collaboration, parcel) = (round.collaboration, self.parcel.clone());
        let outgoing =
            Outgoing { round: Some(round.id), turn, ..Outgoing::new(collaboration, number, parcel) };
        let order = response_order(collaboration, round.id, turn, number);
        Ok(Changes::new().send(&order, &outgoing))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::testing::joined;
    use samson_shared::sync::wire::Signed;

    #[test]
    fn what_was_sealed_in_a_turn_that_ended_meanwhile_never_becomes_the_answers_of_the_next_one() {
        let mut round = joined(Submission::Drafting);
        let seat = Seat::Own(round.id);
        let parcel = Parcel::Response(Signed { body: Vec::new().into(), signature: Vec::new().into() });
        let post = Post { seat, turn: Turn::FIRST, number: 1, parcel };
        assert!(post.put_on_its_way(&mut round.clone(), |_| {}).is_ok());

        round.end_turn(seat, ReceiptCode::new([1; 5]));
        round.sit_down(seat, AuthorSecret::generate(&mut platform::Rng::default()), Group::Citizen);
        let before = round.clone();
        assert_eq!(post.put_on_its_way(&mut round, |_| {}).err(), Some(Problem::TurnOver));
        assert_eq!(round, before);
    }
}
