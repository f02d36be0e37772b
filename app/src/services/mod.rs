//! Services carry out what the domain decides: storing, sending, following, the heavy work, and paper.

mod acknowledged;
pub mod backup;
pub mod bench;
pub mod by_code;
mod changes;
pub mod charter;
mod collaboration;
pub mod commons;
pub mod delivery;
pub mod hand_over;
pub mod hub;
mod listing;
pub mod outgoing;
mod participation;
pub mod place;
pub mod press;
pub mod records;
pub mod repository;
pub mod rotation;
pub mod server;
pub mod sync;
mod turns;
