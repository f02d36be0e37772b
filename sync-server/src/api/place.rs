//! `GET /api/v1/place`: what this is, the key for what is carried here, and where everything is found afterwards.

use super::answer::Cbor;
use crate::app::App;
use crate::beyond::Beyond;
use crate::error::Failure;
use axum::extract::State;
use samson_shared::sync::wire::Place;
use std::sync::Arc;

/// The key is the same for as long as the storage lasts, at every server that shares it.
pub(crate) async fn read(State(app): State<Arc<App>>) -> Result<Cbor<Place>, Failure> {
    let server = app.beyond().and_then(Beyond::address);
    Ok(Cbor(Place { kind: app.kind, carry: app.carry().await?.public(), server }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::{Broken, Site};
    use crate::config::Config;
    use crate::storage::memory::MemoryStorage;
    use axum::http::StatusCode;
    use samson_shared::sync::wire::PlaceKind;

    #[tokio::test]
    async fn a_place_keeps_its_key_for_as_long_as_its_storage() {
        let storage = Arc::new(MemoryStorage::default());
        let site = |kind| Site::on(&Config { kind, ..Config::local("") }, storage.clone());
        let server: Place = site(PlaceKind::Server).get("/api/v1/place").await.value();
        let hub: Place = site(PlaceKind::Hub).get("/api/v1/place").await.value();
        assert_eq!((server.kind, hub.kind), (PlaceKind::Server, PlaceKind::Hub));
        assert_eq!(server.carry, hub.carry);
        let app = site(PlaceKind::Server);
        assert_eq!(app.app().carry().await.unwrap().public(), server.carry);
    }

    #[tokio::test]
    async fn a_key_that_could_not_be_kept_is_not_given_out() {
        let site = Site::on(&Config::local(""), Arc::new(Broken));
        assert_eq!(site.get("/api/v1/place").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
}
