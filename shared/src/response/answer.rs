//! A single answer.

use crate::instrument::Kind;
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

/// How much something is true, from 1 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Percent(u8);

/// A number outside 1..=100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an answer is a number from 1 to 100, not {0}")]
pub struct PercentOutOfRange(pub u8);

impl Percent {
    /// 1..=100.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The nearest there is to a number.
    pub fn nearest(number: i64) -> Self {
        Self(number.clamp(1, 100) as u8)
    }
}

impl TryFrom<u8> for Percent {
    type Error = PercentOutOfRange;
    fn try_from(percent: u8) -> Result<Self, PercentOutOfRange> {
        if (1..=100).contains(&percent) { Ok(Self(percent)) } else { Err(PercentOutOfRange(percent)) }
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> u8 {
        percent.0
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
    /// How much it is true, on the long scale.
    Percent(Percent),
    /// One of the options: its place in the list, counted from 1.
    Choice(u8),
    /// In their own words, which stand beside it as a comment.
    Written,
}

/// How a skipped statement is written as a number.
const SKIPPED: i64 = 0;
/// How a statement that was answered in one's own words is.
const WRITTEN: i64 = 1;

impl Answer {
    /// The level, if there is one.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Skipped | Self::Percent(_) | Self::Choice(_) | Self::Written => None,
        }
    }

    /// The number on the long scale, if there is one.
    pub const fn percent(self) -> Option<Percent> {
        match self {
            Self::Percent(percent) => Some(percent),
            Self::Skipped | Self::Level(_) | Self::Choice(_) | Self::Written => None,
        }
    }

    /// As documents write it: 0 when skipped, 1 when written, else the level, the number or the place in the list.
    pub fn number(self) -> i64 {
        match self {
            Self::Skipped => SKIPPED,
            Self::Written => WRITTEN,
            Self::Level(level) => level.get().into(),
            Self::Percent(percent) => percent.get().into(),
            Self::Choice(place) => place.into(),
        }
    }

    /// What a number in a document says about a statement of this kind; `None` for what nobody can answer there.
    pub fn read(kind: &Kind, number: i64) -> Option<Self> {
        let small = u8::try_from(number).ok()?;
        match kind {
            _ if number == SKIPPED => Some(Self::Skipped),
            Kind::Agree => small.try_into().ok().map(Self::Level),
            Kind::Percent => small.try_into().ok().map(Self::Percent),
            Kind::Choice(choices) => (usize::from(small) <= choices.len()).then_some(Self::Choice(small)),
            Kind::Text => (number == WRITTEN).then_some(Self::Written),
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

    #[test]
    fn what_is_answered_is_read_as_it_was_written_and_only_where_it_can_be_answered() {
        let choice = |id: &str| crate::instrument::Choice {
            id: id.parse().unwrap(),
            text: Default::default(),
            in_own_words: false,
        };
        let kinds = [
            (Kind::Agree, 5),
            (Kind::Percent, 100),
            (Kind::Choice(vec![choice("yes"), choice("no"), choice("other")]), 3),
            (Kind::Text, 1),
        ];
        for (kind, last) in kinds {
            assert_eq!(Answer::read(&kind, 0), Some(Answer::Skipped));
            for number in 1..=last {
                assert_eq!(Answer::read(&kind, number).map(Answer::number), Some(number), "{kind:?}");
            }
            for number in [-1, last + 1, 256, i64::MAX] {
                assert_eq!(Answer::read(&kind, number), None, "{kind:?}");
            }
        }
    }

    #[test]
    fn a_number_beyond_the_long_scale_becomes_its_end() {
        assert_eq!(
            [-7, 0, 1, 50, 100, 1000].map(|number| Percent::nearest(number).get()),
            [1, 1, 1, 50, 100, 100]
        );
    }
}
