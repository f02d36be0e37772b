//! From the TOML of an instrument to a valid [`Instrument`]. Runs when the crate is built, and in tests.

pub(crate) mod discussion;
mod error;
pub(crate) mod plan;
mod rules;
pub(crate) mod survey;
mod survey_texts;
mod texts;

use crate::ids::{FieldId, InstrumentId, StatementId, ValueId};
use crate::instrument::{Field, Instrument, Kind, Statement, Value};
use crate::language::Language;
pub(crate) use error::InstrumentError;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use texts::Texts;

/// Reads and validates an instrument: its structure, and its texts in one language.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts: see [`InstrumentError`]. Text that is no
/// TOML of the expected form gives one error only, with its line.
pub(crate) fn parse(
    structure: &str,
    language: Language,
    texts: &str,
) -> Result<Instrument, Vec<InstrumentError>> {
    let written: WrittenInstrument = read(structure)?;
    let mut texts = Texts::read(language, texts)?;
    let mut problems = rules::broken(&written);
    let values = written.values.into_iter().map(|value| value.read(&mut texts)).collect();
    let fields: Vec<Field> = written.fields.into_iter().map(|field| field.read(&mut texts)).collect();
    let statements = written.statements.into_iter().filter_map(|s| s.read(&fields, &mut texts)).collect();
    problems.extend(texts.problems());
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Instrument { id: written.id, version: written.version, role: None, values, fields, statements })
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Vec<InstrumentError>> {
    toml::from_str(text).map_err(|error| vec![InstrumentError::Unreadable(error.to_string())])
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenValue {
    id: ValueId,
}

impl WrittenValue {
    fn read(self, texts: &mut Texts) -> Value {
        let text = texts.of_value(self.id.as_str());
        Value { id: self.id, text }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenField {
    id: FieldId,
    number: usize,
}

impl WrittenField {
    fn read(self, texts: &mut Texts) -> Field {
        let text = texts.of_field(self.id.as_str());
        Field { id: self.id, text }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStatement {
    id: StatementId,
    values: Vec<ValueId>,
    #[serde(default)]
    thick: bool,
}

impl WrittenStatement {
    /// The part of the id before the dot.
    fn field(&self) -> &str {
        self.id.as_str().split('.').next().unwrap_or_default()
    }

    /// `None` when there is no such field, which the rules report.
    fn read(self, fields: &[Field], texts: &mut Texts) -> Option<Statement> {
        let (text, short) = texts.of_statement(self.id.as_str());
        let field = fields.iter().find(|field| field.id.as_str() == self.field())?.id.clone();
        Some(Statement {
            field,
            values: self.values,
            thick: self.thick,
            kind: Kind::Agree,
            text,
            short,
            enterprise: None,
            hint: None,
            id: self.id,
        })
    }
}

#[cfg(test)]
mod tests;
