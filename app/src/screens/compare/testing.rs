//! Two rounds of eight people.

use crate::screens::profile::profile;
use samson_shared::protection::Protection;
use samson_shared::scoring::{Comparison, Measurement, Profile};

/// A profile, and the same changed by this.
pub(super) fn then_and_now(change: impl Fn(&mut Profile)) -> (Profile, Profile) {
    let (then, mut now) = (profile(), profile());
    change(&mut now);
    (then, now)
}

pub(super) fn comparison(then: &Profile, now: &Profile) -> Comparison {
    let measurement = |profile| Measurement { profile, protection: Protection::default() };
    Comparison::of(measurement(then), measurement(now)).unwrap()
}
