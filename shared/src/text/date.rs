//! Dates in words.

use super::Catalogue;

/// A calendar date. The caller owns the calendar: nothing here checks how many days a month has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, for instance 2026.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
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
        return format!("{year:04}-{month:02}-{day:02}");
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
