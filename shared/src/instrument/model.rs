//! What an instrument consists of. A valid one has unique ids, no dangling references and every text.

use super::Kind;
use crate::ids::{FieldId, Group, InstrumentId, StatementId, ValueId};
use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text, or several that belong together, in every language that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translated<T>(BTreeMap<Language, T>);

impl<T> Translated<T> {
    /// A text in one language.
    pub fn new(language: Language, text: T) -> Self {
        Self(BTreeMap::from([(language, text)]))
    }

    /// Whether there is a translation.
    pub fn has(&self, language: Language) -> bool {
        self.0.contains_key(&language)
    }

    /// The translation; in a language that is not known, the one of the first that is.
    pub fn get(&self, language: Language) -> Option<&T> {
        self.0.get(&language).or_else(|| self.0.values().next())
    }

    /// Adds what another one has.
    pub(super) fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

impl Translated<String> {
    /// The text, empty if there is none in any language.
    pub fn text(&self, language: Language) -> &str {
        self.get(language).map_or("", String::as_str)
    }
}

impl<T> Default for Translated<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

/// A questionnaire: values to weight and statements to answer, arranged in fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Its name in invitations and documents.
    pub id: InstrumentId,
    /// Grows when statements change their meaning.
    pub version: u32,
    /// The question which side somebody belongs to, where it is one of the questions: the first. It is answered by whoever
    /// joins, with the group, and never sent as an answer.
    pub role: Option<Translated<String>>,
    /// What the group weights first, in the order of asking.
    pub values: Vec<Value>,
    /// The axes of the overall radar, or the parts of a survey, in order.
    pub fields: Vec<Field>,
    /// In the order of asking; those of one field stand together.
    pub statements: Vec<Statement>,
}

/// A value whose importance each participant weights from 1 to 5. Never skipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// For instance `openness`.
    pub id: ValueId,
    /// On screen.
    pub text: Translated<ValueText>,
}

/// The texts of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueText {
    /// One word.
    pub name: String,
    /// What it means here.
    pub statement: String,
    /// What is asked.
    pub question: String,
}

/// A field of action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// For instance `equality`.
    pub id: FieldId,
    /// On screen.
    pub text: Translated<FieldText>,
}

/// The texts of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldText {
    /// Short enough for an axis; may hold soft hyphens.
    pub name: String,
    /// The full term where the name is a short form.
    pub full: Option<String>,
    /// One sentence about it.
    pub about: String,
    /// A question to talk about; empty for a part of a survey.
    pub discuss: String,
}

/// A statement to answer, or to skip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// For instance `equality.4`.
    pub id: StatementId,
    /// The field it belongs to.
    pub field: FieldId,
    /// The one or two values it puts into practice.
    pub values: Vec<ValueId>,
    /// Agreement is a sign of thick co-creation (co-production).
    pub thick: bool,
    /// How it is answered.
    pub kind: Kind,
    /// The statement.
    pub text: Translated<String>,
    /// Axis label; may hold soft hyphens. Nothing where no chart has this axis.
    pub short: Translated<String>,
    /// The statement for everybody but the municipality, where it differs.
    pub enterprise: Option<Translated<String>>,
    /// Small print.
    pub hint: Option<Translated<String>>,
}

impl Statement {
    /// The statement in the words for this side.
    pub fn wording(&self, group: Group, language: Language) -> &str {
        match &self.enterprise {
            Some(text) if group != Group::Municipality => text.text(language),
            _ => self.text.text(language),
        }
    }

    fn add_texts(&mut self, other: Self) {
        self.kind.add_texts(other.kind);
        self.text.add(other.text);
        self.short.add(other.short);
        add(&mut self.enterprise, other.enterprise);
        add(&mut self.hint, other.hint);
    }
}

/// Adds what another one has, where there is such a text.
fn add(to: &mut Option<Translated<String>>, other: Option<Translated<String>>) {
    if let (Some(to), Some(other)) = (to, other) {
        to.add(other);
    }
}

impl Instrument {
    /// Adds the texts of the same instrument in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        add(&mut self.role, other.role);
        for (value, other) in self.values.iter_mut().zip(other.values) {
            value.text.add(other.text);
        }
        for (field, other) in self.fields.iter_mut().zip(other.fields) {
            field.text.add(other.text);
        }
        for (statement, other) in self.statements.iter_mut().zip(other.statements) {
            statement.add_texts(other);
        }
    }

    /// The value with this id.
    pub fn value(&self, id: &ValueId) -> Option<&Value> {
        self.values.iter().find(|value| value.id == *id)
    }

    /// The field with this id.
    pub fn field(&self, id: &FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == *id)
    }

    /// The statement with this id.
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == *id)
    }

    /// The statements of a field, in order.
    pub fn statements_of<'a>(&'a self, field: &'a FieldId) -> impl Iterator<Item = &'a Statement> {
        self.statements.iter().filter(move |statement| statement.field == *field)
    }

    /// Everything a participant goes through: values and statements together.
    pub fn len(&self) -> usize {
        self.values.len() + self.statements.len()
    }

    /// True for an instrument without anything to answer.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
