//! The translations: every text in every language, nothing empty, nothing that no screen shows.

use super::{InstrumentError, WrittenTexts};
use crate::instrument::discussion::{CellText, DiscussionText, MatrixText};
use crate::instrument::{FieldText, Translated, ValueText};
use crate::language::Language;
use std::collections::BTreeMap;

/// Reads texts and collects what is wrong with them.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) problems: Vec<InstrumentError>,
}

impl Texts {
    pub(super) fn of_value(&mut self, id: &str, written: &WrittenTexts) -> Translated<ValueText> {
        self.groups(id, written, |one| ValueText {
            name: one.required("name"),
            statement: one.required("statement"),
            question: one.required("question"),
        })
    }

    pub(super) fn of_field(&mut self, id: &str, written: &WrittenTexts) -> Translated<FieldText> {
        self.groups(id, written, |one| FieldText {
            name: one.required("name"),
            full: one.optional("full"),
            about: one.required("about"),
            discuss: one.required("discuss"),
        })
    }

    /// The words above a conversation.
    pub(super) fn of_discussion(&mut self, id: &str, written: &WrittenTexts) -> Translated<DiscussionText> {
        self.groups(id, written, |one| DiscussionText {
            title: one.required("title"),
            intro: one.required("intro"),
        })
    }

    /// The words of the action matrix.
    pub(super) fn of_matrix(&mut self, id: &str, written: &WrittenTexts) -> Translated<MatrixText> {
        self.groups(id, written, |one| MatrixText {
            title: one.required("title"),
            intro: one.required("intro"),
            caution: one.required("caution"),
            keep: one.required("keep"),
            stop: one.required("stop"),
            known: one.required("known"),
            new: one.required("new"),
        })
    }

    /// The words of a box of it.
    pub(super) fn of_cell(&mut self, id: &str, written: &WrittenTexts) -> Translated<CellText> {
        self.groups(id, written, |one| CellText {
            title: one.required("title"),
            meaning: one.required("meaning"),
            question: one.required("question"),
        })
    }

    /// A single text, written as `language = "..."`.
    pub(super) fn of_label(
        &mut self,
        id: &str,
        name: &'static str,
        written: &BTreeMap<String, String>,
    ) -> Translated<String> {
        self.unknown_keys(id, written.keys());
        self.in_every_language(|texts, language| {
            let text = written.get(language.code()).cloned();
            Reader { id, language, rest: BTreeMap::new(), problems: &mut texts.problems }.checked(name, text)
        })
    }

    /// Texts that belong together, written as `language = { name = "...", ... }`.
    fn groups<T>(&mut self, id: &str, written: &WrittenTexts, read: fn(&mut Reader) -> T) -> Translated<T> {
        self.unknown_keys(id, written.keys());
        self.in_every_language(|texts, language| {
            let rest = written.get(language.code()).cloned().unwrap_or_default();
            let mut reader = Reader { id, language, rest, problems: &mut texts.problems };
            let text = read(&mut reader);
            reader.nothing_left();
            text
        })
    }

    fn in_every_language<T>(&mut self, mut read: impl FnMut(&mut Self, Language) -> T) -> Translated<T> {
        Translated::new(Language::ALL.into_iter().map(|language| (language, read(self, language))).collect())
    }

    fn unknown_keys<'a>(&mut self, id: &str, keys: impl Iterator<Item = &'a String>) {
        // By code and not by parsing: "nn" is not to pass for a bokmål text.
        let unknown = keys.filter(|key| Language::ALL.iter().all(|language| language.code() != **key));
        self.problems
            .extend(unknown.map(|key| InstrumentError::UnknownKey { id: id.to_owned(), key: key.clone() }));
    }
}

/// The texts of one thing in one language, taken out one by one.
struct Reader<'a> {
    id: &'a str,
    language: Language,
    rest: BTreeMap<String, String>,
    problems: &'a mut Vec<InstrumentError>,
}

impl Reader<'_> {
    fn required(&mut self, name: &'static str) -> String {
        let text = self.rest.remove(name);
        self.checked(name, text)
    }

    fn optional(&mut self, name: &'static str) -> Option<String> {
        let text = self.rest.remove(name)?;
        Some(self.checked(name, Some(text)))
    }

    /// The text, or an empty one and a problem.
    fn checked(&mut self, text: &'static str, found: Option<String>) -> String {
        let (id, language) = (self.id.to_owned(), self.language);
        match &found {
            None => self.problems.push(InstrumentError::MissingText { id, text, language }),
            Some(found) if found.trim().is_empty() => {
                self.problems.push(InstrumentError::EmptyText { id, text, language });
            }
            Some(_) => {}
        }
        found.unwrap_or_default()
    }

    fn nothing_left(self) {
        let (id, language) = (self.id, self.language);
        self.problems.extend(self.rest.into_keys().map(|text| InstrumentError::UnknownText {
            id: id.to_owned(),
            text,
            language,
        }));
    }
}
