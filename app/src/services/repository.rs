//! Records in storage. Every method is one transaction: what it returns from is durable.

pub use super::changes::Changes;
use super::changes::{draft_prefix, position_key, put};
use super::commons::CommonsRecord;
use super::hand_over;
use super::records::{Collaboration, Outgoing, Round, Settings, Turn};
use crate::platform::storage::{Storage, StorageError, Table, Write};
use samson_shared::codec;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::response::{Answer, Draft, Level, NoteKind};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::rc::Rc;

/// One thing a participant said, as it is stored the moment they say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saying {
    /// How important a value is.
    Weight(Level),
    /// An answer to a statement.
    Answer(Answer),
    /// An idea or a comment; empty to take it away.
    Note(NoteKind, String),
}

/// Something waiting to be sent, under the key that keeps the order.
pub type Queued = (String, Outgoing);

/// A record as it is stored: where, under which key, and its bytes.
pub type Stored = (Table, String, Vec<u8>);

/// Reads and writes records.
#[derive(Clone)]
pub struct Repository(Rc<dyn Storage>);

const SETTINGS: &str = "device";

impl Repository {
    /// On top of this storage.
    pub fn new(storage: Rc<dyn Storage>) -> Self {
        Self(storage)
    }

    /// The choices of this device.
    ///
    /// # Errors
    /// [`StorageError`], here and in every method below.
    pub async fn settings(&self) -> Result<Settings, StorageError> {
        Ok(self.get(Table::Settings, SETTINGS).await?.unwrap_or_default())
    }

    /// Stores the choices of this device.
    pub async fn save_settings(&self, settings: &Settings) -> Result<(), StorageError> {
        self.0.write(vec![put(Table::Settings, SETTINGS.into(), settings)]).await
    }

    /// Every collaboration on this device.
    pub async fn collaborations(&self) -> Result<Vec<Collaboration>, StorageError> {
        self.all(Table::Collaborations).await
    }

    /// Every round on this device.
    pub async fn rounds(&self) -> Result<Vec<Round>, StorageError> {
        self.all(Table::Rounds).await
    }

    /// One round as it is stored now: another tab may have changed it.
    pub async fn round(&self, id: RoundId) -> Result<Option<Round>, StorageError> {
        self.get(Table::Rounds, &id.to_string()).await
    }

    /// One collaboration as it is stored now.
    pub async fn collaboration(&self, id: CollaborationId) -> Result<Option<Collaboration>, StorageError> {
        self.get(Table::Collaborations, &id.to_string()).await
    }

    /// Changes a round as it is stored at that moment, together with whatever else `change` returns. Nobody else's
    /// change is overtaken: when another task or tab wrote first, `change` is called again with what it wrote.
    ///
    /// # Errors
    /// [`StorageError`] as everywhere, and whatever `change` refuses with. Nothing was changed then.
    pub async fn change_round<E: From<StorageError>>(
        &self,
        id: RoundId,
        change: impl Fn(&mut Round) -> Result<Changes, E>,
    ) -> Result<Option<Round>, E> {
        self.change(Table::Rounds, id.to_string(), change).await
    }

    /// As [`Self::change_round`], for a collaboration.
    ///
    /// # Errors
    /// As [`Self::change_round`].
    pub async fn change_collaboration<E: From<StorageError>>(
        &self,
        id: CollaborationId,
        change: impl Fn(&mut Collaboration) -> Result<Changes, E>,
    ) -> Result<Option<Collaboration>, E> {
        self.change(Table::Collaborations, id.to_string(), change).await
    }

    async fn change<T: Serialize + DeserializeOwned, E: From<StorageError>>(
        &self,
        table: Table,
        key: String,
        change: impl Fn(&mut T) -> Result<Changes, E>,
    ) -> Result<Option<T>, E> {
        loop {
            let Some(before) = self.0.read(table, &key).await? else { return Ok(None) };
            let mut record: T = read(&key, &before)?;
            let also = change(&mut record)?;
            let expected = Write::Expect(table, key.clone(), Some(before));
            match self.commit(also.and(expected).and(put(table, key.clone(), &record))).await {
                Err(StorageError::Changed) => {}
                written => return Ok(written.map(|()| Some(record))?),
            }
        }
    }

    /// Deletes everything of a collaboration from this device: rounds, answers, profiles, what waits to be sent.
    pub async fn forget(&self, id: CollaborationId) -> Result<(), StorageError> {
        let stored = self.everything_of(id).await?;
        self.0.write(stored.into_iter().map(|(table, key, _)| Write::Delete(table, key)).collect()).await
    }

    /// Everything of a collaboration on this device, as it is stored.
    pub async fn everything_of(&self, id: CollaborationId) -> Result<Vec<Stored>, StorageError> {
        let mut places = vec![
            (Table::Collaborations, id.to_string()),
            (Table::Charters, id.to_string()),
            (Table::Outbox, format!("{id}/")),
        ];
        for round in self.rounds().await?.iter().filter(|round| round.collaboration == id) {
            places.push((Table::Rounds, round.id.to_string()));
            places.push((Table::Settings, position_key(round.id, Turn::FIRST)));
            places.push((Table::Settings, format!("over/{}/", round.id)));
            places.push((Table::Answers, format!("{}/", round.id)));
            places.push((Table::Opened, round.id.to_string()));
            places.extend(hand_over::places(round.id));
        }
        let mut stored = Vec::new();
        for (table, prefix) in places {
            let found = self.0.list(table, &prefix).await?;
            stored.extend(found.into_iter().map(|(key, bytes)| (table, key, bytes)));
        }
        Ok(stored)
    }

