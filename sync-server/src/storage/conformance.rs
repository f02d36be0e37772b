//! The storage contract as tests, run against every backend.

mod lives;
mod slots;

pub(crate) use lives::*;
pub(crate) use slots::*;

use super::{
    Collaboration, Day, RoundRecord, SlotKind, SlotRecord, Storage, Transaction, Usage, View, reading,
    writing,
};
use crate::error::Failure;
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{AccessHash, DocumentId, GroupLabel, Phase, Signed};
use serde_bytes::ByteBuf;

/// One test per line of the contract, for one backend. `$make` answers the backend and what must outlive it.
macro_rules! conforms {
    ($make:expr; $($test:ident)*) => {
        $(
            #[tokio::test]
            async fn $test() {
                let (storage, _keep) = $make;
                $crate::storage::conformance::$test(&storage).await;
            }
        )*
    };
    ($make:expr) => {
        $crate::storage::conformance::conforms! { $make;
            what_is_written_is_read
            an_error_leaves_no_trace
            work_that_waits_together_ends_each_on_its_own
            a_collaboration_is_made_once
            collaborations_share_nothing
            revisions_count_up_one_by_one
            shared_slots_come_in_order_and_in_pages
            a_response_is_never_among_the_shared_slots
            a_slot_replaces_the_one_before
            work_sees_what_it_has_written_itself
            withdrawn_and_removed_responses_are_not_counted
            responses_are_counted_from_a_batch_on
            a_bag_keeps_its_order_and_is_drawn_once
            a_deleted_bag_makes_room_for_another
            commands_come_in_the_order_they_were_carried_out
            a_facilitator_is_registered_once
            another_access_token_and_day_replace_the_ones_before
            a_deleted_collaboration_takes_everything_with_it
            what_nobody_used_is_found
            what_a_hub_notes_is_kept
            what_was_handed_on_is_known_until_it_is_replaced
            the_first_secret_is_kept
            a_heartbeat_can_be_repeated
        }
    };
}
pub(crate) use conforms;

pub(crate) const HERE: CollaborationId = CollaborationId::new([1; 16]);
const ELSEWHERE: CollaborationId = CollaborationId::new([2; 16]);
const FACILITATOR: AuthorId = AuthorId::new([3; 32]);
const ROUND: RoundId = RoundId::new([4; 16]);

/// Runs work that must go well.
async fn write<T: Send + 'static>(
    storage: &dyn Storage,
    work: impl FnOnce(&mut dyn Transaction) -> Result<T, Failure> + Send + 'static,
) -> T {
    writing(storage, work).await.unwrap()
}

async fn read<T: Send + 'static>(
    storage: &dyn Storage,
    work: impl FnOnce(&dyn View) -> Result<T, Failure> + Send + 'static,
) -> T {
    reading(storage, work).await.unwrap()
}

pub(crate) fn collaboration() -> Collaboration {
    Collaboration { access: AccessHash([9; 32]), used: Day(20_000), revision: 0 }
}

pub(crate) async fn make(storage: &dyn Storage, id: CollaborationId) {
    let insert = move |t: &mut dyn Transaction| {
        t.insert_collaboration(id, &collaboration())?;
        Ok(t.insert_facilitator(id, FACILITATOR)?)
    };
    write(storage, insert).await;
}

pub(crate) fn slot(document: DocumentId, author: u8, kind: SlotKind, body: &[u8]) -> SlotRecord {
    let signed = Signed { body: ByteBuf::from(body), signature: ByteBuf::from([7; 64]) };
    SlotRecord { document, author: AuthorId::new([author; 32]), sequence: 1, kind, signed }
}

fn response(author: u8) -> SlotRecord {
    slot(
        DocumentId::Round(ROUND),
        author,
        SlotKind::Response { label: GroupLabel([author; 16]), batch: 2 },
        b"a response",
    )
}

pub(crate) async fn put(storage: &dyn Storage, id: CollaborationId, slot: SlotRecord) {
    write(storage, move |t| Ok(t.put_slot(id, &slot)?)).await;
}

