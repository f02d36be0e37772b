//! Instruments: what is asked, read from `instruments/*.toml` when this crate is built and validated then. Their texts are
//! in `locales/<language>/*.toml`, one language pack each.

/// Lists files that `build.rs` wrote, one for each language that is built in.
macro_rules! built_in {
    (@ $ending:literal: $($code:literal),+) => {
        &[$(($code, include_bytes!(concat!(env!("OUT_DIR"), "/", $code, $ending)))),+]
    };
    ($ending:literal) => {{
        #[cfg(not(feature = "every-language"))]
        const FILES: &[(&str, &[u8])] = built_in!(@ $ending: "nb");
        #[cfg(feature = "every-language")]
        const FILES: &[(&str, &[u8])] = built_in!(@ $ending: "nb", "nn", "se", "en", "da", "uk", "ar");
        FILES
    }};
}

pub mod discussion;
mod kind;
mod known;
mod later;
mod model;
mod pack;
#[cfg(test)]
mod parse;
mod parts;
pub mod plan;
pub mod survey;

pub use discussion::{Discussion, MatrixCell, MatrixText, OverviewColumn, OverviewRow, Phase, ThicknessSign};
pub use kind::{Choice, Kind};
pub use known::{UnreadablePack, learn, packed, speaks};
pub use model::{Field, FieldText, Instrument, Statement, Translated, Value, ValueText};
pub use pack::{LanguagePack, LaterPack};
pub use parts::{Parts, SURVEY, family};
pub use plan::PlanGuide;
pub use survey::Survey;
#[cfg(feature = "text")]
pub(crate) use {known::texts, later::texts as later_texts};

/// The SAMSON scorecard: 4 values, 7 fields of action, 51 statements.
pub fn scorecard() -> &'static Instrument {
    &known::known().scorecard
}

/// The partnership survey: 82 items in three parts.
pub fn survey() -> &'static Survey {
    &known::known().survey
}

/// The survey with these parts only, as an instrument of its own.
pub fn survey_with(parts: Parts) -> &'static Instrument {
    known::known().with_parts(parts)
}

/// The survey that an instrument is, with all its parts or some; none for another instrument.
pub fn survey_of(instrument: &Instrument) -> Option<&'static Survey> {
    Parts::named(&instrument.id).map(|_| survey())
}

/// The instrument with this name and version, if this app knows it.
pub fn find(id: &crate::ids::InstrumentId, version: u32) -> Option<&'static Instrument> {
    let named = match Parts::named(id) {
        Some(parts) => survey_with(parts),
        None => scorecard(),
    };
    Some(named).filter(|named| named.id == *id && named.version == version)
}

/// What every app carries for talking about a result.
pub fn discussion() -> &'static Discussion {
    &later::later().discussion
}

/// What leads a group through its impact plan: the ten steps, and what an indicator consists of.
pub fn plan_guide() -> &'static PlanGuide {
    &later::later().plan
}
