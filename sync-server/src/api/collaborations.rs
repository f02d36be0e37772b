//! `POST /api/v1/collaborations`: makes a collaboration.

use super::address::Address;
use super::answer::Cbor;
use super::request::Body;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::AccessToken;
use crate::relay::creation;
use crate::storage::{Transaction, writing};
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Receipt;
use std::sync::Arc;

/// The header that carries a server's creation token.
pub(crate) const CREATION_TOKEN: &str = "samson-creation-token";

/// Somebody whom this server lets make collaborations.
pub(crate) struct MayCreate;

/// Checked before the body is read.
impl FromRequestParts<Arc<App>> for MayCreate {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let Some(expected) = &app.creation_token else { return Ok(Self) };
        let given = parts.headers.get(CREATION_TOKEN);
        let fits = given.is_some_and(|given| expected.is(given.as_bytes()));
        if fits { Ok(Self) } else { Err(Refusal::CreationToken.into()) }
    }
}

/// The token in the header is the one that opens the collaboration from now on.
pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Address(address): Address,
    _: MayCreate,
    token: AccessToken,
    Body(signed): Body,
) -> Result<Cbor<Receipt>, Failure> {
    let checked = creation::check(signed)?;
    if !app.creations.allows(address, (app.clock)()) {
        return Err(Refusal::TooManyRequests.into());
    }
    let today = app.today();
    let (id, opener) = (checked.message().collaboration, token.clone());
    let create = move |t: &mut dyn Transaction| creation::create(t, &checked, &token, today);
    let receipt = writing(&app.storage, create).await?;
    if let Some(beyond) = app.beyond() {
        beyond.met(id, &opener).await?;
    }
    Ok(Cbor(receipt))
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

    #[tokio::test]
    async fn where_a_creation_token_is_asked_for_only_those_who_know_it_make_collaborations() {
        let creation_token = Some("a long word".parse().unwrap());
        let site = Site::with(&Config { creation_token, ..Config::local("") });
        let people = People::new(1);
        let (bearer, creation) = (people.bearer(), samson_shared::codec::encode(&people.creation()));
        let path = "/api/v1/collaborations";
        assert_eq!(site.create(&people).await.refusal(), Refusal::CreationToken);
        let with = |token| [("authorization", bearer.as_str()), (CREATION_TOKEN, token)];
        let wrong = site.send_with("POST", path, &with("a long wor"), creation.clone()).await;
        assert_eq!((wrong.status, wrong.refusal()), (StatusCode::FORBIDDEN, Refusal::CreationToken));
        let made = site.send_with("POST", path, &with("a long word"), creation).await;
        assert_eq!(made.status, StatusCode::OK);
        // Whoever is in needs it no longer.
        let changes = format!("{}/changes", site.path(&people));
        assert_eq!(site.get_as(&people, &changes).await.status, StatusCode::OK);
    }
}