pub(crate) async fn what_is_written_is_read(storage: &dyn Storage) {
    make(storage, HERE).await;
    let round = RoundRecord {
        round: ROUND,
        headcount: 9,
        protection: Protection::default(),
        phase: Phase::Revealed,
        reveals: 2,
        revision: 3,
        elsewhere: None,
    };
    write(storage, move |t| Ok(t.put_round(HERE, &round)?)).await;
    put(storage, HERE, response(1)).await;
    let (made, facilitator, rounds, slot) = read(storage, move |view| {
        let slot = view.slot(HERE, DocumentId::Round(ROUND), AuthorId::new([1; 32]))?;
        Ok((view.collaboration(HERE)?, view.facilitator(HERE, FACILITATOR)?, view.rounds(HERE, 2)?, slot))
    })
    .await;
    assert_eq!((made, storage.find(HERE).await.unwrap()), (Some(collaboration()), Some(collaboration())));
    assert_eq!(storage.find(ELSEWHERE).await.unwrap(), None);
    assert_eq!(facilitator.map(|f| f.counter), Some(0));
    assert_eq!(rounds, [round]);
    assert_eq!(slot, Some(response(1)));
    assert_eq!(read(storage, |view| Ok(view.rounds(HERE, 3)?)).await, []);
}

pub(crate) async fn an_error_leaves_no_trace(storage: &dyn Storage) {
    make(storage, HERE).await;
    let refused = writing(storage, |t| {
        t.next_revision(HERE)?;
        t.put_slot(HERE, &response(1))?;
        Err::<(), _>(Failure::Refused(Refusal::OutOfRange))
    });
    assert!(matches!(refused.await, Err(Failure::Refused(Refusal::OutOfRange))));
    let (made, count) =
        read(storage, |view| Ok((view.collaboration(HERE)?, view.submitted(HERE, ROUND, 0)?))).await;
    assert_eq!((made, count), (Some(collaboration()), 0));
}

pub(crate) async fn work_that_waits_together_ends_each_on_its_own(storage: &dyn Storage) {
    make(storage, HERE).await;
    let stores = |author| writing(storage, move |t| Ok(t.put_slot(HERE, &response(author))?));
    let fails = writing(storage, |t| {
        t.put_slot(HERE, &response(9))?;
        Err::<(), _>(Refusal::OutOfRange.into())
    });
    let (first, failed, second) = tokio::join!(stores(1), fails, stores(2));
    assert!(first.is_ok() && second.is_ok());
    assert!(matches!(failed, Err(Failure::Refused(Refusal::OutOfRange))));
    assert_eq!(read(storage, |view| Ok(view.submitted(HERE, ROUND, 0)?)).await, 2);
}

pub(crate) async fn a_collaboration_is_made_once(storage: &dyn Storage) {
    make(storage, HERE).await;
    let again = writing(storage, |t| Ok(t.insert_collaboration(HERE, &collaboration())?));
    assert!(matches!(again.await, Err(Failure::Broken(_))));
}

pub(crate) async fn collaborations_share_nothing(storage: &dyn Storage) {
    make(storage, HERE).await;
    make(storage, ELSEWHERE).await;
    put(storage, HERE, slot(DocumentId::Commons, 1, SlotKind::Shared { revision: 1 }, b"here")).await;
    put(storage, HERE, response(1)).await;
    let elsewhere = read(storage, |view| {
        let slots = view.shared_slots(ELSEWHERE, 0, usize::MAX)?;
        Ok((slots, view.submitted(ELSEWHERE, ROUND, 0)?, view.usage(ELSEWHERE, DocumentId::Commons)?))
    });
    assert_eq!(elsewhere.await, (vec![], 0, Usage::default()));
    let nowhere = CollaborationId::new([8; 16]);
    let orphan = writing(storage, move |t| Ok(t.put_slot(nowhere, &response(1))?));
    assert!(orphan.await.is_err());
}

pub(crate) async fn revisions_count_up_one_by_one(storage: &dyn Storage) {
    make(storage, HERE).await;
    let revisions = write(storage, |t| Ok([t.next_revision(HERE)?, t.next_revision(HERE)?])).await;
    assert_eq!(revisions, [1, 2]);
    let made = read(storage, |view| Ok(view.collaboration(HERE)?)).await;
    assert_eq!(made.map(|c| c.revision), Some(2));
}

pub(crate) async fn the_first_secret_is_kept(storage: &dyn Storage) {
    let undone = writing(storage, |t| {
        t.keep_secret([1; 32])?;
        Err::<(), _>(Refusal::OutOfRange.into())
    });
    assert!(undone.await.is_err());
    for fresh in [2, 3] {
        assert_eq!(write(storage, move |t| Ok(t.keep_secret([fresh; 32])?)).await, [2; 32]);
    }
}

pub(crate) async fn a_heartbeat_can_be_repeated(storage: &dyn Storage) {
    for _ in 0..2 {
        write(storage, |t| Ok(t.beat()?)).await;
    }
}
