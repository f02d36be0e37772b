//! The protocol, without any IO: what is sent, what is refused, and when a round reveals itself.

pub mod delivery;
pub mod gate;
pub mod refusal;
pub mod wire;
