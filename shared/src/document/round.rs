//! The document of a round: what Automerge makes of all fragments, in any order, with any duplicates.

use super::fragment::{Fragment, FragmentId, Said};
use super::{DocumentError, root};
use crate::ids::Group;
use crate::instrument::Instrument;
use crate::response::{Answer, Level, Note, NoteKind};
use crate::scoring::{RoundAnswers, Voice};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, AutomergeError, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValue, Value};
use base64ct::{Base64UrlUnpadded, Encoding};
use rand_core::CryptoRng;
use std::collections::BTreeMap;

/// How a skipped statement is written.
const SKIPPED: i64 = 0;

/// All answers of one round. Merging is order-independent and idempotent.
#[derive(Debug, Clone)]
pub struct RoundDocument {
    document: AutoCommit,
    root: ChangeHash,
}

impl RoundDocument {
    /// A round that nobody has answered.
    ///
    /// # Errors
    /// [`DocumentError::Newer`] for an instrument version that this app does not know.
    pub fn new(instrument: &Instrument) -> Result<Self, DocumentError> {
        let mut document = root::load(root::of_round(instrument)?)?;
        let root = *document.get_heads().first().ok_or(DocumentError::Damaged)?;
        Ok(Self { document, root })
    }

    /// What [`Self::save`] wrote for the same instrument.
    ///
    /// # Errors
    /// [`DocumentError`]: newer, damaged, or grown from another root.
    pub fn load(instrument: &Instrument, bytes: &[u8]) -> Result<Self, DocumentError> {
        let Self { root, .. } = Self::new(instrument)?;
        let document = root::load(bytes)?;
        match document.get_change_by_hash(&root) {
            Some(_) => Ok(Self { document, root }),
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
        let (mut actor, mut key) = ([0; 16], [0; 9]);
        rng.fill_bytes(&mut actor);
        rng.fill_bytes(&mut key);
        let mut fork = self.document.clone().with_actor(ActorId::from(actor));
        let (section, part, value) = match said {
            Said::Weight(id, level) => ("weights", id.as_str(), ScalarValue::Int(level.get().into())),
            Said::Answer(id, answer) => {
                let level = answer.level().map_or(SKIPPED, |level| level.get().into());
                ("answers", id.as_str(), ScalarValue::Int(level))
            }
            Said::Note(note) => {
                (section_of(note.kind), note.statement.as_str(), ScalarValue::Str(note.text.as_str().into()))
            }
        };
        let part = self.object(section, part).ok_or(DocumentError::NotAFragment)?;
        let written = fork.put(&part, Base64UrlUnpadded::encode_string(&key), value);
        written.map_err(|_| DocumentError::NotAFragment)?;
        fork.commit_with(CommitOptions::default().with_time(0));
        let change = fork.get_last_local_change().ok_or(DocumentError::NotAFragment)?;
        Ok(change.raw_bytes().to_vec())
    }

    /// Reads one fragment of this round.
    ///
    /// # Errors
    /// [`DocumentError::NotAFragment`].
    pub fn parse(&self, bytes: &[u8]) -> Result<Fragment, DocumentError> {
        Fragment::parse(bytes, self.root)
    }

    /// Merges fragments. Those that are there already change nothing.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when Automerge does not take them.
    pub fn merge(&mut self, fragments: Vec<Fragment>) -> Result<(), DocumentError> {
        let changes: Vec<_> = fragments.into_iter().map(|fragment| fragment.0).collect();
        self.document.apply_changes_batch(changes).map_err(|_| DocumentError::Damaged)
    }

    /// What was said, with the group where it is known. Values outside the scales are left out.
    pub fn answers(&self, instrument: &Instrument, tags: &BTreeMap<FragmentId, Group>) -> RoundAnswers {
        let mut answers = RoundAnswers::default();
        for value in &instrument.values {
            let voices = self.voices("weights", value.id.as_str(), tags, |scalar| level(&scalar));
            answers.weights.insert(value.id.clone(), voices);
        }
        for statement in &instrument.statements {
            let voices = self.voices("answers", statement.id.as_str(), tags, |scalar| answer(&scalar));
            answers.answers.insert(statement.id.clone(), voices);
            for kind in [NoteKind::Idea, NoteKind::Comment] {
                let texts = self.voices(section_of(kind), statement.id.as_str(), tags, text);
                answers.notes.extend(texts.into_iter().map(|voice| Note {
                    statement: statement.id.clone(),
                    kind,
                    text: voice.said,
                }));
            }
        }
        answers
    }

    /// The voices in one map, sorted, so that nothing depends on who came first.
    fn voices<T: Ord>(
        &self,
        section: &str,
        part: &str,
        tags: &BTreeMap<FragmentId, Group>,
        read: impl Fn(ScalarValue) -> Option<T>,
    ) -> Vec<Voice<T>> {
        let Some(part) = self.object(section, part) else { return Vec::new() };
        let mut voices: Vec<Voice<T>> = self
            .document
            .map_range(&part, ..)
            .filter_map(|entry| {
                let group = match entry.id() {
                    ObjId::Id(_, actor, _) => tags.get(&FragmentId(actor)).copied(),
                    ObjId::Root => None,
                };
                match entry.value.into_value() {
                    Value::Scalar(scalar) => read(scalar.into_owned()).map(|said| Voice { group, said }),
                    Value::Object(_) => None,
                }
            })
            .collect();
        voices.sort_unstable();
        voices
    }

    fn object(&self, section: &str, part: &str) -> Option<ObjId> {
        let find = |parent: &ObjId, key: &str| -> Result<Option<ObjId>, AutomergeError> {
            Ok(self.document.get(parent, key)?.map(|(_, id)| id))
        };
        find(&find(&ROOT, section).ok()??, part).ok()?
    }
}

const fn section_of(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Idea => "ideas",
        NoteKind::Comment => "comments",
    }
}

fn level(scalar: &ScalarValue) -> Option<Level> {
    scalar.as_i64().and_then(|level| u8::try_from(level).ok()).and_then(|level| level.try_into().ok())
}

fn answer(scalar: &ScalarValue) -> Option<Answer> {
    match scalar.as_i64() {
        Some(SKIPPED) => Some(Answer::Skipped),
        _ => level(scalar).map(Answer::Level),
    }
}

fn text(scalar: ScalarValue) -> Option<String> {
    match scalar {
        ScalarValue::Str(text) if !text.trim().is_empty() => Some(text.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::seal::Padding;
    use crate::instrument::scorecard;
    use crate::response::Draft;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    fn empty() -> RoundDocument {
        RoundDocument::new(scorecard()).unwrap()
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
        let fragments = fragments.iter().map(|bytes| document.parse(bytes).unwrap()).collect();
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

    #[test]
    fn a_fragment_of_several_votes_is_not_taken() {
        let document = empty();
        let mut stuffed = document.document.clone().with_actor(ActorId::random());
        let part = document.object("answers", "equality.1").unwrap();
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
        let part = document.object("answers", "equality.1").unwrap();
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
