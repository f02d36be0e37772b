use super::*;
use crate::crypto::keys::Secret;
use crate::ids::Group;
use crate::instrument::{self, Instrument};
use crate::protection::Protection;
use crate::response::{Answer, Level, Note, NoteKind};
use crate::scoring::{Profile, RoundAnswers, Voice};
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const HERE: CollaborationId = CollaborationId::new([1; 16]);
const ROUND: RoundId = RoundId::new([2; 16]);

fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

fn secret() -> Secret {
    Secret::from_bytes([7; 32])
}

fn keys() -> RoundKeys {
    RoundKeys { collaboration: HERE, round: ROUND, secret: secret() }
}

fn facilitator() -> AuthorKey {
    AuthorKey::generate(&mut rng(9))
}

/// What so many people of three sides said of everything, at random; every third writes an idea at one statement in five.
fn answers(instrument: &Instrument, people: u32, seed: u64) -> RoundAnswers {
    let (mut answers, mut rng) = (RoundAnswers::default(), rng(seed));
    let sides = [Group::Municipality, Group::Enterprise, Group::Citizen];
    for person in 0..people {
        let group = Some(sides[person as usize % sides.len()]);
        for value in &instrument.values {
            let said = Level::ALL[(rng.next_u32() % 5) as usize];
            answers.weights.entry(value.id.clone()).or_default().push(Voice { group, said });
        }
        for statement in &instrument.statements {
            let said = match rng.next_u32() % 6 {
                0 => Answer::Skipped,
                level => Answer::Level(Level::ALL[level as usize - 1]),
            };
            answers.answers.entry(statement.id.clone()).or_default().push(Voice { group, said });
            if person % 3 == 0 && rng.next_u32() % 5 == 0 {
                let text = format!("Møt folk der de er, {}, og spør dem først.", rng.next_u64());
                let (statement, kind) = (statement.id.clone(), NoteKind::Idea);
                answers.notes.push(Note { statement, kind, text });
            }
        }
    }
    answers
}

fn profile(people: u32, seed: u64) -> Profile {
    let instrument = instrument::scorecard();
    let answers = answers(instrument, people, seed);
    Profile::of(instrument, &answers, people, people + 2, Protection::default()).unwrap()
}

fn shown(profile: &Profile) -> Signed {
    seal_profile(&keys(), &facilitator(), &profile.summary(3), &mut rng(5))
}

fn opened(signed: &Signed) -> Result<SeenProfile, NotShown> {
    open_profile(HERE, ROUND, &secret().into(), signed)
}

#[test]
fn another_phone_sees_the_same_profile_to_the_bit_and_who_shows_it() {
    let profile = profile(17, 1);
    let seen = opened(&shown(&profile)).unwrap();
    assert_eq!((seen.facilitator, seen.summary.on_paper), (facilitator().id(), 3));
    let again = Profile::of_summary(instrument::scorecard(), &seen.summary, Protection::default());
    assert_eq!(again, Ok(profile));
}

#[test]
fn a_profile_of_sixty_people_needs_fewer_codes_than_one_response() {
    let without_ideas = {
        let mut profile = profile(60, 1);
        profile.notes.clear();
        shown(&profile).body.len()
    };
    let with_ideas = shown(&profile(60, 1)).body.len();
    assert!(without_ideas < 5_000, "{without_ideas} bytes");
    assert!(with_ideas < 13_000, "{with_ideas} bytes, with 220 ideas");
}

#[test]
fn who_has_no_secret_of_the_collaboration_sees_nothing() {
    let signed = shown(&profile(8, 1));
    let stranger = open_profile(HERE, ROUND, &Secret::from_bytes([8; 32]).into(), &signed);
    assert_eq!(stranger, Err(NotShown::OtherKey));
    let mut ring = Keyring::from(secret());
    assert!(ring.rotate(Secret::from_bytes([8; 32])));
    assert!(open_profile(HERE, ROUND, &ring, &signed).is_ok(), "an earlier secret opens it too");
}

