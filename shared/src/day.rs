//! A day of the calendar, as forms and documents write it.

mod count;

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A day that exists, in the years 1 to 9999. Written as in ISO 8601: `2027-03-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no day: write it like 2027-03-31")]
pub struct NotADay(String);

impl Day {
    /// The day on which clocks begin to count.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// The day of this date, when there is one.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_of(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// How many days a month has.
const fn days_of(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        read(text).ok_or_else(|| NotADay(text.to_owned()))
    }
}

fn read(text: &str) -> Option<Day> {
    let digits = |range, length: usize| {
        let part: &str = text.get(range)?;
        let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let marked = text.len() == 10 && text.get(4..5)? == "-" && text.get(7..8)? == "-";
    let (year, month, day) = (digits(0..4, 4)?, digits(5..7, 2)? as u8, digits(8..10, 2)? as u8);
    Day::new(year, month, day).filter(|_| marked)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_it_was_written() {
        for text in ["2027-03-31", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        let day: Day = "2027-03-31".parse().unwrap();
        assert_eq!((day.year(), day.month(), day.day()), (2027, 3, 31));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let wrong = ["", "2027-02-29", "1900-02-29", "2027-13-01", "2027-04-31", "2027-3-31", "0000-01-01"];
        for text in
            wrong.into_iter().chain(["2027-03-31 ", "+027-03-31", "2027/03/31", "20270331", "æøå-æ-å"])
        {
            assert_eq!(text.parse::<Day>(), Err(NotADay(text.to_owned())));
        }
    }

    #[test]
    fn days_sort_as_they_come() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert!(day("2026-12-31") < day("2027-01-01") && day("2027-01-31") < day("2027-02-01"));
    }
}
