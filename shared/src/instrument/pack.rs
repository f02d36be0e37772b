//! A language pack: everything that people read in one language, as one file.

use super::{Discussion, Instrument, PlanGuide, Survey};
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// Everything in one language. Belongs to the version of the app it was built with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguagePack {
    /// Which one.
    pub language: Language,
    /// The texts of the screens, in Fluent syntax, without comments.
    pub texts: String,
    /// The scorecard, with its texts in this language only.
    pub scorecard: Instrument,
    /// The partnership survey, likewise.
    pub survey: Survey,
    /// What a group talks about, likewise.
    pub discussion: Discussion,
    /// What leads a group through its impact plan, likewise.
    pub plan: PlanGuide,
}
