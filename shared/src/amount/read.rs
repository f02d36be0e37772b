//! Numbers as people type them.

use super::{Amount, DECIMALS, LARGEST, ONE};
use crate::language::Language;

/// Why what somebody typed is not taken for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAmount {
    /// Nothing but white space.
    #[error("there is no number")]
    Empty,
    /// Something that is no digit, sign, mark or space between thousands, or these in a place where they mean nothing.
    #[error("this is not a number")]
    NotANumber,
    /// It could be a number of thousands or one with three decimals: `12,345` in English.
    #[error("this can be read as two different numbers")]
    TwoReadings,
    /// More digits after the mark than are kept.
    #[error("at most six digits after the mark")]
    TooFine,
    /// Beyond a million millions.
    #[error("this number is too large")]
    TooLarge,
}

/// The marks for minus that keyboards and other programs write.
const MINUS: [char; 6] = ['-', '\u{2212}', '\u{2010}', '\u{2011}', '\u{2013}', '\u{fe63}'];
/// Spaces that set thousands apart, and the Arabic mark for it.
const BETWEEN_THOUSANDS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{66c}'];
/// What can stand between ones and tenths: the last one is Arabic.
const DECIMAL_MARKS: [char; 3] = [',', '.', '\u{66b}'];
/// Marks of direction, which nobody sees.
const INVISIBLE: [char; 3] = ['\u{200e}', '\u{200f}', '\u{61c}'];

impl Amount {
    /// What somebody typed: with comma or point, spaces between thousands, any minus, Latin or Arabic digits.
    ///
    /// The one thing that depends on the language is a mark before exactly three digits: where it is not the decimal mark
    /// of the language, people also write it between thousands, and a number is not guessed.
    ///
    /// # Errors
    /// [`NotAnAmount`] says what is wrong with it.
    pub fn read(text: &str, language: Language) -> Result<Self, NotAnAmount> {
        let text: String = text.chars().filter(|letter| !INVISIBLE.contains(letter)).map(latin).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(NotAnAmount::Empty);
        }
        let (sign, unsigned) = match text.strip_prefix(MINUS) {
            Some(unsigned) => (-1, unsigned.trim_start()),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, mark, decimals) = match unsigned.split_once(DECIMAL_MARKS) {
            Some((whole, decimals)) => (whole, unsigned[whole.len()..].chars().next(), decimals),
            None => (unsigned, None, ""),
        };
        let digits = together(whole).ok_or(NotAnAmount::NotANumber)?;
        if mark.is_some() && decimals.is_empty() || digits.is_empty() && mark.is_none() {
            return Err(NotAnAmount::NotANumber);
        }
        let amount = amount(sign, if digits.is_empty() { "0" } else { &digits }, decimals)?;
        if mark.is_some_and(|mark| is_doubtful(whole, mark, decimals, language)) {
            return Err(NotAnAmount::TwoReadings);
        }
        Ok(amount)
    }
}

/// The number of these digits, `whole` in one piece.
pub(super) fn amount(sign: i64, whole: &str, decimals: &str) -> Result<Amount, NotAnAmount> {
    let is_plain = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !is_plain(whole) || !is_plain(decimals) {
        return Err(NotAnAmount::NotANumber);
    }
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > DECIMALS {
        return Err(NotAnAmount::TooFine);
    }
    let parts: i64 = format!("{decimals:0<DECIMALS$}").parse().map_err(|_| NotAnAmount::NotANumber)?;
    let ones: i64 = whole.parse().map_err(|_| NotAnAmount::TooLarge)?;
    let millionths = ones.checked_mul(ONE).and_then(|ones| ones.checked_add(parts));
    let millionths = millionths.filter(|millionths| *millionths <= LARGEST).ok_or(NotAnAmount::TooLarge)?;
    Ok(Amount(sign * millionths))
}

/// The digits without what stands between thousands. None when something stands in other places.
fn together(whole: &str) -> Option<String> {
    let mut groups = whole.split(BETWEEN_THOUSANDS);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let sound =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    sound.then(|| format!("{first}{}", rest.concat()))
}

/// A digit as it is written in Norway.
fn latin(letter: char) -> char {
    let value = match letter {
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return letter,
    };
    char::from_digit(value, 10).unwrap_or(letter)
}

/// Whether the mark may have been meant to stand between thousands.
fn is_doubtful(whole: &str, mark: char, decimals: &str, language: Language) -> bool {
    let is_mark_of_another = mark != language.decimal_mark() && mark != '\u{66b}';
    let leads_a_group = (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    is_mark_of_another && leads_a_group && decimals.len() == 3
}
