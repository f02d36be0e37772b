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
pub(super) use from_field::GoalFromField;
pub use history::PlanHistory;
pub use indicator::Indicator;
pub use indicators::Indicators;
pub use overview::Plan;
pub use step::PlanStep;
pub use theory::Theory;
