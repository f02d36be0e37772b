//! What a participant does: joining, sending, taking back.

use super::{Problem, Samson};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::services::bench;
use crate::services::outgoing::response_order;
use crate::services::records::{Collaboration, Outgoing, Parcel, Participation, Round, Submission};
use crate::services::repository::Changes;
use crate::workbench::{Participant, ReadReceipt, SealResponse, SignWithdrawal};
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
        let repository = self.repository();
        let author = AuthorSecret::generate(&mut platform::Rng::default());
        let take_part = |round: &mut Round| {
            match &mut round.participation {
                Some(part) if part.submission == Submission::Drafting => part.group = group,
                Some(_) => {}
                none => *none = Some(Participation::new(author.clone(), group)),
            }
            Ok::<_, StorageError>(Changes::new())
        };
        if repository.round(invitation.round).await?.is_none() {
            let round = Round::invited(invitation, platform::now());
            let mut changes = Changes::new().new_round(&round);
            if repository.collaboration(invitation.collaboration).await?.is_none() {
                changes = changes.collaboration(&Collaboration::invited(invitation, origin));
            }
            match repository.commit(changes).await {
                // Another tab was faster: it stored the same.
                Ok(()) | Err(StorageError::Changed) => {}
                Err(error) => return Err(error.into()),
            }
        }
        repository.change_round(invitation.round, take_part).await?;
        self.offer(invitation.collaboration, &invitation.secret).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(invitation.round)
    }

    /// Seals everything that was answered and puts it on its way. It goes by itself once there is a connection.
    ///
    /// # Errors
    /// [`Problem`]; the answers are as they were.
    pub async fn send(self, round: RoundId) -> Result<(), Problem> {
        let (participant, sequence) = self.number(round).await?;
        // What is sent is what is stored after the number was given: a later number never carries older answers.
        let draft = self.repository().draft(round).await?;
        let sealed = bench::run(SealResponse { participant, draft, sequence }).await?;
        let note = |part: &mut Participation| {
            part.pending.insert(sequence, sealed.fragments.clone());
            part.submission = Submission::Waiting;
        };
        self.put_on_its_way(round, sequence, Parcel::Response(sealed.slot), note).await
    }

    /// Takes the response back. The answers stay on this device.
    ///
    /// # Errors
    /// [`Problem`]; the response is as it was.
    pub async fn withdraw(self, round: RoundId) -> Result<(), Problem> {
        let (participant, sequence) = self.number(round).await?;
        let signed = bench::run(SignWithdrawal { participant, sequence }).await?;
        let note = |part: &mut Participation| part.submission = Submission::Withdrawing;
        self.put_on_its_way(round, sequence, Parcel::Withdrawal(signed), note).await
    }

    /// The code that a participant reads aloud to have their response taken out.
    pub async fn receipt(self, round: RoundId) -> Option<ReceiptCode> {
        let (_, record) = self.round(round).ok()?;
        let author = record.participation?.author;
        bench::run(ReadReceipt { round, author }).await.ok()
    }

    /// Gives the next sequence number, once and for all: another tab gets another one.
    async fn number(self, round: RoundId) -> Result<(Participant, u64), Problem> {
        let repository = self.repository();
        let count = |round: &mut Round| {
            if round.status.is_some_and(|status| status.protection != round.protection) {
                return Err(Problem::ProtectionChanged);
            }
            let part = round.participation.as_mut().ok_or(Problem::UnknownRound)?;
            part.sequence += 1;
            Ok(Changes::new())
        };
        let round = repository.change_round(round, count).await?.ok_or(Problem::UnknownRound)?;
        let collaboration = repository.collaboration(round.collaboration).await?;
        let collaboration = collaboration.ok_or(Problem::UnknownRound)?;
        let part = round.participation.as_ref().ok_or(Problem::UnknownRound)?;
        Ok((collaboration.participant(&round, part), part.sequence))
    }

    async fn put_on_its_way(
        self,
        round: RoundId,
        number: u64,
        parcel: Parcel,
        note: impl Fn(&mut Participation),
    ) -> Result<(), Problem> {
        let send = |round: &mut Round| {
            let part = round.participation.as_mut().ok_or(Problem::UnknownRound)?;
            if part.sent < number {
                part.sent = number;
                note(part);
            }
            let (collaboration, parcel) = (round.collaboration, parcel.clone());
            let outgoing = Outgoing { collaboration, round: Some(round.id), number, parcel };
            let order = response_order(collaboration, round.id, number);
            Ok::<_, Problem>(Changes::new().send(&order, &outgoing))
        };
        self.repository().change_round(round, send).await?.ok_or(Problem::UnknownRound)?;
        self.refresh().await?;
        self.tell_other_tabs(round);
        self.nudge();
        Ok(())
    }
}
