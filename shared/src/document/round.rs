//! The document of a round: what Automerge makes of all fragments, in any order, with any duplicates.

use super::fragment::{ACTOR_BYTES, Entry, Fragment, FragmentId, Said};
use super::places::{Place, Places, place_of, written};
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
        let places = Places::of(&document, root, instrument).ok_or(DocumentError::Damaged)?;
        Ok(Self { places, document })
    }

    /// What [`Self::save`] wrote for the same instrument.
    ///
    /// # Errors
    /// [`DocumentError`]: newer, damaged, or grown from another root.
    pub fn load(instrument: &Instrument, bytes: &[u8]) -> Result<Self, DocumentError> {
        let Self { places, .. } = Self::new(instrument)?;
        let document = root::load_grown_from(root::of_round(instrument)?, bytes)?;
        Ok(Self { document, places })
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
        let map = place_of(&fork, said).ok_or(DocumentError::NotAFragment)?;
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
        root::guarded(|| self.document.apply_changes_batch(changes).map_err(|_| DocumentError::Damaged))
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
mod tests;
