//! One leads, the others follow.

use super::*;
use crate::services::commons;
use crate::services::records::{Outgoing, Parcel, Submission};
use crate::services::repository::Repository;
use crate::state::testing::{Device, Memory, collaboration, joined, play, prepare};
use samson_shared::language::Language;
use std::rc::Rc;

const ROUND: RoundId = RoundId::new([3; 16]);

fn field() -> Spot {
    Spot::Field("equality".parse().unwrap())
}

/// Hands what one phone wrote last to the other.
async fn meet(from: &Memory, to: (Samson, &Memory)) {
    let sent = Repository::new(Rc::new(from.clone())).outbox().await.unwrap().pop();
    let Some((_, Outgoing { parcel: Parcel::Commons(slot), .. })) = sent else {
        panic!("nothing was written")
    };
    let repository = Repository::new(Rc::new(to.1.clone()));
    let here = collaboration();
    commons::take_in::<Problem>(&repository, here.id, &here.secrets(), &[slot]).await.unwrap();
    to.0.refresh().await.unwrap();
}

#[test]
fn who_follows_sees_where_the_leader_is() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        let elsewhere = Memory::default();
        let phone = Samson::new(Language::Bokmal);
        prepare(phone, &elsewhere, &joined(Submission::Received)).await;
        samson.lead(ROUND, field()).await.unwrap();
        assert_eq!((samson.walk(ROUND), samson.leader(ROUND)), (Walk::Leading, None));
        meet(&storage, (phone, &elsewhere)).await;
        assert_eq!(phone.walk(ROUND), Walk::Alone, "nobody follows unasked");
        assert_eq!(phone.leader(ROUND).map(|lead| lead.spot), Some(field()));
    });
}

#[test]
fn who_is_overtaken_by_another_leader_walks_alone() {
    play(joined(Submission::Received), |Device { storage, samson }| async move {
        let elsewhere = Memory::default();
        let phone = Samson::new(Language::Bokmal);
        prepare(phone, &elsewhere, &joined(Submission::Received)).await;
        samson.lead(ROUND, field()).await.unwrap();
        meet(&storage, (phone, &elsewhere)).await;
        phone.lead(ROUND, Spot::Round).await.unwrap();
        meet(&elsewhere, (samson, &storage)).await;
        assert_eq!((samson.walk(ROUND), phone.walk(ROUND)), (Walk::Alone, Walk::Leading));
        assert_eq!(samson.leader(ROUND).map(|lead| (lead.spot, lead.step)), Some((Spot::Round, 1)));
    });
}
