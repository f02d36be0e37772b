//! A site: the whole router over a storage in memory, and people who send it requests.

use super::endpoint::Endpoint;
use super::endpoints::endpoints;
use crate::app::App;
use crate::assets::Assets;
use crate::config::Config;
use crate::error::Failure;
use crate::retention::sweep_all;
use crate::router::router;
use crate::storage::memory::MemoryStorage;
use crate::storage::{Pending, Reading, Storage, StorageError, Writing};
use crate::testing::People;
use crate::wake::Wakes;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Changes, Signed};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tower::ServiceExt;

#[derive(Clone)]
pub(crate) struct Site {
    app: Arc<App>,
    router: Router,
    seconds: Arc<AtomicU64>,
}

/// A whole response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn value<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{:?}", String::from_utf8_lossy(&self.body));
        codec::decode(&self.body).unwrap()
    }

    pub(crate) fn refusal(&self) -> Refusal {
        assert_ne!(self.status, StatusCode::OK);
        codec::decode(&self.body).unwrap()
    }

    /// Everything that leaves the server: headers and body.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        [format!("{:?}", self.headers).as_bytes(), &self.body].concat()
    }
}

impl Site {
    pub(crate) fn new() -> Self {
        Self::with(&Config::local(""))
    }

    pub(crate) fn with(config: &Config) -> Self {
        Self::on(config, Arc::new(MemoryStorage::default()))
    }

    pub(crate) fn on(config: &Config, storage: Arc<dyn Storage>) -> Self {
        let seconds = Arc::new(AtomicU64::new(0));
        let hands = seconds.clone();
        let clock = Arc::new(move || Duration::from_secs(hands.load(Ordering::SeqCst)));
        let app =
            App::new(config, storage, Arc::new(Wakes::new()), clock, Box::new(ChaCha20Rng::seed_from_u64(1)));
        let app = Arc::new(app);
        Self { router: router(app.clone(), Assets::none(), Router::new()), app, seconds }
    }

    /// Lets time pass.
    pub(crate) fn wait(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// Lets whole days pass.
    pub(crate) fn wait_days(&self, days: u64) {
        self.wait(days * 24 * 60 * 60);
    }

    /// Deletes what nobody has used. Answers how many collaborations that were.
    pub(crate) async fn sweep(&self) -> usize {
        sweep_all(&self.app).await.unwrap()
    }

    /// Tells everybody who waits that the server is going.
    pub(crate) fn stop(&self) {
        self.app.wakes.close();
    }

    pub(crate) async fn send(&self, method: &str, path: &str, by: Option<&People>, body: &[u8]) -> Answer {
        self.send_body(method, path, by, Body::from(body.to_vec())).await
    }

    pub(crate) async fn send_body(
        &self,
        method: &str,
        path: &str,
        by: Option<&People>,
        body: Body,
    ) -> Answer {
        let bearer = by.map(People::bearer);
        let headers: Vec<_> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
        self.send_with(method, path, &headers, body).await
    }

    pub(crate) async fn send_with(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let request = Request::builder().method(method).uri(path);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = request.body(body.into()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        documented(method, path, &answer);
        answer
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None, b"").await
    }

    pub(crate) async fn get_as(&self, people: &People, path: &str) -> Answer {
        self.send("GET", path, Some(people), b"").await
    }

    pub(crate) fn path(&self, people: &People) -> String {
        format!("/api/v1/collaborations/{}", people.collaboration)
    }

    pub(crate) async fn create(&self, people: &People) -> Answer {
        let creation = codec::encode(&people.creation());
        self.send("POST", "/api/v1/collaborations", Some(people), &creation).await
    }

    /// People whose collaboration has been made.
    pub(crate) async fn people(&self, seed: u8) -> People {
        let people = People::new(seed);
        assert_eq!(self.create(&people).await.status, StatusCode::OK);
        people
    }

    pub(crate) async fn put(&self, people: &People, slot: &Signed) -> Answer {
        self.send("PUT", &format!("{}/slots", self.path(people)), Some(people), &codec::encode(slot)).await
    }

    pub(crate) async fn command(&self, people: &People, command: &Signed) -> Answer {
        let path = format!("{}/commands", self.path(people));
        self.send("POST", &path, Some(people), &codec::encode(command)).await
    }

    /// Opens a protected round as command number `counter`.
    pub(crate) async fn round(&self, people: &People, counter: u64, headcount: u32) -> RoundId {
        let round = RoundId::new([counter as u8; 16]);
        let open = Action::OpenRound { round, headcount, protection: Protection::default() };
        assert_eq!(self.command(people, &people.command(counter, open)).await.status, StatusCode::OK);
        round
    }

    pub(crate) async fn changes(&self, people: &People, after: u64) -> Changes {
        self.get_as(people, &format!("{}/changes?after={after}", self.path(people))).await.value()
    }
}

/// Whatever any test is refused must be in the OpenAPI document, where it is asked for.
#[track_caller]
fn documented(method: &str, path: &str, answer: &Answer) {
    let fits = |template: &str| {
        let (path, _) = path.split_once('?').unwrap_or((path, ""));
        let mut pairs = template.split('/').zip(path.split('/'));
        template.split('/').count() == path.split('/').count()
            && pairs.all(|(expected, part)| expected.starts_with('{') || expected == part)
    };
    let asked = |endpoint: &Endpoint| endpoint.method.name() == method.to_lowercase() && fits(endpoint.path);
    let (Some(endpoint), Ok(refusal)) =
        (endpoints().into_iter().find(asked), codec::decode::<Refusal>(&answer.body))
    else {
        return;
    };
    let known = endpoint.refusals.iter().any(|known| known.code() == refusal.code());
    assert!(known, "{method} {path} does not say that it may refuse with `{}`", refusal.code());
}

/// A storage that cannot write.
pub(crate) struct Broken;

impl Storage for Broken {
    fn read(&self, _: Reading) -> Pending<'_> {
        Box::pin(async { Ok(()) })
    }
    fn write(&self, _: Writing) -> Pending<'_> {
        Box::pin(async { Err(Failure::Broken(StorageError::Closed)) })
    }
}
