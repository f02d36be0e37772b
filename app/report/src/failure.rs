//! Why there is no document.

use serde::{Deserialize, Serialize};

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// This version does not know what was asked in the round.
    #[error("the instrument of this round is unknown here")]
    UnknownInstrument,
    /// The document cannot be laid out, or is not accessible: a fault of ours.
    #[error("the document cannot be typeset: {0}")]
    Typeset(String),
    /// The order or the outcome is not what it should be.
    #[error("the order is damaged")]
    Damaged,
}
