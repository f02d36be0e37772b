//! Calendars as other programs read them.

use super::*;
use crate::plan::testing::day;
use proptest::prelude::*;

fn entry(title: &str, note: &str) -> CalendarEntry {
    let uid = "measurement-01@samson".to_owned();
    CalendarEntry { uid, day: day("2027-03-31"), title: title.to_owned(), note: note.to_owned() }
}

/// The lines as a program reads them: put together again where they were folded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The value of a line, read as a text.
fn value(calendar: &str, name: &str) -> String {
    let found = lines(calendar)
        .into_iter()
        .find_map(|line| line.strip_prefix(&format!("{name}:")).map(str::to_owned));
    let (mut text, mut letters) = (String::new(), found.unwrap().chars().collect::<Vec<_>>().into_iter());
    while let Some(letter) = letters.next() {
        text.push(match (letter, letter == '\\') {
            (_, true) => letters.next().map(|next| if next == 'n' { '\n' } else { next }).unwrap(),
            (letter, _) => letter,
        });
    }
    text
}

#[test]
fn a_day_is_an_event_that_keeps_nobody_busy() {
    let calendar = ics(&[entry("Mål: Fullførte kurset", "")], "Samson", 1_800_000_000);
    assert_eq!(
        calendar,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samson//Samson//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n\
         X-WR-CALNAME:Samson\r\nBEGIN:VEVENT\r\nUID:measurement-01@samson\r\nDTSTAMP:20270115T080000Z\r\n\
         DTSTART;VALUE=DATE:20270331\r\nDTEND;VALUE=DATE:20270401\r\nSUMMARY:Mål: Fullførte kurset\r\n\
         TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
}

#[test]
fn nothing_due_is_an_empty_calendar_and_the_last_day_has_no_next() {
    assert!(ics(&[], "Samson", 0).ends_with("X-WR-CALNAME:Samson\r\nEND:VCALENDAR\r\n"));
    let last = CalendarEntry { day: day("9999-12-31"), ..entry("a", "b") };
    let calendar = ics(&[last], "Samson", i64::MIN);
    assert!(calendar.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY:a\r\nDESCRIPTION:b"), "{calendar}");
    assert!(calendar.contains("DTSTAMP:19700101T000000Z"));
}

#[test]
fn marks_that_mean_something_are_written_so_that_they_do_not() {
    let calendar = ics(&[entry("a,b;c\\d", "en\r\nto\ntre\u{7}")], "x", 0);
    assert!(calendar.contains("SUMMARY:a\\,b\\;c\\\\d\r\nDESCRIPTION:en\\nto\\ntre\r\n"), "{calendar}");
    let sneaky = ics(&[entry("a\r\nEND:VEVENT", "")], "x", 0);
    assert_eq!(sneaky.matches("\r\nEND:VEVENT").count(), 1, "no title ends an event");
}

#[test]
fn long_lines_are_folded_between_characters() {
    let arabic = "قياس عدد المشاركين الذين أكملوا الدورة في المقهى هذا الربيع والصيف والخريف".repeat(2);
    let family = "👩‍👩‍👧‍👦".repeat(9);
    for title in [arabic, family, "å".repeat(200), "x".repeat(67), "x".repeat(68)] {
        let calendar = ics(&[entry(&title, &title)], &title, 0);
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "{calendar}");
        assert_eq!((value(&calendar, "SUMMARY"), value(&calendar, "DESCRIPTION")), (title.clone(), title));
    }
}

#[test]
fn a_line_is_folded_only_when_it_must_be() {
    // "SUMMARY:" and 67 letters are 75 bytes.
    assert!(!ics(&[entry(&"x".repeat(67), "")], "x", 0).contains("\r\n "));
    assert!(ics(&[entry(&"x".repeat(68), "")], "x", 0).contains("x\r\n x\r\n"));
}

proptest! {
    #[test]
    fn any_text_comes_out_as_it_went_in(title in "[^\\p{Cc}\u{2028}\u{2029}]{0,120}") {
        let calendar = ics(&[entry(&title, "")], "x", 0);
        prop_assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
        prop_assert_eq!(value(&calendar, "SUMMARY"), title);
    }
}
