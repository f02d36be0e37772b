//! The bag invariant: nothing that a phone receives or stores tells which two fragments came from one person.

use samson_shared::codec;
use samson_shared::crypto::seal::{OVERHEAD, Padding};
use samson_shared::ids::Group;
use samson_shared::protection::Protection;
use samson_tests::collaboration::Collaboration;
use samson_tests::person::Person;
use samson_tests::world::{World, seeded};
use std::collections::BTreeSet;

#[tokio::test]
async fn fragments_have_nothing_in_common_but_the_round() {
    let mut rng = seeded(1);
    let data = tempfile::tempdir().unwrap();
    let world = World::start(data.path()).await;
    let ours = Collaboration::new(Protection::default(), &mut rng);
    world.found(&ours, 3).await;
    for _ in 0..3 {
        let response = ours.response(&Person::random(Group::Volunteer, &mut rng), &mut rng);
        world.put(&ours, &response.slot).await.unwrap();
    }
    let bag = world.bag(&ours).await.unwrap();
    let nonces: BTreeSet<_> = bag.items.iter().map(|item| item.fragment[..24].to_vec()).collect();
    assert_eq!(nonces.len(), bag.items.len(), "every fragment has a nonce of its own");
    let sizes: BTreeSet<_> = bag.items.iter().map(|item| item.fragment.len()).collect();
    let allowed = BTreeSet::from([Padding::Answer.padded(0) + OVERHEAD, Padding::Text.padded(0) + OVERHEAD]);
    assert_eq!(sizes, allowed, "one size for answers, skips and weights, one for short texts");
    assert!(bag.items.iter().all(|item| item.tag.is_none()), "three volunteers are too few for tags");

    let document = automerge_facts(&ours.merge(bag, 100).save());
    assert_eq!(document.actors, document.changes, "every fragment has an actor of its own");
    assert!(document.times.is_empty(), "no fragment carries a time or a message");
}

/// What the stored document tells besides the answers.
struct Facts {
    actors: usize,
    changes: usize,
    times: Vec<i64>,
}

fn automerge_facts(saved: &[u8]) -> Facts {
    let document = automerge::Automerge::load(saved).unwrap();
    let changes = document.get_changes(&[]);
    let actors: BTreeSet<_> = changes.iter().map(|change| change.actor_id().to_bytes().to_vec()).collect();
    let told = changes.iter().filter(|change| change.timestamp() != 0 || change.message().is_some());
    Facts {
        actors: actors.len(),
        changes: changes.len(),
        times: told.map(|change| change.timestamp()).collect(),
    }
}

#[tokio::test]
async fn neighbours_in_the_bag_come_from_one_person_no_more_often_than_chance() {
    let mut rng = seeded(2);
    let data = tempfile::tempdir().unwrap();
    let world = World::start(data.path()).await;
    let (mut together, mut pairs, mut expected) = (0, 0, 0.0);
    for _ in 0..12 {
        let ours = Collaboration::new(Protection::default(), &mut rng);
        world.found(&ours, 3).await;
        let mut owners = Vec::new();
        for _ in 0..3 {
            let response = ours.response(&Person::random(Group::Volunteer, &mut rng), &mut rng);
            world.put(&ours, &response.slot).await.unwrap();
            owners.push(response.fragments.into_iter().collect::<BTreeSet<_>>());
        }
        let bag = world.bag(&ours).await.unwrap();
        let owner = |item: &samson_shared::sync::wire::BagItem| {
            let hash = samson_shared::exchange::FragmentHash::of(&item.fragment);
            owners.iter().position(|own| own.contains(&hash)).unwrap()
        };
        let order: Vec<_> = bag.items.iter().map(owner).collect();
        together += order.windows(2).filter(|pair| pair[0] == pair[1]).count();
        pairs += order.len() - 1;
        let total = order.len() as f64;
        let share: f64 = owners.iter().map(|own| own.len() as f64 * (own.len() as f64 - 1.0)).sum();
        expected += share / total;
    }
    // About 2,000 pairs: six standard deviations are far below what any order of submission would show.
    let spread = 6.0 * (pairs as f64 * 0.25).sqrt();
    assert!((together as f64 - expected).abs() < spread, "{together} of {pairs}, expected {expected:.0}");
}

#[tokio::test]
async fn tags_of_groups_below_the_threshold_never_leave() {
    use Group::{Citizen, Enterprise, Municipality};
    let mut rng = seeded(3);
    let data = tempfile::tempdir().unwrap();
    let world = World::start(data.path()).await;
    let ours = Collaboration::new(Protection::default(), &mut rng);
    world.found(&ours, 14).await;
    // The example of the rules: citizens are too few, so the enterprise is hidden too.
    for (group, count) in [(Municipality, 6), (Enterprise, 5), (Citizen, 3)] {
        for _ in 0..count {
            let response = ours.response(&Person::random(group, &mut rng), &mut rng);
            world.put(&ours, &response.slot).await.unwrap();
        }
    }
    let opened = ours.open(world.bag(&ours).await.unwrap(), &[], 500);
    let groups: BTreeSet<_> =
        opened.answers.weights.values().flatten().filter_map(|voice| voice.group).collect();
    assert_eq!(groups, BTreeSet::from([Municipality]));
    let stored = codec::encode(&opened);
    for hidden in [Enterprise, Citizen] {
        let name = hidden.as_str().as_bytes();
        assert!(!stored.windows(name.len()).any(|window| window == name), "{hidden:?} is stored nowhere");
    }
}
