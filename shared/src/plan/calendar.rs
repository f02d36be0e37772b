//! What is due, as a file that every calendar reads: iCalendar, RFC 5545.

use crate::day::Day;
use std::fmt::Write;

/// A day in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its name for other programs: the same each time. See [`super::Due::uid`].
    pub uid: String,
    /// The day.
    pub day: Day,
    /// What is due.
    pub title: String,
    /// What else there is to say; may be empty.
    pub note: String,
}

/// The most bytes of a line, without its end (section 3.1).
const LINE: usize = 75;
/// Seconds of a day.
const DAY: i64 = 86_400;

/// A calendar with these days, each as an event of the whole day that keeps nobody busy. `stamp` is when the file is made,
/// in seconds since 1970. `name` is shown by programs that keep several calendars apart.
pub fn ics(entries: &[CalendarEntry], name: &str, stamp: i64) -> String {
    let mut calendar = Lines::default();
    calendar.add("BEGIN", "VCALENDAR");
    calendar.add("VERSION", "2.0");
    calendar.add("PRODID", "-//Samson//Samson//EN");
    calendar.add("CALSCALE", "GREGORIAN");
    calendar.add("METHOD", "PUBLISH");
    calendar.add("X-WR-CALNAME", &escaped(name));
    let stamp = moment(stamp);
    for entry in entries {
        calendar.event(entry, &stamp);
    }
    calendar.add("END", "VCALENDAR");
    calendar.0
}

/// The lines of a file.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, entry: &CalendarEntry, stamp: &str) {
        self.add("BEGIN", "VEVENT");
        self.add("UID", &escaped(&entry.uid));
        self.add("DTSTAMP", stamp);
        self.add("DTSTART;VALUE=DATE", &plain(entry.day));
        // The first day after it. Without one, the standard takes the event for a whole day too.
        if let Some(next) = entry.day.plus_days(1) {
            self.add("DTEND;VALUE=DATE", &plain(next));
        }
        self.add("SUMMARY", &escaped(&entry.title));
        if !entry.note.is_empty() {
            self.add("DESCRIPTION", &escaped(&entry.note));
        }
        self.add("TRANSP", "TRANSPARENT");
        self.add("END", "VEVENT");
    }

    /// A line, folded: what does not fit goes on in the next one, behind a space. No character is cut in two.
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in format!("{name}:{value}").chars() {
            if length + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value (section 3.3.11). Control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(letter),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn plain(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A moment by the clock of Greenwich. One that no calendar has is taken for the beginning of 1970.
fn moment(seconds: i64) -> String {
    let seconds = if Day::at(seconds).is_some() { seconds } else { 0 };
    let day = Day::at(seconds).map(plain).unwrap_or_default();
    let of_day = seconds.rem_euclid(DAY);
    let mut text = day;
    // Writing to a text never fails.
    let _ = write!(text, "T{:02}{:02}{:02}Z", of_day / 3600, of_day / 60 % 60, of_day % 60);
    text
}

#[cfg(test)]
mod tests;
