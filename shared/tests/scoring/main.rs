//! The profile, figure by figure, against numbers worked out by hand and against promises that hold for any
//! answers. Every rule is one of `docs/scoring.md`.
#![cfg(feature = "client")]
#![allow(clippy::unwrap_used, reason = "what helpers of tests cannot do is a failed test")]

mod bag;
mod comparison;
mod dialogue;
mod figures;
mod groups;
mod overview;
mod properties;
mod standing_out;
mod subtraction;
mod summary;
mod survey;
