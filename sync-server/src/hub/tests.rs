//! A hub whose server is not what it should be: it says so, and goes on.

use super::*;
use crate::config::Config;
use crate::error::Failure;
use crate::logs::{Format, logs};
use crate::server::Server;
use crate::storage::memory::MemoryStorage;
use crate::storage::{Pending, Reading, Storage, StorageError, Writing};
use crate::system::{system_clock, system_randomness};
use crate::testing::People;
use axum::Router;
use axum::routing::any;
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Action, Changes, Phase, Place};
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::sync::Notify;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;

const ROUND: RoundId = RoundId::new([1; 16]);

/// What the hub of a test logs: everything happens on the test's own thread.
#[derive(Clone, Default)]
struct Log(Arc<(Mutex<Vec<u8>>, Notify)>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.1.notify_one();
        self.0.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn start() -> (Self, DefaultGuard) {
        let log = Self::default();
        let pen = log.clone();
        let guard =
            tracing::dispatcher::set_default(&logs(LevelFilter::INFO, Format::Text, move || pen.clone()));
        (log, guard)
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.0.lock().unwrap().clone()).unwrap()
    }

    /// Waits until it says something.
    async fn says(&self, sentence: &str) {
        while !self.text().contains(sentence) {
            self.0.1.notified().await;
        }
    }
}

/// A room with a hub, where three answer a round of three.
struct Room {
    people: People,
    hub: RunningHub,
    _folder: TempDir,
}

impl Room {
    async fn with(server: &str, more: impl FnOnce(&mut Options)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut options = Options { server: Some(client::address(server).unwrap()), ..Options::default() };
        more(&mut options);
        let hub = start(&Config::local(folder.path()), &options).await.unwrap();
        let room = Self { people: People::new(1), hub, _folder: folder };
        room.send("POST", "", codec::encode(&room.people.creation())).await;
        let open = Action::OpenRound { round: ROUND, headcount: 3, protection: Protection::default() };
        let path = format!("/{}/commands", room.people.collaboration);
        room.send("POST", &path, codec::encode(&room.people.command(1, open))).await;
        for person in 0..3 {
            let path = format!("/{}/slots", room.people.collaboration);
            room.send("PUT", &path, codec::encode(&room.people.response(person, 1, ROUND, 1))).await;
        }
        room
    }

    async fn send(&self, method: &str, path: &str, body: Vec<u8>) -> Vec<u8> {
        let origin = self.hub.joining().addresses[0].clone();
        let url = format!("{origin}api/v1/collaborations{path}");
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let request =
            reqwest::Client::new().request(method, url).header("authorization", self.people.bearer());
        let answer = request.body(body).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        answer.bytes().await.unwrap().to_vec()
    }

    /// Waits until handing on has come so far.
    async fn hands_on(&self, so_far: HandingOn) {
        while self.hub.handing_on() != so_far {
            tokio::task::yield_now().await;
        }
    }

    /// The round is revealed here, whatever the server is.
    async fn goes_on(&self) {
        let path = format!("/{}/changes?wait=20", self.people.collaboration);
        let changes: Changes = codec::decode(&self.send("GET", &path, vec![]).await).unwrap();
        assert_eq!(changes.rounds[0].phase, Phase::Revealed);
        assert!(!changes.rounds[0].conflict);
    }
}

/// A server with a storage of its own, which answers until the test ends.
async fn server(config: &Config, storage: Arc<dyn Storage>) -> String {
    let server = Server::bind_with(config, storage, system_clock(), system_randomness()).await.unwrap();
    let url = server.url().replace("127.0.0.1", "localhost");
    tokio::spawn(server.serve(std::future::pending()));
    url
}

fn certificate(folder: &Path) -> Config {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.join("chain.pem"), made.cert.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    let file = |name| Some(folder.join(name));
    Config { tls_certificate: file("chain.pem"), tls_key: file("key.pem"), ..Config::local("") }
}

