use super::*;
use crate::api::testing::Site;
use crate::system::{system_clock, system_randomness};
use crate::testing::{People, contains, fragment};
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{Bag, DocumentId, Receipt};
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

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

/// Sends a request over a connection of its own and answers everything that comes back.
async fn ask(addr: SocketAddr, request: String) -> String {
    let mut stream = TcpStream::connect(addr).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(path: &str, authorization: &str) -> String {
    format!(
        "GET {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\nauthorization: {authorization}\r\n\r\n"
    )
}

#[tokio::test]
async fn a_server_answers_at_its_address_until_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let server =
        Server::bind(&Config::local(folder.path()), system_clock(), system_randomness()).await.unwrap();
    let addr = server.addr();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(server.serve(async move { drop(stopped.await) }));
    let answer = ask(addr, get("/healthz", "-")).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    stop.send(()).unwrap();
    serving.await.unwrap();
    assert!(TcpStream::connect(addr).await.is_err());
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
async fn a_connection_that_never_finishes_its_request_is_let_go() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let patience = Duration::from_millis(50);
    let taking =
        tokio::spawn(connections::take(listener, axum::Router::new(), patience, std::future::pending()));
    // Comes back only when the server closes the connection.
    let answer = ask(addr, "GET / HTTP/1.1\r\nhost: h".to_owned()).await;
    assert!(!answer.contains("200 OK"), "{answer}");
    taking.abort();
}
