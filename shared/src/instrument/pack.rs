//! A language pack: everything that people read in one language, as one file.
//!
//! In postcard, not in CBOR: program and pack are always of one version, and reading it takes a phone a third of the code.

use super::{Discussion, Instrument, PlanGuide, Survey};
use crate::language::Language;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// Everything in one language. Belongs to the version of the app it was built with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguagePack {
    /// Which one.
    pub language: Language,
    /// The texts of the screens that answering needs, in Fluent syntax, without comments.
    pub texts: String,
    /// The scorecard, with its texts in this language only.
    pub scorecard: Instrument,
    /// The partnership survey, likewise.
    pub survey: Survey,
    /// A [`LaterPack`] as a file. Carried along unread: who only answers needs nothing of it, not even what reads it.
    pub later: ByteBuf,
}

/// What only comes after answering, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterPack {
    /// The texts of all other screens.
    pub texts: String,
    /// What a group talks about, with its texts in this language only.
    pub discussion: Discussion,
    /// What leads a group through its impact plan, likewise.
    pub plan: PlanGuide,
}

/// Gives a pack its file.
macro_rules! as_file {
    ($($pack:ident),+) => {$(
        impl $pack {
            /// As a file.
            ///
            /// # Errors
            /// Only for values of unknown length, which no pack has.
            pub fn write(&self) -> postcard::Result<Vec<u8>> {
                postcard::to_allocvec(self)
            }

            /// From a file; none where it is not exactly one pack of this version.
            pub fn read(file: &[u8]) -> Option<Self> {
                let (pack, rest) = postcard::take_from_bytes(file).ok()?;
                rest.is_empty().then_some(pack)
            }
        }
    )+};
}
as_file!(LanguagePack, LaterPack);
