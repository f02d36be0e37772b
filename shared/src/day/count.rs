//! Counting with days: so many days or months later, and how many lie between.

use super::{Day, days_of};

/// Seconds of a day.
const SECONDS: i64 = 86_400;
/// Days from 1 March of the year 0 to 1 January 1970.
const BEFORE_1970: i64 = 719_468;
/// Days of 400 years, after which the calendar repeats itself.
const ERA: i64 = 146_097;

impl Day {
    /// The day at a moment, in seconds since 1970, by the clock of Greenwich: near midnight it may be the day before or
    /// after the one on the wall. None outside the years 1 to 9999.
    pub fn at(seconds: i64) -> Option<Self> {
        Self::numbered(seconds.div_euclid(SECONDS))
    }

    /// Which day it is, counted from 1 January 1970, which is 0.
    pub fn number(self) -> i64 {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`: years begin in March, so that
        // the leap day comes last.
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        era * ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - BEFORE_1970
    }

    /// The day of this number. None outside the years 1 to 9999.
    pub fn numbered(number: i64) -> Option<Self> {
        // The same page, `civil_from_days`.
        let days = number.checked_add(BEFORE_1970)?;
        let (era, day_of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        Self::new(u16::try_from(year).ok()?, month as u8, day as u8)
    }

    /// How many days it lies after another one; negative when it lies before.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.number() - earlier.number()
    }

    /// So many days later. None beyond the year 9999.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        Self::numbered(self.number() + i64::from(days))
    }

    /// The same day of the month, so many months later; the last one of a month that is too short for it: a month after
    /// 31 January comes 28 February. None beyond the year 9999.
    pub fn plus_months(self, months: u32) -> Option<Self> {
        let total = u64::from(self.year) * 12 + u64::from(self.month) - 1 + u64::from(months);
        let (year, month) = (u16::try_from(total / 12).ok()?, (total % 12) as u8 + 1);
        Self::new(year, month, self.day.min(days_of(year, month)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (text, number) in
            [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2027-03-31", 20_908)]
        {
            assert_eq!((day(text).number(), Day::numbered(number)), (number, Some(day(text))));
        }
        assert_eq!(day("2028-03-01").days_since(day("2028-02-28")), 2, "2028 is a leap year");
        assert_eq!(Day::at(951_868_799), Some(day("2000-02-29")));
        assert_eq!(Day::at(951_868_800), Some(day("2000-03-01")));
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_one_there_is() {
        for (from, months, to) in [
            ("2027-01-15", 1, "2027-02-15"),
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2027-08-31", 3, "2027-11-30"),
            ("2027-10-31", 6, "2028-04-30"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2027-12-01", 1, "2028-01-01"),
            ("2027-12-01", 0, "2027-12-01"),
        ] {
            assert_eq!(day(from).plus_months(months), Some(day(to)), "{months} after {from}");
        }
    }

    #[test]
    fn after_the_last_year_there_is_no_day() {
        let last = day("9999-12-31");
        assert_eq!((last.plus_days(1), last.plus_months(1), last.plus_months(u32::MAX)), (None, None, None));
        assert_eq!(Day::numbered(day("0001-01-01").number() - 1), None);
        assert_eq!((Day::at(i64::MAX), Day::numbered(i64::MAX)), (None, None));
    }

    proptest! {
        #[test]
        fn a_day_has_one_number_and_a_number_one_day(number in -719_162..2_932_897_i64) {
            let day = Day::numbered(number).unwrap();
            prop_assert_eq!(day.number(), number);
            prop_assert_eq!(day.to_string().parse(), Ok(day));
            prop_assert_eq!(day.plus_days(1).map(|next| next.days_since(day)).unwrap_or(1), 1);
        }
    }
}
