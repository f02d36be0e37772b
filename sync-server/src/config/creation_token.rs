//! The word that a server can ask of those who want to make collaborations.

use sha2::{Digest, Sha256};
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

/// A token that no client could send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a creation token is made of visible ASCII characters, without spaces at its ends")]
pub struct NotAToken;

impl FromStr for CreationToken {
    type Err = NotAToken;

    fn from_str(token: &str) -> Result<Self, NotAToken> {
        let is_sendable = token.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
        if token.is_empty() || token.trim() != token || !is_sendable {
            return Err(NotAToken);
        }
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

    #[test]
    fn a_token_that_cannot_stand_in_a_header_is_refused_at_the_start() {
        for token in ["", " word", "word ", "kirsebær", "two\nlines"] {
            assert_eq!(token.parse::<CreationToken>(), Err(NotAToken), "{token:?}");
        }
    }
}
