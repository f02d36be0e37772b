//! From the TOML of a discussion to a valid [`Discussion`].

mod evaluation;
mod parts;

use super::rules::duplicates;
use super::texts::Texts;
use super::{InstrumentError, read};
use crate::ids::InstrumentId;
use crate::instrument::discussion::{
    Circle, Continuum, Discussion, Evaluation, MatrixCell, Overview, OverviewColumn, OverviewRow, Phase,
    Question, When,
};
use crate::language::Language;
use evaluation::WrittenEvaluationQuestion;
use parts::{Id, WrittenSign};
use serde::Deserialize;

/// Reads and validates a discussion: its structure, and its texts in one language.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts. Text that is no TOML of the expected form gives one
/// error only, with its line.
pub(crate) fn parse(
    structure: &str,
    language: Language,
    texts: &str,
) -> Result<Discussion, Vec<InstrumentError>> {
    let written: Written = read(structure)?;
    let mut texts = Texts::read(language, texts)?;
    let mut problems = broken(&written);
    let discussion = written.read(&mut texts);
    problems.extend(texts.problems());
    if problems.is_empty() { Ok(discussion) } else { Err(problems) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: u32,
    #[serde(rename = "cell")]
    cells: Vec<Id<MatrixCell>>,
    #[serde(rename = "question")]
    questions: Vec<WrittenQuestion>,
    #[serde(rename = "overview_row")]
    rows: Vec<Id<OverviewRow>>,
    #[serde(rename = "overview_column")]
    columns: Vec<Id<OverviewColumn>>,
    #[serde(rename = "thickness_sign")]
    signs: Vec<WrittenSign>,
    #[serde(rename = "phase")]
    phases: Vec<Id<Phase>>,
    #[serde(rename = "evaluation_question")]
    evaluation: Vec<WrittenEvaluationQuestion>,
}

impl Written {
    fn read(self, texts: &mut Texts) -> Discussion {
        Discussion {
            text: texts.of_heading("discussion"),
            matrix: texts.of_matrix(),
            cells: self.cells.into_iter().map(|cell| cell.read(texts)).collect(),
            questions: self.questions.into_iter().map(|question| question.read(texts)).collect(),
            overview: Overview {
                text: texts.of_heading("overview"),
                rows: self.rows.into_iter().map(|row| row.read(texts)).collect(),
                columns: self.columns.into_iter().map(|column| column.read(texts)).collect(),
            },
            continuum: Continuum {
                text: texts.of_continuum(),
                signs: self.signs.into_iter().map(|sign| sign.read(texts)).collect(),
                case: texts.of_case(),
            },
            circle: Circle {
                text: texts.of_circle(),
                phases: self.phases.into_iter().map(|phase| phase.read(texts)).collect(),
            },
            evaluation: Evaluation {
                text: texts.of_heading("evaluation"),
                questions: self.evaluation.into_iter().map(|question| question.read(texts)).collect(),
            },
            id: self.id,
            version: self.version,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestion {
    id: InstrumentId,
    when: When,
}

impl WrittenQuestion {
    fn read(self, texts: &mut Texts) -> Question {
        let text = texts.of_question(self.id.as_str());
        Question { id: self.id, when: self.when, text }
    }
}

fn broken(written: &Written) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    if written.version == 0 {
        problems.push(InstrumentError::VersionZero);
    }
    problems.extend(duplicates("question", written.questions.iter().map(|question| question.id.as_str())));
    problems.extend(parts::broken(written));
    problems.extend(evaluation::broken(&written.evaluation));
    problems
}

#[cfg(test)]
mod tests;
