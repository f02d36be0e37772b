use super::*;
use crate::platform::memory::MemoryStorage;
use crate::platform::storage::Storage;
use crate::services::records::Submission;
use crate::state::testing::{collaboration, joined, run};
use std::rc::Rc;

/// A phone with the farm's collaboration.
async fn phone() -> Repository {
    let repository = Repository::new(Rc::new(MemoryStorage::default()));
    let round = joined(Submission::Received);
    repository.commit(Changes::new().collaboration(&collaboration()).round(&round)).await.unwrap();
    repository
}

/// What comes of restoring a backup that was changed so, on a new phone; nothing may be stored when it is refused.
async fn restored(
    change: impl Fn(&mut Backup),
    bound: Option<&Bound>,
) -> Result<CollaborationId, RestoreError> {
    let mut backup: Backup =
        codec::decode(&collect(&phone().await, collaboration().id).await.unwrap()).unwrap();
    change(&mut backup);
    let storage = MemoryStorage::default();
    let came = restore(&Repository::new(Rc::new(storage.clone())), &codec::encode(&backup), bound).await;
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
        let bound = |origin: &str| Bound { origin: origin.to_owned(), server: None };
        let origin = collaboration().origin;
        assert!(restored(|_| {}, Some(&bound(&origin))).await.is_ok());
        let elsewhere = restored(|_| {}, Some(&bound("https://other.example"))).await;
        assert_eq!(elsewhere, Err(RestoreError::OtherServer(origin)));
    });
}

const HUB: &str = "http://192.168.1.4:8080";
const SERVER: &str = "https://samson.example";

/// Changes the collaboration and the round of a backup.
fn at(backup: &mut Backup, change: impl Fn(&mut Collaboration)) {
    let record = backup.records.iter_mut().find(|record| record.0 == "collaborations").unwrap();
    let mut collaboration: Collaboration = codec::decode(&record.2).unwrap();
    change(&mut collaboration);
    record.2 = ByteBuf::from(codec::encode(&collaboration));
}

#[test]
fn what_began_at_a_hub_goes_on_at_the_server_that_the_hub_named() {
    run(async {
        let storage = MemoryStorage::default();
        let repository = Repository::new(Rc::new(storage));
        let backup = collect(&phone().await, collaboration().id).await.unwrap();
        let mut backup: Backup = codec::decode(&backup).unwrap();
        at(&mut backup, |known| {
            (known.origin, known.elsewhere) = (HUB.to_owned(), Some(SERVER.to_owned()));
            known.cursor = 7;
        });
        let bound = Bound { origin: SERVER.to_owned(), server: None };
        restore(&repository, &codec::encode(&backup), Some(&bound)).await.unwrap();
        let known = repository.collaboration(collaboration().id).await.unwrap().unwrap();
        assert_eq!((known.origin.as_str(), known.elsewhere.as_deref(), known.cursor), (SERVER, Some(HUB), 0));
        let round = repository.rounds().await.unwrap().remove(0);
        let received_at = round.participation.unwrap().received_at;
        assert_eq!(received_at.as_deref(), Some(HUB), "whether the server has it, its hub did not say");
    });
}

#[test]
fn what_began_at_a_server_goes_on_at_its_hub_and_at_no_other() {
    run(async {
        let hub = |server: &str| Bound { origin: HUB.to_owned(), server: Some(server.to_owned()) };
        assert!(restored(|_| {}, Some(&hub("https://SAMSON.example/"))).await.is_ok());
        let other = restored(|_| {}, Some(&hub("https://other.example"))).await;
        assert_eq!(other, Err(RestoreError::OtherServer(collaboration().origin)));
    });
}
