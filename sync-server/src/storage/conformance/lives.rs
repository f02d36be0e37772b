//! From the making of a collaboration to its end: facilitators, commands, access, deletion.

use super::*;
use crate::storage::{Delivery, Elsewhere, Facilitator, Handing};

/// What every part of a collaboration answers.
async fn everything(storage: &dyn Storage, id: CollaborationId) -> impl PartialEq + std::fmt::Debug {
    read(storage, move |view| {
        let slots = view.shared_slots(id, 0, usize::MAX)?;
        let usage = view.usage(id, DocumentId::Commons)?;
        let parts = (view.collaboration(id)?, view.facilitator(id, FACILITATOR)?, view.commands(id)?);
        let parts = (parts, view.handing(id)?, view.creation(id)?);
        Ok((parts, slots, usage, view.rounds(id, 0)?, view.responses(id, ROUND)?, view.bag(id, ROUND)?))
    })
    .await
}

async fn fill(storage: &dyn Storage, id: CollaborationId) {
    make(storage, id).await;
    put(storage, id, slot(DocumentId::Commons, 1, SlotKind::Shared { revision: 1 }, b"commons")).await;
    put(storage, id, response(1)).await;
    write(storage, move |t| {
        let protection = Protection::default();
        let (phase, reveals, revision) = (Phase::Revealed, 1, 1);
        let (round, headcount, elsewhere) = (ROUND, 3, Some(Elsewhere::default()));
        t.put_round(id, &RoundRecord { round, headcount, protection, phase, reveals, revision, elsewhere })?;
        t.put_handing(id, &handing(1))?;
        t.put_creation(id, &command(8))?;
        let fragment = ByteBuf::from(b"a fragment");
        t.insert_bag(id, ROUND, &[samson_shared::sync::wire::BagItem { fragment, tag: None }])?;
        Ok(t.insert_command(id, FACILITATOR, 1, &command(1))?)
    })
    .await;
}

fn handing(token: u8) -> Handing {
    Handing { tokens: vec![ByteBuf::from([token; 32])], ..Handing::default() }
}

pub(crate) async fn what_a_hub_notes_is_kept(storage: &dyn Storage) {
    make(storage, HERE).await;
    make(storage, ELSEWHERE).await;
    let nothing = read(storage, |view| Ok((view.handing(HERE)?, view.creation(HERE)?, view.to_hand_on()?)));
    assert_eq!(nothing.await, (None, None, vec![]));
    for token in [1, 2] {
        write(storage, move |t| Ok(t.put_handing(HERE, &handing(token))?)).await;
    }
    write(storage, |t| Ok(t.put_creation(HERE, &command(3))?)).await;
    let noted = read(storage, |view| Ok((view.handing(HERE)?, view.creation(HERE)?, view.to_hand_on()?)));
    assert_eq!(noted.await, (Some(handing(2)), Some(command(3)), vec![HERE]));
}

pub(crate) async fn what_was_handed_on_is_known_until_it_is_replaced(storage: &dyn Storage) {
    make(storage, HERE).await;
    let document = DocumentId::Round(ROUND);
    for author in [1, 2, 3] {
        put(storage, HERE, response(author)).await;
    }
    put(storage, HERE, slot(document, 4, SlotKind::Withdrawn, b"withdrawn")).await;
    put(storage, HERE, slot(document, 5, SlotKind::Removed, b"")).await;
    let noted = [(1, Delivery::Acknowledged), (2, Delivery::Refused), (4, Delivery::Acknowledged)];
    for (author, delivery) in noted {
        write(storage, move |t| Ok(t.put_delivery(HERE, document, AuthorId::new([author; 32]), delivery)?))
            .await;
    }
    let of = |delivery| read(storage, move |view| Ok(view.delivered(HERE, document, delivery, 9)?));
    assert_eq!(of(Delivery::Waiting).await, [response(3)]);
    assert_eq!(of(Delivery::Refused).await, [response(2)]);
    assert_eq!(of(Delivery::Acknowledged).await.len(), 2);
    assert_eq!(read(storage, |view| Ok(view.acknowledged(HERE, ROUND)?)).await, 1);
    put(storage, HERE, response(1)).await;
    assert_eq!(read(storage, |view| Ok(view.acknowledged(HERE, ROUND)?)).await, 0);
    assert_eq!(read(storage, move |v| Ok(v.delivered(HERE, document, Delivery::Waiting, 1)?)).await.len(), 1);
}

