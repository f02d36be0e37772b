//! What a participant does: joining, sending, taking back.

use super::{Problem, Samson};
use crate::platform;
use crate::services::bench;
use crate::services::records::{Collaboration, Outgoing, Parcel, Participation, Round, Submission};
use crate::services::repository::Changes;
use crate::workbench::{Participant, SealResponse, SignWithdrawal};
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{Group, RoundId};

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
        let collaboration = match repository.collaboration(invitation.collaboration).await? {
            Some(known) => known,
            None => Collaboration::invited(invitation, origin),
        };
        let mut round = match repository.round(invitation.round).await? {
            Some(known) => known,
            None => Round::invited(invitation, platform::now()),
        };
        match &mut round.participation {
            Some(part) if part.submission == Submission::Drafting => part.group = group,
            Some(_) => {}
            none => {
                let author = AuthorSecret::generate(&mut platform::Rng::default());
                *none = Some(Participation::new(author, group));
            }
        }
        repository.commit(Changes::new().collaboration(&collaboration).round(&round)).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(round.id)
    }

    /// Seals everything that was answered and puts it on its way. It goes by itself once there is a connection.
    ///
    /// # Errors
    /// [`Problem`]; the answers are as they were.
    pub async fn send(self, round: RoundId) -> Result<(), Problem> {
        let repository = self.repository();
        let draft = repository.draft(round).await?;
        let (collaboration, mut round, mut part) = self.participation(round).await?;
        if round.status.is_some_and(|status| status.protection != round.protection) {
            return Err(Problem::ProtectionChanged);
        }
        let sequence = part.sequence + 1;
        let participant = participant(&collaboration, &round, &part);
        let sealed = bench::run(SealResponse { participant, draft, sequence }).await?;
        part.sequence = sequence;
        part.submission = Submission::Waiting;
        part.pending = sealed.fragments;
        round.participation = Some(part);
        self.put_on_its_way(round, sequence, Parcel::Response(sealed.slot)).await
    }

    /// Takes the response back. The answers stay on this device.
    ///
    /// # Errors
    /// [`Problem`]; the response is as it was.
    pub async fn withdraw(self, round: RoundId) -> Result<(), Problem> {
        let (collaboration, mut round, mut part) = self.participation(round).await?;
        let sequence = part.sequence + 1;
        let participant = participant(&collaboration, &round, &part);
        let signed = bench::run(SignWithdrawal { participant, sequence }).await?;
        part.sequence = sequence;
        part.submission = Submission::Withdrawing;
        round.participation = Some(part);
        self.put_on_its_way(round, sequence, Parcel::Withdrawal(signed)).await
    }

    /// The newest state from storage: another tab may have sent meanwhile.
    async fn participation(self, round: RoundId) -> Result<(Collaboration, Round, Participation), Problem> {
        let repository = self.repository();
        let round = repository.round(round).await?.ok_or(Problem::UnknownRound)?;
        let collaboration = repository.collaboration(round.collaboration).await?;
        let part = round.participation.clone().ok_or(Problem::UnknownRound)?;
        Ok((collaboration.ok_or(Problem::UnknownRound)?, round, part))
    }

    async fn put_on_its_way(self, round: Round, number: u64, parcel: Parcel) -> Result<(), Problem> {
        let outgoing = Outgoing { collaboration: round.collaboration, round: Some(round.id), number, parcel };
        // One place for each round's response: a newer one replaces the one that has not left yet.
        let order = format!("{}/9/{}", round.collaboration, round.id);
        self.repository().commit(Changes::new().round(&round).send(&order, &outgoing)).await?;
        self.refresh().await?;
        self.nudge();
        Ok(())
    }
}

fn participant(collaboration: &Collaboration, round: &Round, part: &Participation) -> Participant {
    Participant {
        collaboration: collaboration.id,
        secret: collaboration.secret.clone(),
        round: round.id,
        instrument: round.instrument.clone(),
        version: round.version,
        author: part.author.clone(),
        group: part.group,
    }
}
