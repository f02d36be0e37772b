//! What came of asking the system for something.

/// What came of [`share`](super::share).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The system's own way of sharing took over; whether it was sent or closed is between it and the person.
    Shared,
    /// The address is on the clipboard.
    Copied,
    /// Neither is possible here: show the address as text.
    Failed,
}

/// A job of the workbench came to no end: its worker could not be loaded, or stopped in the middle, twice.
///
/// What the job was given is untouched; it can be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the calculation stopped before it was finished")]
pub struct JobFailed;
