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

/// Lets this process have as many files and connections open as the system allows it. Without, the usual limit is
/// 1024, which the phones of a few large meetings reach.
pub fn allow_open_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let maximum = getrlimit(Resource::Nofile).maximum;
        // A system that says no leaves the limit as it is, and fewer can connect.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    }
}
