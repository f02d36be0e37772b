//! Convergence: any order, duplication and delay of slots and fragments gives bit-identical profiles.

use proptest::prelude::*;
use rand_core::Rng;
use samson_shared::codec;
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Bag, BagItem, Signed, Slot, SlotContent};
use samson_tests::collaboration::Collaboration;
use samson_tests::person::Person;
use samson_tests::world::seeded;
use std::collections::BTreeMap;

/// What a relay that keeps the newest slot of each author has after these deliveries.
fn bag_after(ours: &Collaboration, deliveries: &[Signed]) -> Bag {
    let mut newest: BTreeMap<_, Slot> = BTreeMap::new();
    for signed in deliveries {
        let slot: Slot = samson_shared::crypto::sign::verify(signed).unwrap();
        match newest.get(&slot.author) {
            Some(stored) if stored.sequence >= slot.sequence => {}
            _ => drop(newest.insert(slot.author, slot)),
        }
    }
    let mut responses = 0;
    let mut items = Vec::new();
    for slot in newest.into_values() {
        if let SlotContent::Response { fragments, .. } = slot.content {
            responses += 1;
            items.extend(
                fragments.into_iter().map(|one| BagItem { fragment: one.fragment, tag: Some(one.tag) }),
            );
        }
    }
    Bag { round: ours.keys.round, responses, items }
}

fn shuffle<T>(items: &mut [T], rng: &mut impl Rng) {
    for last in (1..items.len()).rev() {
        items.swap(last, (rng.next_u64() % (last as u64 + 1)) as usize);
    }
}

/// Everybody's slots, some sent twice or changed and sent again, some taken back.
fn slots(ours: &Collaboration, people: usize, rng: &mut rand_chacha::ChaCha20Rng) -> Vec<Signed> {
    let mut slots = Vec::new();
    for _ in 0..people {
        let group = Group::ALL[(rng.next_u32() % 5) as usize];
        let mut person = Person::random(group, rng);
        let keys = ours.participation(&person, rng);
        let mut sequence = 1;
        slots.push(keys.seal(scorecard(), person.draft.clone(), sequence, rng).unwrap().slot);
        if rng.next_u32().is_multiple_of(3) {
            sequence += 1;
            slots.push(keys.withdraw(sequence));
        }
        if rng.next_u32().is_multiple_of(2) || sequence == 2 {
            person = Person::random(group, rng);
            slots.push(keys.seal(scorecard(), person.draft, sequence + 1, rng).unwrap().slot);
        }
    }
    slots
}

/// What one phone makes of the round.
#[derive(Debug, PartialEq)]
struct Seen {
    answers: Vec<u8>,
    profile: Vec<u8>,
    heads: Vec<[u8; 32]>,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn four_phones_that_hear_everything_in_their_own_order_agree_to_the_last_bit(
        seed in any::<u64>(),
        people in 3_usize..9,
    ) {
        let mut rng = seeded(seed);
        let ours = Collaboration::new(Protection::OpenConversation, &mut rng);
        let slots = slots(&ours, people, &mut rng);
        let mut seen: Option<Seen> = None;
        for phone in 0..4 {
            let mut deliveries = slots.clone();
            let repeated = (rng.next_u64() % slots.len() as u64) as usize;
            deliveries.extend_from_slice(&slots[..repeated]);
            shuffle(&mut deliveries, &mut rng);
            let mut bag = bag_after(&ours, &deliveries);
            let twice = bag.items[..bag.items.len() / 3].to_vec();
            bag.items.extend(twice);
            shuffle(&mut bag.items, &mut rng);
            let slice = 1 + (rng.next_u32() % 200) as usize;
            let heads = ours.merge(bag.clone(), slice).heads();
            let opened = ours.open(bag, &[], slice);
            let here = Seen {
                answers: codec::encode(&opened.answers),
                profile: codec::encode(&ours.profile(&opened, people as u32)),
                heads,
            };
            match &seen {
                None => seen = Some(here),
                Some(first) => prop_assert_eq!(first, &here, "phone {} sees something else", phone),
            }
        }
    }
}
