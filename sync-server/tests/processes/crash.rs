//! The server is killed, at a random moment and without warning, while a group writes to it: every write that it
//! acknowledged is there afterwards, and every other one is absent or complete.

use super::group::Group;
use super::server::Process;
use super::writer::Writer;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use std::time::Duration;
use tokio::time::timeout;

/// Kills in each of the tests below.
pub(super) const LIVES: u32 = 75;
pub(super) const WRITERS: usize = 6;
/// The longest life, in milliseconds of being written to.
pub(super) const LONGEST: u32 = 120;

async fn survive(turn: u64) {
    let mut rng = fresh_randomness(turn);
    let data = tempfile::tempdir().unwrap();
    let mut server = Process::start(data.path());
    let group = Group::new(&mut rng);
    group.found(&server.origin).await;
    let mut writers: Vec<Writer> = (0..WRITERS).map(|_| Writer::new(&group, &mut rng)).collect();
    for life in 0..LIVES {
        let origin = server.origin.clone();
        let moment = Duration::from_millis(u64::from(rng.next_u32() % LONGEST));
        let writing = futures_util::future::join_all(writers.iter_mut().map(|writer| writer.write(&origin)));
        // The writers never end by themselves: their time is over when the server's is.
        assert!(timeout(moment, writing).await.is_err(), "a write was refused in life {life}");
        drop(server);
        server = Process::start(data.path());
        let stored = group.everything(&server.origin).await;
        for writer in &mut writers {
            writer.compare(&stored, life);
        }
    }
    let written: u64 = writers.iter().map(|writer| writer.acknowledged).sum();
    assert!(written > u64::from(LIVES), "the group had the time to write: {written}");
}

/// Other moments in every run. The seed is printed, so that a failure can be repeated.
pub(super) fn fresh_randomness(turn: u64) -> ChaCha20Rng {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    let seed = u64::from_le_bytes(bytes) ^ turn;
    println!("seed {seed}");
    ChaCha20Rng::seed_from_u64(seed)
}

// Four at a time, so that every processor has something to do: three hundred kills.

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    survive(1).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_another_server_is_killed() {
    survive(2).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_a_third_server_is_killed() {
    survive(3).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_a_fourth_server_is_killed() {
    survive(4).await;
}
