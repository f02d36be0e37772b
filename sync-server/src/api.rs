//! The HTTP interface: one handler per file. Source: `shared/docs/sync-protocol.md`.

pub(crate) mod address;
mod answer;
mod bag;
mod batch;
mod carried;
pub(crate) mod changes;
mod collaborations;
mod commands;
mod endpoint;
pub(crate) mod endpoints;
mod health;
mod openapi;
mod place;
mod ready;
mod request;
mod slots;
pub(crate) mod unknown;

#[cfg(feature = "hub")]
pub(crate) use collaborations::CREATION_TOKEN;

#[cfg(test)]
mod gate_tests;
#[cfg(test)]
pub(crate) mod testing;
