//! What stands in a field or cell that is no free text.

use crate::amount::Amount;
use crate::day::Day;
use crate::ids::{ColumnId, IdError};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A number, a date or the name of a choice, in the form in which each is stored. Which of them a field holds is for the
/// definition of the step to say: `2027` can be a number and a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlanValue(Box<str>);

impl PlanValue {
    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, when it can be one.
    pub fn amount(&self) -> Option<Amount> {
        self.0.parse().ok()
    }

    /// The day, when it is one.
    pub fn day(&self) -> Option<Day> {
        self.0.parse().ok()
    }
}

impl FromStr for PlanValue {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let is_value = text.parse::<Amount>().is_ok() || text.parse::<Day>().is_ok();
        if !is_value {
            // A choice is named like any other part of an instrument.
            text.parse::<ColumnId>()?;
        }
        Ok(Self(text.into()))
    }
}

impl From<Amount> for PlanValue {
    fn from(amount: Amount) -> Self {
        Self(amount.to_string().into())
    }
}

impl From<Day> for PlanValue {
    fn from(day: Day) -> Self {
        Self(day.to_string().into())
    }
}

impl TryFrom<String> for PlanValue {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<PlanValue> for String {
    fn from(value: PlanValue) -> Self {
        value.0.into()
    }
}

impl std::fmt::Display for PlanValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_a_number_a_day_or_a_name() {
        let value = |text: &str| text.parse::<PlanValue>();
        assert_eq!(value("-12.5").unwrap().amount(), Some("-12.5".parse().unwrap()));
        assert_eq!(value("2027-03-31").unwrap().day(), Some("2027-03-31".parse().unwrap()));
        let choice = value("half_yearly").unwrap();
        assert_eq!((choice.as_str(), choice.amount(), choice.day()), ("half_yearly", None, None));
        for wrong in ["", "1,5", "2027-02-30", "Half yearly", "1.50"] {
            assert!(value(wrong).is_err(), "{wrong}");
        }
    }
}
