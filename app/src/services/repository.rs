//! Records in storage. Every method is one transaction: what it returns from is durable.

use super::records::{Collaboration, Outgoing, Round, Settings};
use crate::platform::storage::{Storage, StorageError, Table, Write};
use samson_shared::codec;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::response::{Answer, Draft, Level, NoteKind, Step};
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
        let mut writes = vec![
            Write::Delete(Table::Collaborations, id.to_string()),
            Write::Delete(Table::Charters, id.to_string()),
        ];
        let mut places = vec![(Table::Outbox, format!("{id}/"))];
        for round in self.rounds().await?.iter().filter(|round| round.collaboration == id) {
            writes.push(Write::Delete(Table::Rounds, round.id.to_string()));
            writes.push(Write::Delete(Table::Settings, position_key(round.id)));
            places.push((Table::Answers, format!("{}/", round.id)));
            places.push((Table::Opened, round.id.to_string()));
        }
        for (table, prefix) in places {
            let stored = self.0.list(table, &prefix).await?;
            writes.extend(stored.into_iter().map(|(key, _)| Write::Delete(table, key)));
        }
        self.0.write(writes).await
    }

    /// Carries out several changes at once.
    pub async fn commit(&self, changes: Changes) -> Result<(), StorageError> {
        self.0.write(changes.0).await
    }

    /// Everything that was said in a round on this device.
    pub async fn draft(&self, round: RoundId) -> Result<Draft, StorageError> {
        let mut draft = Draft::default();
        let prefix = format!("{round}/");
        for (key, bytes) in self.0.list(Table::Answers, &prefix).await? {
            let Some((_, id)) = key[prefix.len()..].split_once('/') else { continue };
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

    /// The 0-based position of the question that was shown last.
    pub async fn position(&self, round: RoundId) -> Result<Option<u32>, StorageError> {
        self.get(Table::Settings, &position_key(round)).await
    }

    /// What waits to be sent, oldest first.
    pub async fn outbox(&self) -> Result<Vec<Queued>, StorageError> {
        let stored = self.0.list(Table::Outbox, "").await?;
        stored.into_iter().map(|(key, bytes)| read(&key, &bytes).map(|outgoing| (key, outgoing))).collect()
    }

    /// The charter document of a collaboration.
    pub async fn charter(&self, id: CollaborationId) -> Result<Option<Vec<u8>>, StorageError> {
        self.0.read(Table::Charters, &id.to_string()).await
    }

    /// A revealed round, as the workbench packed it.
    pub async fn opened(&self, round: RoundId) -> Result<Option<Vec<u8>>, StorageError> {
        self.0.read(Table::Opened, &round.to_string()).await
    }

    async fn get<T: DeserializeOwned>(&self, table: Table, key: &str) -> Result<Option<T>, StorageError> {
        self.0.read(table, key).await?.map(|bytes| read(key, &bytes)).transpose()
    }

    async fn all<T: DeserializeOwned>(&self, table: Table) -> Result<Vec<T>, StorageError> {
        let stored = self.0.list(table, "").await?;
        stored.iter().map(|(key, bytes)| read(key, bytes)).collect()
    }
}

/// Changes that belong together: all of them become durable, or none.
#[derive(Debug, Default)]
pub struct Changes(Vec<Write>);

impl Changes {
    /// No change yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stores a collaboration.
    #[must_use]
    pub fn collaboration(self, collaboration: &Collaboration) -> Self {
        self.and(put(Table::Collaborations, collaboration.id.to_string(), collaboration))
    }

    /// Stores a round.
    #[must_use]
    pub fn round(self, round: &Round) -> Self {
        self.and(put(Table::Rounds, round.id.to_string(), round))
    }

    /// Stores a round that nobody has stored yet: fails with [`StorageError::Changed`] if somebody has.
    #[must_use]
    pub fn new_round(self, round: &Round) -> Self {
        self.and(Write::Expect(Table::Rounds, round.id.to_string(), None)).round(round)
    }

    /// Stores one thing that was said.
    #[must_use]
    pub fn saying(self, round: RoundId, step: &Step, saying: &Saying) -> Self {
        let id = match step {
            Step::Value(id) => id.as_str(),
            Step::Statement(id) => id.as_str(),
        };
        let kind = match saying {
            Saying::Weight(_) => "weight",
            Saying::Answer(_) => "answer",
            Saying::Note(NoteKind::Idea, _) => "idea",
            Saying::Note(NoteKind::Comment, _) => "comment",
        };
        self.and(put(Table::Answers, format!("{round}/{kind}/{id}"), saying))
    }

    /// Remembers the question that is shown: its own record, so that an open tab never writes over what another sent.
    #[must_use]
    pub fn position(self, round: RoundId, position: u32) -> Self {
        self.and(put(Table::Settings, position_key(round), &position))
    }

    /// Puts something into the outbox. `order` keeps the order of sending; the same order replaces.
    #[must_use]
    pub fn send(self, order: &str, outgoing: &Outgoing) -> Self {
        self.and(put(Table::Outbox, order.to_owned(), outgoing))
    }

    /// Takes something out of the outbox.
    #[must_use]
    pub fn sent(self, order: &str) -> Self {
        self.and(Write::Delete(Table::Outbox, order.to_owned()))
    }

    /// Stores the charter document of a collaboration.
    #[must_use]
    pub fn charter(self, id: CollaborationId, document: &[u8]) -> Self {
        self.and(Write::Put(Table::Charters, id.to_string(), document.to_vec()))
    }

    /// Stores a revealed round, as the workbench packed it.
    #[must_use]
    pub fn opened(self, round: RoundId, opened: &[u8]) -> Self {
        self.and(Write::Put(Table::Opened, round.to_string(), opened.to_vec()))
    }

    /// Stores the document of a revealed round.
    #[must_use]
    pub fn merged(self, round: RoundId, document: &[u8]) -> Self {
        self.and(Write::Put(Table::Opened, document_key(round), document.to_vec()))
    }

    fn and(mut self, write: Write) -> Self {
        self.0.push(write);
        self
    }
}

fn document_key(round: RoundId) -> String {
    format!("{round}/document")
}

fn position_key(round: RoundId) -> String {
    format!("position/{round}")
}

fn put<T: Serialize>(table: Table, key: String, value: &T) -> Write {
    Write::Put(table, key, codec::encode(value))
}

fn read<T: DeserializeOwned>(key: &str, bytes: &[u8]) -> Result<T, StorageError> {
    codec::decode(bytes).map_err(|_| StorageError::Failed(format!("the record {key} is damaged")))
}
