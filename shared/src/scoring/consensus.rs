//! How much a group agrees about a statement. Source: `docs/scoring.md`, "Consensus".

use crate::response::Level;
use serde::{Deserialize, Serialize};

/// The consensus of Tastle & Wierman (2007) over how often each of the five answers was given: 1 when all
/// agree, 0 when half stand at either end. `None` when nobody answered.
///
/// The logarithm is `libm`'s own and not the platform's (`f64::log2`), which may differ in the last bit
/// between a phone, a browser and a server; the profile is the same everywhere, to the bit.
pub fn consensus(distribution: &[u32; 5]) -> Option<f64> {
    let n: f64 = distribution.iter().copied().map(f64::from).sum();
    if n == 0.0 {
        return None;
    }
    let steps = || Level::ALL.into_iter().map(|level| f64::from(level.get())).zip(distribution);
    let mean = steps().map(|(k, given)| k * f64::from(*given)).sum::<f64>() / n;
    // A step nobody chose adds nothing; left in, it could be 0 * log2(0), which is no number.
    let chosen = steps().filter(|(_, given)| **given > 0);
    let loss: f64 =
        chosen.map(|(k, given)| f64::from(*given) / n * libm::log2(1.0 - (k - mean).abs() / 4.0)).sum();
    Some((1.0 + loss).clamp(0.0, 1.0))
}

/// Consensus as a word, which is how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Below 0.4: for instance one half at 2 and the other at 5 (0.32), or four at 5 and one at 1 (0.28).
    Split,
    /// From 0.4: for instance one at each of the five answers (0.43), or half at 2 and half at 4 (0.58).
    Mixed,
    /// From 0.6: for instance a third each at 3, 4 and 5 (0.72).
    MostlyAgree,
    /// From 0.8: for instance one half at 3 and the other at 4 (0.81), neighbours on the scale.
    Agree,
}

impl Agreement {
    /// The word for a consensus in 0..=1.
    pub fn of(consensus: f64) -> Self {
        match consensus {
            c if c >= 0.8 => Self::Agree,
            c if c >= 0.6 => Self::MostlyAgree,
            c if c >= 0.4 => Self::Mixed,
            _ => Self::Split,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(distribution: [u32; 5]) -> f64 {
        (consensus(&distribution).unwrap() * 1000.0).round() / 1000.0
    }

    #[test]
    fn all_at_one_answer_is_full_consensus_and_both_ends_is_none() {
        for step in 0..5 {
            let mut distribution = [0; 5];
            distribution[step] = 7;
            assert_eq!(consensus(&distribution), Some(1.0));
        }
        assert_eq!(consensus(&[4, 0, 0, 0, 4]), Some(0.0));
    }

    #[test]
    fn nobody_has_no_consensus() {
        assert_eq!(consensus(&[0; 5]), None);
    }

    #[test]
    fn the_worked_example() {
        assert_eq!(rounded([0, 1, 0, 1, 0]), 0.585);
    }

    #[test]
    fn the_words_stand_for_the_examples_they_are_documented_with() {
        let examples = [
            ([0, 0, 1, 1, 0], 0.807, Agreement::Agree),
            ([0, 0, 1, 1, 1], 0.723, Agreement::MostlyAgree),
            ([0, 1, 0, 1, 0], 0.585, Agreement::Mixed),
            ([1, 1, 1, 1, 1], 0.434, Agreement::Mixed),
            ([0, 1, 0, 0, 1], 0.322, Agreement::Split),
            ([1, 0, 0, 0, 4], 0.278, Agreement::Split),
        ];
        for (distribution, value, word) in examples {
            assert_eq!(rounded(distribution), value, "{distribution:?}");
            assert_eq!(Agreement::of(value), word, "{distribution:?}");
        }
    }
}
