//! What a facilitator does: opening rounds, counting heads, closing without the missing ones.

use super::{Problem, Samson};
use crate::platform;
use crate::services::bench;
use crate::services::records::{Collaboration, Facilitator, Outgoing, Parcel, Round};
use crate::services::repository::Changes;
use crate::workbench::{SignCommand, SignCreation, WriteCharter};
use rand_core::Rng as _;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{self, Charter};
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::Action;

/// What a facilitator decides before the first round of a new collaboration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRound {
    /// Name of the collaboration.
    pub name: String,
    /// The sides that take part: at least one.
    pub groups: Vec<Group>,
    /// Title of the round.
    pub title: String,
    /// How many are here.
    pub headcount: u32,
    /// Fixed from now on.
    pub protection: Protection,
}

impl Samson {
    /// Makes a collaboration and opens its first round. Works without a connection: everything is signed and stored
    /// here, and sent when there is one.
    ///
    /// # Errors
    /// [`Problem`]; then nothing was made.
    pub async fn start(self, new: NewRound, origin: String) -> Result<RoundId, Problem> {
        let mut rng = platform::Rng::default();
        let (mut id, mut round_id) = ([0; 16], [0; 16]);
        rng.fill_bytes(&mut id);
        rng.fill_bytes(&mut round_id);
        let author = AuthorSecret::generate(&mut rng);
        let instrument = instrument::scorecard();
        let collaboration = Collaboration {
            id: CollaborationId::new(id),
            secret: Secret::generate(&mut rng),
            origin,
            name: new.name,
            groups: new.groups,
            facilitator: Some(Facilitator { author, counter: 1, sequence: 1 }),
            cursor: 0,
        };
        let round = Round {
            id: RoundId::new(round_id),
            collaboration: collaboration.id,
            title: new.title,
            instrument: instrument.id.clone(),
            version: instrument.version,
            protection: new.protection,
            since: platform::now(),
            headcount: Some(new.headcount),
            status: None,
            participation: None,
            opened: false,
            merged: false,
        };
        let changes = found(&collaboration, &round, new.headcount).await?;
        self.repository().commit(changes.collaboration(&collaboration).round(&round)).await?;
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(round.id)
    }

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

    async fn order(self, round: RoundId, action: Action) -> Result<(), Problem> {
        let repository = self.repository();
        let id = repository.round(round).await?.ok_or(Problem::UnknownRound)?.collaboration;
        // A number once given is never given again, in no tab.
        let count = |collaboration: &mut Collaboration| {
            collaboration.facilitator.as_mut().ok_or(Problem::UnknownRound)?.counter += 1;
            Ok::<_, Problem>(Changes::new())
        };
        let counted = repository.change_collaboration(id, count).await?;
        let facilitator = counted.and_then(|counted| counted.facilitator).ok_or(Problem::UnknownRound)?;
        let Facilitator { author, counter, .. } = facilitator;
        let job = SignCommand { collaboration: id, facilitator: author, counter, action: action.clone() };
        let signed = bench::run(job).await?;
        let (order, outgoing) = command(id, round, counter, Parcel::Command(signed));
        let send = |round: &mut Round| {
            if let Action::SetHeadcount { headcount, .. } = action {
                round.headcount = Some(headcount);
            }
            Ok::<_, Problem>(Changes::new().send(&order, &outgoing))
        };
        repository.change_round(round, send).await?;
        self.refresh().await?;
        self.nudge();
        Ok(())
    }
}

/// Everything that a new collaboration sends to its server, in the order of sending.
async fn found(collaboration: &Collaboration, round: &Round, headcount: u32) -> Result<Changes, Problem> {
    let id = collaboration.id;
    let Some(Facilitator { author, counter, sequence }) = &collaboration.facilitator else {
        return Err(Problem::UnknownRound);
    };
    let creation = bench::run(SignCreation { collaboration: id, facilitator: author.clone() }).await?;
    let action = Action::OpenRound { round: round.id, headcount, protection: round.protection };
    let job = SignCommand { collaboration: id, facilitator: author.clone(), counter: *counter, action };
    let opening = bench::run(job).await?;
    let charter = Charter {
        name: collaboration.name.clone(),
        groups: collaboration.groups.clone(),
        rounds: vec![document::Round {
            id: round.id,
            title: round.title.clone(),
            instrument: round.instrument.clone(),
            version: round.version,
            headcount,
            protection: round.protection,
            opened: round.since,
        }],
    };
    let written = bench::run(WriteCharter {
        collaboration: id,
        secret: collaboration.secret.clone(),
        facilitator: author.clone(),
        sequence: *sequence,
        document: None,
        charter,
    })
    .await?;
    let creation = Outgoing { collaboration: id, round: None, number: 0, parcel: Parcel::Creation(creation) };
    let (order, opening) = command(id, round.id, *counter, Parcel::Command(opening));
    let charter = Outgoing { number: *sequence, parcel: Parcel::Charter(written.slot), ..creation.clone() };
    Ok(Changes::new()
        .send(&format!("{id}/0"), &creation)
        .send(&order, &opening)
        .send(&format!("{id}/2"), &charter)
        .charter(id, &written.document))
}

/// A command and its place in the outbox: after the creation, in the order of the counter.
fn command(id: CollaborationId, round: RoundId, counter: u64, parcel: Parcel) -> (String, Outgoing) {
    let outgoing = Outgoing { collaboration: id, round: Some(round), number: counter, parcel };
    (format!("{id}/1/{counter:020}"), outgoing)
}
