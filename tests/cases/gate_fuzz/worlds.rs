//! Two worlds that differ in what was answered, and in nothing else, are the same to everybody else.

use super::requests;
use super::room::{Room, below};
use samson_shared::sync::wire::{Action, Bag};
use samson_tests::site::Asked;
use samson_tests::world::seeded;

const SEEDS: u64 = 8;
const REQUESTS: u64 = 120;

#[test]
fn two_worlds_with_other_answers_give_everybody_the_same_bytes() {
    for seed in 0..SEEDS {
        // Same people, same keys, same requests; other fragments, other groups.
        let mut rooms = [Room::new(seed, 4), Room::new(seed, 4)];
        let mut contents = [seeded(1000 + seed), seeded(2000 + seed)];
        let mut requests = [seeded(seed), seeded(seed)];
        let mut answers = 0;
        for step in 0..REQUESTS {
            let [one, other] = std::array::from_fn(|world| {
                let (room, rng) = (&mut rooms[world], &mut requests[world]);
                let asked = if below(6, rng) == 0 {
                    let person = below(room.participants.len(), rng);
                    answers += 1;
                    let response = room.response(person, step + 1, &mut contents[world]);
                    room.put(&response)
                } else {
                    requests::any(room, step, rng)
                };
                (room.site.ask(&asked), asked)
            });
            assert_eq!(one.0, other.0, "seed {seed}, step {step}: {:?}", one.1);
        }
        let [one, other] = [&rooms[0], &rooms[1]].map(|room| room.site.metrics());
        assert_eq!(one, other, "seed {seed}: those who watch over it see the same too");
        assert!(one.len() > 50, "they do see something: {one:?}");
        assert!(answers > 20, "people did answer");
        differ_after_the_reveal(&mut rooms);
    }
}

/// The two worlds were different all the time.
fn differ_after_the_reveal(rooms: &mut [Room; 2]) {
    let [one, other] = std::array::from_fn(|world| {
        let room = &mut rooms[world];
        let round = room.round();
        assert_eq!(room.order(Action::Reveal { round, accepted: 4 }).status, 200);
        room.site.ask(&Asked::get(room.path(&format!("rounds/{round}/bag")), &room.token)).value::<Bag>()
    });
    assert_eq!(one.items.len(), other.items.len());
    assert!(one.items.iter().all(|item| !other.items.contains(item)));
}
