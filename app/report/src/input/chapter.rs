//! What can be in a report.

use serde::{Deserialize, Serialize};

/// A chapter that a report can do without. The cover and the method are always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chapter {
    /// The fields of the scorecard at a glance, the values and the thickness.
    Overall,
    /// What the conversation may begin with.
    StandsOut,
    /// What each group says about the fields.
    Groups,
    /// Field by field, with its statements and what people wrote there.
    Fields,
    /// What helps a partnership succeed, each side first.
    Factors,
    /// What stands in its way, each side first.
    Barriers,
    /// The first part of the survey, theme by theme.
    Themes,
    /// The answers to everything else that the survey asked.
    Answers,
    /// What people wrote, shuffled and without names.
    Written,
    /// What moved since the rounds before.
    Comparison,
    /// What the group says about itself.
    Together,
    /// What was agreed.
    Actions,
    /// The impact plan.
    Plan,
}

impl Chapter {
    /// Those of a report about a round of the scorecard, in order.
    pub const SCORECARD: [Self; 8] = [
        Self::Overall,
        Self::StandsOut,
        Self::Groups,
        Self::Fields,
        Self::Comparison,
        Self::Together,
        Self::Actions,
        Self::Plan,
    ];

    /// Those of a report about a round of the partnership survey, in order.
    pub const SURVEY: [Self; 10] = [
        Self::StandsOut,
        Self::Factors,
        Self::Barriers,
        Self::Themes,
        Self::Answers,
        Self::Written,
        Self::Comparison,
        Self::Together,
        Self::Actions,
        Self::Plan,
    ];

    /// The key of its title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Overall => "profile-overall",
            Self::StandsOut => "profile-stands-out",
            Self::Groups => "report-groups",
            Self::Fields => "profile-fields",
            Self::Factors => "survey-factors",
            Self::Barriers => "survey-barriers",
            Self::Themes => "survey-themes",
            Self::Answers => "report-answers",
            Self::Written => "report-written",
            Self::Comparison => "report-comparison",
            Self::Together => "together-title",
            Self::Actions => "report-actions",
            Self::Plan => "plan-open",
        }
    }
}
