//! How an indicator stands. Source: `docs/plan.md`, "How an indicator stands".

use super::{Indicator, Plan};
use crate::amount::Amount;
use crate::day::Day;

/// How an indicator stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The last number is the target, or better.
    Reached,
    /// A measurement was due before today, and is missing.
    Overdue,
    /// There is no target number, or no date to reach it by.
    NoTarget,
    /// The target is the starting number: nothing says which way is better.
    NoDirection,
    /// There is no starting number, or no date of it.
    NoBaseline,
    /// Nothing was measured after the start.
    NotStarted,
    /// The last number lies on the straight line from start to target, or beyond it.
    OnTrack,
    /// It does not yet.
    Behind,
}

impl State {
    /// Every one, in the order in which the first that fits is taken.
    pub const ALL: [Self; 8] = [
        Self::Reached,
        Self::Overdue,
        Self::NoTarget,
        Self::NoDirection,
        Self::NoBaseline,
        Self::NotStarted,
        Self::OnTrack,
        Self::Behind,
    ];

    /// Stable name: for texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Overdue => "overdue",
            Self::NoTarget => "no_target",
            Self::NoDirection => "no_direction",
            Self::NoBaseline => "no_baseline",
            Self::NotStarted => "not_started",
            Self::OnTrack => "on_track",
            Self::Behind => "behind",
        }
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The target lies above the starting number.
    Up,
    /// It lies below.
    Down,
}

/// A number and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The day.
    pub day: Day,
    /// The number.
    pub value: Amount,
}

/// How an indicator stands, and what that was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// In one word.
    pub state: State,
    /// The last number after the start.
    pub last: Option<Reading>,
    /// What the line from start to target says for that day. For showing: the state was settled without rounding.
    pub expected: Option<f64>,
    /// When it is to be measured next.
    pub next: Option<Day>,
}

/// Start and target, when all four are there and differ.
struct Line {
    start: Reading,
    end: Reading,
}

impl Plan {
    /// How an indicator stands today.
    pub fn course(&self, indicator: &Indicator, today: Day) -> Course {
        let (last, next) = (indicator.last_after_start(), self.next_measurement(indicator));
        let expected = last.and_then(|last| indicator.expected_on(last.day));
        Course { state: indicator.state(last, next, today), last, expected, next }
    }

    /// How all indicators in use stand, oldest first.
    pub fn courses(&self, today: Day) -> Vec<(&Indicator, Course)> {
        self.in_use().map(|indicator| (indicator, self.course(indicator, today))).collect()
    }
}

impl Indicator {
    /// Which way is better. None without both numbers, and when they are equal.
    pub fn direction(&self) -> Option<Direction> {
        match self.target_value?.cmp(&self.baseline_value?) {
            std::cmp::Ordering::Greater => Some(Direction::Up),
            std::cmp::Ordering::Less => Some(Direction::Down),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// What the straight line from start to target says for a day: the starting number before it, the target after it.
    /// None when there is no such line.
    pub fn expected_on(&self, day: Day) -> Option<f64> {
        let line = self.line()?;
        let (start, end) = (line.start.value.as_f64(), line.end.value.as_f64());
        let (gone, whole) = line.way(day);
        Some(start + (end - start) * (gone as f64 / whole as f64))
    }

    /// The last number after the start.
    fn last_after_start(&self) -> Option<Reading> {
        let mut after = self.standing().rev().filter(|measurement| self.is_after_start(measurement));
        after.find_map(|measurement| Some(Reading { day: measurement.date, value: measurement.value? }))
    }

    fn line(&self) -> Option<Line> {
        self.direction()?;
        Some(Line {
            start: Reading { day: self.baseline_date?, value: self.baseline_value? },
            end: Reading { day: self.target_date?, value: self.target_value? },
        })
    }

    fn state(&self, last: Option<Reading>, next: Option<Day>, today: Day) -> State {
        if last.is_some_and(|last| self.is_reached_by(last.value)) {
            return State::Reached;
        }
        if next.is_some_and(|day| day < today) {
            return State::Overdue;
        }
        match (self.target_value.zip(self.target_date), self.baseline_value, self.baseline_date) {
            (None, ..) => State::NoTarget,
            (Some((target, _)), Some(start), _) if target == start => State::NoDirection,
            (_, None, _) | (_, _, None) => State::NoBaseline,
            _ => match (last, self.line()) {
                (Some(last), Some(line)) if line.is_kept_by(last) => State::OnTrack,
                (Some(_), _) => State::Behind,
                (None, _) => State::NotStarted,
            },
        }
    }

    fn is_reached_by(&self, value: Amount) -> bool {
        match (self.target_value, self.direction()) {
            (Some(target), Some(Direction::Up)) => value >= target,
            (Some(target), Some(Direction::Down)) => value <= target,
            _ => false,
        }
    }
}

impl Line {
    /// How many days of the way are gone on a day, and how many it has: between 0 and all of them. A target that is not
    /// dated after the start is due at once.
    fn way(&self, day: Day) -> (i64, i64) {
        let whole = self.end.day.days_since(self.start.day);
        if whole <= 0 { (1, 1) } else { (day.days_since(self.start.day).clamp(0, whole), whole) }
    }

    /// Whether the number lies on the line or beyond it: `(value - start) / (target - start) >= gone / whole`, in whole
    /// numbers, since a number on the line must not fall short of it by rounding.
    fn is_kept_by(&self, last: Reading) -> bool {
        let millionths = |amount: Amount| i128::from(amount.millionths());
        let start = millionths(self.start.value);
        let (come, to_come) = (millionths(last.value) - start, millionths(self.end.value) - start);
        let (gone, whole) = self.way(last.day);
        come * to_come.signum() * i128::from(whole) >= to_come.abs() * i128::from(gone)
    }
}

#[cfg(test)]
mod tests;