    /// Carries out several changes at once.
    pub async fn commit(&self, changes: Changes) -> Result<(), StorageError> {
        self.0.write(changes.0).await
    }

    /// Everything that was said in a turn.
    pub async fn draft(&self, round: RoundId, turn: Turn) -> Result<Draft, StorageError> {
        let mut draft = Draft::default();
        for (key, bytes) in self.said(round, turn).await? {
            let Some((_, id)) = key.rsplit_once('/') else { continue };
            match codec::decode(&bytes) {
                Ok(Saying::Weight(level)) => {
                    if let Ok(id) = id.parse() {
                        draft.weight(id, level);
                    }
                }
                Ok(Saying::Answer(answer)) => {
                    if let Ok(id) = id.parse() {
                        draft.answer(id, answer);
                    }
                }
                Ok(Saying::Note(kind, text)) => {
                    if let Ok(id) = id.parse() {
                        // What was stored fitted when it was written.
                        let _ = draft.write(id, kind, &text);
                    }
                }
                Err(codec::Damaged) => return Err(StorageError::Failed(format!("{key} is damaged"))),
            }
        }
        Ok(draft)
    }

    /// The records of everything that was said in a turn.
    pub(super) async fn said(
        &self,
        round: RoundId,
        turn: Turn,
    ) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        let prefix = draft_prefix(round, turn);
        let mut said = self.0.list(Table::Answers, &prefix).await?;
        // Kind and question: what has more parts is of another turn.
        said.retain(|(key, _)| key[prefix.len()..].split('/').count() == 2);
        Ok(said)
    }

    /// The 0-based position of the question that was shown last in a turn.
    pub async fn position(&self, round: RoundId, turn: Turn) -> Result<Option<u32>, StorageError> {
        self.get(Table::Settings, &position_key(round, turn)).await
    }

    /// What waits to be sent, oldest first.
    pub async fn outbox(&self) -> Result<Vec<Queued>, StorageError> {
        let stored = self.0.list(Table::Outbox, "").await?;
        stored.into_iter().map(|(key, bytes)| read(&key, &bytes).map(|outgoing| (key, outgoing))).collect()
    }

    /// Takes something that was sent out of the outbox, unless something newer waits in its place by now.
    pub async fn settle(&self, (key, outgoing): &Queued) -> Result<(), StorageError> {
        let as_sent = Write::Expect(Table::Outbox, key.clone(), Some(codec::encode(outgoing)));
        match self.commit(Changes::new().and(as_sent).sent(key)).await {
            Err(StorageError::Changed) => Ok(()),
            settled => settled,
        }
    }

    /// The commons of a collaboration, once something is known of them.
    pub async fn commons(&self, id: CollaborationId) -> Result<Option<CommonsRecord>, StorageError> {
        self.get(Table::Charters, &commons_key(id)).await
    }

    /// Changes the commons as they are stored at that moment, together with whatever else `change` returns; none leaves
    /// them as they are. When another task or tab wrote first, `change` is called again with what it wrote.
    ///
    /// # Errors
    /// [`StorageError`] as everywhere, and whatever `change` refuses with. Nothing was changed then.
    pub async fn change_commons<E: From<StorageError>>(
        &self,
        id: CollaborationId,
        change: impl AsyncFn(Option<CommonsRecord>) -> Result<Option<(CommonsRecord, Changes)>, E>,
    ) -> Result<(), E> {
        let key = commons_key(id);
        loop {
            let before = self.0.read(Table::Charters, &key).await?;
            let record = before.as_ref().map(|bytes| read(&key, bytes)).transpose()?;
            let Some((after, also)) = change(record).await? else { return Ok(()) };
            let expected = Write::Expect(Table::Charters, key.clone(), before);
            match self.commit(also.and(expected).and(put(Table::Charters, key.clone(), &after))).await {
                Err(StorageError::Changed) => {}
                written => return Ok(written?),
            }
        }
    }

    /// The charter document of a collaboration.
    pub async fn charter(&self, id: CollaborationId) -> Result<Option<Vec<u8>>, StorageError> {
        self.0.read(Table::Charters, &id.to_string()).await
    }

    /// A revealed round, as the workbench packed it.
    pub async fn opened(&self, round: RoundId) -> Result<Option<Vec<u8>>, StorageError> {
        self.0.read(Table::Opened, &round.to_string()).await
    }

    pub(super) async fn bytes(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        self.0.read(table, key).await
    }

    pub(super) async fn all_bytes(
        &self,
        table: Table,
        prefix: &str,
    ) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        self.0.list(table, prefix).await
    }

    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        table: Table,
        key: &str,
    ) -> Result<Option<T>, StorageError> {
        self.0.read(table, key).await?.map(|bytes| read(key, &bytes)).transpose()
    }

    async fn all<T: DeserializeOwned>(&self, table: Table) -> Result<Vec<T>, StorageError> {
        self.list(table, "").await
    }

    pub(super) async fn list<T: DeserializeOwned>(
        &self,
        table: Table,
        prefix: &str,
    ) -> Result<Vec<T>, StorageError> {
        let stored = self.0.list(table, prefix).await?;
        stored.iter().map(|(key, bytes)| read(key, bytes)).collect()
    }
}

/// Beside the charter of the collaboration.
fn commons_key(id: CollaborationId) -> String {
    format!("{id}/commons")
}

fn read<T: DeserializeOwned>(key: &str, bytes: &[u8]) -> Result<T, StorageError> {
    codec::decode(bytes).map_err(|_| StorageError::Failed(format!("the record {key} is damaged")))
}
