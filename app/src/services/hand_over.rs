//! What is handed over from phone to phone, as it is stored: on the phone that hands over, and on the one that carries.

use super::changes::put;
use super::outgoing::{Outgoing, Parcel, carried_order};
use super::records::Outcome;
use super::repository::{Changes, Queued, Repository};
use crate::platform::storage::{StorageError, Table, Write};
use samson_shared::codec;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::handover::{self, TransferCode};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::delivery::Next;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// A response that was made ready to be carried by another phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Which response: its sequence number.
    pub number: u64,
    /// The short name of what is handed over.
    pub code: TransferCode,
    /// True once its owner has seen the same code on the other phone.
    pub confirmed: bool,
}

/// Where everything about a round that was handed over is stored.
pub(super) fn places(round: RoundId) -> [(Table, String); 3] {
    [record_prefix(round), box_prefix(round), own_key(round)].map(|prefix| (Table::HandOvers, prefix))
}

fn record_prefix(round: RoundId) -> String {
    format!("carried/{round}/")
}

/// What was refused is kept beside its record, so that it can be sent again.
fn box_prefix(round: RoundId) -> String {
    format!("box/{round}/")
}

fn own_key(round: RoundId) -> String {
    format!("own/{round}")
}

fn record_key(round: RoundId, code: &str) -> String {
    format!("{}{code}", record_prefix(round))
}

fn box_key(round: RoundId, code: &str) -> String {
    format!("{}{code}", box_prefix(round))
}

impl Changes {
    /// Stores the parcel of this phone's own response, ready to be shown.
    #[must_use]
    pub fn own_parcel(self, round: RoundId, parcel: &[u8]) -> Self {
        self.and(Write::Put(Table::HandOvers, own_key(round), parcel.to_vec()))
    }

    /// Deletes the parcel of this phone's own response.
    #[must_use]
    pub fn without_own_parcel(self, round: RoundId) -> Self {
        self.and(Write::Delete(Table::HandOvers, own_key(round)))
    }

    /// Stores what came of something carried.
    fn carried(self, round: RoundId, code: &str, outcome: &Outcome) -> Self {
        self.and(put(Table::HandOvers, record_key(round, code), outcome))
    }

    /// Puts something carried on its way.
    fn deliver(
        self,
        collaboration: CollaborationId,
        round: RoundId,
        code: &str,
        sealed: ByteBuf,
        to: Option<CarryKey>,
    ) -> Self {
        let parcel = Parcel::Carried(sealed);
        let outgoing = Outgoing { round: Some(round), to, ..Outgoing::new(collaboration, 0, parcel) };
        self.carried(round, code, &Outcome::Waiting)
            .send(&carried_order(collaboration, round, code), &outgoing)
    }
}

/// Something carried that was refused: it can go again, to the place that it was sealed for.
#[derive(Serialize, Deserialize)]
struct Kept {
    sealed: ByteBuf,
    to: Option<CarryKey>,
}

impl Kept {
    /// What was stored. Before it was known for which place, that was what is sealed and nothing else.
    fn of(stored: Vec<u8>) -> Self {
        codec::decode(&stored).unwrap_or_else(|_| Self { sealed: ByteBuf::from(stored), to: None })
    }
}

impl Repository {
    /// The parcel of this phone's own response in a round, as it was made ready last.
    ///
    /// # Errors
    /// [`StorageError`], here as below.
    pub async fn own_parcel(&self, round: RoundId) -> Result<Option<Vec<u8>>, StorageError> {
        self.bytes(Table::HandOvers, &own_key(round)).await
    }

    /// What came of each response of a round that this phone carries or has carried.
    pub async fn carried(&self, round: RoundId) -> Result<Vec<Outcome>, StorageError> {
        self.list(Table::HandOvers, &record_prefix(round)).await
    }

