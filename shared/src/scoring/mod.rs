//! From answers to the profile. Source of every formula: `docs/scoring.md`.

mod answers;
mod comparison;
mod consensus;
mod difference;
mod field;
mod group;
mod mean;
mod notes;
mod place;
mod profile;
mod stands_out;
mod statement;
mod summary;
pub mod survey;
mod value;

pub use answers::{RoundAnswers, Voice};
pub use comparison::{
    Change, Comparison, Direction, FieldSeries, Measurement, OtherInstrument, Series, SideChange, ValueChange,
};
pub use consensus::{Agreement, consensus};
pub use difference::{GroupDifference, SideScore};
pub use field::FieldFigures;
pub use group::{Side, SideFigures};
pub use mean::Mean;
pub use place::Place;
pub use profile::{Profile, TooFew};
pub use stands_out::StandsOut;
pub use statement::StatementFigures;
pub use summary::{NoSummary, Summary};
pub use survey::SurveyProfile;
pub use value::ValueFigures;
