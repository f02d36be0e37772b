//! How far a hub has come with handing on, for whoever runs it. Of no collaboration, and of no round.

use super::trouble::Trouble;
use samson_shared::ids::CollaborationId;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How far handing on has come, over everything that is kept here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandingOn {
    /// There is nothing to hand on, or no server to hand it to.
    Nothing,
    /// Something is on its way.
    UnderWay,
    /// Everything that the server takes is there.
    Done,
    /// Something waits here. It is tried again without anybody's doing.
    Held(Hindrance),
}

/// What keeps a hub from handing on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// There is no connection.
    Unreachable,
    /// Somebody answers who cannot show that they are the server.
    Untrusted,
    /// What answers is no server of ours.
    Stranger,
    /// The server wants its creation token.
    CreationToken,
    /// The server's disk is full.
    Full,
    /// The server says no.
    Refused,
    /// The hub itself does not work as it should.
    Broken,
}

impl From<&Trouble> for Hindrance {
    fn from(trouble: &Trouble) -> Self {
        match trouble {
            Trouble::Unreachable(_) => Self::Unreachable,
            Trouble::Untrusted(_) => Self::Untrusted,
            Trouble::Stranger => Self::Stranger,
            Trouble::CreationToken => Self::CreationToken,
            Trouble::Full => Self::Full,
            Trouble::Unauthorised | Trouble::Refused(_) => Self::Refused,
            Trouble::Broken(_) => Self::Broken,
        }
    }
}

/// What is known of each collaboration.
#[derive(Debug, Default)]
pub(super) struct Progress(Mutex<BTreeMap<CollaborationId, HandingOn>>);

impl Progress {
    /// Something is to be handed on: what was held is held until it went well.
    pub(super) fn begin(&self, id: CollaborationId) {
        let mut known = self.known();
        if !matches!(known.get(&id), Some(HandingOn::Held(_))) {
            known.insert(id, HandingOn::UnderWay);
        }
    }

    /// What came of it.
    pub(super) fn end(&self, id: CollaborationId, outcome: Result<(), &Trouble>) {
        let outcome = outcome.map_or_else(|trouble| HandingOn::Held(trouble.into()), |()| HandingOn::Done);
        self.known().insert(id, outcome);
    }

    /// All of it in one word: what is held comes before what is under way, and that before what is done.
    pub(super) fn so_far(&self) -> HandingOn {
        let known = self.known();
        let first = |is_so: fn(&HandingOn) -> bool| known.values().copied().find(is_so);
        first(|one| matches!(one, HandingOn::Held(_)))
            .or_else(|| first(|one| *one == HandingOn::UnderWay))
            .or_else(|| first(|_| true))
            .unwrap_or(HandingOn::Nothing)
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<CollaborationId, HandingOn>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: CollaborationId = CollaborationId::new([1; 16]);
    const OTHER: CollaborationId = CollaborationId::new([2; 16]);

    #[test]
    fn one_collaboration_that_is_held_is_told_before_all_others() {
        let progress = Progress::default();
        assert_eq!(progress.so_far(), HandingOn::Nothing);
        progress.end(ONE, Ok(()));
        assert_eq!(progress.so_far(), HandingOn::Done);
        progress.begin(OTHER);
        assert_eq!(progress.so_far(), HandingOn::UnderWay);
        progress.end(OTHER, Err(&Trouble::Full));
        assert_eq!(progress.so_far(), HandingOn::Held(Hindrance::Full));
    }

    #[test]
    fn what_is_held_is_held_until_it_went_well() {
        let progress = Progress::default();
        progress.end(ONE, Err(&Trouble::Stranger));
        progress.begin(ONE);
        assert_eq!(progress.so_far(), HandingOn::Held(Hindrance::Stranger));
        progress.end(ONE, Ok(()));
        assert_eq!(progress.so_far(), HandingOn::Done);
    }
}
