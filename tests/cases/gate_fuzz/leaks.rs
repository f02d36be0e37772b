//! No byte of a response leaves before the reveal.

use super::requests;
use super::room::{Room, below};
use samson_shared::sync::wire::Action;
use samson_tests::site::Asked;
use samson_tests::world::seeded;

/// Rooms, and requests in each.
const SEEDS: u64 = 12;
const REQUESTS: u64 = 150;

/// Random requests, with participants from `first` on answering and changing their answers in between.
fn nothing_leaks(room: &mut Room, first: usize, seed: u64) {
    let mut rng = seeded(1000 + seed);
    for step in 0..REQUESTS {
        let asked = if below(6, &mut rng) == 0 {
            let person = first + below(room.participants.len() - first, &mut rng);
            let response = room.response(person, step + 1, &mut rng);
            room.put(&response)
        } else {
            requests::any(room, step, &mut rng)
        };
        let answered = room.site.ask(&asked);
        assert_ne!(answered.status, 500, "{asked:?}");
        let found = room.secrets.found_in(&answered.bytes());
        assert_eq!(found, None, "seed {seed}, step {step}: {asked:?} was answered {answered:?}");
    }
    assert_eq!(room.secrets.found_in(room.site.metrics().concat().as_bytes()), None);
}

#[test]
fn before_the_reveal_nobody_gets_a_byte_of_a_response_whatever_they_ask() {
    for seed in 0..SEEDS {
        nothing_leaks(&mut Room::new(seed, 4), 0, seed);
    }
}

#[test]
fn in_a_reopened_round_nobody_gets_a_byte_of_a_late_response_whatever_they_ask() {
    for seed in 0..SEEDS {
        let mut room = Room::new(seed, 7);
        let mut rng = seeded(2000 + seed);
        for person in 0..3 {
            let response = room.response(person, 1, &mut rng);
            assert_eq!(room.site.ask(&room.put(&response)).status, 200);
        }
        let round = room.round();
        assert_eq!(room.order(Action::Reveal { round, accepted: 3 }).status, 200);
        let bag = Asked::get(room.path(&format!("rounds/{round}/bag")), &room.token);
        assert!(
            room.secrets.found_in(&room.site.ask(&bag).bytes()).is_some(),
            "after the reveal it does leave"
        );
        assert_eq!(room.order(Action::Reopen { round, headcount: 20 }).status, 200);
        nothing_leaks(&mut room, 3, seed);
    }
}
