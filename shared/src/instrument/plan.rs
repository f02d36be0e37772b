//! What leads a group through its impact plan: ten steps, and what an indicator consists of. What the group writes is not
//! here.

mod lookup;
mod names;

use super::Translated;
use crate::ids::{FieldId, InstrumentId};
use serde::{Deserialize, Serialize};

pub use names::{Claim, ColumnKind, FieldKind, Frequency, IndicatorPart, Level, Method, Rule, StepName};

/// The plan's form and its words. A valid one has everything there is a fixed number of once and in order, unique ids, and
/// every text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanGuide {
    /// Its name, for instance `plan`.
    pub id: InstrumentId,
    /// Counts from 1.
    pub version: u32,
    /// What stands above it.
    pub text: Translated<PlanText>,
    /// The four levels, from what is certain to what is not.
    pub levels: Vec<LevelGuide>,
    /// What the group keeps to.
    pub rules: Vec<Worded<Rule>>,
    /// The ten steps, in order.
    pub steps: Vec<Step>,
    /// What an indicator consists of, in the order in which it is filled.
    pub indicator_fields: Vec<IndicatorField>,
    /// The columns of its measurements.
    pub measurement: Translated<MeasurementText>,
    /// Where its number may come from.
    pub methods: Vec<Worded<Method>>,
    /// How often it may be measured.
    pub frequencies: Vec<Worded<Frequency>>,
}

/// What stands above the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanText {
    /// Its heading.
    pub title: String,
    /// One or two sentences below it.
    pub intro: String,
}

/// One of several, with a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worded<T> {
    /// Which one.
    pub id: T,
    /// Its text.
    pub text: Translated<String>,
}

/// A level, and what may be said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelGuide {
    /// Which one.
    pub id: Level,
    /// What may be said.
    pub claim: Claim,
    /// Its words.
    pub text: Translated<LevelText>,
}

/// The words of a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelText {
    /// One word.
    pub name: String,
    /// What belongs to it.
    pub definition: String,
    /// How surely it comes from the work.
    pub causality: String,
    /// Two of them.
    pub examples: [String; 2],
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which one.
    pub id: StepName,
    /// Its words.
    pub text: Translated<StepText>,
    /// What is filled in, in order.
    pub fields: Vec<StepField>,
}

/// The words of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepText {
    /// A question.
    pub title: String,
    /// What to do.
    pub guidance: String,
    /// When it is done.
    pub complete: String,
}

/// A field of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepField {
    /// For instance `sources`. Another step may have one of the same name.
    pub id: FieldId,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether the step is incomplete without it.
    pub required: bool,
    /// Its columns if it is a table, otherwise none.
    pub columns: Vec<Column>,
    /// Its words.
    pub text: Translated<LabelText>,
}

/// The words of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelText {
    /// What it is called.
    pub label: String,
    /// What to write.
    pub hint: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// For instance `by`.
    pub id: FieldId,
    /// What its cells take.
    pub kind: ColumnKind,
    /// What it is called.
    pub label: Translated<String>,
}

/// A part of an indicator, and where it is filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorField {
    /// Which one.
    pub id: IndicatorPart,
    /// In which step.
    pub step: StepName,
    /// Whether every indicator must have it. See also [`PlanGuide::requires`].
    pub required: bool,
    /// Its words.
    pub text: Translated<IndicatorText>,
}

/// The words of a part of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorText {
    /// What it is called.
    pub label: String,
    /// What to write.
    pub hint: String,
    /// What it is called in the table of its step, where that is not the label.
    pub heading: Option<String>,
}

impl IndicatorText {
    /// What it is called in the table of its step.
    pub fn heading(&self) -> &str {
        self.heading.as_ref().unwrap_or(&self.label)
    }
}

/// What the columns of an indicator's measurements are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasurementText {
    /// When it was measured.
    pub date: String,
    /// The number.
    pub value: String,
    /// What has happened.
    pub note: String,
}
