//! The protocol over a [`Storage`](crate::storage::Storage): who may write what, and when a round is revealed.
//!
//! Source: `shared/docs/sync-protocol.md`. Knows no HTTP and no SQL; randomness comes in as an argument. Every
//! function runs inside one transaction: what it decides is stored together with what it rests on.

pub mod access;
mod bag;
pub mod batch;
pub mod carried;
pub mod changes;
pub mod commands;
pub mod creation;
#[cfg(feature = "hub")]
pub mod handing;
pub mod limits;
mod removal;
pub mod retention;
mod rounds;
pub mod slots;

pub use bag::hand_out;

use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Signed;

/// The highest sequence number or counter: what a signed 64-bit column holds.
const HIGHEST: u64 = i64::MAX as u64;

/// A message whose signature and form were checked, beside the bytes that were signed.
#[derive(Debug, Clone)]
pub struct Checked<T> {
    message: T,
    signed: Signed,
}

impl<T> Checked<T> {
    /// What was said.
    pub(crate) const fn message(&self) -> &T {
        &self.message
    }
}

/// Sequence numbers and counters start at 1.
fn numbered(number: u64) -> Result<(), Refusal> {
    if (1..=HIGHEST).contains(&number) { Ok(()) } else { Err(Refusal::OutOfRange) }
}

#[cfg(test)]
mod reopening_tests;
