//! From the bag of a revealed round to its document, in slices, so that a screen can show progress.

use super::{FragmentHash, RoundKeys};
use crate::codec;
use crate::crypto::keys::{SealingKey, Secret};
use crate::crypto::seal::{self, CannotOpen, Place};
use crate::document::{DocumentError, Fragment, FragmentId, RoundDocument, answers_of};
use crate::ids::Group;
use crate::instrument::Instrument;
use crate::scoring::RoundAnswers;
use crate::sync::wire::{Bag, BagItem};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a device checked: is every voice counted, its own above all?
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// How many fragments this participant sent.
    pub own: u32,
    /// How many of them are not in the bag. Anything but 0 means that the server dropped answers.
    pub own_missing: u32,
    /// Fragments that did not open or are no single answer of this round.
    pub unreadable: u32,
    /// Values and statements that do not have exactly one voice of each response.
    pub uneven: u32,
}

impl Counted {
    /// True when nothing is missing and nothing was added.
    pub fn is_sound(&self) -> bool {
        self.own_missing == 0 && self.unreadable == 0 && self.uneven == 0
    }
}

/// A round as it is shown after the reveal. Holds no order, time, nonce or author of any fragment.
///
/// The answers are those of the round's document, and are kept beside it: merging or loading a document takes a phone far
/// longer than counting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedRound {
    /// What was said, with the group for groups that show.
    pub answers: RoundAnswers,
    /// How many responses it was made from.
    pub responses: u32,
    /// What this device checked.
    pub counted: Counted,
}

/// A bag that is being opened. Call [`Opening::advance`] until it is done, then [`Opening::count`] for what it says, and
/// [`Opening::merge`] for the document.
#[derive(Debug)]
pub struct Opening<'a> {
    keys: RoundKeys,
    sealing_keys: Vec<SealingKey>,
    instrument: &'a Instrument,
    document: RoundDocument,
    fragments: BTreeMap<FragmentId, Fragment>,
    waiting: std::vec::IntoIter<BagItem>,
    total: usize,
    responses: u32,
    tags: BTreeMap<FragmentId, Group>,
    own: BTreeSet<FragmentHash>,
    counted: Counted,
}

impl<'a> Opening<'a> {
    /// Starts with a bag and the hashes of the fragments that this device sent (none for somebody who only looks).
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] for the bag of another round, [`DocumentError::Newer`].
    pub fn new(
        keys: RoundKeys,
        instrument: &'a Instrument,
        bag: Bag,
        own: &[FragmentHash],
    ) -> Result<Self, DocumentError> {
        if bag.round != keys.round {
            return Err(DocumentError::Damaged);
        }
        Ok(Self {
            sealing_keys: vec![keys.sealing_key()],
            keys,
            instrument,
            document: RoundDocument::new(instrument)?,
            fragments: BTreeMap::new(),
            total: bag.items.len(),
            waiting: bag.items.into_iter(),
            responses: bag.responses,
            tags: BTreeMap::new(),
            own: own.iter().copied().collect(),
            counted: Counted { own: own.len() as u32, ..Counted::default() },
        })
    }

    /// Opens with the secrets of earlier invitations too: who answered before a rotation sealed with one of them.
    #[must_use]
    pub fn knowing(mut self, earlier: &[Secret]) -> Self {
        self.sealing_keys
            .extend(earlier.iter().rev().map(|secret| secret.sealing_key(self.keys.collaboration)));
        self
    }

    /// Opens up to `count` more fragments. Returns how many are done of how many.
    pub fn advance(&mut self, count: usize) -> (usize, usize) {
        for item in self.waiting.by_ref().take(count).collect::<Vec<_>>() {
            self.own.remove(&FragmentHash::of(&item.fragment));
            match self.open(&item) {
                Ok((fragment, group)) => self.take_in(fragment, group),
                Err(Unreadable) => self.counted.unreadable += 1,
            }
        }
        (self.total - self.waiting.len(), self.total)
    }

    /// A fragment that comes twice counts once. Another one under the same name is none of this round's.
    fn take_in(&mut self, fragment: Fragment, group: Option<Group>) {
        let id = fragment.id();
        match self.fragments.get(&id) {
            Some(known) if *known != fragment => self.counted.unreadable += 1,
            Some(_) => {}
            None => {
                self.tags.extend(group.map(|group| (id.clone(), group)));
                self.fragments.insert(id, fragment);
            }
        }
    }

    /// What the bag says, after the last slice.
    pub fn count(&self) -> OpenedRound {
        let answers = answers_of(self.instrument, self.fragments.values(), &self.tags);
        let voices = answers.weights.values().map(Vec::len).chain(answers.answers.values().map(Vec::len));
        let uneven = voices.filter(|count| *count != self.responses as usize).count() as u32;
        let own_missing = self.own.len() as u32;
        let counted = Counted { uneven, own_missing, ..self.counted.clone() };
        OpenedRound { answers, responses: self.responses, counted }
    }

    /// The round's document, after the last slice. All fragments are merged at once: every merge costs Automerge a walk
    /// through the whole document.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when the fragments do not merge, or merge into something else than was counted.
    pub fn merge(mut self) -> Result<RoundDocument, DocumentError> {
        let counted = self.count().answers;
        self.document.merge(self.fragments.into_values())?;
        if self.document.answers(self.instrument, &self.tags) == counted {
            Ok(self.document)
        } else {
            Err(DocumentError::Damaged)
        }
    }

    fn open(&self, item: &BagItem) -> Result<(Fragment, Option<Group>), Unreadable> {
        let RoundKeys { collaboration, round, .. } = self.keys;
        let open = |place, sealed| seal::open_with_any(&self.sealing_keys, collaboration, place, sealed);
        let change = open(Place::Fragment { round }, &item.fragment)?;
        let fragment = self.document.parse(&change)?;
        let Some(tag) = &item.tag else { return Ok((fragment, None)) };
        let place = Place::Tag { round, fragment: &item.fragment };
        let group = codec::decode(&open(place, tag)?)?;
        Ok((fragment, Some(group)))
    }
}

/// A fragment that is counted as unreadable, whatever the reason.
struct Unreadable;

macro_rules! unreadable_from {
    ($($error:ty),+) => {$(
        impl From<$error> for Unreadable {
            fn from(_: $error) -> Self {
                Self
            }
        }
    )+};
}
unreadable_from!(CannotOpen, DocumentError, codec::Damaged);
