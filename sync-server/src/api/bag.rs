//! `GET /api/v1/collaborations/{id}/rounds/{round}/bag`: the answers of a revealed round.

use super::answer::Cbor;
use crate::app::App;
use crate::error::Failure;
use crate::relay;
use crate::relay::access::Member;
use crate::storage::reading;
use axum::extract::{Path, State};
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Bag;
use serde::Deserialize;
use std::sync::Arc;

/// The round of a path.
#[derive(Deserialize)]
pub(crate) struct InPath {
    round: String,
}

impl InPath {
    /// What is no id belongs to no round.
    pub(super) fn round(&self) -> Result<RoundId, Refusal> {
        self.round.parse().map_err(|_| Refusal::UnknownRound)
    }
}

/// Refused before the reveal.
pub(crate) async fn read(
    State(app): State<Arc<App>>,
    member: Member,
    Path(path): Path<InPath>,
) -> Result<Cbor<Bag>, Failure> {
    let round = path.round()?;
    Ok(Cbor(reading(&app.storage, move |view| relay::hand_out(view, &member, round)).await?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::testing::{contains, fragment};
    use axum::http::StatusCode;

    #[tokio::test]
    async fn every_phone_receives_the_same_bag_in_the_same_order() {
        let site = Site::new();
        let people = site.people(1).await;
        let round = site.round(&people, 1, 3).await;
        let path = format!("{}/rounds/{round}/bag", site.path(&people));
        assert_eq!(site.get_as(&people, &path).await.refusal(), Refusal::NotRevealed);
        for person in 0..3 {
            site.put(&people, &people.response(person, 1, round, 1)).await;
        }
        let first = site.get_as(&people, &path).await;
        assert_eq!(first.status, StatusCode::OK);
        assert_eq!(first.body, site.get_as(&people, &path).await.body);
        let bag: Bag = first.value();
        assert_eq!((bag.round, bag.responses, bag.items.len()), (round, 3, 15));
        for person in 0..3 {
            assert!(contains(&first.body, &fragment(person, 0).fragment));
            // Three of one group, and a threshold of five: no tag leaves.
            assert!(!contains(&first.body, &fragment(person, 0).tag));
            assert!(!contains(&first.body, people.participant(person).id().as_bytes()));
        }
    }

    #[tokio::test]
    async fn a_round_nobody_opened_has_no_bag() {
        let site = Site::new();
        let people = site.people(1).await;
        for round in ["ee".repeat(16), "nonsense".to_owned()] {
            let path = format!("{}/rounds/{round}/bag", site.path(&people));
            assert_eq!(site.get_as(&people, &path).await.refusal(), Refusal::UnknownRound);
        }
    }
}
