//! What an indicator can be: at which level, measured how and how often.

use crate::day::Day;
use serde::{Deserialize, Serialize};

/// How far from the work itself an indicator looks. Societal value is no level here: it gets no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorLevel {
    /// What can be counted at once.
    Output,
    /// What became different for the participants.
    Outcome,
    /// What lasts, and what the work has probably helped to bring about.
    Impact,
}

/// What may be said with an indicator's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// They are shown as results of the work.
    Measured,
    /// They are shown together with the argument, as something the work may have contributed to.
    Argued,
    /// They are not shown as long as nobody has argued for them.
    NeedsArgument,
}

/// How the number is got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The group counts.
    Count,
    /// A questionnaire.
    Survey,
    /// Talks.
    Interview,
    /// The group observes.
    Observation,
    /// Numbers from others.
    Register,
    /// In another way.
    Other,
}

/// How often it is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Every seven days.
    Weekly,
    /// Every month.
    Monthly,
    /// Every third month.
    Quarterly,
    /// Every sixth month.
    HalfYearly,
    /// Every year.
    Yearly,
    /// Only once more after the start.
    Once,
}

/// The names of an enum: `ALL`, `as_str` and `named`.
macro_rules! named {
    ($name:ident: $($value:ident = $text:literal),+) => {
        impl $name {
            /// Every one, in the order it is offered on screen.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// Stable name: for texts and storage.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $text),+
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

named!(IndicatorLevel: Output = "output", Outcome = "outcome", Impact = "impact");
named!(Method: Count = "count", Survey = "survey", Interview = "interview", Observation = "observation",
    Register = "register", Other = "other");
named!(Frequency: Weekly = "weekly", Monthly = "monthly", Quarterly = "quarterly", HalfYearly = "half_yearly",
    Yearly = "yearly", Once = "once");

impl Frequency {
    /// The day of the next measurement after one on this day; none after the only one, or beyond the year 9999.
    pub fn after(self, day: Day) -> Option<Day> {
        match self {
            Self::Weekly => day.plus_days(7),
            Self::Monthly => day.plus_months(1),
            Self::Quarterly => day.plus_months(3),
            Self::HalfYearly => day.plus_months(6),
            Self::Yearly => day.plus_months(12),
            Self::Once => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn societal_value_is_no_level_of_an_indicator() {
        assert_eq!(IndicatorLevel::named("societal_value"), None);
        for level in IndicatorLevel::ALL {
            assert_eq!(IndicatorLevel::named(level.as_str()), Some(*level));
        }
    }

    #[test]
    fn a_rhythm_follows_the_calendar() {
        let after = |rhythm: Frequency, day: &str| {
            rhythm.after(day.parse().unwrap()).map(|day| day.to_string()).unwrap_or_default()
        };
        assert_eq!(after(Frequency::Weekly, "2027-12-28"), "2028-01-04");
        assert_eq!(after(Frequency::Monthly, "2027-01-31"), "2027-02-28");
        assert_eq!(after(Frequency::Quarterly, "2027-11-30"), "2028-02-29");
        assert_eq!(after(Frequency::HalfYearly, "2027-08-31"), "2028-02-29");
        assert_eq!(after(Frequency::Yearly, "2028-02-29"), "2029-02-28");
        assert_eq!(after(Frequency::Once, "2027-01-01"), "");
        assert_eq!(after(Frequency::Weekly, "9999-12-30"), "");
    }
}
