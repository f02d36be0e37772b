//! Two servers share a PostgreSQL, and a group writes to both. Again and again one of them is killed; the other goes on.

use super::crash::{LIVES, LONGEST, WRITERS, fresh_randomness};
use super::group::Group;
use super::server::Process;
use super::writer::Writer;
use futures_util::future::join_all;
use rand_core::Rng;
use samson_test_postgres::Cluster;
use std::time::Duration;
use tokio::time::timeout;

async fn survive(turn: u64) {
    let mut rng = fresh_randomness(turn);
    let cluster = Cluster::shared();
    let database = cluster.url(&cluster.database());
    let (mut victim, mut other) = (Process::start_on(&database), Process::start_on(&database));
    let group = Group::new(&mut rng);
    group.found(&victim.origin).await;
    let mut writers: Vec<Writer> = (0..WRITERS).map(|_| Writer::new(&group, &mut rng)).collect();
    for life in 0..LIVES {
        let moment = Duration::from_millis(u64::from(1 + rng.next_u32() % LONGEST));
        let (there, here) = writers.split_at_mut(WRITERS / 2);
        let (killed, origin) = (victim.origin.clone(), other.origin.clone());
        let until_killed = async {
            let writing = join_all(there.iter_mut().map(|writer| writer.write(&killed)));
            let refused = timeout(moment, writing).await.is_ok();
            drop(victim);
            refused
        };
        let writing = join_all(here.iter_mut().map(|writer| writer.write(&origin)));
        let (refused, beside) = tokio::join!(until_killed, timeout(2 * moment, writing));
        assert!(!refused && beside.is_err(), "a write was refused in life {life}");
        let stored = group.everything(&origin).await;
        for writer in &mut writers {
            writer.compare(&stored, life);
        }
        // Who wrote to the one that was killed writes to the one that is left.
        writers.rotate_left(WRITERS / 2);
        (victim, other) = (other, Process::start_on(&database));
    }
    let written: u64 = writers.iter().map(|writer| writer.acknowledged).sum();
    assert!(written > u64::from(LIVES), "the group had the time to write: {written}");
}

// As many kills as with SQLite.

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_one_of_two_servers_on_a_database_is_killed() {
    survive(1).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_one_of_two_others_is_killed() {
    survive(2).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_one_of_a_third_pair_is_killed() {
    survive(3).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_one_of_a_fourth_pair_is_killed() {
    survive(4).await;
}
