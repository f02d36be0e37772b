//! A single answer.

use serde::{Deserialize, Serialize};

/// A step on the five-step scale: 1 (not at all, not important) to 5 (fully, very important).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// A number outside 1..=5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an answer is a number from 1 to 5, not {0}")]
pub struct LevelOutOfRange(pub u8);

impl Level {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// 1..=5.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The score in 0..=10: `(answer - 1) * 2.5`. Source: `docs/scoring.md`.
    pub fn score(self) -> f64 {
        f64::from(self.0 - 1) * 2.5
    }
}

impl TryFrom<u8> for Level {
    type Error = LevelOutOfRange;
    fn try_from(level: u8) -> Result<Self, LevelOutOfRange> {
        if (1..=5).contains(&level) { Ok(Self(level)) } else { Err(LevelOutOfRange(level)) }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// What a participant said to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// How much they agree.
    Level(Level),
    /// "Not relevant / don't know": no score, and never a zero.
    Skipped,
}

impl Answer {
    /// The level, if there is one.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Skipped => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_five_steps_map_to_nought_to_ten() {
        let scores: Vec<f64> = Level::ALL.iter().map(|level| level.score()).collect();
        assert_eq!(scores, [0.0, 2.5, 5.0, 7.5, 10.0]);
    }

    #[test]
    fn there_is_no_step_outside_the_scale() {
        assert_eq!(Level::try_from(0), Err(LevelOutOfRange(0)));
        assert_eq!(Level::try_from(6), Err(LevelOutOfRange(6)));
        assert!(crate::codec::decode::<Level>(&crate::codec::encode(&6u8)).is_err());
    }
}
