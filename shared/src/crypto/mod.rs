//! Keys, signatures and sealing. The server is built with `sign` alone: it can check who wrote, and open nothing.

#[cfg(feature = "client")]
pub mod appointment;
#[cfg(feature = "client")]
pub mod backup;
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
