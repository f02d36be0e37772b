//! A number that somebody measured or set as a target: exact, as it was written.

mod read;

pub use read::NotAnAmount;

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A decimal number from -10^12 to 10^12, exact to the millionth. Written with a point and no zeros at the end: `-12.5`.
///
/// Sums of money and counts of people are compared and drawn, so 0.1 must be 0.1 on every device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Amount(i64);

/// Parts of one.
const ONE: i64 = 1_000_000;
/// The most digits after the point.
const DECIMALS: usize = 6;
/// The largest number, in millionths: a million millions.
const LARGEST: i64 = 1_000_000_000_000 * ONE;

/// A text that is not the written form of a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no number: write it like -12.5")]
pub struct NotCanonical(String);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest there is.
    pub const MAX: Self = Self(LARGEST);
    /// The smallest there is.
    pub const MIN: Self = Self(-LARGEST);

    /// In millionths.
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// So many millionths. None beyond the range.
    pub const fn of_millionths(millionths: i64) -> Option<Self> {
        if millionths >= -LARGEST && millionths <= LARGEST { Some(Self(millionths)) } else { None }
    }

    /// The nearest to a figure of a profile. None when that is no number, or beyond the range.
    pub fn nearest(figure: f64) -> Option<Self> {
        let millionths = (figure * ONE as f64).round();
        // What is in range is a whole number that fits; what is not a number is in no range.
        let in_range = millionths.abs() <= LARGEST as f64;
        in_range.then_some(Self(millionths as i64))
    }

    /// For drawing.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / ONE as f64
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0.abs() / ONE, self.0.abs() % ONE);
        let sign = if self.0 < 0 { "-" } else { "" };
        match format!("{rest:06}").trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            decimals => write!(f, "{sign}{whole}.{decimals}"),
        }
    }
}

/// Reads the written form and nothing else. What people type is read by [`Amount::read`].
impl FromStr for Amount {
    type Err = NotCanonical;

    fn from_str(text: &str) -> Result<Self, NotCanonical> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let read = read::amount(sign, whole, decimals).ok();
        // Whatever has another written form, as 007 and 1.50 have, is not it.
        read.filter(|amount| amount.to_string() == text).ok_or_else(|| NotCanonical(text.to_owned()))
    }
}

impl TryFrom<String> for Amount {
    type Error = NotCanonical;
    fn try_from(text: String) -> Result<Self, NotCanonical> {
        text.parse()
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.to_string()
    }
}

impl From<i32> for Amount {
    fn from(number: i32) -> Self {
        Self(i64::from(number) * ONE)
    }
}

#[cfg(test)]
mod tests;
