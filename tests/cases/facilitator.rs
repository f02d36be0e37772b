//! What a facilitator can do besides opening and revealing a round, over real HTTP.

use rand_chacha::ChaCha20Rng;
use samson_shared::crypto::keys::Secret;
use samson_shared::exchange::SealedResponse;
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Action;
use samson_tests::collaboration::Collaboration;
use samson_tests::person::Person;
use samson_tests::world::{World, seeded};
use std::path::Path;

/// A server with a round that is open for this many.
async fn round_of(data: &Path, headcount: u32, rng: &mut ChaCha20Rng) -> (World, Collaboration) {
    let world = World::start(data).await;
    let ours = Collaboration::new(Protection::default(), rng);
    world.found(&ours, headcount).await;
    (world, ours)
}

async fn answer(
    world: &World,
    ours: &Collaboration,
    group: Group,
    rng: &mut ChaCha20Rng,
) -> Result<SealedResponse, Refusal> {
    let response = ours.response(&Person::random(group, rng), rng);
    world.put(ours, &response.slot).await.map(|_| response)
}

#[tokio::test]
async fn three_who_come_late_are_counted_with_the_rest_and_told_apart_by_nobody() {
    let (mut rng, data) = (seeded(1), tempfile::tempdir().unwrap());
    let (world, ours) = round_of(data.path(), 6, &mut rng).await;
    let mut responses = Vec::new();
    for _ in 0..6 {
        responses.push(answer(&world, &ours, Group::Municipality, &mut rng).await.unwrap());
    }
    let first = ours.open(world.bag(&ours).await.unwrap(), &[], 500);
    assert!(first.answers.weights.values().flatten().all(|voice| voice.group.is_some()));
    let reopen = Action::Reopen { round: ours.keys.round, headcount: 9 };
    world.command(&ours, &ours.command(2, reopen)).await.unwrap();
    for group in [Group::Municipality, Group::Municipality, Group::Citizen] {
        assert_eq!(world.bag(&ours).await, Err(Refusal::NotRevealed));
        responses.push(answer(&world, &ours, group, &mut rng).await.unwrap());
    }
    let bag = world.bag(&ours).await.unwrap();
    for response in &responses {
        let opened = ours.open(bag.clone(), &response.fragments, 500);
        assert!(opened.counted.is_sound(), "{:?}", opened.counted);
        assert_eq!(opened.responses, 9);
        for voices in opened.answers.weights.values() {
            assert_eq!(voices.iter().filter(|voice| voice.group.is_some()).count(), 6);
        }
    }
}

#[tokio::test]
async fn a_code_that_is_read_aloud_takes_that_response_out() {
    let (mut rng, data) = (seeded(2), tempfile::tempdir().unwrap());
    let (world, ours) = round_of(data.path(), 9, &mut rng).await;
    let person = Person::random(Group::Volunteer, &mut rng);
    let participation = ours.participation(&person, &mut rng);
    let response = participation.seal(scorecard(), person.draft.clone(), 1, &mut rng).unwrap();
    world.put(&ours, &response.slot).await.unwrap();
    answer(&world, &ours, Group::Volunteer, &mut rng).await.unwrap();
    let round = ours.keys.round;
    let read_aloud = ReceiptCode::of(round, participation.author.id()).to_string().to_lowercase();
    let remove = Action::RemoveResponse { round, code: read_aloud.parse().unwrap() };
    world.command(&ours, &ours.command(2, remove)).await.unwrap();
    assert_eq!(world.changes(&ours).await.rounds[0].submitted, 1);
    assert_eq!(world.put(&ours, &response.slot).await, Err(Refusal::Removed));
}

#[tokio::test]
async fn whoever_has_only_the_old_invitation_is_a_stranger() {
    let (mut rng, data) = (seeded(3), tempfile::tempdir().unwrap());
    let (world, old) = round_of(data.path(), 9, &mut rng).await;
    let mut new = old.clone();
    new.keys.secret = Secret::generate(&mut rng);
    let access = new.keys.secret.access_token(new.keys.collaboration).hash();
    let rotate = old.command(2, Action::RotateInvitation { access });
    world.command(&old, &rotate).await.unwrap();
    let late = answer(&world, &old, Group::Other, &mut rng).await;
    assert_eq!(late.unwrap_err(), Refusal::Unauthorised);
    answer(&world, &new, Group::Other, &mut rng).await.unwrap();
    assert_eq!(world.changes(&new).await.rounds[0].submitted, 1);
    assert_eq!(world.command(&new, &rotate).await.unwrap().stored, 2, "a lost acknowledgement comes again");
}

#[tokio::test]
async fn of_a_deleted_collaboration_the_disk_keeps_nothing() {
    let (mut rng, data) = (seeded(4), tempfile::tempdir().unwrap());
    let (world, ours) = round_of(data.path(), 3, &mut rng).await;
    for _ in 0..3 {
        answer(&world, &ours, Group::Other, &mut rng).await.unwrap();
    }
    let fragment = world.bag(&ours).await.unwrap().items[0].fragment.clone();
    let id = *ours.keys.collaboration.as_bytes();
    assert!(on_disk(data.path(), &fragment) && on_disk(data.path(), &id));
    world.command(&ours, &ours.command(2, Action::Delete)).await.unwrap();
    assert_eq!(world.bag(&ours).await, Err(Refusal::Unauthorised));
    // The log is emptied after the answer; the next write waits for that.
    let other = Collaboration::new(Protection::default(), &mut rng);
    world.found(&other, 3).await;
    assert!(!on_disk(data.path(), &fragment) && !on_disk(data.path(), &id));
}

fn on_disk(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(needle.len()).any(|window| window == needle)
    })
}
