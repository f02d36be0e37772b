//! The clock and the randomness of the machine. Everything else takes them as arguments.

use crate::app::{Clock, Randomness};
use rand_core::UnwrapErr;
use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// The machine's clock as it is now, and steady from then on.
#[allow(clippy::disallowed_methods)] // The one place that reads it.
pub fn system_clock() -> Clock {
    let (date, start) = (SystemTime::now(), Instant::now());
    // A machine that believes to be before 1970 counts from there.
    let since_1970 = date.duration_since(UNIX_EPOCH).unwrap_or_default();
    Arc::new(move || since_1970 + start.elapsed())
}

/// The operating system's randomness. (A system that has none stops the request, never weakens it.)
pub fn system_randomness() -> Randomness {
    Box::new(UnwrapErr(getrandom::SysRng))
}
