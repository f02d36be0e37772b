//! What everybody writes together, on one phone and on two.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::{Outgoing, Parcel, Submission};
use crate::services::repository::{Queued, Repository};
use crate::state::testing::{Device, Memory, collaboration, invitation, joined, play, prepare};
use futures_util::future::join;
use samson_shared::document::Spot;
use samson_shared::language::Language;
use samson_shared::sync::wire::Signed;

const ROUND: RoundId = RoundId::new([3; 16]);

fn records(storage: &Memory) -> Repository {
    Repository::new(Rc::new(storage.clone()))
}

async fn waiting(storage: &Memory) -> Vec<Queued> {
    records(storage).outbox().await.unwrap()
}

/// The snapshot that a phone would send now.
async fn snapshot(storage: &Memory) -> Signed {
    match waiting(storage).await.pop() {
        Some((_, Outgoing { parcel: Parcel::Commons(slot), .. })) => slot,
        other => panic!("no snapshot waits: {other:?}"),
    }
}

/// Another tab of the same phone, or with a storage of its own another phone of the collaboration.
async fn another(storage: &Memory) -> Samson {
    let samson = Samson::new(Language::Bokmal);
    prepare(samson, storage, &joined(Submission::Received)).await;
    samson
}

async fn receive(samson: Samson, storage: &Memory, slot: Signed) {
    let here = collaboration();
    commons::take_in::<Problem>(&records(storage), here.id, &here.secrets(), &[slot]).await.unwrap();
    samson.refresh().await.unwrap();
}

fn whats(samson: Samson) -> Vec<String> {
    samson.commons(collaboration().id).actions.iter().map(|action| action.what.clone()).collect()
}

fn agree(samson: Samson, what: &str) -> impl Future<Output = Result<(), Problem>> + use<> {
    samson.add_action(samson.new_action(ROUND, About::default(), what.to_owned()))
}

#[test]
fn an_action_is_on_the_phone_before_it_shows() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Felles kaffe").await.unwrap();
        let stored = records(&storage).commons(collaboration().id).await.unwrap().unwrap();
        assert_eq!(stored.read(), *samson.commons(collaboration().id));
        storage.behave(Behaviour::Full);
        assert_eq!(agree(samson, "Kake").await, Err(Problem::Storage(StorageError::Full)));
        assert_eq!(whats(samson), ["Felles kaffe"]);
    });
}

#[test]
fn what_was_agreed_is_read_without_the_rest() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Felles kaffe").await.unwrap();
        samson
            .edit_commons(collaboration().id, CommonsEdit::Lead { round: ROUND, spot: Spot::Round, step: 1 })
            .await
            .unwrap();
        // Started anew, nothing has been read yet.
        let samson = another(&storage).await;
        let agreed = samson.agreed(collaboration().id);
        assert_eq!(agreed.iter().map(|action| action.what.as_str()).collect::<Vec<_>>(), ["Felles kaffe"]);
        assert_eq!(agreed, samson.commons(collaboration().id).actions);
        assert_eq!(agreed, samson.agreed(collaboration().id), "and so it is once the rest has been read");
    });
}

#[test]
fn a_newer_snapshot_takes_the_place_of_one_that_waits() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Kaffe").await.unwrap();
        let first = waiting(&storage).await;
        agree(samson, "Kake").await.unwrap();
        let second = waiting(&storage).await;
        assert_eq!((first.len(), second.len()), (1, 1));
        // The first was on its way already, and is acknowledged now.
        records(&storage).settle(&first[0]).await.unwrap();
        assert_eq!(waiting(&storage).await, second);
        records(&storage).settle(&second[0]).await.unwrap();
        assert_eq!(waiting(&storage).await, []);
    });
}

#[test]
fn two_tabs_that_write_at_once_lose_nothing() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        let tab = another(&storage).await;
        let (one, other) = join(agree(samson, "Kaffe"), agree(tab, "Kake")).await;
        one.unwrap();
        other.unwrap();
        samson.refresh().await.unwrap();
        let mut both = whats(samson);
        both.sort();
        assert_eq!(both, ["Kaffe", "Kake"]);
        let (fresh, phone) = (Memory::default(), another(&Memory::default()).await);
        receive(phone, &fresh, snapshot(&storage).await).await;
        let sent = records(&fresh).commons(collaboration().id).await.unwrap().unwrap();
        assert_eq!(sent.read().actions.len(), 2, "what waits to be sent holds both");
    });
}

#[test]
fn two_phones_that_wrote_apart_have_both_edits_when_they_meet() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Kaffe").await.unwrap();
        let elsewhere = Memory::default();
        let phone = another(&elsewhere).await;
        receive(phone, &elsewhere, snapshot(&storage).await).await;
        let seen = phone.commons(collaboration().id).actions[0].clone();
        let by_me = Action { who: "Anna".into(), what: "Kaffe hver fredag".into(), ..seen.clone() };
        let by_them = Action { status: Status::GoingOn, what: "Mer kaffe".into(), ..seen.clone() };
        samson.change_action(collaboration().id, seen.clone(), by_me).await.unwrap();
        phone.change_action(collaboration().id, seen, by_them).await.unwrap();
        let (mine, theirs) = (snapshot(&storage).await, snapshot(&elsewhere).await);
        receive(phone, &elsewhere, mine).await;
        receive(samson, &storage, theirs).await;
        let both = samson.commons(collaboration().id);
        assert_eq!(both, phone.commons(collaboration().id));
        assert_eq!((both.actions[0].who.as_str(), both.actions[0].status), ("Anna", Status::GoingOn));
        assert_eq!(both.actions[0].what, "Mer kaffe hver fredag");
    });
}

#[test]
fn the_author_of_the_commons_is_no_author_of_a_response() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Kaffe").await.unwrap();
        let repository = records(&storage);
        let record = repository.commons(collaboration().id).await.unwrap().unwrap();
        let round = repository.round(invitation().round).await.unwrap().unwrap();
        assert_ne!(record.author, round.participation.unwrap().author);
    });
}

#[test]
fn what_is_deleted_takes_the_commons_with_it() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        agree(samson, "Kaffe").await.unwrap();
        records(&storage).forget(collaboration().id).await.unwrap();
        assert_eq!(records(&storage).commons(collaboration().id).await.unwrap(), None);
    });
}
