//! Numbers that people type, and how they are kept.

use super::*;
use crate::language::Language;
use proptest::prelude::*;

fn read(text: &str) -> Result<String, NotAnAmount> {
    Amount::read(text, Language::Bokmal).map(|amount| amount.to_string())
}

#[test]
fn comma_and_point_are_the_same_mark() {
    for (typed, kept) in [
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        (" 18 ", "18"),
        ("0", "0"),
        ("007", "7"),
        (",5", "0.5"),
        ("1,50", "1.5"),
        ("1,2345", "1.2345"),
        ("0,000001", "0.000001"),
        ("0.123", "0.123"),
        ("3,1000000000", "3.1"),
    ] {
        assert_eq!(read(typed), Ok(kept.to_owned()), "{typed}");
    }
}

#[test]
fn any_minus_and_any_space_between_thousands_will_do() {
    for minus in ["-", "\u{2212}", "\u{2013}", "- ", "\u{200e}\u{2212}"] {
        assert_eq!(read(&format!("{minus}4,5")), Ok("-4.5".to_owned()), "{minus}");
    }
    for space in [" ", "\u{a0}", "\u{202f}", "\u{2009}"] {
        assert_eq!(read(&format!("1{space}250{space}000,75")), Ok("1250000.75".to_owned()));
    }
    assert_eq!(read("+3"), Ok("3".to_owned()));
    assert_eq!(read("-0"), Ok("0".to_owned()));
}

#[test]
fn arabic_digits_and_marks_are_read() {
    let read = |text| Amount::read(text, Language::Arabic).map(|amount| amount.to_string());
    assert_eq!(read("١٢٫٥"), Ok("12.5".to_owned()));
    assert_eq!(read("\u{200f}−١٬٢٥٠"), Ok("-1250".to_owned()));
    assert_eq!(read("۷٫۱۲۵"), Ok("7.125".to_owned()));
}

#[test]
fn what_is_no_number_says_why() {
    use NotAnAmount::{Empty, NotANumber, TooFine, TooLarge};
    for (typed, why) in [
        ("", Empty),
        (" \u{a0}\u{200f}", Empty),
        ("tolv", NotANumber),
        ("12 %", NotANumber),
        ("1e5", NotANumber),
        ("NaN", NotANumber),
        ("5,", NotANumber),
        (",", NotANumber),
        ("-", NotANumber),
        ("--5", NotANumber),
        ("1.250,5", NotANumber),
        ("1,2,3", NotANumber),
        ("12 34", NotANumber),
        ("1234 567", NotANumber),
        ("1  000", NotANumber),
        ("5-", NotANumber),
        ("²", NotANumber),
        ("0,1234567", TooFine),
        ("1 000 000 000 001", TooLarge),
        ("1000000000000,000001", TooLarge),
        ("99999999999999999999999999", TooLarge),
    ] {
        assert_eq!(read(typed), Err(why), "{typed}");
    }
}

#[test]
fn a_number_that_could_be_a_thousand_times_another_is_not_guessed() {
    let read = |text, language| Amount::read(text, language).map(|amount| amount.to_string());
    let refused = Err(NotAnAmount::TwoReadings);
    assert_eq!(read("12,345", Language::English), refused);
    assert_eq!(read("12.345", Language::English), Ok("12.345".to_owned()));
    assert_eq!(read("12.345", Language::Danish), refused);
    assert_eq!(read("12,345", Language::Danish), Ok("12.345".to_owned()));
    assert_eq!(read("1.000", Language::Bokmal), refused, "as thousands were written once");
    for one_reading in ["12,34", "12,3456", "0,345", "1234,567", "-,345"] {
        assert!(read(one_reading, Language::English).is_ok(), "{one_reading}");
    }
}

#[test]
fn the_ends_of_the_range_are_in_it() {
    assert_eq!(read("1 000 000 000 000"), Ok(Amount::MAX.to_string()));
    assert_eq!(read("-1000000000000"), Ok(Amount::MIN.to_string()));
    assert_eq!(Amount::of_millionths(Amount::MAX.millionths() + 1), None);
    assert!(Amount::MIN < Amount::from(-1) && Amount::from(-1) < Amount::ZERO);
}

#[test]
fn only_the_written_form_is_kept() {
    for text in ["0", "-12.5", "1000000000000", "0.000001"] {
        assert_eq!(text.parse::<Amount>().unwrap().to_string(), text);
    }
    for text in ["", "-", "+1", "-0", "007", "1.50", "1,5", ".5", "5.", " 1", "1 000", "1e3", "0.0000001"] {
        assert_eq!(text.parse::<Amount>(), Err(NotCanonical(text.to_owned())));
    }
}

#[test]
fn a_figure_of_a_profile_becomes_the_nearest_number() {
    assert_eq!(Amount::nearest(7.25), Some("7.25".parse().unwrap()));
    assert_eq!(Amount::nearest(0.1 + 0.2), Some("0.3".parse().unwrap()));
    assert_eq!(Amount::nearest(-20.0 / 3.0), Some("-6.666667".parse().unwrap()));
    for none in [f64::NAN, f64::INFINITY, 1e13, f64::MIN] {
        assert_eq!(Amount::nearest(none), None);
    }
}

proptest! {
    #[test]
    fn a_number_is_read_as_it_was_written(millionths in -LARGEST..=LARGEST) {
        let amount = Amount::of_millionths(millionths).unwrap();
        prop_assert_eq!(amount.to_string().parse(), Ok(amount));
    }

    #[test]
    fn whatever_is_typed_is_a_number_or_an_error(typed in "[-+−–,. 0-9٠-٩e]{0,14}") {
        if let Ok(amount) = Amount::read(&typed, Language::English) {
            prop_assert_eq!(amount.to_string().parse(), Ok(amount));
        }
    }
}
