//! Instruments: what is asked, read from `instruments/*.toml` when this crate is built and validated then.

pub mod discussion;
mod model;
#[cfg(test)]
mod parse;

pub use discussion::{Discussion, MatrixCell, MatrixText};
pub use model::{Field, FieldText, Instrument, Statement, Translated, Value, ValueText};
use std::sync::OnceLock;

/// The SAMSON scorecard: 4 values, 7 fields of action, 51 statements.
pub fn scorecard() -> &'static Instrument {
    static SCORECARD: OnceLock<Instrument> = OnceLock::new();
    SCORECARD.get_or_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/scorecard.cbor"));
        crate::codec::decode(bytes)
            .unwrap_or_else(|_| unreachable!("build.rs wrote these bytes from the validated TOML"))
    })
}

/// The instrument with this name and version, if this app knows it.
pub fn find(id: &crate::ids::InstrumentId, version: u32) -> Option<&'static Instrument> {
    [scorecard()].into_iter().find(|instrument| instrument.id == *id && instrument.version == version)
}

/// The questions and the matrix that every app carries for talking about a result.
pub fn discussion() -> &'static Discussion {
    static DISCUSSION: OnceLock<Discussion> = OnceLock::new();
    DISCUSSION.get_or_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/discussion.cbor"));
        crate::codec::decode(bytes)
            .unwrap_or_else(|_| unreachable!("build.rs wrote these bytes from the validated TOML"))
    })
}
