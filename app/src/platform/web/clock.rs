//! Time.

use std::time::Duration;

/// Seconds since 1970, by this device's clock.
#[expect(clippy::cast_possible_truncation, reason = "whole seconds are wanted")]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Milliseconds since some moment before; never goes backwards. For measuring how long something took.
pub fn monotonic_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Comes back after this long.
pub async fn sleep(duration: Duration) {
    gloo_timers::future::sleep(duration).await;
}
