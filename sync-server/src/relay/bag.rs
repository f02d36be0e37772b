//! The bag of a revealed round.
//!
//! **Bag invariant**: after `revealed`, nothing that leaves the server tells which two fragments came from one person,
//! and no group tag of a group below the threshold leaves at all.

use super::access::Member;
use super::rounds;
use crate::error::Failure;
use crate::storage::{SlotKind, SlotRecord, StorageError, View};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Bag, BagItem, GroupLabel, SealedFragment, Slot, SlotContent};
use std::collections::BTreeMap;

/// The bag, to any token holder.
///
/// # Errors
/// `Unauthorised`, `UnknownRound`, or `NotRevealed` while the round is open (the gate
/// invariant).
pub fn hand_out(view: &dyn View, member: &Member, round: RoundId) -> Result<Bag, Failure> {
    member.confirm(view)?;
    let id = member.collaboration();
    let record = rounds::revealed(view, id, round)?;
    let responses = match record.elsewhere {
        Some(elsewhere) if elsewhere.taken > 0 => elsewhere.responses,
        _ => rounds::tally(view, id, &record)?.revealed,
    };
    Ok(Bag { round, responses, items: view.bag(id, round)? })
}

/// Mixes the fragments of these responses, keeping the tags of those groups only that may show.
///
/// **Difference invariant**: groups are counted within each batch, so that a comparison with an earlier bag tells no
/// more than a bag of the later batches alone would.
pub(super) fn draw(
    responses: &[SlotRecord],
    protection: Protection,
    rng: &mut dyn CryptoRng,
) -> Result<Vec<BagItem>, Failure> {
    let mut batches: BTreeMap<u32, Vec<_>> = BTreeMap::new();
    for response in responses {
        let (batch, label, fragments) = read(response)?;
        batches.entry(batch).or_default().push((label, fragments));
    }
    let mut items: Vec<_> = batches.into_values().flat_map(|batch| tagged(batch, protection)).collect();
    shuffle(&mut items, rng);
    Ok(items)
}

fn read(response: &SlotRecord) -> Result<(u32, GroupLabel, Vec<SealedFragment>), StorageError> {
    let content = codec::decode::<Slot>(&response.signed.body).map(|slot| slot.content);
    match (response.kind, content) {
        (SlotKind::Response { label, batch }, Ok(SlotContent::Response { fragments, .. })) => {
            Ok((batch, label, fragments))
        }
        _ => Err(StorageError::Damaged("a response")),
    }
}

/// The fragments of one batch, with the tags of its groups that show.
fn tagged(
    batch: Vec<(GroupLabel, Vec<SealedFragment>)>,
    protection: Protection,
) -> impl Iterator<Item = BagItem> {
    let mut counts = BTreeMap::new();
    for (label, _) in &batch {
        *counts.entry(*label).or_insert(0) += 1;
    }
    let shown = protection.shown_groups(&counts, 0);
    batch.into_iter().flat_map(move |(label, fragments)| {
        let tagged = shown.contains(&label);
        fragments
            .into_iter()
            .map(move |SealedFragment { fragment, tag }| BagItem { fragment, tag: tagged.then_some(tag) })
    })
}

/// Fisher and Yates: every order is equally likely.
fn shuffle<T>(items: &mut [T], rng: &mut dyn CryptoRng) {
    for last in (1..items.len()).rev() {
        items.swap(last, below(last + 1, rng));
    }
}

/// A number below `bound`, each equally likely. `bound` is at least 1.
fn below(bound: usize, rng: &mut dyn CryptoRng) -> usize {
    let bound = bound as u64;
    // The incomplete last stretch of the numbers would favour small results: draw again.
    let end = u64::MAX - u64::MAX % bound;
    loop {
        let drawn = rng.next_u64();
        if drawn < end {
            // Smaller than `bound`, which was a usize.
            return (drawn % bound) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Room, contains, fragment, refused};
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
    use samson_shared::protection::Threshold;
    use samson_shared::sync::refusal::Refusal;

    /// A revealed round where the participants 0, 1, ... belong to these groups.
    fn revealed(groups: &[u8], protection: Protection) -> (Room, RoundId) {
        let mut room = Room::new();
        let round = room.opens(groups.len() as u32, protection);
        for (person, group) in groups.iter().enumerate() {
            room.answers(person, *group, round).unwrap();
        }
        (room, round)
    }

    fn threshold(k: u8) -> Protection {
        Protection::Protected { threshold: Threshold::try_from(k).unwrap() }
    }

    #[test]
    fn the_bag_holds_every_fragment_of_everybody_once() {
        let (room, round) = revealed(&[1, 1, 1, 2], threshold(3));
        let bag = hand_out(&room.state, &room.member(), round).unwrap();
        let mut found: Vec<_> = bag.items.iter().map(|item| item.fragment.clone()).collect();
        let mut sent: Vec<_> =
            (0..4).flat_map(|person| (0..5).map(move |n| fragment(person, n).fragment)).collect();
        found.sort();
        sent.sort();
        assert_eq!((bag.responses, found), (4, sent));
    }

    #[test]
    fn the_order_is_drawn_once_and_is_not_the_order_of_arrival() {
        let (room, round) = revealed(&[1; 6], threshold(3));
        let first = hand_out(&room.state, &room.member(), round).unwrap();
        assert_eq!(hand_out(&room.state, &room.member(), round).unwrap(), first);
        let arrival: Vec<_> =
            (0..6).flat_map(|person| (0..5).map(move |n| fragment(person, n).fragment)).collect();
        let order: Vec<_> = first.items.into_iter().map(|item| item.fragment).collect();
        assert_ne!(order, arrival);
    }

    #[test]
    fn tags_of_groups_that_do_not_show_never_leave() {
        let (room, round) = revealed(&[1, 1, 1, 1, 1, 2, 2, 2, 3, 3], threshold(3));
        let bag = codec::encode(&hand_out(&room.state, &room.member(), round).unwrap());
        // Group 3 is too small, and hiding it alone would expose it by subtraction: group 2 is hidden with it.
        for (person, shows) in [(0, true), (4, true), (5, false), (7, false), (8, false), (9, false)] {
            assert_eq!(contains(&bag, &fragment(person, 0).tag), shows, "participant {person}");
        }
    }

    #[test]
    fn no_author_and_no_label_is_in_the_bag() {
        let (room, round) = revealed(&[1, 1, 1], threshold(3));
        let bag = codec::encode(&hand_out(&room.state, &room.member(), round).unwrap());
        assert!(!contains(&bag, &[1; 16]));
        for person in 0..3 {
            assert!(!contains(&bag, room.people.participant(person).id().as_bytes()));
        }
    }

    #[test]
    fn before_the_reveal_there_is_no_bag() {
        let mut room = Room::new();
        let round = room.opens(3, Protection::default());
        room.answers(0, 1, round).unwrap();
        assert_eq!(refused(hand_out(&room.state, &room.member(), round)), Refusal::NotRevealed);
        let unknown = RoundId::new([0xee; 16]);
        assert_eq!(refused(hand_out(&room.state, &room.member(), unknown)), Refusal::UnknownRound);
    }

    #[test]
    fn every_order_of_three_is_equally_likely() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut seen = BTreeMap::new();
        for _ in 0..6000 {
            let mut items = [1, 2, 3];
            shuffle(&mut items, &mut rng);
            *seen.entry(items).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 6);
        assert!(seen.values().all(|times| (850..1150).contains(times)), "{seen:?}");
    }
}
