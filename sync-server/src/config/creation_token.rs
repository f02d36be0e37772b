//! The word that a server can ask of those who want to make collaborations.

use sha2::{Digest, Sha256};
use std::convert::Infallible;
use std::str::FromStr;
use subtle::ConstantTimeEq;

/// The hash of a creation token: the token itself is not kept. Silent in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct CreationToken([u8; 32]);

impl std::fmt::Debug for CreationToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CreationToken")
    }
}

impl FromStr for CreationToken {
    type Err = Infallible;

    fn from_str(token: &str) -> Result<Self, Infallible> {
        Ok(Self(Sha256::digest(token).into()))
    }
}

impl CreationToken {
    /// Is this the token? Takes as long for any wrong one.
    pub(crate) fn is(&self, given: &[u8]) -> bool {
        let given: [u8; 32] = Sha256::digest(given).into();
        self.0.ct_eq(&given).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_token_fits_and_it_says_nothing() {
        let token: CreationToken = "a long word".parse().unwrap();
        assert!(token.is(b"a long word"));
        assert!(!token.is(b"a long wor") && !token.is(b""));
        assert_eq!(format!("{token:?}"), "CreationToken");
    }
}
