//! From the TOML of an instrument to a valid [`Instrument`]. Runs when the crate is built, and in tests.

pub(crate) mod discussion;
mod error;
mod rules;
mod texts;

use crate::ids::{FieldId, InstrumentId, StatementId, ValueId};
use crate::instrument::{Field, Instrument, Statement, Value};
pub(crate) use error::InstrumentError;
use serde::Deserialize;
use std::collections::BTreeMap;
use texts::Texts;

/// Reads and validates an instrument.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts: see [`InstrumentError`]. Text that is no
/// TOML of the expected form gives one error only, with its line.
pub(crate) fn parse(text: &str) -> Result<Instrument, Vec<InstrumentError>> {
    let written: WrittenInstrument =
        toml::from_str(text).map_err(|error| vec![InstrumentError::Unreadable(error.to_string())])?;
    let mut problems = rules::broken(&written);
    let mut texts = Texts::default();
    let values = written.values.into_iter().map(|value| value.read(&mut texts)).collect();
    let fields: Vec<Field> = written.fields.into_iter().map(|field| field.read(&mut texts)).collect();
    let statements = written.statements.into_iter().filter_map(|s| s.read(&fields, &mut texts)).collect();
    problems.extend(texts.problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Instrument { id: written.id, version: written.version, values, fields, statements })
}

/// The file as it is written, before anything is checked but its form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenInstrument {
    id: InstrumentId,
    version: u32,
    #[serde(rename = "value")]
    values: Vec<WrittenValue>,
    #[serde(rename = "field")]
    fields: Vec<WrittenField>,
    #[serde(rename = "statement")]
    statements: Vec<WrittenStatement>,
}

/// By language code, then by the text's name. Codes are checked by [`Texts`]: the file may not name languages
/// here.
type WrittenTexts = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Deserialize)]
struct WrittenValue {
    id: ValueId,
    #[serde(flatten)]
    texts: WrittenTexts,
}

impl WrittenValue {
    fn read(self, texts: &mut Texts) -> Value {
        let text = texts.of_value(self.id.as_str(), &self.texts);
        Value { id: self.id, text }
    }
}

#[derive(Deserialize)]
struct WrittenField {
    id: FieldId,
    number: usize,
    #[serde(flatten)]
    texts: WrittenTexts,
}

impl WrittenField {
    fn read(self, texts: &mut Texts) -> Field {
        let text = texts.of_field(self.id.as_str(), &self.texts);
        Field { id: self.id, text }
    }
}

#[derive(Deserialize)]
struct WrittenStatement {
    id: StatementId,
    values: Vec<ValueId>,
    #[serde(default)]
    thick: bool,
    short: BTreeMap<String, String>,
    #[serde(flatten)]
    text: BTreeMap<String, String>,
}

impl WrittenStatement {
    /// The part of the id before the dot.
    fn field(&self) -> &str {
        self.id.as_str().split('.').next().unwrap_or_default()
    }

    /// `None` when there is no such field, which the rules report.
    fn read(self, fields: &[Field], texts: &mut Texts) -> Option<Statement> {
        let text = texts.of_label(self.id.as_str(), "statement", &self.text);
        let short = texts.of_label(self.id.as_str(), "short", &self.short);
        let field = fields.iter().find(|field| field.id.as_str() == self.field())?.id.clone();
        Some(Statement { field, values: self.values, thick: self.thick, text, short, id: self.id })
    }
}

#[cfg(test)]
mod tests;
