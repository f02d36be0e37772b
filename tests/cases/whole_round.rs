//! A round from the first answer to the profile, over real HTTP.

use samson_shared::exchange::SealedResponse;
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::scoring::Profile;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Bag};
use samson_tests::collaboration::Collaboration;
use samson_tests::person::{Person, answers_of};
use samson_tests::world::{World, seeded};

struct Room {
    world: World,
    ours: Collaboration,
    people: Vec<Person>,
    responses: Vec<SealedResponse>,
    // Removed when dropped.
    _data: tempfile::TempDir,
}

/// A round that is open for `headcount` people, with these people's responses made and not yet sent.
async fn room(groups: &[Group], headcount: u32, seed: u64) -> Room {
    let mut rng = seeded(seed);
    let data = tempfile::tempdir().unwrap();
    let world = World::start(data.path()).await;
    let ours = Collaboration::new(Protection::default(), &mut rng);
    world.found(&ours, headcount).await;
    let people: Vec<_> = groups.iter().map(|group| Person::random(*group, &mut rng)).collect();
    let responses = people.iter().map(|person| ours.response(person, &mut rng)).collect();
    Room { world, ours, people, responses, _data: data }
}

async fn send_all(room: &Room) {
    for response in &room.responses {
        room.world.put(&room.ours, &response.slot).await.unwrap();
    }
}

const SIX_AND_SIX: [Group; 12] = {
    use Group::{Citizen as C, Municipality as M};
    [M, M, M, M, M, M, C, C, C, C, C, C]
};

#[tokio::test]
async fn every_phone_shows_what_the_same_answers_give_without_any_server() {
    let room = room(&SIX_AND_SIX, 12, 1).await;
    send_all(&room).await;
    let bag = room.world.bag(&room.ours).await.unwrap();
    let expected =
        Profile::of(scorecard(), &answers_of(&room.people, |_| true), 12, 12, Protection::default()).unwrap();
    for (phone, response) in room.responses.iter().enumerate() {
        let opened = room.ours.open(bag.clone(), &response.fragments, 1 + phone * 97);
        assert!(opened.counted.is_sound(), "{:?}", opened.counted);
        assert_eq!(opened.counted.own, response.fragments.len() as u32);
        assert_eq!(room.ours.profile(&opened, 12), expected, "phone {phone}");
    }
}

#[tokio::test]
async fn the_facilitator_closes_openly_without_the_missing_one() {
    let room = room(&[Group::Volunteer; 4], 5, 2).await;
    send_all(&room).await;
    assert_eq!(room.world.bag(&room.ours).await, Err(Refusal::NotRevealed));
    let round = room.ours.keys.round;
    let too_soon = room.ours.command(2, Action::Reveal { round, accepted: 3 });
    assert_eq!(room.world.command(&room.ours, &too_soon).await, Err(Refusal::CountChanged { submitted: 4 }));
    let reveal = room.ours.command(3, Action::Reveal { round, accepted: 4 });
    room.world.command(&room.ours, &reveal).await.unwrap();
    let opened = room.ours.open(room.world.bag(&room.ours).await.unwrap(), &[], 500);
    let profile = room.ours.profile(&opened, 5);
    assert_eq!((profile.responses, profile.headcount), (4, 5));
}

#[tokio::test]
async fn a_response_that_was_taken_back_is_not_in_the_profile() {
    let mut rng = seeded(3);
    let mut room = room(&[Group::Volunteer; 4], 4, 3).await;
    let person = room.people[0].clone();
    let regretful = room.ours.participation(&person, &mut rng);
    let first = regretful.seal(scorecard(), person.draft.clone(), 1, &mut rng).unwrap();
    room.world.put(&room.ours, &first.slot).await.unwrap();
    room.world.put(&room.ours, &regretful.withdraw(2)).await.unwrap();
    assert_eq!(room.world.changes(&room.ours).await.rounds[0].submitted, 0);
    assert_eq!(
        room.world.put(&room.ours, &first.slot).await,
        Err(Refusal::StaleSequence { current: 2 }),
        "a replay does not bring it back"
    );
    room.responses.truncate(4);
    send_all(&room).await;
    let opened = room.ours.open(room.world.bag(&room.ours).await.unwrap(), &[], 500);
    assert_eq!(opened.responses, 4);
    assert_eq!(opened.counted.uneven, 0);
}

#[tokio::test]
async fn a_response_that_comes_after_the_reveal_is_refused_as_a_value() {
    let mut rng = seeded(4);
    let room = room(&[Group::Volunteer; 3], 3, 4).await;
    send_all(&room).await;
    let late = room.ours.response(&Person::random(Group::Other, &mut rng), &mut rng);
    assert_eq!(room.world.put(&room.ours, &late.slot).await, Err(Refusal::AlreadyRevealed));
    let again = room.world.put(&room.ours, &room.responses[0].slot).await;
    assert_eq!(again.unwrap().stored, 1, "a repeat of what is stored is acknowledged again");
}

#[tokio::test]
async fn a_server_that_drops_one_of_my_answers_is_noticed() {
    let room = room(&[Group::Volunteer; 3], 3, 5).await;
    send_all(&room).await;
    let bag = room.world.bag(&room.ours).await.unwrap();
    let mine = &room.responses[1].fragments;
    for dropped in [0, bag.items.len() / 2, bag.items.len() - 1] {
        let mut items = bag.items.clone();
        items.remove(dropped);
        let short = Bag { items, ..bag.clone() };
        let missing: Vec<u32> = room
            .responses
            .iter()
            .map(|response| room.ours.open(short.clone(), &response.fragments, 500).counted.own_missing)
            .collect();
        assert_eq!(missing.iter().sum::<u32>(), 1, "exactly one participant misses exactly one answer");
    }
    let nothing = Bag { items: Vec::new(), ..bag };
    let counted = room.ours.open(nothing, mine, 500).counted;
    assert_eq!(counted.own_missing, mine.len() as u32);
    assert_eq!(counted.uneven, 55);
}

#[tokio::test]
async fn one_flipped_bit_anywhere_in_the_bag_is_noticed() {
    let room = room(&[Group::Volunteer; 3], 3, 6).await;
    send_all(&room).await;
    let bag = room.world.bag(&room.ours).await.unwrap();
    for bit in (0..bag.items[0].fragment.len() * 8).step_by(37) {
        let mut tampered = bag.clone();
        tampered.items[0].fragment[bit / 8] ^= 1 << (bit % 8);
        let counted = room.ours.open(tampered, &[], 500).counted;
        assert_eq!(counted.unreadable, 1, "bit {bit}");
        assert!(!counted.is_sound());
    }
}
