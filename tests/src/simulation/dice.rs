//! Every choice of a simulation comes from one seed.

use crate::world::seeded;
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;

/// Chance, the same for the same seed.
#[derive(Debug)]
pub(crate) struct Dice(ChaCha20Rng);

impl Dice {
    /// The choices of this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seeded(seed))
    }

    /// A number below `bound`, which is at least 1.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.0.next_u64() % bound as u64) as usize
    }

    /// True once in so many times.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Any of these; none when there are none.
    pub(crate) fn pick<T>(&mut self, items: impl IntoIterator<Item = T>) -> Option<T> {
        let mut items: Vec<T> = items.into_iter().collect();
        if items.is_empty() { None } else { Some(items.swap_remove(self.below(items.len()))) }
    }

    /// One of these, each as often as its weight says.
    pub(crate) fn weighted<T: Copy>(&mut self, choices: &[(usize, T)]) -> T {
        let mut left = self.below(choices.iter().map(|(weight, _)| weight).sum());
        for (weight, choice) in choices {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return *choice,
            }
        }
        unreachable!("the sum of all weights is above every number drawn")
    }

    /// For keys, nonces and what else must look random.
    pub(crate) fn rng(&mut self) -> &mut ChaCha20Rng {
        &mut self.0
    }

    /// Randomness of its own for somebody else.
    pub(crate) fn fork(&mut self) -> ChaCha20Rng {
        seeded(self.0.next_u64())
    }
}
