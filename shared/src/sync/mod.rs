//! The protocol, without any IO: what is sent, what is refused, and when a round reveals itself.

mod address;
pub mod delivery;
pub mod gate;
pub mod receipt_code;
pub mod refusal;
pub mod wire;

pub use address::address;
