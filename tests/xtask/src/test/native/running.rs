//! Programs that end with us.

use std::process::{Child, ExitStatus};

/// A program that is killed at the latest when this is dropped.
#[derive(Debug)]
pub(super) struct Running(Child);

impl Running {
    pub(super) const fn new(child: Child) -> Self {
        Self(child)
    }

    /// How it ended, if it did.
    pub(super) fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().ok().flatten()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // That it may have ended already does not matter.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
