//! Randomness from the system: for keys, nonces and identifiers.

use getrandom::SysRng;
use rand_core::UnwrapErr;

/// The system's random numbers, fit for keys. `Rng::default()` makes one; it has no state of its own.
///
/// A system without random numbers cannot keep anything secret: drawing from it then stops the app.
pub type Rng = UnwrapErr<SysRng>;

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::Rng as _;

    #[test]
    fn two_draws_are_not_the_same() {
        let mut rng = Rng::default();
        let (mut first, mut second) = ([0u8; 16], [0u8; 16]);
        rng.fill_bytes(&mut first);
        rng.fill_bytes(&mut second);
        assert_ne!(first, second);
    }
}
