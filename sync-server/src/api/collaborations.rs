//! `POST /api/v1/collaborations`: makes a collaboration.

use super::address::Address;
use super::answer::Cbor;
use super::request::Body;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::AccessToken;
use crate::relay::creation;
use crate::storage::writing;
use axum::extract::State;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// The token in the header is the one that opens the collaboration from now on.
pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Address(address): Address,
    token: AccessToken,
    Body(signed): Body,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = creation::check(signed)?;
    if !app.creations.allows(address, (app.clock)()) {
        return Err(Refusal::TooManyRequests.into());
    }
    let storage = &app.storage;
    Ok(Cbor(writing(storage, move |transaction| creation::create(transaction, &checked, &token)).await?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::config::Config;
    use crate::testing::People;
    use axum::http::StatusCode;

    #[tokio::test]
    async fn a_collaboration_can_be_made_and_then_opened() {
        let site = Site::new();
        let people = People::new(1);
        let changes = format!("{}/changes", site.path(&people));
        assert_eq!(site.get_as(&people, &changes).await.refusal(), Refusal::Unauthorised);
        let made = site.create(&people).await;
        assert_eq!((made.status, made.value::<Receipt>()), (StatusCode::OK, Receipt { stored: 0 }));
        assert_eq!(site.get_as(&people, &changes).await.status, StatusCode::OK);
    }

    #[tokio::test]
    async fn a_collaboration_without_a_token_is_not_made() {
        let answer = Site::new().send("POST", "/api/v1/collaborations", None, b"").await;
        assert_eq!((answer.status, answer.refusal()), (StatusCode::UNAUTHORIZED, Refusal::Unauthorised));
    }

    #[tokio::test]
    async fn an_address_makes_only_so_many_per_hour() {
        let site = Site::with(&Config { creations_per_hour: 2, ..Config::local("") });
        for seed in [1, 2] {
            assert_eq!(site.create(&People::new(seed)).await.status, StatusCode::OK);
        }
        assert_eq!(site.create(&People::new(3)).await.refusal(), Refusal::TooManyRequests);
        site.wait(1801);
        assert_eq!(site.create(&People::new(3)).await.status, StatusCode::OK);
    }
}
