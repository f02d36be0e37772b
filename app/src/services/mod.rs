//! Services carry out what the domain decides: storing, sending, following, and the heavy work.

pub mod backup;
pub mod bench;
mod changes;
pub mod commons;
mod outgoing;
pub mod records;
pub mod repository;
pub mod server;
pub mod sync;
