//! A fragment: one single answer, as an Automerge change by a one-time actor on top of the round's root.

use super::DocumentError;
use super::places::Places;
use super::root::guarded;
use crate::ids::{StatementId, ValueId};
use crate::response::{Answer, Draft, Level, Note};
use automerge::{ActorId, Change};

/// How long the actor of a fragment is: shorter ones collide, longer ones could say who it was.
pub(super) const ACTOR_BYTES: usize = 16;

/// One thing a participant said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// How important a value is.
    Weight(ValueId, Level),
    /// An answer to a statement.
    Answer(StatementId, Answer),
    /// An idea or a comment.
    Note(Note),
}

impl Said {
    /// Everything a draft says, each on its own.
    pub fn all(draft: &Draft) -> Vec<Self> {
        let weights = draft.weights().map(|(value, level)| Self::Weight(value.clone(), level));
        let answers = draft.answers().map(|(statement, answer)| Self::Answer(statement.clone(), answer));
        weights.chain(answers).chain(draft.notes().map(Self::Note)).collect()
    }
}

/// The one-time actor of a fragment: tells two fragments apart, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FragmentId(pub(super) ActorId);

/// A checked fragment, ready to be counted and merged.
#[derive(Debug, Clone, PartialEq)]
pub struct Fragment {
    pub(super) change: Change,
    /// What somebody said in it.
    pub said: Said,
    pub(super) entry: Entry,
}

/// Where in the document a fragment writes: of several at the same entry, Automerge keeps the one of the highest actor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// The number of the operation that made the map.
    pub(super) map: u64,
    pub(super) key: String,
}

impl Fragment {
    /// Checks that bytes are one single answer: one operation directly on top of the root, into a map of it, by an actor
    /// of its own and of the usual length, without time or message. Nobody can smuggle several votes, or themselves, into
    /// one fragment.
    ///
    /// # Errors
    /// [`DocumentError::NotAFragment`].
    pub(super) fn parse(bytes: &[u8], places: &Places) -> Result<Self, DocumentError> {
        guarded(|| Self::read(bytes, places)).map_err(|_| DocumentError::NotAFragment)
    }

    fn read(bytes: &[u8], places: &Places) -> Result<Self, DocumentError> {
        let change = Change::from_bytes(bytes.to_vec()).map_err(|_| DocumentError::NotAFragment)?;
        let single = change.len() == 1
            && change.actor_id().to_bytes().len() == ACTOR_BYTES
            && change.deps() == [places.root]
            && change.seq() == 1
            && change.timestamp() == 0
            && change.message().is_none_or(str::is_empty)
            && change.extra_bytes().is_empty();
        let (entry, said) =
            single.then(|| places.read(&change)).flatten().ok_or(DocumentError::NotAFragment)?;
        Ok(Self { change, said, entry })
    }

    /// Which fragment this is.
    pub fn id(&self) -> FragmentId {
        FragmentId(self.change.actor_id().clone())
    }
}