#[tokio::test]
async fn a_server_with_a_certificate_that_nobody_knows_is_told_nothing() {
    let (log, _guard) = Log::start();
    let folder = tempfile::tempdir().unwrap();
    let url = server(&certificate(folder.path()), Arc::new(MemoryStorage::default())).await;
    let room = Room::with(&url, |_| {}).await;
    log.says("its certificate is not trusted").await;
    assert!(log.text().contains("--server-ca"));
    assert_eq!(room.hub.handing_on(), HandingOn::Held(Hindrance::Untrusted));
    room.goes_on().await;
    // With the certificate of who signs it, it is.
    let trusting =
        Room::with(&url, |options| options.server_ca = Some(folder.path().join("chain.pem"))).await;
    log.says("the server has everything").await;
    trusting.hands_on(HandingOn::Done).await;
    trusting.goes_on().await;
}

#[tokio::test]
async fn what_is_no_samson_server_is_said_to_be_none() {
    let (log, _guard) = Log::start();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let page = Router::new().fallback(any(|| async { "<h1>Welcome to our Wi-Fi</h1>" }));
    tokio::spawn(async move { axum::serve(listener, page).await });
    let room = Room::with(&url, |_| {}).await;
    log.says("no Samson server").await;
    assert_eq!(room.hub.handing_on(), HandingOn::Held(Hindrance::Stranger));
    room.goes_on().await;
}

#[tokio::test]
async fn a_creation_token_that_is_missing_or_wrong_is_asked_for() {
    let (log, _guard) = Log::start();
    let wants = Config { creation_token: Some("a long word".parse().unwrap()), ..Config::local("") };
    let url = server(&wants, Arc::new(MemoryStorage::default())).await;
    let with = |token: &'static str| {
        move |options: &mut Options| {
            options.server_creation_token = Some(axum::http::HeaderValue::from_static(token));
        }
    };
    let without = Room::with(&url, with("another word")).await;
    log.says("--server-creation-token").await;
    without.goes_on().await;
    let knowing = Room::with(&url, with("a long word")).await;
    log.says("the server has everything").await;
    knowing.goes_on().await;
    assert!(!log.text().contains("a long word"), "the log says the token");
}

/// A storage whose disk is full.
struct Full(MemoryStorage);

impl Storage for Full {
    fn read(&self, work: Reading) -> Pending<'_> {
        self.0.read(work)
    }
    fn write(&self, _: Writing) -> Pending<'_> {
        Box::pin(async { Err(Failure::from(StorageError::Full)) })
    }
}

#[tokio::test]
async fn a_full_disk_at_the_server_is_waited_for() {
    let (log, _guard) = Log::start();
    let url = server(&Config::local(""), Arc::new(Full(MemoryStorage::default()))).await;
    let room = Room::with(&url, |_| {}).await;
    log.says("its disk is full").await;
    room.goes_on().await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_said_to_be_away() {
    let (log, _guard) = Log::start();
    let room = Room::with("http://127.0.0.1:9", |_| {}).await;
    log.says("cannot be reached").await;
    assert_eq!(room.hub.handing_on(), HandingOn::Held(Hindrance::Unreachable));
    room.goes_on().await;
}

#[test]
fn only_an_address_can_be_asked() {
    for good in ["https://samson.example", "http://10.0.0.1:8080/"] {
        assert!(client::address(good).is_ok(), "{good}");
    }
    for bad in ["samson.example", "ftp://samson.example", "", "https://"] {
        assert!(client::address(bad).is_err(), "{bad}");
    }
}

#[tokio::test]
async fn a_hub_tells_phones_where_they_find_everything_afterwards() {
    let room = Room::with("https://Samson.Example:443/", |_| {}).await;
    let place = reqwest::get(format!("{}api/v1/place", room.hub.joining().addresses[0])).await.unwrap();
    let place: Place = codec::decode(&place.bytes().await.unwrap()).unwrap();
    assert_eq!(place.server.as_deref(), Some("https://samson.example"));
}
