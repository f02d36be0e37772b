//! The catalogue's files, built into the program: texts work without a connection.

use crate::language::Language;

/// One file of texts in one language.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// File name without folder and ending, for instance `join`.
    pub name: &'static str,
    /// Its content, in Fluent syntax, without comments (see `build.rs`).
    pub content: &'static str,
}

/// How many files every language has.
pub const FILES: usize = 14;

/// Lists the files of every language: a new file is added here once, a new language below.
macro_rules! sources_in {
    ($code:literal) => {
        sources_in!(
            $code: "common", "join", "answer", "facilitate", "manage", "profile", "compare", "dialogue", "actions", "export",
            "handover", "problems",
            "report", "units"
        )
    };
    ($code:literal: $($name:literal),+) => {
        [$(Source { name: $name, content: include_str!(concat!(env!("OUT_DIR"), "/", $code, "-", $name, ".ftl")) }),+]
    };
}

const BOKMAL: [Source; FILES] = sources_in!("nb");
const ENGLISH: [Source; FILES] = sources_in!("en");

/// Every file of a language, in the order they are loaded.
pub const fn sources(language: Language) -> &'static [Source; FILES] {
    match language {
        Language::Bokmal => &BOKMAL,
        Language::English => &ENGLISH,
    }
}
