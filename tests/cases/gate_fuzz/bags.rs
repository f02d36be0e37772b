//! The bag invariant, by statistics: from a bag nobody can tell how its answers were dealt among the participants.
//!
//! Three people of one group gave twelve answers each: twelve times 1, twelve times 3 and twelve times 5 in all. Either
//! everyone gave the same answer twelve times, or everyone gave four of each. Whoever gets the bag guesses which. As both
//! bags are equally distributed when the order is uniform, a guess is right with probability 1/2, whatever the guesser
//! looks at; by Hoeffding's inequality `TRIALS` guesses are right more than `SLACK` times too often or too seldom with
//! probability 2 exp(-2 SLACK^2 / TRIALS) < 5e-7: for both guessers together the false alarms stay below 1e-6.

use super::room::{LABELS, Room, fragment};
use rand_core::{Rng, TryCryptoRng, TryRng};
use samson_shared::sync::wire::{Action, Bag};
use samson_tests::site::Asked;
use samson_tests::world::seeded;
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use std::convert::Infallible;
use sync_server::Randomness;

const TRIALS: usize = 160;
const SLACK: usize = 35;
const PEOPLE: usize = 3;
const ANSWERS: usize = 12;

/// The levels in the order of the bag, for answers that were dealt like this.
fn levels_in_bag(randomness: Randomness, seed: u64, everyone_alike: bool) -> Vec<usize> {
    let mut rng = seeded(20_000 + seed);
    let mut room = Room::drawing_from(randomness, seed, PEOPLE);
    let mut levels: BTreeMap<ByteBuf, usize> = BTreeMap::new();
    for person in 0..PEOPLE {
        let mut fragments: Vec<_> = (0..ANSWERS).map(|_| fragment(&mut rng)).collect();
        for (number, sealed) in fragments.iter().enumerate() {
            levels.insert(sealed.fragment.clone(), if everyone_alike { number % PEOPLE } else { person });
        }
        // In an order of their own, as a phone sends them: random fragments in the order of their bytes.
        fragments.sort_by(|one, other| one.fragment.cmp(&other.fragment));
        let response = room.response_of(person, 1, LABELS[0], fragments);
        assert_eq!(room.site.ask(&room.put(&response)).status, 200);
    }
    let round = room.round();
    assert_eq!(room.order(Action::Reveal { round, accepted: PEOPLE as u32 }).status, 200);
    let bag = Asked::get(room.path(&format!("rounds/{round}/bag")), &room.token);
    let bag: Bag = room.site.ask(&bag).value();
    bag.items.iter().map(|item| levels[&item.fragment]).collect()
}

/// Says "not alike" when more neighbours are equal than chance makes them (11 of 35).
fn by_neighbours(levels: &[usize]) -> bool {
    levels.windows(2).filter(|pair| pair[0] == pair[1]).count() < 12
}

/// Says "not alike" when one level fills most of the first third.
fn by_beginning(levels: &[usize]) -> bool {
    let among_first = |level| levels[..ANSWERS].iter().filter(|other| **other == level).count();
    (0..PEOPLE).map(among_first).all(|count| count < 7)
}

/// How often each of the guessers is right.
fn right_guesses(randomness: impl Fn(u64) -> Randomness) -> [usize; 2] {
    let mut rng = seeded(1);
    let mut right = [0; 2];
    for trial in 0..TRIALS as u64 {
        let everyone_alike = rng.next_u32().is_multiple_of(2);
        let levels = levels_in_bag(randomness(trial), trial, everyone_alike);
        for (right, guess) in right.iter_mut().zip([by_neighbours, by_beginning]) {
            *right += usize::from(guess(&levels) == everyone_alike);
        }
    }
    right
}

#[test]
fn nobody_can_tell_from_a_bag_how_its_answers_were_dealt() {
    for right in right_guesses(|trial| Box::new(seeded(trial + 10_000))) {
        assert!(right.abs_diff(TRIALS / 2) <= SLACK, "{right} of {TRIALS} guesses were right");
    }
}

#[test]
fn whoever_guesses_does_notice_when_bags_are_not_shuffled() {
    for right in right_guesses(|_| Box::new(Stuck)) {
        assert!(right > TRIALS / 2 + SLACK, "only {right} of {TRIALS} guesses were right");
    }
}

/// Randomness that has run dry: everything moves on by one place, and neighbours stay neighbours.
struct Stuck;

impl TryRng for Stuck {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(0)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(0)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill(0);
        Ok(())
    }
}

impl TryCryptoRng for Stuck {}
