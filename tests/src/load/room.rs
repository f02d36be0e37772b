//! A hub in a room: what a full one costs, on a machine that is small.

use super::author::Author;
use super::figures::{megabytes, tell};
use super::line::Line;
use super::polls::{hear, wait};
use super::process::{Process, Program};
use crate::world::seeded;

/// As many as a large meeting has.
const PHONES: usize = 60;
/// What everybody writes, in bytes: as large as a response.
const BYTES: usize = 13_000;

/// A hub of the program.
pub async fn fill(program: &Program) {
    fill_hub(&program.start_as("hub"), "a hub", Some(20.0)).await;
}

/// An idle hub, which may take so many megabytes, and then one where everybody waits for news while everybody writes.
pub async fn fill_hub(hub: &Process, name: &str, idle_goal: Option<f64>) {
    let line = Line::to(&hub.origin);
    line.ask("/healthz").await;
    let idle = hub.memory();
    tell(&format!("memory of {name} that is idle"), megabytes(idle), "MB", idle_goal);
    let author = Author::new(&mut seeded(3));
    line.found(&author).await;
    line.put(&author.member, author.slot(1, BYTES)).await;
    for written in 1..=PHONES as u64 {
        let phones = wait(hub, &author.member, written, PHONES).await;
        line.put(&author.member, author.slot(written + 1, BYTES)).await;
        hear(phones).await;
    }
    let more = megabytes(hub.memory().saturating_sub(idle));
    tell(&format!("memory of {name} with {PHONES} phones, over idle"), more, "MB", Some(40.0));
}
