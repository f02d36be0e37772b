//! Hubs and their server at addresses of their own, as in a room and somewhere else.

use super::group::Group;
use super::server::Process;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::sync::wire::{Action, Phase, RoundStatus};
use tempfile::TempDir;

const ROOM: &str = "127.0.0.2:0";
const OTHER_ROOM: &str = "127.0.0.4:0";
/// Nobody is there.
const NOWHERE: &str = "http://127.0.0.9:9";

/// A server that can go and come back at the same address.
struct Away {
    data: TempDir,
    address: String,
    running: Option<Process>,
}

impl Away {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let running = Process::start_at("127.0.0.3:0", data.path());
        Self { data, address: running.address().to_owned(), running: Some(running) }
    }

    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Killed: as if the connection was gone, and worse.
    fn go(&mut self) {
        self.running = None;
    }

    fn come_back(&mut self) {
        self.running = Some(Process::start_at(&self.address, self.data.path()));
    }
}

fn group(seed: u8) -> Group {
    Group::new(&mut ChaCha20Rng::from_seed([seed; 32]))
}

fn hub(address: &str, data: &TempDir, server: &str) -> Process {
    Process::hub(address, data.path(), server)
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn is_revealed(status: &RoundStatus) -> bool {
    status.phase == Phase::Revealed
}

fn sorted(mut bag: Vec<u8>) -> Vec<u8> {
    bag.sort_unstable();
    bag
}

#[tokio::test]
async fn a_room_without_internet_comes_to_its_profile() {
    let data = folder();
    let (room, people) = (hub(ROOM, &data, NOWHERE), group(1));
    people.found(&room.origin).await;
    let round = people.open(&room.origin, 1, 3).await;
    for person in 1..=3 {
        people.respond(&room.origin, person, round).await;
    }
    let status = people.until(&room.origin, round, is_revealed).await;
    assert_eq!((status.submitted, status.handed_on, status.conflict), (3, None, false));
    assert_eq!(people.bag(&room.origin, round).await.len(), 15);
}

#[tokio::test]
async fn what_a_room_has_revealed_is_the_same_at_the_server_afterwards() {
    let (data, mut server, people) = (folder(), Away::new(), group(2));
    server.go();
    let room = hub(ROOM, &data, &server.origin());
    people.found(&room.origin).await;
    let round = people.open(&room.origin, 1, 9).await;
    for person in 1..=4 {
        people.respond(&room.origin, person, round).await;
    }
    people.order(&room.origin, 2, Action::Reveal { round, accepted: 4 }).await.unwrap();
    let before = people.bag(&room.origin, round).await;
    drop(room);
    // At home, some days later.
    server.come_back();
    let room = hub(ROOM, &data, &server.origin());
    let status = people.until(&room.origin, round, |status| status.handed_on == Some(4)).await;
    assert!(is_revealed(&status) && !status.conflict, "{status:?}");
    let there = people.until(&server.origin(), round, is_revealed).await;
    assert_eq!((there.submitted, there.handed_on), (4, None));
    assert_eq!(sorted(people.bag(&server.origin(), round).await), sorted(before));
}

#[tokio::test]
async fn half_a_group_at_each_of_two_hubs_is_one_group() {
    let (server, people) = (Away::new(), group(3));
    let (first, second) = (folder(), folder());
    let rooms = [hub(ROOM, &first, &server.origin()), hub(OTHER_ROOM, &second, &server.origin())];
    people.found(&rooms[0].origin).await;
    let round = people.open(&rooms[0].origin, 1, 6).await;
    // Whoever comes to the other hub is let in by the server: as soon as that knows them.
    people.until(&server.origin(), round, |_| true).await;
    people.until(&rooms[1].origin, round, |_| true).await;
    for person in 1..=6 {
        people.respond(&rooms[usize::from(person) % 2].origin, person, round).await;
    }
    let mut bags = vec![];
    for origin in [&rooms[0].origin, &rooms[1].origin, &server.origin()] {
        let status = people.until(origin, round, is_revealed).await;
        assert_eq!((status.submitted, status.reveals), (6, 1));
        bags.push(people.bag(origin, round).await);
    }
    assert_eq!((&bags[0], bags[0].len()), (&bags[1], 30));
    assert_eq!(bags[0], bags[2]);
}

#[tokio::test]
async fn a_server_that_is_killed_while_it_is_told_everything_has_everything_in_the_end() {
    let (data, mut server, people) = (folder(), Away::new(), group(4));
    server.go();
    let room = hub(ROOM, &data, &server.origin());
    people.found(&room.origin).await;
    let rounds = [people.open(&room.origin, 1, 8).await, people.open(&room.origin, 2, 20).await];
    for person in 1..=8 {
        people.respond(&room.origin, person, rounds[0]).await;
        people.respond(&room.origin, person, rounds[1]).await;
    }
    let mut heard = 0;
    for _ in 0..6 {
        server.come_back();
        // Killed as soon as it has heard anything more.
        while let Some(changes) = people.changes(&server.origin(), heard).await {
            if changes.cursor > heard {
                heard = changes.cursor;
                break;
            }
        }
        server.go();
    }
    server.come_back();
    let open = |status: &RoundStatus| status.handed_on == Some(8);
    for round in rounds {
        people.until(&room.origin, round, open).await;
    }
    let revealed = people.until(&server.origin(), rounds[0], is_revealed).await;
    let counted = people.until(&server.origin(), rounds[1], |status| status.submitted == 8).await;
    assert_eq!((revealed.submitted, revealed.reveals, counted.phase), (8, 1, Phase::Open));
}

#[tokio::test]
async fn once_the_gate_is_the_servers_only_the_server_closes_the_round() {
    let (data, mut server, people) = (folder(), Away::new(), group(5));
    let room = hub(ROOM, &data, &server.origin());
    people.found(&room.origin).await;
    let round = people.open(&room.origin, 1, 9).await;
    for person in 1..=3 {
        people.respond(&room.origin, person, round).await;
    }
    people.until(&room.origin, round, |status| status.handed_on == Some(3)).await;
    server.go();
    let reveal = Action::Reveal { round, accepted: 3 };
    let refused = people.order(&room.origin, 2, reveal.clone()).await.unwrap_err();
    assert!(refused.starts_with("503") && refused.contains("elsewhere"), "{refused}");
    server.come_back();
    people.order(&room.origin, 2, reveal).await.unwrap();
    people.until(&room.origin, round, is_revealed).await;
    assert_eq!(people.bag(&room.origin, round).await, people.bag(&server.origin(), round).await);
}

#[tokio::test]
async fn a_new_invitation_and_the_end_of_a_collaboration_reach_the_server() {
    let (data, server, people) = (folder(), Away::new(), group(6));
    let room = hub(ROOM, &data, &server.origin());
    people.found(&room.origin).await;
    let (newer, rotate) = people.rotated();
    people.order(&room.origin, 1, rotate).await.unwrap();
    let round = newer.open(&room.origin, 2, 3).await;
    newer.until(&server.origin(), round, |_| true).await;
    assert!(people.changes(&server.origin(), 0).await.is_none());
    newer.order(&room.origin, 3, Action::Delete).await.unwrap();
    for origin in [&room.origin, &server.origin()] {
        assert!(newer.changes(origin, 0).await.is_none());
    }
}
