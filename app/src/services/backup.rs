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

/// Puts a collaboration on a device that does not have it. `only_server`: what this device can talk to, if that is fixed.
///
/// # Errors
/// [`RestoreError`].
pub async fn restore(
    repository: &Repository,
    backup: &[u8],
    only_server: Option<&str>,
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
    let ahead = AHEAD + u64::from(platform::Rng::default().next_u32());
    let mut writes = Changes::new();
    for (table, key, bytes) in stored {
        if !belongs(id, &rounds, table, &key) {
            return Err(RestoreError::Damaged);
        }
        let bytes = match table {
            Table::Collaborations => going_on(&bytes, ahead, only_server)?,
            Table::Rounds => round_going_on(&bytes, ahead)?,
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

/// Asks the server for everything again, and orders with higher counters.
fn going_on(bytes: &[u8], ahead: u64, only_server: Option<&str>) -> Result<Vec<u8>, RestoreError> {
    let mut collaboration: Collaboration = codec::decode(bytes)?;
    if only_server.is_some_and(|server| server != collaboration.origin) {
        return Err(RestoreError::OtherServer(collaboration.origin));
    }
    collaboration.cursor = 0;
    // The hub of the device that the backup is from.
    collaboration.at_own_hub = false;
    if let Some(facilitator) = &mut collaboration.facilitator {
        facilitator.counter = facilitator.counter.saturating_add(ahead);
        facilitator.sequence = facilitator.sequence.saturating_add(ahead);
    }
    Ok(codec::encode(&collaboration))
}

/// Sends with higher sequence numbers.
fn round_going_on(bytes: &[u8], ahead: u64) -> Result<Vec<u8>, RestoreError> {
    let mut round: Round = codec::decode(bytes)?;
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
mod tests {
    use super::*;
    use crate::platform::memory::MemoryStorage;
    use crate::platform::storage::Storage;
    use crate::services::records::Submission;
    use crate::state::testing::{collaboration, joined, run};
    use std::rc::Rc;

    /// A phone with the farm's collaboration.
    async fn phone() -> Repository {
        let repository = Repository::new(Rc::new(MemoryStorage::default()));
        let round = joined(Submission::Drafting);
        repository.commit(Changes::new().collaboration(&collaboration()).round(&round)).await.unwrap();
        repository
    }

    /// What comes of restoring a backup that was changed so, on a new phone; nothing may be stored when it is refused.
    async fn restored(
        change: impl Fn(&mut Backup),
        server: Option<&str>,
    ) -> Result<CollaborationId, RestoreError> {
        let mut backup: Backup =
            codec::decode(&collect(&phone().await, collaboration().id).await.unwrap()).unwrap();
        change(&mut backup);
        let storage = MemoryStorage::default();
        let came = restore(&Repository::new(Rc::new(storage.clone())), &codec::encode(&backup), server).await;
        for table in Table::ALL {
            assert!(came.is_ok() || storage.list(table, "").await.unwrap().is_empty());
        }
        came
    }

    #[test]
    fn a_made_up_backup_writes_over_nothing_else_on_the_phone() {
        run(async {
            assert_eq!(restored(|_| {}, None).await, Ok(collaboration().id));
            let other = "00".repeat(16);
            for (table, key) in [
                ("settings", "device".to_owned()),
                ("collaborations", other.clone()),
                ("answers", format!("{other}/weight/openness")),
                ("opened", other.clone()),
                ("hand_overs", format!("box/{other}/7QK2-M9XA")),
                ("outbox", format!("{other}/3")),
                ("nowhere", collaboration().id.to_string()),
            ] {
                let add = |backup: &mut Backup| {
                    backup.records.push(Record(table.into(), key.clone(), ByteBuf::new()));
                };
                assert_eq!(restored(add, None).await, Err(RestoreError::Damaged), "{table}");
            }
        });
    }

    #[test]
    fn a_backup_without_its_collaboration_or_with_another_s_is_damaged() {
        run(async {
            let without = |backup: &mut Backup| backup.records.retain(|record| record.0 != "collaborations");
            assert_eq!(restored(without, None).await, Err(RestoreError::Damaged));
            let of_another = |backup: &mut Backup| backup.collaboration = CollaborationId::new([9; 16]);
            assert_eq!(restored(of_another, None).await, Err(RestoreError::Damaged));
        });
    }

    #[test]
    fn a_newer_backup_asks_for_an_update_and_another_server_s_says_where_it_belongs() {
        run(async {
            assert_eq!(restored(|backup| backup.format += 1, None).await, Err(RestoreError::Newer));
            let origin = collaboration().origin;
            assert!(restored(|_| {}, Some(&origin)).await.is_ok());
            let elsewhere = restored(|_| {}, Some("https://other.example")).await;
            assert_eq!(elsewhere, Err(RestoreError::OtherServer(origin)));
        });
    }
}
