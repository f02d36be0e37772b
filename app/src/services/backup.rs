//! Everything of a collaboration on this device as one value, and back. What goes to a file is sealed by the workbench.
//!
//! A backup holds the records as they are stored, so whatever keeps old records readable keeps old backups readable.

use super::commons::CommonsRecord;
use super::records::{Collaboration, Round};
use super::repository::{Changes, Repository, Stored};
use crate::platform;
use crate::platform::storage::{StorageError, Table, Write};
use rand_core::Rng as _;
use samson_shared::codec::{self, Damaged};
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::address;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::BTreeSet;

/// How records are written down: counts up when an older app could not read them any more. 2 has what was handed over.
const FORMAT: u32 = 2;

/// Counters and sequence numbers go on at least so far above those of a backup: its phone may have gone on meanwhile,
/// and a server takes higher ones only.
const AHEAD: u64 = 1 << 20;

/// A backup, opened.
#[derive(Debug, Serialize, Deserialize)]
struct Backup {
    format: u32,
    collaboration: CollaborationId,
    records: Vec<Record>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Record(String, String, ByteBuf);

/// Why a backup is not taken. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The device does not store.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// It holds something that does not belong into a backup.
    #[error("this backup is damaged")]
    Damaged,
    /// A newer version of the app made it.
    #[error("this backup was made by a newer version of Samson")]
    Newer,
    /// The collaboration is on this device.
    #[error("this collaboration is on this device already")]
    AlreadyHere,
    /// It belongs to the server at this address, and a page in a browser talks to its own only.
    #[error("this collaboration belongs to {0}")]
    OtherServer(String),
}

impl From<Damaged> for RestoreError {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}

/// Everything of a collaboration on this device.
///
/// # Errors
/// [`StorageError`].
pub async fn collect(repository: &Repository, id: CollaborationId) -> Result<Vec<u8>, StorageError> {
    let stored = repository.everything_of(id).await?;
    let record = |(table, key, bytes): Stored| Record(table.name().to_owned(), key, ByteBuf::from(bytes));
    let records = stored.into_iter().map(record).collect();
    Ok(codec::encode(&Backup { format: FORMAT, collaboration: id, records }))
}

/// The only server or hub that a device can talk to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// Its address.
    pub origin: String,
    /// Of a hub: the address of the server it belongs to, as far as it is known.
    pub server: Option<String>,
}

impl Bound {
    /// Whether a collaboration is here, or will be: it was at a hub of this server, or is at the server of this hub.
    fn has(&self, collaboration: &Collaboration) -> bool {
        let is_here = |place: &String| address(place) == address(&self.origin);
        is_here(&collaboration.origin)
            || collaboration.elsewhere.as_ref().is_some_and(is_here)
            || self.server.as_ref().is_some_and(|server| address(server) == address(&collaboration.origin))
    }
}

/// Puts a collaboration on a device that does not have it. `bound`: what this device can talk to, if that is fixed; the
/// collaboration goes on there.
///
/// # Errors
/// [`RestoreError`].
pub async fn restore(
    repository: &Repository,
    backup: &[u8],
    bound: Option<&Bound>,
) -> Result<CollaborationId, RestoreError> {
    let Backup { format, collaboration: id, records } = codec::decode(backup)?;
    if format > FORMAT {
        return Err(RestoreError::Newer);
    }
    let stored: Vec<Stored> = records
        .into_iter()
        .map(|Record(table, key, bytes)| Some((named(&table)?, key, bytes.into_vec())))
        .collect::<Option<_>>()
        .ok_or(RestoreError::Damaged)?;
    let rounds = rounds_of(id, &stored)?;
    let going = Going::of(&stored, bound)?;
    let ahead = AHEAD + u64::from(platform::Rng::default().next_u32());
    let mut writes = Changes::new();
    for (table, key, bytes) in stored {
        if !belongs(id, &rounds, table, &key) {
            return Err(RestoreError::Damaged);
        }
        let bytes = match table {
            Table::Collaborations => going_on(&bytes, ahead, &going)?,
            Table::Rounds => round_going_on(&bytes, ahead, &going)?,
            Table::Charters if key.ends_with("/commons") => commons_going_on(&bytes)?,
            _ => bytes,
        };
        if matches!(table, Table::Collaborations | Table::Rounds) {
            writes = writes.and(Write::Expect(table, key.clone(), None));
        }
        writes = writes.and(Write::Put(table, key, bytes));
    }
    match repository.commit(writes).await {
        Err(StorageError::Changed) => Err(RestoreError::AlreadyHere),
        written => Ok(written.map(|()| id)?),
    }
}

