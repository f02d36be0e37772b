//! The clock and the randomness of the machine. Everything else takes them as arguments.

use crate::app::{Clock, Randomness};
use rand_core::UnwrapErr;
use std::sync::Arc;
use std::time::Instant;

/// The machine's steady clock.
#[allow(clippy::disallowed_methods)] // The one place that reads it.
pub fn system_clock() -> Clock {
    let start = Instant::now();
    Arc::new(move || start.elapsed())
}

/// The operating system's randomness. (A system that has none stops the request, never weakens it.)
pub fn system_randomness() -> Randomness {
    Box::new(UnwrapErr(getrandom::SysRng))
}
