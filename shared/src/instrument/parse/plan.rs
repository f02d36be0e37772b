//! From the TOML of the impact plan to a valid [`PlanGuide`].

mod rules;
mod texts;

use super::texts::Texts;
use super::{InstrumentError, read};
use crate::ids::{FieldId, InstrumentId};
use crate::instrument::plan::{
    Claim, Column, ColumnKind, FieldKind, Frequency, IndicatorField, IndicatorPart, Level, LevelGuide,
    Method, PlanGuide, Rule, Step, StepField, StepName, Worded,
};
use crate::language::Language;
use serde::Deserialize;

/// Reads and validates the plan: its structure, and its texts in one language.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts. Text that is no TOML of the expected form gives one
/// error only, with its line.
pub(crate) fn parse(
    structure: &str,
    language: Language,
    texts: &str,
) -> Result<PlanGuide, Vec<InstrumentError>> {
    let written: Written = read(structure)?;
    let mut texts = Texts::read(language, texts)?;
    let mut problems = rules::broken(&written);
    let guide = written.read(&mut texts);
    problems.extend(texts.problems());
    if problems.is_empty() { Ok(guide) } else { Err(problems) }
}

/// The file as it is written, before anything is checked but its form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: u32,
    rules: Vec<Rule>,
    methods: Vec<Method>,
    frequencies: Vec<Frequency>,
    #[serde(rename = "level")]
    levels: Vec<WrittenLevel>,
    #[serde(rename = "step")]
    steps: Vec<WrittenStep>,
    #[serde(rename = "indicator_field")]
    indicator_fields: Vec<WrittenPart>,
}

impl Written {
    fn read(self, texts: &mut Texts) -> PlanGuide {
        PlanGuide {
            id: self.id,
            version: self.version,
            text: texts.of_plan(),
            levels: self.levels.into_iter().map(|level| level.read(texts)).collect(),
            rules: worded(self.rules, Rule::as_str, "rule", texts),
            steps: self.steps.into_iter().map(|step| step.read(texts)).collect(),
            indicator_fields: self.indicator_fields.into_iter().map(|part| part.read(texts)).collect(),
            measurement: texts.of_measurement(),
            methods: worded(self.methods, Method::as_str, "method", texts),
            frequencies: worded(self.frequencies, Frequency::as_str, "frequency", texts),
        }
    }
}

fn worded<T: Copy>(
    all: Vec<T>,
    name: fn(T) -> &'static str,
    kind: &str,
    texts: &mut Texts,
) -> Vec<Worded<T>> {
    all.into_iter().map(|id| Worded { id, text: texts.of_named(kind, name(id)) }).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLevel {
    id: Level,
    claim: Claim,
}

impl WrittenLevel {
    fn read(self, texts: &mut Texts) -> LevelGuide {
        LevelGuide { id: self.id, claim: self.claim, text: texts.of_level(self.id.as_str()) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStep {
    id: StepName,
    fields: Vec<WrittenField>,
}

impl WrittenStep {
    /// Two steps may have a field of the same name.
    fn path_of(&self, field: &WrittenField) -> String {
        format!("{}.{}", self.id.as_str(), field.id)
    }

    fn read(self, texts: &mut Texts) -> Step {
        let text = texts.of_step(self.id.as_str());
        let paths: Vec<String> = self.fields.iter().map(|field| self.path_of(field)).collect();
        let fields =
            self.fields.into_iter().zip(paths).map(|(field, path)| field.read(&path, texts)).collect();
        Step { id: self.id, text, fields }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenField {
    id: FieldId,
    kind: FieldKind,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    columns: Vec<WrittenColumn>,
}

impl WrittenField {
    fn read(self, path: &str, texts: &mut Texts) -> StepField {
        let text = texts.of_step_field(path);
        let columns = self.columns.into_iter().map(|column| column.read(path, texts)).collect();
        StepField { id: self.id, kind: self.kind, required: self.required, columns, text }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenColumn {
    id: FieldId,
    kind: ColumnKind,
}

impl WrittenColumn {
    fn read(self, table: &str, texts: &mut Texts) -> Column {
        let label = texts.of_table_column(&format!("{table}.{}", self.id));
        Column { id: self.id, kind: self.kind, label }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPart {
    id: IndicatorPart,
    step: StepName,
    #[serde(default)]
    required: bool,
}

impl WrittenPart {
    fn read(self, texts: &mut Texts) -> IndicatorField {
        let text = texts.of_indicator(self.id.as_str());
        IndicatorField { id: self.id, step: self.step, required: self.required, text }
    }
}

#[cfg(test)]
mod tests;