fn named(name: &str) -> Option<Table> {
    Table::ALL.into_iter().find(|table| table.name() == name)
}

/// The rounds of a backup, which has to have its collaboration and no other's rounds.
fn rounds_of(id: CollaborationId, stored: &[Stored]) -> Result<BTreeSet<RoundId>, RestoreError> {
    if !stored.iter().any(|(table, _, _)| *table == Table::Collaborations) {
        return Err(RestoreError::Damaged);
    }
    let mut rounds = BTreeSet::new();
    for (_, key, bytes) in stored.iter().filter(|(table, _, _)| *table == Table::Rounds) {
        let round: Round = codec::decode(bytes)?;
        if round.collaboration != id || round.id.to_string() != *key {
            return Err(RestoreError::Damaged);
        }
        rounds.insert(round.id);
    }
    Ok(rounds)
}

/// Whether a key is one of this collaboration's: a made-up backup must not write over anything else.
fn belongs(id: CollaborationId, rounds: &BTreeSet<RoundId>, table: Table, key: &str) -> bool {
    let of_a_round = |text: &str| {
        let (round, _) = text.split_once('/').unwrap_or((text, ""));
        round.parse().is_ok_and(|round| rounds.contains(&round))
    };
    match table {
        Table::Collaborations => key == id.to_string(),
        Table::Charters => key == id.to_string() || key == format!("{id}/commons"),
        Table::Outbox => key.starts_with(&format!("{id}/")),
        Table::Rounds | Table::Answers | Table::Opened => of_a_round(key),
        Table::Settings => {
            let of_a_turn = key.strip_prefix("position/").or_else(|| key.strip_prefix("over/"));
            of_a_turn.is_some_and(of_a_round)
        }
        Table::HandOvers => key.split_once('/').is_some_and(|(_, of)| of_a_round(of)),
    }
}

/// From where to where a collaboration goes on; often the same place.
struct Going {
    from: String,
    to: String,
}

impl Going {
    /// # Errors
    /// [`RestoreError::OtherServer`] when the device is bound to a place that the collaboration is not known to be at.
    fn of(stored: &[Stored], bound: Option<&Bound>) -> Result<Self, RestoreError> {
        let record = stored.iter().find(|(table, _, _)| *table == Table::Collaborations);
        let (_, _, bytes) = record.ok_or(RestoreError::Damaged)?;
        let collaboration: Collaboration = codec::decode(bytes)?;
        let to = match bound {
            Some(bound) if !bound.has(&collaboration) => {
                return Err(RestoreError::OtherServer(collaboration.origin));
            }
            Some(bound) => bound.origin.clone(),
            None => collaboration.origin.clone(),
        };
        Ok(Self { from: collaboration.origin, to })
    }
}

/// Asks its place for everything again, and orders with higher counters.
fn going_on(bytes: &[u8], ahead: u64, going: &Going) -> Result<Vec<u8>, RestoreError> {
    let collaboration: Collaboration = codec::decode(bytes)?;
    let mut collaboration = collaboration.moved_to(going.to.clone());
    // The hub of the device that the backup is from.
    collaboration.at_own_hub = false;
    if let Some(facilitator) = &mut collaboration.facilitator {
        facilitator.counter = facilitator.counter.saturating_add(ahead);
        facilitator.sequence = facilitator.sequence.saturating_add(ahead);
    }
    Ok(codec::encode(&collaboration))
}

/// Sends with higher sequence numbers.
fn round_going_on(bytes: &[u8], ahead: u64, going: &Going) -> Result<Vec<u8>, RestoreError> {
    let mut round: Round = codec::decode(bytes)?;
    if going.from != going.to {
        round.goes_on(&going.from, &going.to);
    }
    for participation in round.participations_mut() {
        participation.sequence = participation.sequence.saturating_add(ahead);
    }
    Ok(codec::encode(&round))
}

/// Writes in the commons as somebody new: the phone of the backup may still write there.
fn commons_going_on(bytes: &[u8]) -> Result<Vec<u8>, RestoreError> {
    let record: CommonsRecord = codec::decode(bytes)?;
    let author = AuthorSecret::generate(&mut platform::Rng::default());
    Ok(codec::encode(&CommonsRecord { author, id: None, sequence: 0, ..record }))
}

#[cfg(test)]
mod tests;
