//! `POST /api/v1/collaborations/{id}/rounds/{round}/batch`: takes in what a hub has revealed.

use super::answer::Cbor;
use super::bag::InPath;
use super::request::Sealed;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::batch;
use crate::storage::{Transaction, writing};
use axum::extract::{Path, State};
use samson_shared::codec;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// Acknowledged when all of it is durable.
pub(crate) async fn take(
    State(app): State<Arc<App>>,
    member: Member,
    Path(path): Path<InPath>,
    Sealed(body): Sealed,
) -> Result<Cbor<Receipt>, Failure> {
    let sent = codec::decode(&body).map_err(|_| Refusal::Malformed)?;
    let checked = batch::check(sent, path.round()?, &member, &app.limits)?;
    let (mut dice, limits) = (app.dice.clone(), app.limits);
    let take = move |t: &mut dyn Transaction| batch::take(t, checked, &limits, &mut dice);
    let receipt = writing(&app.storage, take).await?;
    app.wakes.ring(member.collaboration());
    Ok(Cbor(receipt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use samson_shared::sync::wire::{Batch, Phase};

    #[tokio::test]
    async fn what_a_hub_has_revealed_is_taken_in_at_once_though_it_is_larger_than_any_slot() {
        let site = Site::new();
        let people = site.people(1).await;
        let round = site.round(&people, 1, 500).await;
        let slots: Vec<_> = (0..500).map(|person| people.response(person, 1, round, 1)).collect();
        let body = codec::encode(&Batch { slots });
        assert!(body.len() > app_limit(&site));
        let path = format!("{}/rounds/{round}/batch", site.path(&people));
        let receipt: Receipt = site.send("POST", &path, Some(&people), &body).await.value();
        assert_eq!(receipt, Receipt { stored: 1 });
        let status = site.changes(&people, 0).await.rounds[0];
        assert_eq!((status.submitted, status.phase), (500, Phase::Revealed));
        let other = format!("{}/rounds/{}/batch", site.path(&people), "00".repeat(16));
        assert_eq!(site.send("POST", &other, Some(&people), &body).await.refusal(), Refusal::Malformed);
        assert_eq!(site.send("POST", &path, Some(&people), b"no batch").await.refusal(), Refusal::Malformed);
    }

    fn app_limit(site: &Site) -> usize {
        site.app().limits.slot_bytes
    }
}
