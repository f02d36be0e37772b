//! Slots, responses and bags.

use super::*;
use samson_shared::sync::wire::BagItem;

pub(crate) async fn shared_slots_come_in_order_and_in_pages(storage: &dyn Storage) {
    make(storage, HERE).await;
    for (author, revision) in [(1, 30), (2, 10), (3, 20)] {
        let body = [author; 10];
        put(storage, HERE, slot(DocumentId::Commons, author, SlotKind::Shared { revision }, &body)).await;
    }
    let revisions = |after, page| async move {
        let slots = read(storage, move |view| Ok(view.shared_slots(HERE, after, page)?)).await;
        slots.into_iter().map(|(revision, _)| revision).collect::<Vec<_>>()
    };
    assert_eq!(revisions(0, usize::MAX).await, [10, 20, 30]);
    assert_eq!(revisions(10, usize::MAX).await, [20, 30]);
    assert_eq!(revisions(0, 10).await, [10]);
    assert_eq!(revisions(0, 11).await, [10, 20]);
}

pub(crate) async fn a_response_is_never_among_the_shared_slots(storage: &dyn Storage) {
    make(storage, HERE).await;
    put(storage, HERE, response(1)).await;
    put(storage, HERE, slot(DocumentId::Round(ROUND), 2, SlotKind::Withdrawn, b"withdrawn")).await;
    assert_eq!(read(storage, |view| Ok(view.shared_slots(HERE, 0, usize::MAX)?)).await, []);
}

pub(crate) async fn a_slot_replaces_the_one_before(storage: &dyn Storage) {
    make(storage, HERE).await;
    put(storage, HERE, slot(DocumentId::Charter, 1, SlotKind::Shared { revision: 1 }, b"first")).await;
    put(storage, HERE, slot(DocumentId::Charter, 1, SlotKind::Shared { revision: 2 }, b"second!")).await;
    let (slots, usage) = read(storage, |view| {
        Ok((view.shared_slots(HERE, 0, usize::MAX)?, view.usage(HERE, DocumentId::Charter)?))
    })
    .await;
    assert_eq!(slots.len(), 1);
    assert_eq!((slots[0].0, slots[0].1.body.as_slice()), (2, b"second!".as_slice()));
    assert_eq!(usage, Usage { authors: 1, bytes: 7 });
}

pub(crate) async fn withdrawn_and_removed_responses_are_not_counted(storage: &dyn Storage) {
    make(storage, HERE).await;
    let gone = [
        slot(DocumentId::Round(ROUND), 2, SlotKind::Withdrawn, b"withdrawn"),
        slot(DocumentId::Round(ROUND), 3, SlotKind::Removed, b""),
    ];
    for author in 1..=3 {
        put(storage, HERE, response(author)).await;
    }
    for slot in gone.clone() {
        put(storage, HERE, slot).await;
    }
    let (count, responses, usage) = read(storage, |view| {
        let usage = view.usage(HERE, DocumentId::Round(ROUND))?;
        Ok((view.submitted(HERE, ROUND, 0)?, view.responses(HERE, ROUND)?, usage))
    })
    .await;
    assert_eq!((count, responses, usage.authors), (1, vec![response(1)], 3));
    for slot in gone {
        let (document, author) = (slot.document, slot.author);
        let found = read(storage, move |view| Ok(view.slot(HERE, document, author)?)).await;
        assert_eq!(found, Some(slot));
    }
}

pub(crate) async fn responses_are_counted_from_a_batch_on(storage: &dyn Storage) {
    make(storage, HERE).await;
    for (author, batch) in [(1, 0), (2, 0), (3, 1)] {
        let kind = SlotKind::Response { label: GroupLabel([1; 16]), batch };
        put(storage, HERE, slot(DocumentId::Round(ROUND), author, kind, b"a response")).await;
    }
    let counts = read(storage, |view| {
        let from = |batch| view.submitted(HERE, ROUND, batch);
        Ok([from(0)?, from(1)?, from(2)?])
    });
    assert_eq!(counts.await, [3, 1, 0]);
}

pub(crate) async fn a_bag_keeps_its_order_and_is_drawn_once(storage: &dyn Storage) {
    make(storage, HERE).await;
    let item = |n: u8, tag: Option<u8>| BagItem {
        fragment: ByteBuf::from([n; 20]),
        tag: tag.map(|t| ByteBuf::from([t])),
    };
    let items = vec![item(3, None), item(1, Some(5)), item(2, None)];
    let drawn = items.clone();
    write(storage, move |t| Ok(t.insert_bag(HERE, ROUND, &drawn)?)).await;
    assert_eq!(read(storage, |view| Ok(view.bag(HERE, ROUND)?)).await, items);
    let again = writing(storage, move |t| Ok(t.insert_bag(HERE, ROUND, &items)?));
    assert!(matches!(again.await, Err(Failure::Broken(_))));
}

pub(crate) async fn a_deleted_bag_makes_room_for_another(storage: &dyn Storage) {
    make(storage, HERE).await;
    let bag = |n: u8| vec![BagItem { fragment: ByteBuf::from([n; 20]), tag: None }];
    for n in [1, 2] {
        write(storage, move |t| {
            t.delete_bag(HERE, ROUND)?;
            Ok(t.insert_bag(HERE, ROUND, &bag(n))?)
        })
        .await;
    }
    assert_eq!(read(storage, |view| Ok(view.bag(HERE, ROUND)?)).await, bag(2));
}

pub(crate) async fn work_sees_what_it_has_written_itself(storage: &dyn Storage) {
    make(storage, HERE).await;
    let commons = DocumentId::Commons;
    let work = move |t: &mut dyn Transaction| {
        let mut seen = Vec::new();
        for body in [&b"first"[..], b"a second"] {
            let before = t.slot(HERE, commons, AuthorId::new([1; 32]))?.map(|slot| slot.signed.body.len());
            seen.push((before, t.usage(HERE, commons)?.bytes));
            let revision = t.next_revision(HERE)?;
            t.put_slot(HERE, &slot(commons, 1, SlotKind::Shared { revision }, body))?;
            seen.push((None, t.usage(HERE, commons)?.bytes));
        }
        Ok((seen, t.collaboration(HERE)?.map(|made| made.revision)))
    };
    let (seen, revision) = write(storage, work).await;
    assert_eq!((seen, revision), (vec![(None, 0), (None, 5), (Some(5), 5), (None, 8)], Some(2)));
}
