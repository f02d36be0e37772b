//! Time.

use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

#[expect(clippy::disallowed_methods, reason = "here is where the clock is read for everybody else")]
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Seconds since 1970, by this device's clock.
#[expect(clippy::disallowed_methods, reason = "here is where the clock is read for everybody else")]
pub fn now() -> i64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX)
}

/// Milliseconds since some moment before; never goes backwards. For measuring how long something took.
pub fn monotonic_ms() -> f64 {
    START.elapsed().as_secs_f64() * 1000.0
}

/// Comes back after this long.
pub async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_shows_this_century_and_the_stopwatch_runs_forward() {
        assert!(now() > 1_700_000_000);
        let first = monotonic_ms();
        assert!(monotonic_ms() >= first);
    }
}
