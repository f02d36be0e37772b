//! The secrets of a collaboration whose invitation was rotated: the newest one seals, all of them open.

use super::keys::{SealingKey, Secret};
use crate::ids::CollaborationId;
use serde::{Deserialize, Serialize};

/// What a device can open a collaboration with. There is no way back from a newer secret to an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyring {
    /// From the newest invitation: everything is sealed with this one.
    pub current: Secret,
    /// From the invitations before, in no order.
    pub earlier: Vec<Secret>,
}

impl From<Secret> for Keyring {
    fn from(current: Secret) -> Self {
        Self { current, earlier: Vec::new() }
    }
}

impl Keyring {
    /// True for the newest secret and for earlier ones.
    pub fn knows(&self, secret: &Secret) -> bool {
        self.current == *secret || self.earlier.contains(secret)
    }

    /// Takes the secret of a newer invitation; the one before becomes an earlier one. True unless it was known.
    pub fn rotate(&mut self, newer: Secret) -> bool {
        let is_newer = !self.knows(&newer);
        if is_newer {
            self.earlier.push(std::mem::replace(&mut self.current, newer));
        }
        is_newer
    }

    /// Takes secrets of invitations before this one. True when one of them was unknown.
    pub fn learn(&mut self, earlier: &[Secret]) -> bool {
        let known = self.earlier.len();
        for secret in earlier {
            if !self.knows(secret) {
                self.earlier.push(secret.clone());
            }
        }
        self.earlier.len() > known
    }

    /// The keys to try, most likely ones first.
    pub fn sealing_keys(&self, collaboration: CollaborationId) -> Vec<SealingKey> {
        let all = std::iter::once(&self.current).chain(self.earlier.iter().rev());
        all.map(|secret| secret.sealing_key(collaboration)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(byte: u8) -> Secret {
        Secret::from_bytes([byte; 32])
    }

    #[test]
    fn what_was_the_newest_is_kept_as_an_earlier_one() {
        let mut ring = Keyring::from(secret(1));
        assert!(ring.rotate(secret(2)) && ring.rotate(secret(3)));
        assert!(!ring.rotate(secret(3)) && !ring.rotate(secret(1)), "there is no way back");
        assert_eq!(ring, Keyring { current: secret(3), earlier: vec![secret(1), secret(2)] });
    }

    #[test]
    fn only_what_was_unknown_is_news() {
        let mut ring = Keyring::from(secret(3));
        assert!(ring.learn(&[secret(1), secret(2), secret(1)]));
        assert!(!ring.learn(&[secret(2), secret(3)]));
        assert_eq!(ring, Keyring { current: secret(3), earlier: vec![secret(1), secret(2)] });
    }

    #[test]
    fn the_newest_key_is_tried_first() {
        let id = CollaborationId::new([1; 16]);
        let ring = Keyring { current: secret(3), earlier: vec![secret(1), secret(2)] };
        let tried: Vec<_> = ring.sealing_keys(id).into_iter().map(|key| key.0).collect();
        assert_eq!(tried, [3, 2, 1].map(|byte| secret(byte).sealing_key(id).0));
    }
}
