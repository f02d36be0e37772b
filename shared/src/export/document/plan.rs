//! What an export tells of the impact plan.

use serde::{Deserialize, Serialize};

/// The impact plan, as it stands on the day of the export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanOf {
    /// The ten steps.
    pub steps: Vec<PlanStep>,
    /// The indicators, oldest first; those that were removed are left out.
    pub indicators: Vec<PlanIndicator>,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanStep {
    /// Identifier.
    pub id: String,
    /// 1 to 10.
    pub number: u8,
    /// In the language of the export.
    pub title: String,
    /// Whether nothing is missing in it.
    pub complete: bool,
    /// Its fields in which something stands.
    pub fields: Vec<PlanField>,
}

/// A field of a step in which something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanField {
    /// Identifier.
    pub id: String,
    /// In the language of the export.
    pub name: String,
    /// "text", "number", "date", "list" or "table".
    pub kind: String,
    /// What stands in it: a text, a number with a decimal point, or a day. None for a list or table.
    pub content: Option<String>,
    /// The rows of a list or table that say something, oldest first.
    pub rows: Vec<PlanRow>,
}

/// A row of a list or table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanRow {
    /// Identifier, in hexadecimal.
    pub id: String,
    /// Its cells in which something stands. A list has one column, "text".
    pub cells: Vec<PlanCell>,
}

/// A cell in which something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanCell {
    /// Identifier of its column.
    pub column: String,
    /// Its name in the language of the export; empty for a list.
    pub name: String,
    /// "text", "number" or "date".
    pub kind: String,
    /// What stands in it: a text, a number with a decimal point, or a day.
    pub content: String,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanIndicator {
    /// Identifier, in hexadecimal.
    pub id: String,
    /// What is counted.
    pub name: String,
    /// "output", "outcome" or "impact".
    pub level: Option<String>,
    /// In what its numbers count.
    pub unit: String,
    /// What may be said with its numbers: "measured" for results of the work, "argued" together with the argument only,
    /// "needs_argument" for nothing yet.
    pub claim: String,
    /// Why the work has probably contributed; may be empty.
    pub argument: String,
    /// How the number is got.
    pub method: Option<String>,
    /// Where it is found.
    pub source: String,
    /// How often.
    pub frequency: Option<String>,
    /// Who sees to it.
    pub responsible: String,
    /// The row of the goal it belongs to.
    pub goal: Option<String>,
    /// The figure of the rounds that it follows, for instance "partnership/factor/clear_roles".
    pub link: Option<String>,
    /// The indicator whose place it took.
    pub replaces: Option<String>,
    /// Whether another one took its place.
    pub replaced: bool,
    /// The number before the work began.
    pub baseline: Option<f64>,
    /// When that was measured.
    pub baseline_date: Option<String>,
    /// The number to reach.
    pub target: Option<f64>,
    /// When.
    pub target_date: Option<String>,
    /// The last number after the start.
    pub last: Option<f64>,
    /// When that was measured.
    pub last_date: Option<String>,
    /// When it is to be measured next.
    pub next_date: Option<String>,
    /// How it stands: "reached", "overdue", "no_target", "no_direction", "no_baseline", "not_started", "on_track" or
    /// "behind". None for one whose place another one took.
    pub state: Option<String>,
    /// Everything that was measured and not removed, by date.
    pub measurements: Vec<PlanMeasurement>,
}

/// A number of an indicator on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanMeasurement {
    /// The day.
    pub date: String,
    /// The number; none for a gap, which is no zero.
    pub value: Option<f64>,
    /// In what it was counted then.
    pub unit: String,
    /// What had happened.
    pub note: String,
    /// The round that it comes from; none when somebody wrote it down.
    pub round: Option<String>,
}
