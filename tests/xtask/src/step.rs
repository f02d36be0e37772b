//! Steps that say what they are and how long they took.

use anyhow::{Context, Result};
use std::time::Instant;

/// Does one step and prints `==> <name> ... 63.2 s` when it is done.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("--> {name}");
    let started = now();
    let outcome = work().with_context(|| format!("{name} failed"));
    let word = if outcome.is_ok() { "" } else { " (failed)" };
    println!("==> {name} ... {:.1} s{word}", started.elapsed().as_secs_f64());
    outcome
}

/// The clock. xtask is a tool at the edge: the one place in it that may ask for the time.
#[expect(clippy::disallowed_methods, reason = "a command-line tool times its own steps")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
