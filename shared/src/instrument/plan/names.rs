//! What the impact plan has a fixed number of. Code acts on each of them, so they are no mere names.

use serde::{Deserialize, Serialize};

/// Defines a closed set. A member is stored, and its texts are found, by its name.
macro_rules! closed_set {
    ($(#[$about:meta])* $set:ident: $($(#[$doc:meta])* $member:ident = $name:literal,)+) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $set {
            $($(#[$doc])* #[serde(rename = $name)] $member,)+
        }

        impl $set {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$member),+];

            /// Stable name: for texts and storage.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $name,)+
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.as_str() == name)
            }
        }
    };
}

closed_set!(
    /// A step of the plan. Groups may take them in any order.
    StepName:
    /// What is wrong, for whom, and how the group knows.
    Problem = "problem",
    /// How things should be.
    Goals = "goals",
    /// Who it is for, and what they themselves said.
    TargetGroup = "target_group",
    /// What is done, and why it should help.
    TheoryOfChange = "theory_of_change",
    /// What to look for. Indicators are made here.
    Indicators = "indicators",
    /// Where their numbers come from.
    Methods = "methods",
    /// How far to get.
    Targets = "targets",
    /// Where things stood before.
    Baseline = "baseline",
    /// What was measured since. Never quite complete.
    Measure = "measure",
    /// What was learned. Never quite complete.
    Evaluate = "evaluate",
);

impl StepName {
    /// Its place among the ten, from 1.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

closed_set!(
    /// What a field of a step takes.
    FieldKind:
    /// Some sentences.
    Text = "text",
    /// One short text per line.
    List = "list",
    /// A count.
    Number = "number",
    /// A day.
    Date = "date",
    /// Rows with the columns of the field.
    Table = "table",
    /// No values of its own: it shows every indicator, with what this step fills of it.
    Indicators = "indicators",
);

closed_set!(
    /// What a cell of a table takes.
    ColumnKind:
    /// A short text.
    Text = "text",
    /// A count.
    Number = "number",
    /// A day.
    Date = "date",
);

closed_set!(
    /// How far from the work an indicator looks, from what is certain to what is not.
    Level:
    /// What was done, and who took part.
    Output = "output",
    /// What became different for those who took part.
    Outcome = "outcome",
    /// What lasts for them.
    Impact = "impact",
    /// What the whole of society may gain.
    SocietalValue = "societal_value",
);

closed_set!(
    /// What may be said about a level.
    Claim:
    /// Numbers are shown as results of the work.
    Measure = "measure",
    /// Numbers are shown together with a written argument only: the work may have contributed.
    Argue = "argue",
    /// No indicator, no number, no sum of money.
    Nothing = "no_claim",
);

impl Claim {
    /// Whether there are indicators at such a level.
    pub const fn allows_indicator(self) -> bool {
        !matches!(self, Self::Nothing)
    }

    /// Whether an indicator of such a level must have an argument.
    pub const fn needs_argument(self) -> bool {
        matches!(self, Self::Argue)
    }
}

closed_set!(
    /// What the group keeps to, whatever it measures.
    Rule:
    /// Outputs and outcomes are measured.
    MeasureFirmly = "measure_firmly",
    /// Impact is argued for.
    ArgueImpact = "argue_impact",
    /// Societal value is not promised.
    NoSocietalClaim = "no_societal_claim",
    /// An indicator may be swapped for another one; its numbers stay.
    IndicatorsMayChange = "indicators_may_change",
    /// All partners choose what is measured.
    MeasureTogether = "measure_together",
);

closed_set!(
    /// Where the number of an indicator comes from.
    Method:
    /// The group counts.
    Count = "count",
    /// A questionnaire.
    Survey = "survey",
    /// Talks with people.
    Interview = "interview",
    /// What the group sees.
    Observation = "observation",
    /// Numbers that others keep.
    Register = "register",
    /// Anything else.
    Other = "other",
);

closed_set!(
    /// How often an indicator is measured.
    Frequency:
    /// Every week.
    Weekly = "weekly",
    /// Every month.
    Monthly = "monthly",
    /// Every third month.
    Quarterly = "quarterly",
    /// Every sixth month.
    HalfYearly = "half_yearly",
    /// Every year.
    Yearly = "yearly",
    /// Once after the baseline.
    Once = "once",
);

closed_set!(
    /// What an indicator consists of.
    IndicatorPart:
    /// What is counted.
    Name = "name",
    /// Its [`Level`].
    Level = "level",
    /// What its numbers count, for instance persons or per cent.
    Unit = "unit",
    /// Why the work has probably contributed.
    Argument = "argument",
    /// Its [`Method`].
    Method = "method",
    /// Where the number is found.
    Source = "source",
    /// Its [`Frequency`].
    Frequency = "frequency",
    /// Who sees to it that the number comes in.
    Responsible = "responsible",
    /// The number to reach.
    TargetValue = "target_value",
    /// When to reach it.
    TargetDate = "target_date",
    /// The number before the work began.
    BaselineValue = "baseline_value",
    /// When that was measured.
    BaselineDate = "baseline_date",
    /// Rows of a date, a number and a note.
    Measurements = "measurements",
);
