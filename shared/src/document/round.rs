//! The document of a round: what Automerge makes of all fragments, in any order, with any duplicates.

use super::fragment::{ACTOR_BYTES, Entry, Fragment, FragmentId, Said};
use super::places::{Place, Places, written};
use super::{DocumentError, root};
use crate::ids::Group;
use crate::instrument::Instrument;
use crate::scoring::{RoundAnswers, Voice};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ObjId, ReadDoc};
use base64ct::{Base64UrlUnpadded, Encoding};
use rand_core::CryptoRng;
use std::collections::BTreeMap;

/// All answers of one round. Merging is order-independent and idempotent.
#[derive(Debug, Clone)]
pub struct RoundDocument {
    document: AutoCommit,
    places: Places,
}

impl RoundDocument {
    /// A round that nobody has answered.
    ///
    /// # Errors
    /// [`DocumentError::Newer`] for an instrument version that this app does not know.
    pub fn new(instrument: &Instrument) -> Result<Self, DocumentError> {
        let mut document = root::load(root::of_round(instrument)?)?;
        let root = *document.get_heads().first().ok_or(DocumentError::Damaged)?;
        Ok(Self { places: Places::of(&document, root, instrument), document })
    }

    /// What [`Self::save`] wrote for the same instrument.
    ///
    /// # Errors
    /// [`DocumentError`]: newer, damaged, or grown from another root.
    pub fn load(instrument: &Instrument, bytes: &[u8]) -> Result<Self, DocumentError> {
        let Self { places, .. } = Self::new(instrument)?;
        let document = root::load(bytes)?;
        match document.get_change_by_hash(&places.root) {
            Some(_) => Ok(Self { document, places }),
            None => Err(DocumentError::Damaged),
        }
    }

    /// The whole document, compact. Two devices with the same heads may save different bytes.
    pub fn save(&mut self) -> Vec<u8> {
        self.document.save()
    }

    /// The newest changes, sorted: equal heads mean equal documents.
    pub fn heads(&mut self) -> Vec<[u8; 32]> {
        let mut heads: Vec<_> = self.document.get_heads().iter().map(|hash| hash.0).collect();
        heads.sort_unstable();
        heads
    }

    /// Writes one answer as a fragment of its own (about 106 bytes), by a fresh one-time actor. This document stays
    /// as it is.
    ///
    /// # Errors
    /// [`DocumentError::NotAFragment`] for a value or statement that the instrument does not have.
    pub fn fragment(&self, said: &Said, rng: &mut impl CryptoRng) -> Result<Vec<u8>, DocumentError> {
        let (mut actor, mut key) = ([0; ACTOR_BYTES], [0; 9]);
        rng.fill_bytes(&mut actor);
        rng.fill_bytes(&mut key);
        let mut fork = self.document.clone().with_actor(ActorId::from(actor));
        let map = Place::of(said).find(&fork).ok_or(DocumentError::NotAFragment)?;
        fork.put(&map, Base64UrlUnpadded::encode_string(&key), written(said))
            .map_err(|_| DocumentError::NotAFragment)?;
        fork.commit_with(CommitOptions::default().with_time(0));
        let change = fork.get_last_local_change().ok_or(DocumentError::NotAFragment)?;
        Ok(change.raw_bytes().to_vec())
    }

    /// Reads one fragment of this round.
    ///
    /// # Errors
    /// [`DocumentError::NotAFragment`].
    pub fn parse(&self, bytes: &[u8]) -> Result<Fragment, DocumentError> {
        Fragment::parse(bytes, &self.places)
    }

    /// Merges fragments. Those that are there already change nothing.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when Automerge does not take them.
    pub fn merge(&mut self, fragments: impl IntoIterator<Item = Fragment>) -> Result<(), DocumentError> {
        let changes: Vec<_> = fragments.into_iter().map(|fragment| fragment.change).collect();
        self.document.apply_changes_batch(changes).map_err(|_| DocumentError::Damaged)
    }

    /// What was said, with the group where it is known.
    pub fn answers(&self, instrument: &Instrument, tags: &BTreeMap<FragmentId, Group>) -> RoundAnswers {
        let said = Place::all(instrument).flat_map(|place| {
            let map = place.find(&self.document);
            let entries = map.map(|map| self.document.map_range(&map, ..)).into_iter().flatten();
            entries.filter_map(move |entry| {
                let group = match entry.id() {
                    ObjId::Id(_, actor, _) => tags.get(&FragmentId(actor)).copied(),
                    ObjId::Root => None,
                };
                let value = entry.value.into_value().into_scalar().ok()?;
                Some((place.read(&value)?, group))
            })
        });
        tally(instrument, said)
    }
}

/// What these fragments say, with the group where it is known: the same as [`RoundDocument::answers`] says when all of
/// them are merged, at once.
pub fn answers_of<'a>(
    instrument: &Instrument,
    fragments: impl IntoIterator<Item = &'a Fragment>,
    tags: &BTreeMap<FragmentId, Group>,
) -> RoundAnswers {
    let mut entries: BTreeMap<&Entry, &Fragment> = BTreeMap::new();
    for fragment in fragments {
        let kept = entries.entry(&fragment.entry).or_insert(fragment);
        // As Automerge decides between two that write in the same place.
        if fragment.change.actor_id() > kept.change.actor_id() {
            *kept = fragment;
        }
    }
    let said =
        entries.into_values().map(|fragment| (fragment.said.clone(), tags.get(&fragment.id()).copied()));
    tally(instrument, said)
}

/// Sorted, so that nothing depends on who came first; what people wrote, without their groups.
fn tally(instrument: &Instrument, said: impl Iterator<Item = (Said, Option<Group>)>) -> RoundAnswers {
    let mut answers = RoundAnswers {
        weights: instrument.values.iter().map(|value| (value.id.clone(), Vec::new())).collect(),
        answers: instrument.statements.iter().map(|statement| (statement.id.clone(), Vec::new())).collect(),
        notes: Vec::new(),
    };
    for (said, group) in said {
        match said {
            Said::Weight(id, said) => answers.weights.entry(id).or_default().push(Voice { group, said }),
            Said::Answer(id, said) => answers.answers.entry(id).or_default().push(Voice { group, said }),
            Said::Note(note) => answers.notes.push(note),
        }
    }
    answers.weights.values_mut().for_each(|voices| voices.sort_unstable());
    answers.answers.values_mut().for_each(|voices| voices.sort_unstable());
    answers.notes.sort_unstable_by(|one, other| {
        (&one.statement, one.kind, &one.text).cmp(&(&other.statement, other.kind, &other.text))
    });
    answers
}

#[cfg(test)]
mod tests {
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
        Place::Answers("equality.1".parse().unwrap())
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
        let on_top =
            later.fragment(&Said::Weight("openness".parse().unwrap(), Level::ALL[0]), &mut rng).unwrap();
        assert_eq!(document.parse(&on_top).err(), Some(DocumentError::NotAFragment));
    }
}
