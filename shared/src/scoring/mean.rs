//! The mean that every figure is made of, and the gap between two of them.

use serde::{Deserialize, Serialize};

/// A mean and how many answers it is of.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mean {
    /// On the scale of what it is the mean of: 0..=10 for the scorecard.
    pub score: f64,
    /// How many answers, at least 1. Skipped ones are not among them.
    pub n: u32,
}

impl Mean {
    /// The mean of these scores; `None` when there are none.
    pub(super) fn of(scores: &[f64]) -> Option<Self> {
        mean(scores.iter().copied()).map(|score| Self { score, n: count(scores.len()) })
    }
}

/// The mean of values in any order; `None` when there are none.
///
/// Adding floating-point numbers in another order can give another last bit, so they are added in ascending
/// order: every device gets the same bits, whichever voice it heard first.
pub(super) fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let sum: f64 = values.iter().sum();
    if values.is_empty() { None } else { Some(sum / f64::from(count(values.len()))) }
}

/// Weight minus score, -10..=10. Positive: it matters more than it happens. `None` unless both are known.
pub(super) fn gap(weight: Option<f64>, score: Option<f64>) -> Option<f64> {
    Some(weight? - score?)
}

/// A number of things as the type that figures count in.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_nothing_is_nothing_and_not_zero() {
        assert_eq!(mean([]), None);
        assert_eq!(Mean::of(&[]), None);
    }

    #[test]
    fn the_mean_is_by_hand_what_it_is_here() {
        assert_eq!(mean([10.0, 5.0, 7.5]), Some(7.5));
        assert_eq!(Mean::of(&[2.5, 7.5]), Some(Mean { score: 5.0, n: 2 }));
    }

    #[test]
    fn the_order_of_values_changes_no_bit() {
        // Added from left to right, these two orders differ in the last bit.
        let one = mean([0.1, 0.2, 0.3]).map(f64::to_bits);
        assert_eq!(one, mean([0.3, 0.2, 0.1]).map(f64::to_bits));
    }

    #[test]
    fn a_gap_needs_both_sides() {
        assert_eq!(gap(Some(8.75), Some(5.0)), Some(3.75));
        assert_eq!(gap(Some(8.75), None), None);
        assert_eq!(gap(None, Some(5.0)), None);
    }
}