    /// Takes a parcel: stored here and on its way, in one step. False when it was taken before.
    pub async fn take_parcel(&self, parcel: handover::Parcel) -> Result<bool, StorageError> {
        let code = parcel.code().to_string();
        let handover::Parcel { collaboration, round, sealed, to, .. } = parcel;
        let is_new = Write::Expect(Table::HandOvers, record_key(round, &code), None);
        match self
            .commit(Changes::new().and(is_new).deliver(collaboration, round, &code, sealed, Some(to)))
            .await
        {
            Ok(()) => Ok(true),
            Err(StorageError::Changed) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Puts everything of a round that was refused on its way once more.
    pub async fn send_refused_again(&self, round: RoundId) -> Result<(), StorageError> {
        let Some(record) = self.round(round).await? else { return Ok(()) };
        let prefix = box_prefix(round);
        for (key, sealed) in self.all_bytes(Table::HandOvers, &prefix).await? {
            let (code, Kept { sealed, to }) = (&key[prefix.len()..], Kept::of(sealed));
            let changes = Changes::new().deliver(record.collaboration, round, code, sealed, to);
            self.commit(changes.and(Write::Delete(Table::HandOvers, key))).await?;
        }
        Ok(())
    }
}

/// Notes what came of delivering something carried. What was delivered is not kept any longer; what was refused is.
///
/// # Errors
/// [`StorageError`].
pub(super) async fn settle(
    repository: &Repository,
    (key, queued): &Queued,
    sealed: &ByteBuf,
    next: &Next,
) -> Result<(), StorageError> {
    // Its place ends with its code.
    let Some((round, (_, code))) = queued.round.zip(key.rsplit_once('/')) else { return Ok(()) };
    // Where the collaboration was taken off this phone meanwhile, nothing comes back.
    let as_sent = Write::Expect(Table::Outbox, key.clone(), Some(codec::encode(queued)));
    let changes = Changes::new().and(as_sent).sent(key);
    let changes = match next {
        Next::Told(refusal) => {
            let kept = Kept { sealed: sealed.clone(), to: queued.to };
            let kept = put(Table::HandOvers, box_key(round, code), &kept);
            changes.carried(round, code, &Outcome::Refused(refusal.clone())).and(kept)
        }
        _ => changes.carried(round, code, &Outcome::Done),
    };
    match repository.commit(changes).await {
        Err(StorageError::Changed) => Ok(()),
        settled => settled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::memory::MemoryStorage;
    use crate::services::records::Submission;
    use crate::state::testing::{collaboration, joined, run};
    use samson_shared::sync::refusal::Refusal;
    use std::rc::Rc;

    fn repository() -> Repository {
        Repository::new(Rc::new(MemoryStorage::default()))
    }

    fn parcel() -> handover::Parcel {
        let round = joined(Submission::Waiting).id;
        handover::Parcel::new(collaboration().id, round, CarryKey::new([1; 32]), vec![2; 40])
    }

    async fn deliver(repository: &Repository, next: Next) {
        let queued = repository.outbox().await.unwrap().remove(0);
        let Parcel::Carried(sealed) = &queued.1.parcel else { panic!("{queued:?}") };
        settle(repository, &queued, sealed, &next).await.unwrap();
    }

    async fn outcomes(repository: &Repository) -> Vec<Outcome> {
        repository.carried(parcel().round).await.unwrap()
    }

    #[test]
    fn a_parcel_is_taken_once_and_is_on_its_way_then() {
        run(async {
            let repository = repository();
            assert_eq!(repository.take_parcel(parcel()).await, Ok(true));
            assert_eq!(repository.take_parcel(parcel()).await, Ok(false));
            assert_eq!(repository.outbox().await.unwrap().len(), 1);
            assert_eq!(outcomes(&repository).await, [Outcome::Waiting]);
        });
    }

    #[test]
    fn what_was_delivered_is_remembered_but_not_kept() {
        run(async {
            let repository = repository();
            repository.take_parcel(parcel()).await.unwrap();
            deliver(&repository, Next::Done).await;
            assert_eq!(outcomes(&repository).await, [Outcome::Done]);
            assert_eq!(repository.outbox().await, Ok(vec![]));
            repository.send_refused_again(parcel().round).await.unwrap();
            assert_eq!(repository.outbox().await, Ok(vec![]));
            assert_eq!(repository.take_parcel(parcel()).await, Ok(false));
        });
    }

    #[test]
    fn what_was_refused_is_kept_and_can_be_sent_again() {
        run(async {
            let repository = repository();
            repository.commit(Changes::new().round(&joined(Submission::Waiting))).await.unwrap();
            repository.take_parcel(parcel()).await.unwrap();
            let before = repository.outbox().await.unwrap();
            deliver(&repository, Next::Told(Refusal::AlreadyRevealed)).await;
            assert_eq!(outcomes(&repository).await, [Outcome::Refused(Refusal::AlreadyRevealed)]);
            assert_eq!(repository.outbox().await, Ok(vec![]));
            repository.send_refused_again(parcel().round).await.unwrap();
            assert_eq!(repository.outbox().await.unwrap(), before);
            assert_eq!(outcomes(&repository).await, [Outcome::Waiting]);
        });
    }

    #[test]
    fn forgetting_a_collaboration_forgets_what_is_carried_for_it() {
        run(async {
            let repository = repository();
            let changes = Changes::new().collaboration(&collaboration()).round(&joined(Submission::Waiting));
            repository.commit(changes.own_parcel(parcel().round, b"parcel")).await.unwrap();
            repository.take_parcel(parcel()).await.unwrap();
            repository.forget(collaboration().id).await.unwrap();
            assert_eq!(outcomes(&repository).await, []);
            assert_eq!(repository.own_parcel(parcel().round).await, Ok(None));
            assert_eq!(repository.outbox().await, Ok(vec![]));
        });
    }
}
