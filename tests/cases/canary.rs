//! Canaries: distinctive answers, ideas and names appear nowhere in the server's files or in the traffic.

use samson_shared::document::{Charter, CharterDocument};
use samson_shared::exchange::seal_charter;
use samson_shared::ids::Group;
use samson_shared::protection::Protection;
use samson_shared::response::NoteKind;
use samson_tests::collaboration::Collaboration;
use samson_tests::person::Person;
use samson_tests::world::{World, seeded};
use std::path::Path;

const IDEA: &str = "Kanarifuglens idé om gule gummistøvler";
const NAME: &str = "Kanarisamarbeidet på Bjellandstrand";

#[tokio::test]
async fn the_server_never_holds_what_was_said() {
    let mut rng = seeded(1);
    let data = tempfile::tempdir().unwrap();
    let world = World::start(data.path()).await;
    let ours = Collaboration::new(Protection::default(), &mut rng);
    world.found(&ours, 3).await;
    let mut charter = CharterDocument::new().unwrap();
    let written = Charter { name: NAME.into(), groups: Group::ALL.to_vec(), ..Charter::default() };
    charter.write(&written, &mut rng).unwrap();
    let (id, secret) = (ours.keys.collaboration, &ours.keys.secret);
    let slot = seal_charter(id, secret, &ours.facilitator, 1, &mut charter, &mut rng);
    world.put(&ours, &slot).await.unwrap();
    for _ in 0..3 {
        let mut person = Person::random(Group::Municipality, &mut rng);
        person.draft.write("equality.1".parse().unwrap(), NoteKind::Idea, IDEA).unwrap();
        world.put(&ours, &ours.response(&person, &mut rng).slot).await.unwrap();
    }
    let opened = ours.open(world.bag(&ours).await.unwrap(), &[], 500);
    let kept = ours.profile(&opened, 3).notes.iter().filter(|note| note.text == IDEA).count();
    assert_eq!(kept, 3, "the canaries did fly");

    let token = secret.access_token(id).to_hex();
    let canaries = [IDEA, NAME, "equality", "municipality", "openness", token.as_str()];
    let places = [("the traffic", world.traffic()), ("the server's files", everything_in(data.path()))];
    for (place, bytes) in &places {
        assert!(bytes.len() > 10_000, "{place} holds the sealed bytes");
        for canary in canaries {
            let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!found, "{canary:?} in {place}");
        }
    }
}

fn everything_in(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(everything_in(&path))
        } else {
            bytes.extend(std::fs::read(path).unwrap())
        }
    }
    bytes
}
