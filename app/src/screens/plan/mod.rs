//! The impact plan: ten steps that the group fills in together, in any order, and the indicators that show whether it is on
//! its way.

mod adding;
mod due;
mod editing;
mod field;
mod from_field;
mod history;
mod indicator;
mod indicators;
mod linking;
mod measuring;
mod missing;
mod new_measurement;
mod of_all;
mod overview;
mod parts;
mod rows;
mod standing;
mod step;
mod swapping;
mod theory;
mod typed;
mod words;

pub use due::Due;
pub(super) use due::DueRow;
pub(super) use editing::use_plan;
pub(super) use from_field::GoalFromField;
pub use history::PlanHistory;
pub use indicator::Indicator;
pub use indicators::Indicators;
pub(super) use overview::HowFar;
pub use overview::Plan;
pub use step::PlanStep;
pub use theory::Theory;
pub(super) use words::PlanWords;
