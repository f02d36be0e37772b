//! Tests of Samson as a whole, in one program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod bag;
mod canary;
mod convergence;
mod decoders;
mod facilitator;
mod gate_fuzz;
mod simulation;
mod tidy;
mod whole_round;
