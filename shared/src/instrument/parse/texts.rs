//! The texts of an instrument in one language: none missing, none empty, none that no screen shows.

use super::{InstrumentError, read};
use crate::instrument::discussion::{CellText, DiscussionText, MatrixText};
use crate::instrument::{FieldText, Translated, ValueText};
use crate::language::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The texts of one thing by their names.
type Named = BTreeMap<String, String>;

/// A table of the file.
#[derive(Deserialize)]
#[serde(untagged)]
enum Table {
    /// Of one thing, written as `[matrix]`.
    One(Named),
    /// Of several, written as `[field.goals]`.
    Many(BTreeMap<String, Named>),
}

/// Takes the texts out one by one, and collects what is wrong with them.
pub(super) struct Texts {
    language: Language,
    /// By kind and id; the id of what there is only one of is its kind.
    rest: BTreeMap<(String, String), Named>,
    problems: Vec<InstrumentError>,
}

impl Texts {
    /// Reads a file of texts.
    pub(super) fn read(language: Language, file: &str) -> Result<Self, Vec<InstrumentError>> {
        let mut rest = BTreeMap::new();
        for (kind, table) in read::<BTreeMap<String, Table>>(file)? {
            let things = match table {
                Table::One(texts) => BTreeMap::from([(kind.clone(), texts)]),
                Table::Many(things) => things,
            };
            rest.extend(things.into_iter().map(|(id, texts)| ((kind.clone(), id), texts)));
        }
        Ok(Self { language, rest, problems: Vec::new() })
    }

    /// Everything that is wrong, once everything was asked for.
    pub(super) fn problems(self) -> Vec<InstrumentError> {
        let language = self.language;
        let nobodys = |((kind, id), _)| InstrumentError::UnknownThing { kind, id, language };
        self.problems.into_iter().chain(self.rest.into_iter().map(nobodys)).collect()
    }

    pub(super) fn of_value(&mut self, id: &str) -> Translated<ValueText> {
        self.of("value", id, |one| ValueText {
            name: one.required("name"),
            statement: one.required("statement"),
            question: one.required("question"),
        })
    }

    pub(super) fn of_field(&mut self, id: &str) -> Translated<FieldText> {
        self.of("field", id, |one| FieldText {
            name: one.required("name"),
            full: one.optional("full"),
            about: one.required("about"),
            discuss: one.required("discuss"),
        })
    }

    /// The statement and its axis label.
    pub(super) fn of_statement(&mut self, id: &str) -> (Translated<String>, Translated<String>) {
        let language = self.language;
        let (text, short) = self.one("statement", id, |one| (one.required("text"), one.required("short")));
        (Translated::new(language, text), Translated::new(language, short))
    }

    /// The words above a conversation.
    pub(super) fn of_discussion(&mut self) -> Translated<DiscussionText> {
        self.of("discussion", "discussion", |one| DiscussionText {
            title: one.required("title"),
            intro: one.required("intro"),
        })
    }

    /// The words of the action matrix.
    pub(super) fn of_matrix(&mut self) -> Translated<MatrixText> {
        self.of("matrix", "matrix", |one| MatrixText {
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
    pub(super) fn of_cell(&mut self, id: &str) -> Translated<CellText> {
        self.of("cell", id, |one| CellText {
            title: one.required("title"),
            meaning: one.required("meaning"),
            question: one.required("question"),
        })
    }

    pub(super) fn of_question(&mut self, id: &str) -> Translated<String> {
        self.of("question", id, |one| one.required("text"))
    }

    pub(super) fn of<T>(&mut self, kind: &str, id: &str, read: fn(&mut Reader) -> T) -> Translated<T> {
        Translated::new(self.language, self.one(kind, id, read))
    }

    fn one<T>(&mut self, kind: &str, id: &str, read: fn(&mut Reader) -> T) -> T {
        let rest = self.rest.remove(&(kind.to_owned(), id.to_owned())).unwrap_or_default();
        let mut reader = Reader { id, language: self.language, rest, problems: &mut self.problems };
        let text = read(&mut reader);
        reader.nothing_left();
        text
    }
}

/// The texts of one thing, taken out one by one.
pub(super) struct Reader<'a> {
    id: &'a str,
    language: Language,
    rest: Named,
    problems: &'a mut Vec<InstrumentError>,
}

impl Reader<'_> {
    pub(super) fn required(&mut self, name: &'static str) -> String {
        let text = self.rest.remove(name);
        self.checked(name, text)
    }

    pub(super) fn optional(&mut self, name: &'static str) -> Option<String> {
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
