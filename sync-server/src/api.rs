//! The HTTP interface: one handler per file. Source: `shared/docs/sync-protocol.md`.

pub(crate) mod address;
mod answer;
pub(crate) mod bag;
pub(crate) mod changes;
pub(crate) mod collaborations;
pub(crate) mod commands;
pub(crate) mod health;
pub(crate) mod ready;
mod request;
pub(crate) mod slots;
pub(crate) mod unknown;

#[cfg(test)]
mod gate_tests;
#[cfg(test)]
pub(crate) mod testing;
