//! Connections that are slow, silent, greedy or too many.

use super::testing::{Running, ask, ask_http2, get};
use super::*;
use axum::Router;
use axum::http::{StatusCode, Version};
use axum::routing::get as route;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

const FOREVER: Duration = Duration::from_secs(3600);
const SOON: Duration = Duration::from_millis(50);
const PATIENT: Times = Times { patience: FOREVER, idle: FOREVER, lifetime: FOREVER, grace: SOON };

/// A door behind which `/` is answered and `/never` is not.
async fn door(times: Times, places: Places) -> SocketAddr {
    let router = Router::new()
        .route("/", route(|| async { "here" }))
        .route("/never", route(std::future::pending::<&'static str>));
    let door = Door { router, places, certificate: None, times };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    tokio::spawn(door.take(listener, std::future::pending()));
    addr
}

fn room() -> Places {
    Places::new(100, None)
}

#[tokio::test]
async fn a_connection_that_never_finishes_its_headers_is_let_go() {
    let addr = door(Times { patience: SOON, ..PATIENT }, room()).await;
    // Comes back only when the server closes the connection. The last is half of what a client of HTTP/2 says first.
    for said in ["", "GET / HTTP/1.1\r\nhost: h", "PRI * HTTP/2.0"] {
        let answer = ask(addr, said).await;
        assert!(!answer.contains("200 OK"), "{said}: {answer}");
    }
}

#[tokio::test]
async fn a_connection_on_which_nothing_moves_is_let_go() {
    let addr = door(Times { idle: SOON, ..PATIENT }, room()).await;
    let answer = ask(addr, "GET / HTTP/1.1\r\nhost: h\r\n\r\n").await;
    assert!(answer.contains("200 OK"), "{answer}");
}

#[tokio::test]
async fn whatever_hangs_on_a_connection_does_so_for_its_lifetime_only() {
    let addr = door(Times { lifetime: SOON, ..PATIENT }, room()).await;
    assert_eq!(ask(addr, get("/never", "-")).await, "");
}

#[tokio::test]
async fn headers_that_are_too_large_are_not_taken_in() {
    let addr = door(PATIENT, room()).await;
    let answer = ask(addr, get("/", &"x".repeat(64 * 1024))).await;
    assert!(!answer.contains("200 OK"), "{answer}");
    assert!(ask(addr, get("/", "x")).await.contains("200 OK"));
}

#[tokio::test]
async fn an_address_with_too_many_connections_gets_no_more_until_one_ends() {
    let addr = door(PATIENT, Places::new(100, Some(1))).await;
    let mut first = TcpStream::connect(addr).await.unwrap();
    // Closed at once, without an answer.
    assert_eq!(ask(addr, String::new()).await, "");
    tokio::io::AsyncWriteExt::write_all(&mut first, &get("/", "-")).await.unwrap();
    let mut answer = String::new();
    first.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("200 OK"), "{answer}");
    drop(first);
    while !ask(addr, get("/", "-")).await.contains("200 OK") {}
}

#[tokio::test]
async fn http_2_is_understood_without_being_announced() {
    let running = Running::start(&Config::local("")).await;
    let answer = ask_http2(TcpStream::connect(running.addr).await.unwrap()).await;
    assert_eq!((answer.status(), answer.version()), (StatusCode::OK, Version::HTTP_2));
    running.stop().await;
}