#[test]
fn a_profile_of_another_round_or_collaboration_belongs_elsewhere() {
    let signed = shown(&profile(8, 1));
    for (collaboration, round) in [(HERE, RoundId::new([3; 16])), (CollaborationId::new([3; 16]), ROUND)] {
        let seen = open_profile(collaboration, round, &secret().into(), &signed);
        assert_eq!(seen, Err(NotShown::Elsewhere));
    }
}

#[test]
fn nobody_shows_a_profile_in_the_name_of_somebody_else() {
    let summary = profile(8, 1).summary(0);
    let (kari, mallory) = (facilitator(), AuthorKey::generate(&mut rng(3)));
    let own = seal_profile(&keys(), &mallory, &summary, &mut rng(5));
    let shown: ShownProfile = sign::verify(&own).unwrap();
    let in_her_name = mallory.sign(&ShownProfile { facilitator: kari.id(), ..shown.clone() });
    assert_eq!(opened(&in_her_name), Err(NotShown::Forged));
    // Nor does who takes somebody's box along: it is sealed for who shows it.
    let moved = kari.sign(&ShownProfile { facilitator: kari.id(), ..shown });
    assert_eq!(opened(&moved), Err(NotShown::OtherKey));
}

#[test]
fn one_flipped_bit_is_noticed() {
    let signed = shown(&profile(8, 1));
    for byte in (0..signed.body.len()).step_by(7) {
        let mut tampered = signed.clone();
        tampered.body[byte] ^= 1 << (byte % 8);
        assert!(opened(&tampered).is_err(), "byte {byte}");
    }
}

#[test]
fn what_a_newer_app_wrote_is_told_from_what_is_damaged() {
    let sealed = |plain: &[u8]| {
        let (kari, mut rng) = (facilitator(), rng(5));
        let place = Place::Profile { round: ROUND, facilitator: kari.id() };
        let sealed = seal::seal(&keys().sealing_key(), HERE, place, Padding::Profile, plain, &mut rng);
        kari.sign(&ShownProfile::new(HERE, ROUND, kari.id(), ByteBuf::from(sealed)))
    };
    let newer = crate::codec::encode(&std::collections::BTreeMap::from([("version", 2)]));
    let damaged = crate::codec::encode(&std::collections::BTreeMap::from([("version", 1)]));
    assert_eq!(opened(&sealed(&deflated(&newer))), Err(NotShown::Newer));
    assert_eq!(opened(&sealed(&deflated(&damaged))), Err(NotShown::Damaged));
    assert_eq!(opened(&sealed(b"no deflated bytes")), Err(NotShown::Damaged));
    let kari = facilitator();
    let later = ShownProfile { protocol: 2, ..ShownProfile::new(HERE, ROUND, kari.id(), ByteBuf::new()) };
    assert_eq!(opened(&kari.sign(&later)), Err(NotShown::Newer));
}

#[test]
fn a_few_bytes_that_promise_gigabytes_are_damaged() {
    let mut bomb = Vec::new();
    let zeros = std::io::repeat(0).take(MOST_BYTES * 2);
    DeflateEncoder::new(zeros, Compression::best()).read_to_end(&mut bomb).unwrap();
    assert!(bomb.len() < 20_000);
    assert_eq!(inflated(&bomb), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_profile_comes_across_as_it_is(people in 3..40u32, seed in any::<u64>()) {
        let profile = profile(people, seed);
        let seen = opened(&shown(&profile)).unwrap();
        let again = Profile::of_summary(instrument::scorecard(), &seen.summary, Protection::default());
        prop_assert_eq!(again, Ok(profile));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let signature = ByteBuf::from(vec![0; 64]);
        let taken = opened(&Signed { body: ByteBuf::from(bytes.clone()), signature });
        prop_assert!(taken.is_err());
        let _ = inflated(&bytes).map(|plain| Summary::from_bytes(&plain));
    }
}
