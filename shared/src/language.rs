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
    /// Norwegian nynorsk.
    Nynorsk,
    /// Northern Sami.
    NorthernSami,
    /// English.
    English,
    /// Danish.
    Danish,
    /// Ukrainian.
    Ukrainian,
    /// Arabic.
    Arabic,
}

/// Which way a language is written. In HTML: the attribute `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's attribute `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A tag that names none of our languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a language Samson speaks")]
pub struct UnknownLanguage(String);

impl Language {
    /// Every language, in the order it is offered on screen: those of Norway, then the others.
    pub const ALL: [Self; 7] = [
        Self::Bokmal,
        Self::Nynorsk,
        Self::NorthernSami,
        Self::English,
        Self::Danish,
        Self::Ukrainian,
        Self::Arabic,
    ];

    /// What every program has built in; for the others there are language packs.
    pub const BUILT_IN: [Self; 1] = [Self::Bokmal];

    /// The shortest BCP-47 tag: for `lang` attributes, folder names and storage.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::NorthernSami => "se",
            Self::English => "en",
            Self::Danish => "da",
            Self::Ukrainian => "uk",
            Self::Arabic => "ar",
        }
    }

    /// What its speakers call it: for the language menu.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Bokmål",
            Self::Nynorsk => "Nynorsk",
            Self::NorthernSami => "Davvisámegiella",
            Self::English => "English",
            Self::Danish => "Dansk",
            Self::Ukrainian => "Українська",
            Self::Arabic => "العربية",
        }
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Names one after the other, with the comma this language has.
    pub fn list(self, names: impl IntoIterator<Item = String>) -> String {
        let comma = if self == Self::Arabic { "، " } else { ", " };
        names.into_iter().collect::<Vec<_>>().join(comma)
    }

    /// Whether somebody who speaks it has read the texts. The others were translated by a machine, and say so.
    pub const fn is_reviewed(self) -> bool {
        matches!(self, Self::Bokmal | Self::English)
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

    /// Reads a BCP-47 tag by its first subtag: regions and scripts do not matter. A Norwegian not further described
    /// is bokmål.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        let code = if primary == "no" { "nb" } else { &*primary };
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
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
        for tag in ["nb", "nb-NO", "NO", "no_NO"] {
            assert_eq!(tag.parse(), Ok(Language::Bokmal), "{tag}");
        }
        for tag in ["en", "en-GB", "EN-us"] {
            assert_eq!(tag.parse(), Ok(Language::English), "{tag}");
        }
        for (tag, language) in
            [("nn-NO", Language::Nynorsk), ("ar-SY", Language::Arabic), ("uk", Language::Ukrainian)]
        {
            assert_eq!(tag.parse(), Ok(language), "{tag}");
        }
    }

    #[test]
    fn names_stand_one_after_the_other_with_the_comma_of_the_language() {
        let names = || ["Kari", "Ahmed"].map(str::to_owned);
        assert_eq!(Language::Bokmal.list(names()), "Kari, Ahmed");
        assert_eq!(Language::Arabic.list(names()), "Kari، Ahmed");
        assert_eq!(Language::Arabic.list([]), "");
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

    #[test]
    fn arabic_alone_is_written_from_right_to_left() {
        let mirrored: Vec<Language> = Language::ALL
            .into_iter()
            .filter(|language| language.direction() == Direction::RightToLeft)
            .collect();
        assert_eq!(mirrored, [Language::Arabic]);
    }
}
