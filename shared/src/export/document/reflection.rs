//! What an export tells of what the group says about itself.

use serde::{Deserialize, Serialize};

/// What the group said about itself after a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReflectionOf {
    /// Identifier of the round, in hexadecimal.
    pub round: String,
    /// The cells of the overview table in which something is written.
    pub overview: Vec<OverviewCell>,
    /// Where the group places itself between thin (0) and thick (100).
    pub continuum: Vec<Placed>,
    /// Where in the circle it is: "map", "focus", "people", "tell" or "grow".
    pub phase: Option<String>,
    /// The questions of the evaluation that are answered.
    pub evaluation: Vec<Evaluated>,
}

/// A cell of the overview table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OverviewCell {
    /// Its column: a part of the survey.
    pub column: String,
    /// Its name in the language of the export.
    pub column_name: String,
    /// Its row.
    pub row: String,
    /// Its name in the language of the export.
    pub row_name: String,
    /// As it was written.
    pub text: String,
}

/// Where the group places one side of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Placed {
    /// Which sign, or "whole" for the collaboration as a whole.
    pub aspect: String,
    /// Its name in the language of the export; empty for the whole.
    pub name: String,
    /// 0 (thin) to 100 (thick).
    pub value: u8,
}

/// An answer to a question of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Evaluated {
    /// Identifier of the question.
    pub question: String,
    /// In the language of the export.
    pub text: String,
    /// What was written, or each option that was chosen in words.
    pub answers: Vec<String>,
    /// The options that were chosen; empty where the group wrote.
    pub options: Vec<String>,
}
