//! Wakes those who wait for news of a collaboration.

use samson_shared::ids::CollaborationId;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// A fixed number of bells, shared by id: nothing to clean up, and whoever is woken for a neighbour looks and waits on.
const BELLS: usize = 1024;

/// Which bell: the beginning of an id, the same in every process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Bell(pub(crate) u16);

impl Bell {
    pub(crate) fn of(id: CollaborationId) -> Self {
        let [first, second, ..] = *id.as_bytes();
        Self(u16::from_be_bytes([first, second]))
    }
}

/// The bells of this process.
#[derive(Debug)]
pub(crate) struct Wakes {
    bells: Vec<Notify>,
    closed: AtomicBool,
}

impl Wakes {
    pub(crate) fn new() -> Self {
        let bells = std::iter::repeat_with(Notify::new).take(BELLS).collect();
        Self { bells, closed: AtomicBool::new(false) }
    }

    /// Hears everything that is rung from now on. Listen first, then look, then wait: so nothing falls in between.
    pub(crate) fn listen(&self, id: CollaborationId) -> Notified<'_> {
        self.bell(Bell::of(id)).notified()
    }

    /// There is news of this collaboration.
    pub(crate) fn ring(&self, id: CollaborationId) {
        self.ring_bell(Bell::of(id));
    }

    /// As [`Wakes::ring`], for what another process has told.
    pub(crate) fn ring_bell(&self, bell: Bell) {
        self.bell(bell).notify_waiters();
    }

    /// There may be news of anything.
    pub(crate) fn ring_all(&self) {
        self.bells.iter().for_each(Notify::notify_waiters);
    }

    /// The server is going: nobody waits any longer.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.ring_all();
    }

    pub(crate) fn closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    fn bell(&self, bell: Bell) -> &Notify {
        &self.bells[usize::from(bell.0) % BELLS]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: CollaborationId = CollaborationId::new([1; 16]);
    const ELSEWHERE: CollaborationId = CollaborationId::new([2; 16]);

    #[tokio::test]
    async fn news_between_listening_and_waiting_is_heard() {
        let wakes = Wakes::new();
        let bell = wakes.listen(HERE);
        wakes.ring(HERE);
        bell.await;
    }

    #[tokio::test]
    async fn news_of_another_collaboration_wakes_nobody() {
        let wakes = Wakes::new();
        let bell = wakes.listen(HERE);
        wakes.ring(ELSEWHERE);
        tokio::select! {
            biased;
            () = bell => panic!("woken for nothing"),
            () = std::future::ready(()) => {}
        }
    }

    #[tokio::test]
    async fn a_server_that_goes_keeps_nobody_waiting() {
        let wakes = Wakes::new();
        let bell = wakes.listen(HERE);
        wakes.close();
        bell.await;
        assert!(wakes.closed());
    }
}
