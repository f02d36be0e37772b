use crate::sync::receipt_code::ReceiptCode;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The short name of what is handed over: the first five bytes of its SHA-256. Both screens show it, written as a
/// [`ReceiptCode`] is, so that people see that the same thing arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TransferCode(#[serde(with = "serde_bytes")] pub(super) [u8; 5]);

impl TransferCode {
    /// The code of these bytes.
    pub fn of(content: &[u8]) -> Self {
        let [a, b, c, d, e, ..] = <[u8; 32]>::from(Sha256::digest(content));
        Self([a, b, c, d, e])
    }
}

impl fmt::Display for TransferCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ReceiptCode::new(self.0).fmt(f)
    }
}
