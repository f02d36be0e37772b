//! Evaluating together: how the group works, and what comes of it.

use super::Heading;
use crate::ids::{EvaluationId, EvaluationOptionId};
use crate::instrument::Translated;
use serde::{Deserialize, Serialize};

/// What the group asks itself about process and result. The group answers as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// What stands above it.
    pub text: Translated<Heading>,
    /// The questions, in the order they are asked.
    pub questions: Vec<EvaluationQuestion>,
}

named! {
    /// What a question is about.
    Dimension {
        /// How the group works.
        Process = "process",
        /// What comes of it.
        Result = "result",
    }
}

/// A question of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationQuestion {
    /// For instance `process_role`.
    pub id: EvaluationId,
    /// What it is about.
    pub dimension: Dimension,
    /// How it is answered.
    pub answer: AnswerForm,
    /// The question.
    pub text: Translated<String>,
}

/// How a question of the evaluation is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerForm {
    /// In the group's own words.
    Text,
    /// By one of these.
    One(Vec<EvaluationOption>),
    /// By any of these.
    Many(Vec<EvaluationOption>),
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationOption {
    /// For instance `initiator`. Two questions may have the same.
    pub id: EvaluationOptionId,
    /// What it says.
    pub text: Translated<String>,
}

impl AnswerForm {
    /// What there is to choose from; nothing where the group writes.
    pub fn options(&self) -> &[EvaluationOption] {
        match self {
            Self::Text => &[],
            Self::One(options) | Self::Many(options) => options,
        }
    }

    fn options_mut(&mut self) -> &mut [EvaluationOption] {
        match self {
            Self::Text => &mut [],
            Self::One(options) | Self::Many(options) => options,
        }
    }

    fn into_options(self) -> Vec<EvaluationOption> {
        match self {
            Self::Text => Vec::new(),
            Self::One(options) | Self::Many(options) => options,
        }
    }
}

impl Evaluation {
    /// The question with this id.
    pub fn question(&self, id: &EvaluationId) -> Option<&EvaluationQuestion> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The questions about process or result, in order.
    pub fn questions_of(&self, dimension: Dimension) -> impl Iterator<Item = &EvaluationQuestion> {
        self.questions.iter().filter(move |question| question.dimension == dimension)
    }

    /// Adds the texts of the same evaluation in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        for (question, other) in self.questions.iter_mut().zip(other.questions) {
            question.text.add(other.text);
            let options = question.answer.options_mut().iter_mut();
            for (option, other) in options.zip(other.answer.into_options()) {
                option.text.add(other.text);
            }
        }
    }
}
