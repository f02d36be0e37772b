//! How many tests passed and failed.

use std::fmt;
use std::ops::AddAssign;

/// A count of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that did what their name says.
    pub(crate) passed: u64,
    /// Tests that did not, and suites that could not run at all.
    pub(crate) failed: u64,
}

impl Tally {
    /// A suite that could not run.
    pub(crate) const fn one_failed() -> Self {
        Self { passed: 0, failed: 1 }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}
