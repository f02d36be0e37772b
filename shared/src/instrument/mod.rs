//! Instruments: what is asked, read from `instruments/*.toml` when this crate is built and validated then. Their texts are
//! in `locales/<language>/*.toml`, one language pack each.

pub mod discussion;
mod known;
mod model;
mod pack;
#[cfg(test)]
mod parse;
pub mod plan;

pub use discussion::{Discussion, MatrixCell, MatrixText};
#[cfg(feature = "text")]
pub(crate) use known::texts;
pub use known::{UnreadablePack, learn, packed, speaks};
pub use model::{Field, FieldText, Instrument, Statement, Translated, Value, ValueText};
pub use pack::LanguagePack;
pub use plan::PlanGuide;

/// The SAMSON scorecard: 4 values, 7 fields of action, 51 statements.
pub fn scorecard() -> &'static Instrument {
    &known::known().scorecard
}

/// The instrument with this name and version, if this app knows it.
pub fn find(id: &crate::ids::InstrumentId, version: u32) -> Option<&'static Instrument> {
    [scorecard()].into_iter().find(|instrument| instrument.id == *id && instrument.version == version)
}

/// The questions and the matrix that every app carries for talking about a result.
pub fn discussion() -> &'static Discussion {
    &known::known().discussion
}

/// What leads a group through its impact plan: the ten steps, and what an indicator consists of.
pub fn plan_guide() -> &'static PlanGuide {
    &known::known().plan
}
