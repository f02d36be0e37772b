//! Wakes those who wait for news of a collaboration.

use samson_shared::ids::CollaborationId;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// A fixed number of bells, shared by id: nothing to clean up, and whoever is woken for a neighbour looks and waits on.
const BELLS: usize = 1024;

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
        self.bell(id).notified()
    }

    /// There is news of this collaboration.
    pub(crate) fn ring(&self, id: CollaborationId) {
        self.bell(id).notify_waiters();
    }

    /// The server is going: nobody waits any longer.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.bells.iter().for_each(Notify::notify_waiters);
    }

    pub(crate) fn closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    fn bell(&self, id: CollaborationId) -> &Notify {
        let [first, second, ..] = *id.as_bytes();
        &self.bells[usize::from(u16::from_be_bytes([first, second])) % BELLS]
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
