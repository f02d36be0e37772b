//! Durable writes per second, and the same job done by the peer.

use super::author::Author;
use super::figures::tell;
use super::line::Line;
use super::peer::Peer;
use super::process::Program;
use super::speed::{Speed, measure};
use crate::world::seeded;
use std::time::Duration;

/// Clients that write at the same time, each into a collaboration or document of its own.
pub const CLIENTS: usize = 32;
/// How long they write.
pub const TIME: Duration = Duration::from_secs(8);
/// Writes that a client has signed before the time begins, so that signing takes no processor from the server. Whoever
/// gets further signs the rest on the way; the time of a write does not count that.
const PREPARED: usize = 1500;

/// Content of a write in bytes, its name, and the p99 that is good enough, in milliseconds.
const SIZES: [(usize, &str, f64); 2] = [(1_000, "1 kB", 50.0), (13_000, "13 kB", 80.0)];

/// Writes to our server and then to the peer.
pub async fn compare(program: &Program, peer: Option<&Peer>) {
    for (bytes, size, goal) in SIZES {
        let ours = ours(program, bytes).await;
        report("", size, &ours, Some(goal));
        if let Some(peer) = peer {
            let theirs = peer.writes(bytes);
            report("peer, ", size, &theirs, None);
            let ratio = theirs.per_second() / ours.per_second();
            tell(&format!("time per write of {size}, peer = 1"), ratio, "", Some(0.1));
        }
    }
}

fn report(whose: &str, size: &str, speed: &Speed, goal: Option<f64>) {
    let name = format!("{whose}{CLIENTS} clients, writes of {size}");
    tell(&name, speed.per_second(), "per second", None);
    tell(&format!("{name}, median"), speed.median(), "ms", None);
    tell(&format!("{name}, p99"), speed.p99(), "ms", goal);
}

async fn ours(program: &Program, bytes: usize) -> Speed {
    let server = program.start();
    let line = Line::to(&server.origin);
    let mut rng = seeded(1);
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        let author = Author::new(&mut rng);
        line.found(&author).await;
        let (line, member) = (line.clone(), author.member.clone());
        let mut slots = (1..).map(move |sequence| author.slot(sequence, bytes));
        let prepared: Vec<_> = slots.by_ref().take(PREPARED).collect();
        clients.push(prepared.into_iter().chain(slots).map(move |slot| {
            let (line, member) = (line.clone(), member.clone());
            async move { line.put(&member, slot).await }
        }));
    }
    measure(clients, TIME).await
}
