//! How cost grows with the number of collaborations that are stored.

use super::author::{Author, Member};
use super::figures::{megabytes, tell};
use super::line::Line;
use super::process::{Process, Program};
use super::speed::measure;
use crate::world::seeded;
use rand_core::Rng;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// Numbers of collaborations at which it is measured.
const STEPS: [usize; 4] = [100, 1_000, 10_000, 100_000];
/// Content of the one slot of each, in bytes.
const BYTES: usize = 1_000;
/// Collaborations that are made at the same time.
const MAKERS: usize = 64;
/// Clients that read at the same time: few, so that nobody waits for the driver.
const READERS: usize = 2;
/// A number of collaborations is measured several times, and the run in the middle counts: other work on the machine
/// disturbs one or two of them.
const RUNS: usize = 5;
const RUN: Duration = Duration::from_millis(1500);

/// How long it is filled; the step at which that is over is the last.
const PATIENCE: Duration = Duration::from_secs(150);

/// Fills a server step by step.
pub async fn grow(program: &Program) {
    let server = program.start();
    let line = Line::to(&server.origin);
    let mut members = Vec::new();
    let (mut p99s, mut filling) = (Vec::new(), Duration::ZERO);
    for step in STEPS {
        let begun = Instant::now();
        fill(&line, &mut members, step, PATIENCE.saturating_sub(filling)).await;
        filling += begun.elapsed();
        program.database.settle();
        p99s.push((members.len(), reads(&server, &line, &members).await));
        if members.len() < step {
            break;
        }
    }
    let thousand = p99s.iter().find(|(count, _)| *count == 1_000);
    if let (Some((_, few)), Some((count, many))) = (thousand, p99s.last()) {
        tell(&format!("read, p99 with {count} collaborations, with 1000 = 1"), many / few, "", Some(1.5));
    }
}

/// Makes collaborations with a slot each until there are so many, or the time is over.
async fn fill(line: &Line, members: &mut Vec<Member>, target: usize, time: Duration) {
    let (mut rng, begun) = (seeded(members.len() as u64), Instant::now());
    while members.len() < target && begun.elapsed() < time {
        let mut making = JoinSet::new();
        for _ in 0..MAKERS.min(target - members.len()) {
            let (line, author) = (line.clone(), Author::new(&mut rng));
            making.spawn(async move {
                line.found(&author).await;
                line.put(&author.member, author.slot(1, BYTES)).await;
                author.member
            });
        }
        members.extend(making.join_all().await);
    }
}

/// Reads collaborations at random and reports it; the p99 in milliseconds.
async fn reads(server: &Process, line: &Line, members: &[Member]) -> f64 {
    let computed = server.computed();
    let (mut runs, mut count) = (Vec::new(), 0.0);
    for run in 0..RUNS {
        let reader = |n| reader(line.clone(), members.to_vec(), run * READERS + n);
        let speed = measure((0..READERS).map(reader).collect(), RUN).await;
        count += speed.per_second() * RUN.as_secs_f64();
        runs.push(speed);
    }
    let cost = (server.computed() - computed) / count * 1e6;
    runs.sort_by(|a, b| a.p99().total_cmp(&b.p99()));
    let middle = &runs[RUNS / 2];
    let name = format!("{} collaborations", members.len());
    tell(&format!("{name}, reads"), middle.per_second(), "per second", None);
    tell(&format!("{name}, read, p99"), middle.p99(), "ms", None);
    tell(&format!("{name}, processor time of a read"), cost, "µs", None);
    tell(&format!("{name}, memory"), megabytes(server.memory()), "MB", None);
    middle.p99()
}

/// Somebody who reads one collaboration after the other, in no order.
fn reader(line: Line, members: Vec<Member>, seed: usize) -> impl Iterator<Item = impl Future<Output = ()>> {
    let mut rng = seeded(seed as u64);
    std::iter::repeat_with(move || {
        let member = members[rng.next_u32() as usize % members.len()].clone();
        let line = line.clone();
        async move { line.read(&member).await }
    })
}
