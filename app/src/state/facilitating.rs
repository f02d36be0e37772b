//! What a facilitator orders: counting heads, closing without the missing ones, letting late ones in, deleting.

use super::{Problem, Samson, to_the_end};
use crate::services::bench;
use crate::services::outgoing::command_order;
use crate::services::records::{Collaboration, Facilitator, Order, Outcome, Outgoing, Parcel, Round};
use crate::services::repository::Changes;
use crate::workbench::SignCommand;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, Signed};

impl Samson {
    /// Corrects how many are here.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn set_headcount(self, round: RoundId, headcount: u32) -> Result<(), Problem> {
        self.order(round, Action::SetHeadcount { round, headcount }).await
    }

    /// Closes the round openly without the missing ones, having seen `accepted` responses.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn reveal(self, round: RoundId, accepted: u32) -> Result<(), Problem> {
        self.order(round, Action::Reveal { round, accepted }).await
    }

    /// Opens a revealed round again for those who came too late, with so many people in all.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn reopen(self, round: RoundId, headcount: u32) -> Result<(), Problem> {
        self.order(round, Action::Reopen { round, headcount }).await
    }

    /// Takes the response with this code out of an open round.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn remove_response(self, round: RoundId, code: ReceiptCode) -> Result<(), Problem> {
        self.order(round, Action::RemoveResponse { round, code }).await
    }

    /// Deletes a collaboration: on its server as soon as there is a connection, and then on this device.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn delete(self, id: CollaborationId) -> Result<(), Problem> {
        to_the_end(self.order_deletion(id)).await
    }

    async fn order_deletion(self, id: CollaborationId) -> Result<(), Problem> {
        let (counter, signed) = self.sign(id, Action::Delete).await?;
        let outgoing = Outgoing::new(id, counter, Parcel::Deletion(signed));
        let end = |collaboration: &mut Collaboration| {
            collaboration.ending = true;
            // After everything else: what is deleted is not written again.
            Ok::<_, Problem>(Changes::new().send(&format!("{id}/z"), &outgoing))
        };
        self.repository().change_collaboration(id, end).await?;
        self.refresh().await?;
        self.nudge();
        Ok(())
    }

    /// Takes a collaboration off this device that its server does not let it into, and so does not let it delete.
    ///
    /// # Errors
    /// [`Problem::Storage`].
    pub async fn forget(self, id: CollaborationId) -> Result<(), Problem> {
        to_the_end(async move {
            self.repository().forget(id).await?;
            Ok(self.refresh().await?)
        })
        .await
    }

    /// Tells the server of a collaboration that is still to be made what it wants to hear first.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn give_creation_token(self, id: CollaborationId, token: String) -> Result<(), Problem> {
        let give = move |collaboration: &mut Collaboration| {
            collaboration.creation_token = Some(token.trim().to_owned());
            Ok::<_, Problem>(Changes::new())
        };
        to_the_end(async move {
            self.repository().change_collaboration(id, give).await?;
            self.refresh().await?;
            self.nudge();
            Ok(())
        })
        .await
    }

    async fn order(self, round: RoundId, action: Action) -> Result<(), Problem> {
        to_the_end(self.sign_and_order(round, action)).await
    }

    async fn sign_and_order(self, round: RoundId, action: Action) -> Result<(), Problem> {
        let repository = self.repository();
        let id = repository.round(round).await?.ok_or(Problem::UnknownRound)?.collaboration;
        let (counter, signed) = self.sign(id, action.clone()).await?;
        let (order, outgoing) = command(id, Some(round), counter, signed);
        let takes_out = match action {
            Action::RemoveResponse { code, .. } => Some(code),
            _ => None,
        };
        let outgoing = Outgoing { takes_out, ..outgoing };
        let send = |round: &mut Round| {
            if let Action::SetHeadcount { headcount, .. } | Action::Reopen { headcount, .. } = action {
                round.headcount = Some(headcount);
            }
            round.order = Some(Order { counter, outcome: Outcome::Waiting });
            Ok::<_, Problem>(Changes::new().send(&order, &outgoing))
        };
        repository.change_round(round, send).await?;
        self.refresh().await?;
        self.nudge();
        Ok(())
    }

    /// Signs a command and gives it the next number.
    pub(super) async fn sign(self, id: CollaborationId, action: Action) -> Result<(u64, Signed), Problem> {
        // A number once given is never given again, in no tab.
        let count = |collaboration: &mut Collaboration| {
            collaboration.facilitator.as_mut().ok_or(Problem::UnknownRound)?.counter += 1;
            Ok::<_, Problem>(Changes::new())
        };
        let counted = self.repository().change_collaboration(id, count).await?;
        let facilitator = counted.and_then(|counted| counted.facilitator).ok_or(Problem::UnknownRound)?;
        let Facilitator { author, counter, .. } = facilitator;
        let job = SignCommand { collaboration: id, facilitator: author, counter, action };
        Ok((counter, bench::run(job).await?))
    }
}

/// A command and its place in the outbox.
pub(super) fn command(
    id: CollaborationId,
    round: Option<RoundId>,
    counter: u64,
    signed: Signed,
) -> (String, Outgoing) {
    let outgoing = Outgoing { round, ..Outgoing::new(id, counter, Parcel::Command(signed)) };
    (command_order(id, counter), outgoing)
}
