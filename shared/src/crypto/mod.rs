//! Keys, signatures and sealing. The server is built with `sign` and `carry` alone: it can check who wrote, take out what
//! was carried to it, and open no slot.

#[cfg(feature = "client")]
pub mod appointment;
#[cfg(feature = "client")]
pub mod backup;
pub mod carry;
#[cfg(feature = "client")]
mod envelope;
#[cfg(feature = "client")]
pub mod invitation;
#[cfg(feature = "client")]
pub mod keyring;
#[cfg(feature = "client")]
pub mod keys;
#[cfg(feature = "client")]
pub mod seal;
pub mod sign;
