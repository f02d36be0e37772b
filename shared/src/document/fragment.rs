//! A fragment: one single answer, as an Automerge change by a one-time actor on top of the round's root.

use super::DocumentError;
use crate::ids::{StatementId, ValueId};
use crate::response::{Answer, Draft, Level, Note};
use automerge::{ActorId, Change, ChangeHash};

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

/// A checked fragment, ready to be merged.
#[derive(Debug, Clone)]
pub struct Fragment(pub(super) Change);

impl Fragment {
    /// Checks that bytes are one single operation directly on top of `root`, by an actor of its own, without time or
    /// message: nobody can smuggle several votes, or themselves, into one fragment.
    ///
    /// # Errors
    /// [`DocumentError::NotAFragment`].
    pub(super) fn parse(bytes: &[u8], root: ChangeHash) -> Result<Self, DocumentError> {
        let change = Change::from_bytes(bytes.to_vec()).map_err(|_| DocumentError::NotAFragment)?;
        let single = change.len() == 1
            && change.deps() == [root]
            && change.seq() == 1
            && change.timestamp() == 0
            && change.message().is_none_or(str::is_empty)
            && change.extra_bytes().is_empty();
        if single { Ok(Self(change)) } else { Err(DocumentError::NotAFragment) }
    }

    /// Which fragment this is.
    pub fn id(&self) -> FragmentId {
        FragmentId(self.0.actor_id().clone())
    }
}
