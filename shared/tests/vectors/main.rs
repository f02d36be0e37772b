//! The test vectors of `docs/sync-protocol.md`, which another implementation made: byte for byte what
//! this one makes, reads and refuses.
#![cfg(feature = "client")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what helpers of tests cannot do is a failed test")]

mod case;
mod documents;
#[cfg(feature = "handover")]
mod hand_over;
mod keys;
mod sealing;
mod signatures;
mod wire;
