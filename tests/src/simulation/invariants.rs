//! What must hold after every step, stated once more and independently of the code that keeps it.

mod bag;
mod gate;
mod keeping;

use super::ledger::Ledger;
use super::relay::{Ask, Reply};
use super::snapshot::Snapshot;
use sync_server::storage::Day;

/// A broken promise: which one, and what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach(pub String);

/// Something the server did: what it kept before and keeps now, what it was asked and what it said.
#[derive(Debug)]
pub(crate) struct Deed<'a> {
    /// Before.
    pub(crate) before: &'a Snapshot,
    /// Now.
    pub(crate) after: &'a Snapshot,
    /// What it was asked; nothing when it did something by itself.
    pub(crate) ask: Option<&'a Ask>,
    /// What it said; nothing when it died of it.
    pub(crate) reply: Option<&'a Reply>,
    /// What day it believes it is.
    pub(crate) today: Day,
}

impl Deed<'_> {
    /// Holds all invariants against it, and keeps the book.
    ///
    /// # Errors
    /// The first one that is broken.
    pub(crate) fn check(&self, ledger: &mut Ledger) -> Result<(), Breach> {
        if let (Some(ask), Some(reply)) = (self.ask, self.reply) {
            ledger.promise(ask, reply);
        }
        if self.after.collaboration.is_none() {
            return keeping::gone(self, ledger);
        }
        keeping::nobody_writes_as_somebody_else(self, ledger)?;
        keeping::counters_never_go_back(self)?;
        keeping::what_was_acknowledged_is_there(self, ledger)?;
        keeping::what_was_taken_out_is_gone(self)?;
        gate::rounds_are_revealed_by_the_rules(self)?;
        bag::bags_tell_nothing_else(self, ledger)?;
        gate::nothing_leaks(self, ledger)
    }
}

/// A promise that holds, or the [`Breach`] of it.
fn holds(does: bool, promise: &str, seen: impl FnOnce() -> String) -> Result<(), Breach> {
    if does { Ok(()) } else { Err(Breach(format!("{promise}: {}", seen()))) }
}
