//! `POST /api/v1/collaborations/{id}/carried`: takes a response from somebody who has carried it for its author.

use super::answer::Cbor;
use super::request::Sealed;
use super::slots;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::Member;
use crate::relay::carried;
use axum::extract::State;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// Acknowledged when it is durable, as if its author had sent it.
pub(crate) async fn take(
    State(app): State<Arc<App>>,
    member: Member,
    Sealed(bytes): Sealed,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = carried::check(&bytes, app.carry().await?, &member, &app.limits)?;
    slots::store(&app, member, checked).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::{Answer, Site};
    use crate::testing::People;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
    use samson_shared::codec;
    use samson_shared::sync::refusal::Refusal;
    use samson_shared::sync::wire::{Phase, Place, Signed};

    async fn sealed(site: &Site, slot: &Signed) -> Vec<u8> {
        let place: Place = site.get("/api/v1/place").await.value();
        place.carry.seal(&mut ChaCha20Rng::seed_from_u64(1), &codec::encode(slot)).unwrap()
    }

    async fn carry(site: &Site, people: &People, bytes: &[u8]) -> Answer {
        site.send("POST", &format!("{}/carried", site.path(people)), Some(people), bytes).await
    }

    #[tokio::test]
    async fn a_carried_response_counts_once_however_often_it_arrives() {
        let site = Site::new();
        let people = site.people(1).await;
        let round = site.round(&people, 1, 3).await;
        for person in [0, 0, 1, 2, 2] {
            let carried = sealed(&site, &people.response(person, 1, round, 1)).await;
            let receipt: Receipt = carry(&site, &people, &carried).await.value();
            assert_eq!(receipt, Receipt { stored: 1 });
        }
        // From the author's own phone, later.
        site.put(&people, &people.response(1, 1, round, 1)).await.value::<Receipt>();
        let status = site.changes(&people, 0).await.rounds[0];
        assert_eq!((status.submitted, status.phase), (3, Phase::Revealed));
    }

    #[tokio::test]
    async fn who_carries_needs_the_token_too() {
        let site = Site::new();
        let (people, stranger) = (site.people(1).await, People::new(2));
        let carried = sealed(&site, &people.response(0, 1, site.round(&people, 1, 3).await, 1)).await;
        let path = format!("{}/carried", site.path(&people));
        let refused = site.send("POST", &path, Some(&stranger), &carried).await.refusal();
        assert_eq!(refused, Refusal::Unauthorised);
        assert_eq!(carry(&site, &people, b"no box").await.refusal(), Refusal::Malformed);
        assert_eq!(site.changes(&people, 0).await.rounds[0].submitted, 0);
    }
}
