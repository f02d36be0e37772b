//! Fragments of a round, made, parsed, counted and merged.

use super::*;
use crate::crypto::seal::Padding;
use crate::instrument::scorecard;
use crate::response::{Answer, Draft, Level, NoteKind};
use automerge::{ObjType, ROOT, ScalarValue};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn empty() -> RoundDocument {
    RoundDocument::new(scorecard()).unwrap()
}

fn equality_1() -> Place {
    Place::Answers("equality.1".parse().unwrap(), crate::instrument::Kind::Agree)
}

fn draft(level: Level) -> Draft {
    let mut draft = Draft::default();
    for value in &scorecard().values {
        draft.weight(value.id.clone(), level);
    }
    draft.answer("equality.1".parse().unwrap(), Answer::Level(level));
    draft.write("equality.2".parse().unwrap(), NoteKind::Idea, "Felles kaffe").unwrap();
    draft.with_the_rest_skipped(scorecard())
}

fn fragments(draft: &Draft, seed: u64) -> Vec<Vec<u8>> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    Said::all(draft).iter().map(|said| empty().fragment(said, &mut rng).unwrap()).collect()
}

fn merge(document: &mut RoundDocument, fragments: &[Vec<u8>]) {
    let fragments: Vec<_> = fragments.iter().map(|bytes| document.parse(bytes).unwrap()).collect();
    document.merge(fragments).unwrap();
}

#[test]
fn answers_come_back_as_they_were_given() {
    let mut document = empty();
    merge(&mut document, &fragments(&draft(Level::ALL[3]), 1));
    let answers = document.answers(scorecard(), &BTreeMap::new());
    let said = &answers.answers[&"equality.1".parse().unwrap()];
    assert_eq!(said, &[Voice { group: None, said: Answer::Level(Level::ALL[3]) }]);
    assert_eq!(answers.answers[&"goals.1".parse().unwrap()][0].said, Answer::Skipped);
    assert_eq!(answers.notes[0].text, "Felles kaffe");
    assert_eq!(answers.weights.values().map(Vec::len).sum::<usize>(), 4);
}

#[test]
fn every_answer_of_the_scorecard_fits_the_smallest_size_class() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    for said in Said::all(&draft(Level::ALL[4]).with_the_rest_skipped(scorecard())) {
        let size = empty().fragment(&said, &mut rng).unwrap().len();
        match said {
            Said::Note(_) => assert!(Padding::Text.padded(size) == 512),
            _ => assert_eq!(Padding::Answer.padded(size), 128, "{said:?} takes {size} bytes"),
        }
    }
}

#[test]
fn any_order_and_any_duplicates_give_the_same_document() {
    let (anna, bo) = (fragments(&draft(Level::ALL[0]), 1), fragments(&draft(Level::ALL[4]), 2));
    let mut first = empty();
    merge(&mut first, &anna);
    merge(&mut first, &bo);
    merge(&mut first, &anna);
    let mut mixed: Vec<_> = anna.into_iter().chain(bo).collect();
    mixed.reverse();
    let mut second = empty();
    merge(&mut second, &mixed);
    assert_eq!(first.heads(), second.heads());
    let none = BTreeMap::new();
    assert_eq!(first.answers(scorecard(), &none), second.answers(scorecard(), &none));
    let mut again = RoundDocument::load(scorecard(), &first.save()).unwrap();
    assert_eq!(again.heads(), second.heads());
}

/// A change of one operation on this place, by this actor.
fn change(place: &Place, actor: u8, operate: impl Fn(&mut AutoCommit, &ObjId)) -> Vec<u8> {
    let mut document = empty().document.with_actor(ActorId::from([actor; 16]));
    let map = place.find(&document).unwrap();
    operate(&mut document, &map);
    document.commit_with(CommitOptions::default().with_time(0));
    document.get_last_local_change().unwrap().raw_bytes().to_vec()
}

#[test]
fn counting_fragments_and_reading_the_merged_document_tell_the_same() {
    let people = (1..8).map(|seed| fragments(&draft(Level::ALL[seed as usize % 5]), seed));
    let twins = [7, 9, 8].map(|actor| {
        change(&equality_1(), actor, move |document, map| {
            document.put(map, "twin", i64::from(actor) - 6).unwrap();
        })
    });
    let mut bag: Vec<Vec<u8>> = people.flatten().chain(twins).collect();
    bag.extend_from_within(..40);
    bag.rotate_left(123);
    let parsed: Vec<Fragment> = bag.iter().map(|bytes| empty().parse(bytes).unwrap()).collect();
    let tags = parsed.iter().step_by(3).map(|fragment| (fragment.id(), Group::Citizen)).collect();
    let mut document = empty();
    document.merge(parsed.clone()).unwrap();
    let counted = answers_of(scorecard(), &parsed, &tags);
    assert_eq!(counted, document.answers(scorecard(), &tags));
    assert_eq!(counted.answers[&"equality.1".parse().unwrap()].len(), 7 + 1, "three twins are one");
}

#[test]
fn what_is_no_answer_is_no_fragment() {
    let weight = Place::Weights("openness".parse().unwrap());
    let idea = Place::Notes("equality.2".parse().unwrap(), NoteKind::Idea);
    let put = |place: &Place, value: ScalarValue| {
        change(place, 1, |document, map| document.put(map, "a", value.clone()).unwrap())
    };
    assert!(empty().parse(&put(&weight, 5.into())).is_ok());
    assert!(empty().parse(&put(&equality_1(), 0.into())).is_ok());
    let nonsense = [
        put(&weight, 0.into()),
        put(&weight, 6.into()),
        put(&equality_1(), (-1).into()),
        put(&equality_1(), "5".into()),
        put(&idea, "  ".into()),
        put(&idea, 5.into()),
        change(&weight, 1, |document, _| document.put(ROOT, "schema", 2).unwrap()),
        change(&weight, 1, |document, map| drop(document.put_object(map, "a", ObjType::Map).unwrap())),
    ];
    for bytes in nonsense {
        assert_eq!(empty().parse(&bytes).err(), Some(DocumentError::NotAFragment));
    }
}

#[test]
fn a_fragment_of_several_votes_is_not_taken() {
    let document = empty();
    let mut stuffed = document.document.clone().with_actor(ActorId::random());
    let part = equality_1().find(&document.document).unwrap();
    stuffed.put(&part, "a", 5).unwrap();
    stuffed.put(&part, "b", 5).unwrap();
    stuffed.commit_with(CommitOptions::default().with_time(0));
    let change = stuffed.get_last_local_change().unwrap();
    assert_eq!(document.parse(change.raw_bytes()).err(), Some(DocumentError::NotAFragment));
}

#[test]
fn a_fragment_that_carries_a_time_or_builds_on_another_is_not_taken() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let document = empty();
    let part = equality_1().find(&document.document).unwrap();
    let mut timed = document.document.clone().with_actor(ActorId::random());
    timed.put(&part, "a", 5).unwrap();
    timed.commit_with(CommitOptions::default().with_time(1_790_000_000));
    let change = timed.get_last_local_change().unwrap();
    assert_eq!(document.parse(change.raw_bytes()).err(), Some(DocumentError::NotAFragment));
    let mut later = empty();
    merge(&mut later, &fragments(&draft(Level::ALL[0]), 1));
    let on_top = later.fragment(&Said::Weight("openness".parse().unwrap(), Level::ALL[0]), &mut rng).unwrap();
    assert_eq!(document.parse(&on_top).err(), Some(DocumentError::NotAFragment));
}
