//! The protection of a round: which groups may be told apart. Source: `docs/scoring.md`, "Groups and protection".
//!
//! One implementation for both sides: the server applies it to opaque group labels before a tag leaves it, the app
//! applies it again to the groups themselves.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How well a round hides who answered what. Fixed before the first answer and never loosened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protection {
    /// Groups show from `threshold` responses on; the profile needs three.
    Protected {
        /// The smallest group that shows.
        threshold: Threshold,
    },
    /// Agreed by everyone on joining: groups of one and up show.
    OpenConversation,
}

/// The smallest number of responses a shown group has: 3..=10, 5 unless chosen otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Threshold(u8);

/// A threshold outside 3..=10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a threshold is a number from 3 to 10, not {0}")]
pub struct ThresholdOutOfRange(u8);

impl TryFrom<u8> for Threshold {
    type Error = ThresholdOutOfRange;
    fn try_from(k: u8) -> Result<Self, ThresholdOutOfRange> {
        if (3..=10).contains(&k) { Ok(Self(k)) } else { Err(ThresholdOutOfRange(k)) }
    }
}

impl From<Threshold> for u8 {
    fn from(threshold: Threshold) -> u8 {
        threshold.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(5)
    }
}

impl Default for Protection {
    fn default() -> Self {
        Self::Protected { threshold: Threshold::default() }
    }
}

impl Protection {
    /// The smallest number of responses a shown group, or a group's figure for one statement, has.
    pub fn group_minimum(self) -> u32 {
        match self {
            Self::Protected { threshold } => u32::from(threshold.0),
            Self::OpenConversation => 1,
        }
    }

    /// The smallest number of responses for which there is a profile at all.
    pub const fn profile_minimum(self) -> u32 {
        match self {
            Self::Protected { .. } => 3,
            Self::OpenConversation => 1,
        }
    }

    /// Which groups show, given the number of responses of each (people outside every key count in `ungrouped`).
    ///
    /// All groups of at least `k`; then, while the people in groups not shown are between 1 and `k - 1`, the
    /// smallest shown group is hidden too (remainder rule: else subtraction exposes the rest). Of equally small
    /// groups the last key goes first, so that the answer does not depend on any order.
    pub fn shown_groups<K: Ord + Clone>(self, counts: &BTreeMap<K, u32>, ungrouped: u32) -> BTreeSet<K> {
        let minimum = self.group_minimum();
        let mut shown: BTreeMap<&K, u32> =
            counts.iter().filter(|(_, n)| **n >= minimum).map(|(k, n)| (k, *n)).collect();
        let total = counts.values().sum::<u32>() + ungrouped;
        loop {
            let hidden = total - shown.values().sum::<u32>();
            if hidden == 0 || hidden >= minimum {
                break;
            }
            let smallest = shown.iter().rev().min_by_key(|(_, n)| **n).map(|(k, _)| *k);
            match smallest {
                Some(key) => shown.remove(key),
                None => break,
            };
        }
        shown.into_keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[(&'static str, u32)], protection: Protection) -> Vec<&'static str> {
        let counts = counts.iter().copied().collect();
        protection.shown_groups(&counts, 0).into_iter().collect()
    }

    #[test]
    fn the_remainder_rule_hides_the_smallest_shown_group_too() {
        // The example of the rules: citizens are too few, so the enterprise is hidden too.
        let counts = [("municipality", 6), ("enterprise", 5), ("citizens", 3)];
        assert_eq!(shown(&counts, Protection::default()), ["municipality"]);
    }

    #[test]
    fn one_group_alone_with_nobody_outside_is_the_total() {
        assert_eq!(shown(&[("municipality", 6)], Protection::default()), ["municipality"]);
    }

    #[test]
    fn a_group_below_the_threshold_never_shows_and_takes_others_with_it() {
        assert_eq!(shown(&[("a", 4)], Protection::default()), [""; 0]);
        assert_eq!(shown(&[("a", 5), ("b", 1)], Protection::default()), [""; 0]);
        assert_eq!(shown(&[("a", 5), ("b", 5), ("c", 3), ("d", 2)], Protection::default()), ["a", "b"]);
    }

    #[test]
    fn an_open_conversation_shows_groups_of_one() {
        assert_eq!(shown(&[("a", 1), ("b", 2)], Protection::OpenConversation), ["a", "b"]);
    }

    #[test]
    fn people_without_a_known_group_count_as_the_rest() {
        let counts = [("a", 6), ("b", 5)].into();
        let shown = Protection::default().shown_groups(&counts, 3);
        assert_eq!(shown, BTreeSet::from(["a"]));
    }

    #[test]
    fn a_threshold_stays_within_its_bounds() {
        assert!(Threshold::try_from(2).is_err());
        assert!(Threshold::try_from(11).is_err());
        assert_eq!(u8::from(Threshold::try_from(3).unwrap()), 3);
    }
}
