//! What leaves the app as a file for other programs.

mod bring_in;
mod csv;
mod document;
mod gather;
#[cfg(feature = "text")]
mod tables;
#[cfg(test)]
mod tests;

pub use csv::{Cell, table};
pub use document::{
    Action, AnswerCount, Evaluated, Export, ExportError, Field, GroupFigures, Note, OverviewCell, Placed,
    PlanCell, PlanField, PlanIndicator, PlanMeasurement, PlanOf, PlanRow, PlanStep, ReflectionOf, Round,
    Statement, SurveyBarrier, SurveyFactor, SurveyItem, SurveyRound, SurveySide, VERSION, Value, Written,
};
pub use gather::Told;
#[cfg(feature = "text")]
pub use tables::{Subject, Table};
