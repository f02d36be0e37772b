//! Phones that wait for news: what they cost, and how soon they hear it.

use super::author::{Author, Member};
use super::figures::{megabytes, tell};
use super::line::Line;
use super::process::{Process, Program, size};
use crate::world::seeded;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

const POLLS: usize = 10_000;
/// Connections that are opened at the same time.
const AT_ONCE: usize = 100;
/// Between two looks at the server's metrics.
const PAUSE: Duration = Duration::from_millis(50);

/// No phone waits longer than this.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a browser says beside the token.
const BROWSER: &str = "accept: */*\r\n\
    accept-encoding: gzip, deflate, br, zstd\r\n\
    accept-language: nb-NO,nb;q=0.9,no;q=0.8,en;q=0.6\r\n\
    sec-fetch-dest: empty\r\n\
    sec-fetch-mode: cors\r\n\
    sec-fetch-site: same-origin\r\n\
    user-agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 \
    Mobile Safari/537.36\r\n";

/// The idle server, and then with phones that wait.
pub async fn hold(program: &Program) {
    tell("server program", megabytes(size(&program.file)), "MB", Some(12.0));
    let server = program.start();
    let line = Line::to(&server.origin);
    line.ask("/healthz").await;
    let idle = server.memory();
    tell("memory of an idle server", megabytes(idle), "MB", Some(20.0));
    let author = Author::new(&mut seeded(2));
    line.found(&author).await;
    line.put(&author.member, author.slot(1, 1_000)).await;
    let begun = Instant::now();
    let phones = wait(&server, &author.member, 1, POLLS).await;
    tell(&format!("until {POLLS} phones wait"), begun.elapsed().as_secs_f64() * 1000.0, "ms", None);
    let waiting = server.memory();
    tell(&format!("memory with {POLLS} waiting phones"), megabytes(waiting), "MB", Some(150.0));
    let thousands = POLLS as f64 / 1000.0;
    tell("memory per 1000 waiting phones", megabytes(waiting - idle) / thousands, "MB", None);
    let begun = Instant::now();
    line.put(&author.member, author.slot(2, 1_000)).await;
    hear(phones).await;
    tell(&format!("until {POLLS} phones have news"), begun.elapsed().as_secs_f64() * 1000.0, "ms", None);
}

/// Phones that wait for what comes after a cursor, each on a connection of its own: comes back once the server has all of them,
/// or, where it tells no metrics, once all of them have asked.
pub(super) async fn wait(server: &Process, member: &Member, cursor: u64, count: usize) -> Vec<TcpStream> {
    let address = server.origin.trim_start_matches("http://").to_owned();
    let request = format!(
        "GET /api/v1/collaborations/{}/changes?after={cursor}&wait=30 HTTP/1.1\r\nhost: {address}\r\n\
         authorization: Bearer {}\r\n{BROWSER}\r\n",
        member.collaboration, member.token
    );
    let mut phones = Vec::new();
    while phones.len() < count {
        let mut opening = JoinSet::new();
        for _ in 0..AT_ONCE.min(count - phones.len()) {
            opening.spawn(ask(address.clone(), request.clone()));
        }
        phones.extend(opening.join_all().await);
    }
    let Some(metrics) = server.metrics.as_deref().map(Line::to) else { return phones };
    let expected = format!(
        "samson_requests_under_way{{route=\"/api/v1/collaborations/{{id}}/changes\"}} {}",
        phones.len()
    );
    let all_are_there = async {
        while !metrics.ask("/metrics").await.contains(&expected) {
            sleep(PAUSE).await;
        }
    };
    timeout(PATIENCE, all_are_there).await.expect("the first phones went home before the last came");
    phones
}

async fn ask(address: String, request: String) -> TcpStream {
    let mut phone = TcpStream::connect(address).await.expect("no connection");
    phone.write_all(request.as_bytes()).await.expect("not asked");
    phone
}

/// Comes back once everyone has been told something.
pub(super) async fn hear(phones: Vec<TcpStream>) {
    for mut phone in phones {
        let mut answer = [0; 12];
        phone.read_exact(&mut answer).await.expect("no answer");
        assert_eq!(&answer, b"HTTP/1.1 200");
    }
}
