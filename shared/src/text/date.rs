//! Dates in words.

use super::Catalogue;
use crate::day::Day;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar date. The caller owns the calendar: nothing here checks how many days a month has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// Year, for instance 2026.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// Seconds of a day.
const DAY: i64 = 86_400;

impl Date {
    /// The date at a moment, in seconds since 1970, by the clock of Greenwich: near midnight it may be the day
    /// before or after the one on the wall.
    pub fn at(seconds: i64) -> Self {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`: years begin in March, so
        // that the leap day comes last, and repeat every 400 years.
        let days = seconds.div_euclid(DAY) + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        Self { year: year as i32, month: month as u8, day: day as u8 }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self { year: day.year().into(), month: day.month(), day: day.day() }
    }
}

/// As in ISO 8601: "2026-11-23".
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A date inside a sentence: "23. november 2026", "23 November 2026".
pub fn long_date(date: Date, texts: &Catalogue) -> String {
    worded("date-long", date, texts)
}

/// A month that stands alone, as in the legend of a chart: "November 2026" in every language.
pub fn month_and_year(date: Date, texts: &Catalogue) -> String {
    let text = worded("date-month", date, texts);
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or(text)
}

fn worded(key: &str, date: Date, texts: &Catalogue) -> String {
    let Date { year, month, day } = date;
    if !(1..=12).contains(&month) {
        return date.to_string();
    }
    let year = year.to_string();
    texts.text_with(key, &[("day", day.into()), ("month", month.into()), ("year", (&year).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    const AUTUMN: Date = Date { year: 2026, month: 11, day: 23 };

    #[test]
    fn a_moment_has_its_date() {
        for (seconds, date) in [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (951_782_400, (2000, 2, 29)),
            (1_795_392_000, (2026, 11, 23)),
            (1_795_478_399, (2026, 11, 23)),
            (1_798_761_600, (2027, 1, 1)),
        ] {
            let Date { year, month, day } = Date::at(seconds);
            assert_eq!((year, month, day), date);
        }
    }

    #[test]
    fn a_date_reads_as_people_write_it() {
        assert_eq!(long_date(AUTUMN, &Catalogue::of(Language::Bokmal)), "23. november 2026");
        assert_eq!(long_date(AUTUMN, &Catalogue::of(Language::English)), "23 November 2026");
    }

    #[test]
    fn a_month_that_stands_alone_begins_with_a_capital() {
        assert_eq!(month_and_year(AUTUMN, &Catalogue::of(Language::Bokmal)), "November 2026");
        assert_eq!(month_and_year(AUTUMN, &Catalogue::of(Language::English)), "November 2026");
    }

    #[test]
    fn every_month_has_its_own_name() {
        for language in Language::ALL {
            let texts = Catalogue::of(language);
            let names: std::collections::BTreeSet<_> =
                (1..=12).map(|month| long_date(Date { month, ..AUTUMN }, &texts)).collect();
            assert_eq!(names.len(), 12);
        }
    }

    #[test]
    fn a_month_that_does_not_exist_is_written_in_digits() {
        let thirteenth = Date { month: 13, ..AUTUMN };
        assert_eq!(long_date(thirteenth, &Catalogue::of(Language::Bokmal)), "2026-13-23");
    }
}
