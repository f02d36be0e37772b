use super::*;
use crate::api::testing::Site;
use crate::system::{system_clock, system_randomness};
use crate::testing::{People, contains, fragment};
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{Bag, DocumentId, Receipt};
use std::path::Path;
use testing::{Running, ask, get, request};
use tokio::net::TcpStream;

/// The whole server over the database in this folder.
fn site(folder: &Path) -> Site {
    Site::on(&Config::local(folder), Arc::new(SqliteStorage::open(folder).unwrap()))
}

async fn revealed(site: &Site, people: &People) -> RoundId {
    let round = site.round(people, 1, 3).await;
    for person in 0..3 {
        let receipt: Receipt = site.put(people, &people.response(person, 1, round, 1)).await.value();
        assert_eq!(receipt, Receipt { stored: 1 });
    }
    round
}

#[tokio::test]
async fn after_a_restart_everything_is_as_it_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let before = site(folder.path());
    let people = before.people(1).await;
    let round = revealed(&before, &people).await;
    let bag = format!("{}/rounds/{round}/bag", before.path(&people));
    let drawn: Bag = before.get_as(&people, &bag).await.value();
    let changes = before.changes(&people, 0).await;
    drop(before);

    let after = site(folder.path());
    assert_eq!(after.changes(&people, 0).await, changes);
    assert_eq!(after.get_as(&people, &bag).await.value::<Bag>(), drawn);
    let again: Receipt = after.put(&people, &people.response(0, 1, round, 1)).await.value();
    assert_eq!(again, Receipt { stored: 1 });
}

#[tokio::test]
async fn the_disk_holds_sealed_bytes_and_no_token() {
    let folder = tempfile::tempdir().unwrap();
    let site = site(folder.path());
    let people = site.people(1).await;
    revealed(&site, &people).await;
    site.put(&people, &people.snapshot(0, DocumentId::Commons, 1, b"sealed commons")).await;
    let files = std::fs::read_dir(folder.path()).unwrap();
    let disk: Vec<u8> = files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    // What was sent is there as it was sent...
    assert!(contains(&disk, b"sealed commons"));
    assert!(contains(&disk, &fragment(0, 0).fragment[..64]));
    // ...and of the token only its hash, neither its bytes nor its text.
    let token = people.token_bytes();
    let hex = data_encoding::HEXLOWER.encode(&token);
    assert!(contains(&disk, &people.token().hash().0));
    assert!(!contains(&disk, &token));
    assert!(!contains(&disk, hex.as_bytes()));
}

#[tokio::test]
async fn a_server_answers_at_its_address_until_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&Config::local(folder.path())).await;
    let addr = running.addr;
    let answer = ask(addr, get("/healthz", "-")).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    running.stop().await;
    assert!(TcpStream::connect(addr).await.is_err());
}

#[tokio::test]
async fn who_waits_for_news_gets_an_answer_when_the_server_stops() {
    let folder = tempfile::tempdir().unwrap();
    let (running, people) = (Running::start(&Config::local(folder.path())).await, People::new(1));
    let (path, bearer) = ("/api/v1/collaborations", people.bearer());
    let made = ask(running.addr, request("POST", path, &bearer, &codec::encode(&people.creation()))).await;
    assert!(made.starts_with("HTTP/1.1 200 OK"), "{made}");
    let changes = format!("{path}/{}/changes?wait=30", people.collaboration);
    let waiting = tokio::spawn(ask(running.addr, get(&changes, &bearer)));
    let route = "/api/v1/collaborations/{id}/changes";
    while running.app.metrics.waiting(route) == 0 && !waiting.is_finished() {
        tokio::task::yield_now().await;
    }
    running.stop().await;
    // Cut off, it would be empty.
    let answer = waiting.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

#[tokio::test]
async fn who_has_connected_and_said_nothing_does_not_hold_up_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&Config::local(folder.path())).await;
    let silent = TcpStream::connect(running.addr).await.unwrap();
    // Comes after it, so that the server has taken it in.
    ask(running.addr, get("/healthz", "-")).await;
    let (_, half_a_minute) = (silent, Duration::from_secs(30));
    tokio::time::timeout(half_a_minute, running.stop()).await.expect("well before its patience ends");
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let listen = taken.local_addr().unwrap();
    let config = Config { listen, ..Config::local(folder.path()) };
    let error = Server::bind(&config, system_clock(), system_randomness()).await.err().unwrap();
    assert!(error.to_string().starts_with(&format!("cannot listen on {listen}: ")), "{error}");
}

#[tokio::test]
async fn metrics_are_told_on_their_own_address_when_one_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let silent = Running::start(&Config::local(folder.path())).await;
    assert!(!ask(silent.addr, get("/metrics", "-")).await.contains("samson_"));
    assert_eq!(silent.metrics, None);

    let free = Some(SocketAddr::from(([127, 0, 0, 1], 0)));
    let telling = Running::start(&Config { metrics_listen: free, ..Config::local(folder.path()) }).await;
    ask(telling.addr, get("/healthz", "-")).await;
    let told = ask(telling.metrics.unwrap(), get("/metrics", "-")).await;
    assert!(told.contains("samson_requests_total"), "{told}");
    assert!(!ask(telling.addr, get("/metrics", "-")).await.contains("samson_"));
}
