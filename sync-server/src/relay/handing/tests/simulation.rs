//! Two hubs and a server that meet in any order, with people at all of them and connections that break.

use super::spot::{CROWD, End, Spot, is_open, people_in};
use crate::testing::People;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Action, DocumentId};
use std::collections::{BTreeMap, BTreeSet};

const ROUNDS: [RoundId; 2] = [RoundId::new([0x71; 16]), RoundId::new([0x72; 16])];
/// As many as a profile needs.
const MINIMUM: usize = 3;

struct World {
    people: People,
    /// The server, and two hubs.
    spots: Vec<Spot>,
    dice: ChaCha20Rng,
    counter: u64,
    sequence: u64,
    /// Where each has answered, by round and person.
    answered: BTreeMap<(RoundId, usize), usize>,
    /// Every bag that anybody could have fetched, as the people in it, by round.
    seen: BTreeMap<RoundId, BTreeSet<BTreeSet<usize>>>,
    counts: Counts,
}

#[derive(Debug, Default)]
struct Counts {
    stored: usize,
    broken: usize,
    bags: usize,
    merged: usize,
}

impl World {
    fn new(seed: u64) -> Self {
        let people = People::new(1);
        let mut server = Spot::new(seed);
        server.makes(&people);
        let spots = vec![server, Spot::hub(seed + 1, &people), Spot::hub(seed + 2, &people)];
        let dice = ChaCha20Rng::seed_from_u64(seed);
        let (answered, seen, counts) = (BTreeMap::new(), BTreeMap::new(), Counts::default());
        Self { people, spots, dice, counter: 0, sequence: 0, answered, seen, counts }
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.dice.next_u64() % bound as u64) as usize
    }

    fn step(&mut self) {
        let (spot, round) = (self.below(3), ROUNDS[self.below(2)]);
        match self.below(10) {
            0..=4 => self.answer(spot, round),
            5 => self.note(spot),
            6 | 7 => self.order(spot, round),
            _ => {
                let (hub, requests) = (1 + self.below(2), self.below(25));
                self.meet(hub, requests);
            }
        }
        self.watch();
    }

    /// Somebody answers, replaces or takes back: at one place only, as phones do once they have an acknowledgement.
    fn answer(&mut self, spot: usize, round: RoundId) {
        let person = self.below(CROWD);
        let spot = self.answered.get(&(round, person)).copied().unwrap_or(spot);
        self.sequence += 1;
        let slot = match self.below(8) {
            0 => self.people.withdrawal(person, round, self.sequence),
            _ => self.people.response(person, 1, round, self.sequence),
        };
        if self.spots[spot].puts(&self.people, slot).is_ok() {
            self.answered.insert((round, person), spot);
            self.counts.stored += 1;
        }
    }

    fn note(&mut self, spot: usize) {
        let person = self.below(CROWD);
        self.sequence += 1;
        let sealed = self.sequence.to_be_bytes();
        let slot = self.people.snapshot(person, DocumentId::Commons, self.sequence, &sealed);
        self.spots[spot].puts(&self.people, slot).unwrap();
    }

    fn order(&mut self, spot: usize, round: RoundId) {
        self.counter += 1;
        let headcount = 3 + self.below(9) as u32;
        let status = self.spots[spot].statuses(&self.people).get(&round).copied();
        let action = match (status, self.below(3)) {
            (None, _) => Action::OpenRound { round, headcount: 9, protection: Protection::default() },
            (Some(status), 0) if is_open(&status) => Action::Reveal { round, accepted: status.submitted },
            (Some(status), _) if is_open(&status) => Action::SetHeadcount { round, headcount },
            (Some(status), 0) => Action::Reopen { round, headcount: status.submitted.max(3) + 3 },
            (Some(_), _) => return,
        };
        let command = self.people.command(self.counter, action);
        // Refused, or only to be done at the server: both leave everything as it is.
        let _ = self.spots[spot].orders(&self.people, command);
    }

    fn meet(&mut self, hub: usize, requests: usize) -> End {
        let (servers, hubs) = self.spots.split_at_mut(1);
        let end = hubs[hub - 1].meets(&mut servers[0], self.people.collaboration, requests);
        self.counts.broken += usize::from(end == End::Broken);
        end
    }

    /// **Difference invariant**, over the bags of all places at all times.
    fn watch(&mut self) {
        for round in ROUNDS {
            let bags: Vec<_> = self.spots.iter().filter_map(|spot| spot.bag(&self.people, round)).collect();
            for bag in bags {
                let (inside, seen) = (people_in(&bag), self.seen.entry(round).or_default());
                for other in &*seen {
                    for few in [inside.difference(other).count(), other.difference(&inside).count()] {
                        assert!(few == 0 || few >= MINIMUM, "{inside:?} and {other:?} show {few}");
                    }
                }
                self.counts.bags += usize::from(seen.insert(inside));
            }
        }
    }

    fn heal(&mut self) {
        for _ in 0..4 {
            for hub in [1, 2] {
                assert_eq!(self.meet(hub, usize::MAX), End::Idle);
                self.watch();
            }
        }
        let server = &self.spots[0];
        let (slots, orders) = server.shared(&self.people);
        let statuses = server.statuses(&self.people);
        for hub in &self.spots[1..] {
            let (at_hub, ordered) = hub.shared(&self.people);
            assert_eq!(at_hub, slots);
            assert!(ordered.is_superset(&orders));
            let here = hub.statuses(&self.people);
            for round in ROUNDS {
                let [here, there] = [here.get(&round), statuses.get(&round)];
                assert_eq!(here.map(is_open), there.map(is_open), "{here:?} {there:?}");
                assert!(here.is_none_or(|status| !status.conflict), "{here:?}");
                let [ours, theirs] = [hub, server].map(|spot| content(spot, &self.people, round));
                assert!(ours == theirs, "the bags differ: {here:?} {there:?}");
            }
        }
        for round in ROUNDS {
            let places: BTreeSet<_> = server
                .bag(&self.people, round)
                .iter()
                .flat_map(people_in)
                .map(|person| self.answered[&(round, person)])
                .collect();
            self.counts.merged += usize::from(places.len() > 1);
        }
    }
}

/// What is in the bag of a round. (A round that was closed again as it was has the same content in another order.)
fn content(spot: &Spot, people: &People, round: RoundId) -> Option<(u32, BTreeSet<Vec<u8>>)> {
    let bag = spot.bag(people, round)?;
    Some((bag.responses, bag.items.iter().map(codec::encode).collect()))
}

fn run(seed: u64, steps: usize) -> Counts {
    let mut world = World::new(seed);
    println!("seed {seed}");
    for _ in 0..steps {
        world.step();
    }
    world.heal();
    world.counts
}

#[test]
fn two_hubs_and_a_server_that_meet_in_any_order_come_to_the_same() {
    let mut sum = Counts::default();
    for seed in 0..60 {
        let Counts { stored, broken, bags, merged } = run(seed * 10, 150);
        sum = Counts {
            stored: sum.stored + stored,
            broken: sum.broken + broken,
            bags: sum.bags + bags,
            merged: sum.merged + merged,
        };
    }
    println!("{sum:?}");
    // Worth its time: connections broke, rounds were revealed, and people from several places were in one bag.
    assert!(sum.broken > 200 && sum.bags > 60 && sum.merged > 20 && sum.stored > 1000, "{sum:?}");
}
