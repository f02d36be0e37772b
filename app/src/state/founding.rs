//! Making a collaboration, and opening its rounds.

use super::facilitating::command;
use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::services::records::{Collaboration, Facilitator, Outgoing, Parcel, Round};
use crate::services::repository::Changes;
use crate::services::{bench, charter};
use crate::workbench::{SignCommand, SignCreation};
use rand_core::Rng as _;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{self, Charter};
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument::Instrument;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::Action;
use serde_bytes::ByteBuf;

/// What a facilitator decides for a new collaboration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCollaboration {
    /// How it is called.
    pub name: String,
    /// The sides that take part: at least one.
    pub groups: Vec<Group>,
}

/// What a facilitator decides for a new round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRound {
    /// How it is called.
    pub title: String,
    /// What is asked.
    pub instrument: &'static Instrument,
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
    pub async fn start(
        self,
        new: NewCollaboration,
        first: NewRound,
        origin: String,
    ) -> Result<RoundId, Problem> {
        to_the_end(self.found(new, first, origin)).await
    }

    async fn found(self, new: NewCollaboration, first: NewRound, origin: String) -> Result<RoundId, Problem> {
        let mut rng = platform::Rng::default();
        let author = AuthorSecret::generate(&mut rng);
        let id = CollaborationId::new(random(&mut rng));
        let at_own_hub = self.is_own_hub(&origin);
        let collaboration = Collaboration {
            name: new.name,
            groups: new.groups,
            at_own_hub,
            facilitator: Some(Facilitator { author: author.clone(), counter: 1, sequence: 1 }),
            ..Collaboration::new(id, Secret::generate(&mut rng), origin)
        };
        let creation = bench::run(SignCreation { collaboration: id, facilitator: author }).await?;
        let creation = Outgoing::new(id, 0, Parcel::Creation(creation));
        let charter = Charter {
            name: collaboration.name.clone(),
            groups: collaboration.groups.clone(),
            ..Charter::default()
        };
        let (round, changes) = open(&collaboration, None, charter, first).await?;
        let changes = changes.send(&format!("{id}/0"), &creation).collaboration(&collaboration);
        self.repository().commit(changes).await?;
        self.opened(round).await
    }

    /// Opens another round of a collaboration.
    ///
    /// # Errors
    /// [`Problem`]; then nothing was opened.
    pub async fn open_another(self, id: CollaborationId, new: NewRound) -> Result<RoundId, Problem> {
        to_the_end(self.open_round(id, new)).await
    }

    async fn open_round(self, id: CollaborationId, new: NewRound) -> Result<RoundId, Problem> {
        let repository = self.repository();
        // Numbers once given are never given again, in no tab.
        let count = |collaboration: &mut Collaboration| {
            let facilitator = collaboration.facilitator.as_mut().ok_or(Problem::UnknownRound)?;
            facilitator.counter += 1;
            facilitator.sequence += 1;
            Ok::<_, Problem>(Changes::new())
        };
        let counted = repository.change_collaboration(id, count).await?;
        let collaboration = counted.ok_or(Problem::UnknownRound)?;
        let document = repository.charter(id).await?.map(ByteBuf::from);
        let charter = charter::read(&collaboration, document.clone()).await?;
        let (round, changes) = open(&collaboration, document, charter, new).await?;
        let commit = |known: &mut Collaboration| {
            // What came of other facilitators meanwhile is written over here: it is asked for again.
            known.cursor = 0;
            known.resealing |= known.secret != collaboration.secret;
            Ok::<_, Problem>(changes.clone())
        };
        repository.change_collaboration(id, commit).await?;
        self.opened(round).await
    }

    async fn opened(self, round: RoundId) -> Result<RoundId, Problem> {
        platform::keep_storage();
        self.refresh().await?;
        self.nudge();
        Ok(round)
    }
}

/// Everything that opens a round, with the last counter and sequence number of this facilitator: the record, the command,
/// and the charter that lists it.
async fn open(
    collaboration: &Collaboration,
    document: Option<ByteBuf>,
    mut charter: Charter,
    new: NewRound,
) -> Result<(RoundId, Changes), Problem> {
    let id = collaboration.id;
    let Some(Facilitator { author, counter, .. }) = collaboration.facilitator.clone() else {
        return Err(Problem::UnknownRound);
    };
    let round = listed(new);
    let action =
        Action::OpenRound { round: round.id, headcount: round.headcount, protection: round.protection };
    let job = SignCommand { collaboration: id, facilitator: author, counter, action };
    let (order, opening) = command(id, Some(round.id), counter, bench::run(job).await?);
    charter.rounds.push(round.clone());
    let changes = charter::write(collaboration, document, charter).await?;
    let changes = changes.round(&Round::listed(id, &round)).send(&order, &opening);
    Ok((round.id, changes))
}

/// A new round, as the charter lists it.
fn listed(new: NewRound) -> document::Round {
    let instrument = new.instrument;
    document::Round {
        id: RoundId::new(random(&mut platform::Rng::default())),
        title: new.title,
        instrument: instrument.id.clone(),
        version: instrument.version,
        headcount: new.headcount,
        protection: new.protection,
        opened: platform::now(),
    }
}

fn random(rng: &mut platform::Rng) -> [u8; 16] {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    bytes
}