fn command(n: u8) -> Signed {
    Signed { body: ByteBuf::from([n; 9]), signature: ByteBuf::from([n; 64]) }
}

pub(crate) async fn commands_come_in_the_order_they_were_carried_out(storage: &dyn Storage) {
    make(storage, HERE).await;
    let second = AuthorId::new([6; 32]);
    write(storage, move |t| {
        t.insert_facilitator(HERE, second)?;
        t.insert_command(HERE, FACILITATOR, 40, &command(9))?;
        t.insert_command(HERE, second, 3, &command(5))?;
        Ok(t.insert_command(HERE, FACILITATOR, 41, &command(1))?)
    })
    .await;
    let (commands, counters) = read(storage, move |view| {
        let counters = [view.facilitator(HERE, FACILITATOR)?, view.facilitator(HERE, second)?];
        Ok((view.commands(HERE)?, counters))
    })
    .await;
    assert_eq!(commands, [command(9), command(5), command(1)]);
    assert_eq!(counters, [41, 3].map(|counter| Some(Facilitator { counter })));
    let nobody = AuthorId::new([7; 32]);
    let refused = writing(storage, move |t| Ok(t.insert_command(HERE, nobody, 1, &command(2))?));
    assert!(matches!(refused.await, Err(Failure::Broken(_))));
    assert_eq!(read(storage, |view| Ok(view.commands(ELSEWHERE)?)).await, []);
}

pub(crate) async fn a_facilitator_is_registered_once(storage: &dyn Storage) {
    make(storage, HERE).await;
    let nobody = AuthorId::new([6; 32]);
    assert_eq!(read(storage, move |view| Ok(view.facilitator(HERE, nobody)?)).await, None);
    let again = writing(storage, |t| Ok(t.insert_facilitator(HERE, FACILITATOR)?));
    assert!(matches!(again.await, Err(Failure::Broken(_))));
}

pub(crate) async fn another_access_token_and_day_replace_the_ones_before(storage: &dyn Storage) {
    make(storage, HERE).await;
    let (access, used) = (AccessHash([8; 32]), Day(20_001));
    write(storage, move |t| {
        t.put_access(HERE, access)?;
        Ok(t.put_used(HERE, used)?)
    })
    .await;
    let found = read(storage, |view| Ok(view.collaboration(HERE)?)).await;
    assert_eq!(found, Some(Collaboration { access, used, revision: 0 }));
}

pub(crate) async fn a_deleted_collaboration_takes_everything_with_it(storage: &dyn Storage) {
    fill(storage, ELSEWHERE).await;
    let (nothing, neighbour) = (everything(storage, HERE).await, everything(storage, ELSEWHERE).await);
    fill(storage, HERE).await;
    assert_ne!(everything(storage, HERE).await, nothing);
    write(storage, |t| Ok(t.delete_collaboration(HERE)?)).await;
    assert_eq!(everything(storage, HERE).await, nothing);
    assert_eq!(everything(storage, ELSEWHERE).await, neighbour);
    let again = writing(storage, |t| Ok(t.delete_collaboration(HERE)?));
    assert!(matches!(again.await, Err(Failure::Broken(_))));
    // Nothing comes back with a new one of the same name.
    make(storage, HERE).await;
    let empty = read(storage, |view| Ok((view.commands(HERE)?, view.submitted(HERE, ROUND, 0)?)));
    assert_eq!(empty.await, (vec![], 0));
}

pub(crate) async fn what_nobody_used_is_found(storage: &dyn Storage) {
    make(storage, HERE).await;
    make(storage, ELSEWHERE).await;
    write(storage, |t| Ok(t.put_used(ELSEWHERE, Day(20_005))?)).await;
    let unused = |day, count| read(storage, move |view| Ok(view.unused(Day(day), count)?));
    assert_eq!(unused(20_000, 9).await, []);
    assert_eq!(unused(20_005, 9).await, [HERE]);
    assert_eq!(unused(20_006, 9).await.len(), 2);
    assert_eq!(unused(20_006, 1).await.len(), 1);
}
