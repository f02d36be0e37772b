//! From the bag of a revealed round to its document, in slices, so that a screen can show progress.

use super::{FragmentHash, RoundKeys};
use crate::codec;
use crate::crypto::keys::SealingKey;
use crate::crypto::seal::{self, CannotOpen, Place};
use crate::document::{DocumentError, Fragment, FragmentId, RoundDocument};
use crate::ids::Group;
use crate::instrument::Instrument;
use crate::scoring::RoundAnswers;
use crate::sync::wire::{Bag, BagItem};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
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

/// A round as it is kept on a device after the reveal. Holds no order, time, nonce or author of any fragment.
///
/// The answers stand beside the document that they were read from: loading a document takes a phone far longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedRound {
    /// The round's document, as [`RoundDocument::save`] wrote it.
    pub document: ByteBuf,
    /// What was said, with the group for groups that show.
    pub answers: RoundAnswers,
    /// How many responses it was made from.
    pub responses: u32,
    /// What this device checked.
    pub counted: Counted,
}

/// A bag that is being opened. Call [`Opening::advance`] until it is done, then [`Opening::finish`].
#[derive(Debug)]
pub struct Opening<'a> {
    keys: RoundKeys,
    key: SealingKey,
    instrument: &'a Instrument,
    document: RoundDocument,
    fragments: Vec<Fragment>,
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
            key: keys.sealing_key(),
            keys,
            instrument,
            document: RoundDocument::new(instrument)?,
            fragments: Vec::with_capacity(bag.items.len()),
            total: bag.items.len(),
            waiting: bag.items.into_iter(),
            responses: bag.responses,
            tags: BTreeMap::new(),
            own: own.iter().copied().collect(),
            counted: Counted { own: own.len() as u32, ..Counted::default() },
        })
    }

    /// Opens up to `count` more fragments. Returns how many are done of how many.
    pub fn advance(&mut self, count: usize) -> (usize, usize) {
        for item in self.waiting.by_ref().take(count).collect::<Vec<_>>() {
            self.own.remove(&FragmentHash::of(&item.fragment));
            match self.open(&item) {
                Ok((fragment, group)) => {
                    self.tags.extend(group.map(|group| (fragment.id(), group)));
                    self.fragments.push(fragment);
                }
                Err(Unreadable) => self.counted.unreadable += 1,
            }
        }
        (self.total - self.waiting.len(), self.total)
    }

    /// The round, after the last slice. All fragments are merged at once: every merge costs Automerge a walk through
    /// the whole document.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when the fragments do not merge.
    pub fn finish(mut self) -> Result<OpenedRound, DocumentError> {
        self.document.merge(self.fragments)?;
        let answers = self.document.answers(self.instrument, &self.tags);
        let voices = answers.weights.values().map(Vec::len).chain(answers.answers.values().map(Vec::len));
        self.counted.uneven = voices.filter(|count| *count != self.responses as usize).count() as u32;
        self.counted.own_missing = self.own.len() as u32;
        Ok(OpenedRound {
            document: ByteBuf::from(self.document.save()),
            answers,
            responses: self.responses,
            counted: self.counted,
        })
    }

    fn open(&self, item: &BagItem) -> Result<(Fragment, Option<Group>), Unreadable> {
        let RoundKeys { collaboration, round, .. } = self.keys;
        let change = seal::open(&self.key, collaboration, Place::Fragment { round }, &item.fragment)?;
        let fragment = self.document.parse(&change)?;
        let Some(tag) = &item.tag else { return Ok((fragment, None)) };
        let place = Place::Tag { round, fragment: &item.fragment };
        let group = codec::decode(&seal::open(&self.key, collaboration, place, tag)?)?;
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
