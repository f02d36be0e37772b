//! Numbers as people read them. Rounding happens here and nowhere else: only when showing.

use crate::amount::Amount;
use crate::language::{Direction, Language};

/// Stands between a number and what belongs to it: never at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// As wide as a digit, so that columns stay straight; read as "minus", which a hyphen is not.
const MINUS: &str = "\u{2212}";

/// Keeps a sign before its number where the line runs from right to left.
const LEFT_TO_RIGHT_MARK: &str = "\u{200e}";

/// What is shown instead of a number that is none.
const NO_NUMBER: &str = "–";

/// Digits kept before rounding. Sums of answers carry errors far below this, so 7.25 means 7.25 however it was
/// added up.
const NOISE_FREE: f64 = 1e9;

impl Language {
    /// What stands between ones and tenths. Arabic is written with the digits that are used in Norway, and with their point.
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::English | Self::Arabic => '.',
            _ => ',',
        }
    }

    /// What stands between thousands.
    const fn group_mark(self) -> char {
        match self {
            Self::English | Self::Arabic => ',',
            Self::Danish => '.',
            _ => NO_BREAK_SPACE,
        }
    }

    /// What stands between a number and its percent sign.
    const fn before_percent(self) -> &'static str {
        match self {
            Self::English | Self::Arabic | Self::Ukrainian => "",
            _ => "\u{a0}",
        }
    }
}

/// One decimal with the language's decimal mark, rounded half away from zero: 7.25 is "7,3" in Norwegian.
///
/// A rounded zero has no sign; what is not a finite number is a dash.
pub fn decimal(value: f64, language: Language) -> String {
    let Some(tenths) = rounded(value, 10.0) else { return NO_NUMBER.to_owned() };
    let sign = if tenths < 0.0 { signed(MINUS, language) } else { String::new() };
    let text = format!("{:.1}", tenths.abs() / 10.0);
    let (ones, tenth) = text.split_once('.').unwrap_or((&text, "0"));
    format!("{sign}{}{}{tenth}", grouped(ones, language), language.decimal_mark())
}

/// As [`decimal`], for a difference: with a plus before what is above zero.
pub fn difference(value: f64, language: Language) -> String {
    let is_more = rounded(value, 10.0).is_some_and(|tenths| tenths > 0.0);
    let sign = if is_more { signed("+", language) } else { String::new() };
    format!("{sign}{}", decimal(value, language))
}

/// A whole number with its thousands set apart, rounded half away from zero. Not finite: a dash.
pub fn whole(value: f64, language: Language) -> String {
    let Some(ones) = rounded(value, 1.0) else { return NO_NUMBER.to_owned() };
    let sign = if ones < 0.0 { signed(MINUS, language) } else { String::new() };
    format!("{sign}{}", grouped(&format!("{:.0}", ones.abs()), language))
}

/// A number as it was measured, with all its decimals and its thousands set apart: 12345.25 is "12 345,25" in Norwegian.
pub fn amount(amount: Amount, language: Language) -> String {
    let text = amount.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (signed(MINUS, language), digits),
        None => (String::new(), text.as_str()),
    };
    let (ones, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let mark = if decimals.is_empty() { String::new() } else { language.decimal_mark().to_string() };
    format!("{sign}{}{mark}{decimals}", grouped(ones, language))
}

/// As somebody of this language types it, to be changed in a form: in one piece. [`Amount::read`] reads it again.
pub fn to_type(amount: Amount, language: Language) -> String {
    amount.to_string().replace('.', language.decimal_mark().encode_utf8(&mut [0; 4]))
}

/// A share of 0..1 as a whole percentage: 0.455 is "46 %" in Norwegian. Not finite: a dash.
pub fn percent(share: f64, language: Language) -> String {
    if !share.is_finite() {
        return NO_NUMBER.to_owned();
    }
    let number = whole(share * 100.0, language);
    format!("{number}{}%", language.before_percent())
}

fn signed(sign: &str, language: Language) -> String {
    match language.direction() {
        Direction::LeftToRight => sign.to_owned(),
        Direction::RightToLeft => format!("{LEFT_TO_RIGHT_MARK}{sign}"),
    }
}

