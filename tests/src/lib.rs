//! What the tests of Samson as a whole are made of: people who answer, and a server they send to.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

pub mod collaboration;
pub mod fuzz;
pub mod load;
pub mod person;
pub mod questionnaire;
pub mod secrets;
pub mod simulation;
pub mod site;
pub mod world;
