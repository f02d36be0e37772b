//! What handlers take out of a request.

use super::address::Address;
use super::answer::refuse;
use crate::app::App;
use crate::error::Failure;
use crate::relay::access::{AccessToken, Member, authorise};
use crate::relay::retention;
use crate::storage::{Day, Storage, writing};
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use samson_shared::codec;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;
use serde::Deserialize;
use std::sync::Arc;

impl FromRequestParts<Arc<App>> for AccessToken {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<App>) -> Result<Self, Failure> {
        let value = parts.headers.get(header::AUTHORIZATION);
        Ok(value.and_then(|value| bearer(value.as_bytes())).ok_or(Refusal::Unauthorised)?)
    }
}

/// `Bearer` and 64 lower-case hexadecimal digits.
fn bearer(value: &[u8]) -> Option<AccessToken> {
    let hex = value.strip_prefix(b"Bearer ")?;
    HEXLOWER.decode(hex).ok()?.try_into().ok().map(AccessToken::new)
}

/// The collaboration of a path; a path may have other parameters beside it.
#[derive(Deserialize)]
struct InPath {
    id: String,
}

/// Checked before the body is read: strangers cannot make the server work.
impl FromRequestParts<Arc<App>> for Member {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let token = AccessToken::from_request_parts(parts, app).await?;
        let path = Path::<InPath>::from_request_parts(parts, app).await;
        let id = path.ok().and_then(|Path(path)| path.id.parse::<CollaborationId>().ok());
        // What is no id does not exist either.
        let id = id.ok_or(Refusal::Unauthorised)?;
        let today = app.today();
        let (member, collaboration) = match authorise(app.storage.find(id).await?, id, &token) {
            Err(_) if let_in(parts, app, id, &token).await? => {
                authorise(app.storage.find(id).await?, id, &token)?
            }
            known => known?,
        };
        if let Some(beyond) = app.beyond() {
            beyond.met(id, &token).await?;
        }
        if retention::first_today(&collaboration, today) {
            note(app, member, today).await?;
        }
        Ok(member)
    }
}

/// Whether a hub's server lets somebody in whom the hub does not know. Asked no more often than collaborations are made:
/// nobody makes a hub ask for others.
async fn let_in(
    parts: &mut Parts,
    app: &Arc<App>,
    id: CollaborationId,
    token: &AccessToken,
) -> Result<bool, Failure> {
    let Some(beyond) = app.beyond() else { return Ok(false) };
    let Ok(Address(address)) = Address::from_request_parts(parts, app).await;
    Ok(app.creations.allows(address, (app.clock)()) && beyond.let_in(id, token).await?)
}

/// Notes that a token holder came today. On a full disk that waits: what is stored can still be read.
async fn note(app: &App, member: Member, today: Day) -> Result<(), Failure> {
    match writing(&app.storage, move |t| retention::note(t, &member, today)).await {
        Err(Failure::Refused(Refusal::StorageFull)) => Ok(()),
        noted => noted,
    }
}

/// A signed message, as the body.
pub(crate) struct Body(pub(crate) Signed);

impl FromRequest<Arc<App>> for Body {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let bytes = whole(request, app).await?;
        codec::decode(&bytes).map(Self).map_err(|_| refuse(&Refusal::Malformed))
    }
}

/// Bytes that only the relay can look into, as the body.
pub(crate) struct Sealed(pub(crate) Bytes);

impl FromRequest<Arc<App>> for Sealed {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        whole(request, app).await.map(Self)
    }
}

/// The whole body, if it arrives in time and is not too large.
async fn whole(request: Request, app: &Arc<App>) -> Result<Bytes, Response> {
    match tokio::time::timeout(app.patience, Bytes::from_request(request, app)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)))) => {
            let limit = app.limits.slot_bytes.max(app.limits.commons_bytes) as u64;
            Err(refuse(&Refusal::TooLarge { limit }))
        }
        // No verdict on what was sent: it did not arrive.
        Ok(Err(_)) | Err(_) => Err(StatusCode::REQUEST_TIMEOUT.into_response()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::config::Config;
    use crate::storage::memory::MemoryStorage;
    use crate::storage::{Pending, Reading, Storage, StorageError, Writing};
    use axum::body::Body as Sent;
    use futures_util::stream::pending;
    use samson_shared::sync::wire::DocumentId;
    use std::sync::atomic::{AtomicBool, Ordering};

    /// A storage whose disk is full once this is said.
    #[derive(Default)]
    struct Filling {
        inner: MemoryStorage,
        full: AtomicBool,
    }

    impl Storage for Filling {
        fn read(&self, work: Reading) -> Pending<'_> {
            self.inner.read(work)
        }
        fn write(&self, work: Writing) -> Pending<'_> {
            if self.full.load(Ordering::SeqCst) {
                return Box::pin(async { Err(StorageError::Full.into()) });
            }
            self.inner.write(work)
        }
    }

    #[tokio::test]
    async fn on_a_full_disk_what_is_stored_can_still_be_read() {
        let storage = Arc::new(Filling::default());
        let site = Site::on(&Config::local(""), storage.clone());
        let people = site.people(1).await;
        // The first request of a day has something to note.
        site.wait_days(1);
        storage.full.store(true, Ordering::SeqCst);
        site.changes(&people, 0).await;
        let slot = people.snapshot(1, DocumentId::Commons, 1, b"sealed");
        assert_eq!(site.put(&people, &slot).await.refusal(), Refusal::StorageFull);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_never_arrives_is_no_verdict_on_what_was_sent() {
        let site = Site::new();
        let people = site.people(1).await;
        let slow = Sent::from_stream(pending::<Result<Vec<u8>, std::io::Error>>());
        let answer =
            site.send_body("PUT", &format!("{}/slots", site.path(&people)), Some(&people), slow).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::REQUEST_TIMEOUT, 0));
    }

    #[test]
    fn the_token_is_read_from_exactly_one_form() {
        let hex = "ab".repeat(32);
        let token = bearer(format!("Bearer {hex}").as_bytes()).unwrap();
        assert_eq!(token.hash(), AccessToken::new([0xab; 32]).hash());
        for bad in [&hex, &format!("bearer {hex}"), &format!("Bearer {}", &hex[2..]), "Bearer", ""] {
            assert!(bearer(bad.as_bytes()).is_none(), "{bad}");
        }
        assert!(bearer(format!("Bearer {}", hex.to_uppercase()).as_bytes()).is_none());
    }
}
