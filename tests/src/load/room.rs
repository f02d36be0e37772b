//! A hub in a room: what a full one costs, on a machine that is small.

use super::author::Author;
use super::figures::{megabytes, tell};
use super::line::Line;
use super::polls::{hear, wait};
use super::process::Program;
use crate::world::seeded;

/// As many as a large meeting has.
const PHONES: usize = 60;
/// What everybody writes, in bytes: as large as a response.
const BYTES: usize = 13_000;

/// An idle hub, and then one where everybody waits for news while everybody writes.
pub async fn fill(program: &Program) {
    let hub = program.start_as("hub");
    let line = Line::to(&hub.origin);
    line.ask("/healthz").await;
    let idle = hub.memory();
    tell("memory of an idle hub", megabytes(idle), "MB", Some(20.0));
    let author = Author::new(&mut seeded(3));
    line.found(&author).await;
    line.put(&author.member, author.slot(1, BYTES)).await;
    for written in 1..=PHONES as u64 {
        let phones = wait(&hub, &author.member, written, PHONES).await;
        line.put(&author.member, author.slot(written + 1, BYTES)).await;
        hear(phones).await;
    }
    tell(
        &format!("memory of a hub with {PHONES} phones, over idle"),
        megabytes(hub.memory() - idle),
        "MB",
        Some(40.0),
    );
}
