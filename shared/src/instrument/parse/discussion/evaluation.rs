//! The evaluation: questions that are answered in three ways.

use super::super::rules::duplicates;
use super::super::texts::Texts;
use super::InstrumentError;
use crate::ids::{EvaluationId, EvaluationOptionId};
use crate::instrument::discussion::{AnswerForm, Dimension, EvaluationOption, EvaluationQuestion};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenEvaluationQuestion {
    id: EvaluationId,
    dimension: Dimension,
    answer: WrittenForm,
    #[serde(default)]
    options: Vec<EvaluationOptionId>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WrittenForm {
    Text,
    One,
    Many,
}

impl WrittenForm {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::One => "one",
            Self::Many => "many",
        }
    }

    /// Nothing to choose where the group writes, and else at least two.
    const fn fits(self, options: usize) -> bool {
        match self {
            Self::Text => options == 0,
            Self::One | Self::Many => options >= 2,
        }
    }
}

impl WrittenEvaluationQuestion {
    pub(super) fn read(self, texts: &mut Texts) -> EvaluationQuestion {
        let text = texts.of_evaluation_question(self.id.as_str());
        let option = |id: EvaluationOptionId| {
            let text = texts.of_evaluation_option(self.id.as_str(), id.as_str());
            EvaluationOption { id, text }
        };
        let options = self.options.into_iter().map(option).collect();
        let answer = match self.answer {
            WrittenForm::Text => AnswerForm::Text,
            WrittenForm::One => AnswerForm::One(options),
            WrittenForm::Many => AnswerForm::Many(options),
        };
        EvaluationQuestion { id: self.id, dimension: self.dimension, answer, text }
    }
}

/// What is wrong with the structure.
pub(super) fn broken(written: &[WrittenEvaluationQuestion]) -> Vec<InstrumentError> {
    let mut problems = duplicates("evaluation question", written.iter().map(|question| question.id.as_str()));
    for question in written {
        problems.extend(duplicates("option", question.options.iter().map(EvaluationOptionId::as_str)));
        let (count, answer) = (question.options.len(), question.answer);
        if !answer.fits(count) {
            let question = question.id.to_string();
            problems.push(InstrumentError::Options { question, answer: answer.as_str(), count });
        }
    }
    problems
}
