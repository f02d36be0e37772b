//! What must not leave: a set of secret bytes, found again in whatever pieces they come.

use std::collections::HashSet;

/// Sixteen bytes in a row hold a whole block of eight that starts at a multiple of eight: looking for those blocks at
/// every position finds every such piece. (By chance it finds one in 10^19 / secrets / bytes looked at: never.)
const BLOCK: usize = 8;

/// Bytes that look random and must not be seen, in no piece of sixteen or more.
#[derive(Debug, Clone, Default)]
pub struct Secrets(HashSet<[u8; BLOCK]>);

impl Secrets {
    /// These bytes are secret from now on.
    pub fn keep(&mut self, bytes: &[u8]) {
        self.0.extend(bytes.as_chunks().0);
    }

    /// These bytes are no longer secret.
    pub fn release(&mut self, bytes: &[u8]) {
        for block in bytes.as_chunks().0 {
            self.0.remove(block);
        }
    }

    /// The position of the first secret in these bytes.
    pub fn found_in(&self, bytes: &[u8]) -> Option<usize> {
        bytes.array_windows().position(|block| self.0.contains(block))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_sixteen_bytes_of_a_secret_are_found_wherever_they_stand() {
        let secret: Vec<u8> = (100..150).collect();
        let mut secrets = Secrets::default();
        secrets.keep(&secret);
        for piece in secret[..48].windows(16) {
            let leak = [b"status 200 ", piece].concat();
            assert!(secrets.found_in(&leak).is_some(), "{piece:?}");
        }
        assert_eq!(secrets.found_in(b"status 200, nothing to be seen here"), None);
        secrets.release(&secret);
        assert_eq!(secrets.found_in(&secret), None);
    }
}
