//! Hands orders to what puts them on paper, wherever it runs.

use crate::platform;
use samson_report::{Failure, Order, pack, unpack};

/// Why there is no file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// What makes files is not on this device and could not be fetched, or was stopped at work.
    #[error("what puts things on paper is not here, or was stopped")]
    Missing,
    /// It is here, and has no file for this.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Makes a file away from the screen; `fetched` is told how much of the program that makes it is here, of how much.
///
/// # Errors
/// [`PressError`].
pub async fn make(order: &Order, fetched: impl Fn(u32, u32) + 'static) -> Result<Vec<u8>, PressError> {
    let outcome = platform::run_order(pack(order), fetched).await.map_err(|_| PressError::Missing)?;
    Ok(unpack(&outcome)?)
}
