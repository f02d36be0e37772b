//! The languages Samson speaks.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language that instruments and screens are written in. Stored and sent as its code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Language {
    /// Norwegian bokmål: what the instruments were written in.
    #[default]
    Bokmal,
    /// English.
    English,
}

/// A tag that names none of our languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a language Samson speaks")]
pub struct UnknownLanguage(String);

impl Language {
    /// Every language, in the order it is offered on screen.
    pub const ALL: [Self; 2] = [Self::Bokmal, Self::English];

    /// The shortest BCP-47 tag: for `lang` attributes, file names and storage.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::English => "en",
        }
    }

    /// What its speakers call it: for the language menu.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Norsk",
            Self::English => "English",
        }
    }

    /// The first of a person's preferred languages that we speak, or the default.
    ///
    /// `tags` are BCP-47 tags, best first, as a browser or an operating system lists them.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(|tag| tag.parse().ok()).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a BCP-47 tag by its first subtag: regions and scripts do not matter.
    ///
    /// Whoever prefers nynorsk or a Norwegian not further described reads bokmål.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" | "nn" => Ok(Self::Bokmal),
            "en" => Ok(Self::English),
            _ => Err(UnknownLanguage(tag.to_owned())),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;
    fn try_from(tag: String) -> Result<Self, UnknownLanguage> {
        tag.parse()
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.code()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_scripts_and_letter_case_do_not_matter() {
        for tag in ["nb", "nb-NO", "NO", "no_NO", "nn-NO"] {
            assert_eq!(tag.parse(), Ok(Language::Bokmal), "{tag}");
        }
        for tag in ["en", "en-GB", "EN-us"] {
            assert_eq!(tag.parse(), Ok(Language::English), "{tag}");
        }
    }

    #[test]
    fn a_language_we_do_not_speak_is_refused() {
        for tag in ["", "-", "fi", "enm", "nbx-NO"] {
            assert!(tag.parse::<Language>().is_err(), "{tag:?}");
        }
    }

    #[test]
    fn the_first_preference_we_speak_wins() {
        assert_eq!(Language::preferred(["fi-FI", "en-GB", "nb-NO"]), Language::English);
        assert_eq!(Language::preferred(["fi-FI"]), Language::Bokmal);
        assert_eq!(Language::preferred([]), Language::Bokmal);
    }

    #[test]
    fn it_is_stored_as_its_code_and_read_back() {
        for language in Language::ALL {
            let mut stored = Vec::new();
            ciborium::into_writer(&language, &mut stored).unwrap();
            assert_eq!(&stored[1..], language.code().as_bytes());
            assert_eq!(ciborium::from_reader::<Language, _>(stored.as_slice()).unwrap(), language);
        }
    }
}