/// `value` in units of `1 / parts`, rounded half away from zero: what is shown, where a rule goes by what is shown.
pub(crate) fn rounded(value: f64, parts: f64) -> Option<f64> {
    let noise_free = (value * NOISE_FREE).round() / (NOISE_FREE / parts);
    noise_free.is_finite().then(|| noise_free.round())
}

/// Sets thousands apart. Numbers below ten thousand stay in one piece, as Norwegian and plain English both do.
fn grouped(digits: &str, language: Language) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(language.group_mark());
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Arabic, Bokmal, Danish, English, NorthernSami, Ukrainian};

    #[test]
    fn a_half_goes_away_from_zero_as_a_person_would_round_it() {
        for (value, shown) in [
            (7.25, "7,3"),
            (-7.25, "\u{2212}7,3"),
            (0.15, "0,2"),
            (2.35, "2,4"),
            (7.249, "7,2"),
            (-0.04, "0,0"),
            (9.96, "10,0"),
            (0.1 + 0.15, "0,3"),
        ] {
            assert_eq!(decimal(value, Bokmal), shown);
        }
    }

    #[test]
    fn each_language_has_its_own_marks() {
        assert_eq!(decimal(7.4, English), "7.4");
        assert_eq!(decimal(12_345.6, Bokmal), "12\u{a0}345,6");
        assert_eq!(whole(1_234_567.0, English), "1,234,567");
        assert_eq!(whole(9_999.5, Bokmal), "10\u{a0}000");
        assert_eq!(whole(2026.0, English), "2026");
        assert_eq!(whole(-0.4, English), "0");
        assert_eq!(percent(0.455, Bokmal), "46\u{a0}%");
        assert_eq!(percent(1.0, English), "100%");
        assert_eq!((whole(12_345.0, Danish), percent(0.5, Danish)), ("12.345".into(), "50\u{a0}%".into()));
        assert_eq!((decimal(7.4, Ukrainian), percent(0.5, Ukrainian)), ("7,4".into(), "50%".into()));
        assert_eq!((decimal(7.4, Arabic), decimal(7.4, NorthernSami)), ("7.4".into(), "7,4".into()));
    }

    #[test]
    fn a_sign_stays_before_its_number_in_arabic() {
        assert_eq!(decimal(-1.9, Arabic), "\u{200e}\u{2212}1.9");
        assert_eq!(difference(1.9, Arabic), "\u{200e}+1.9");
        assert_eq!(decimal(1.9, Arabic), "1.9");
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
            for shown in [decimal(value, Bokmal), whole(value, English), percent(value, Bokmal)] {
                assert!(shown.starts_with(NO_NUMBER), "{shown}");
            }
        }
    }

    #[test]
    fn a_measured_number_keeps_its_decimals() {
        let shown = |text: &str, language| amount(text.parse().unwrap(), language);
        assert_eq!(shown("12345.25", Bokmal), "12\u{a0}345,25");
        assert_eq!(shown("12345.25", English), "12,345.25");
        assert_eq!((shown("0", Bokmal), shown("1200", Bokmal)), ("0".into(), "1200".into()));
        assert_eq!(shown("-0.000001", Bokmal), "\u{2212}0,000001");
        assert_eq!(shown("-3", Arabic), "\u{200e}\u{2212}3");
    }

    proptest::proptest! {
        #[test]
        fn a_number_in_a_form_is_read_as_it_stands_there(millionths in -1_000_000_000_000_000..1_000_000_000_000_000_i64) {
            let number = Amount::of_millionths(millionths).unwrap();
            for language in [Bokmal, English, Danish, Arabic] {
                proptest::prop_assert_eq!(Amount::read(&to_type(number, language), language), Ok(number));
            }
        }

        #[test]
        fn what_is_shown_is_never_further_than_half_a_tenth_away(value in -1000.0..1000.0_f64) {
            let shown: f64 = decimal(value, English).replace(MINUS, "-").parse().unwrap();
            proptest::prop_assert!((shown - value).abs() <= 0.05 + 1e-9);
        }
    }
}
