//! Servers and hubs as processes of their own, spoken to over the network.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

#[cfg(feature = "hub")]
mod certificate;
mod crash;
mod group;
mod hub;
mod server;
#[cfg(feature = "postgres")]
mod shared_database;
mod writer;
