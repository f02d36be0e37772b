//! What a group uses to talk about its result: questions, the action matrix, and what it says about itself.

#[macro_use]
mod named;
mod circle;
mod continuum;
mod evaluation;
mod overview;

pub use circle::{Circle, CirclePhase, CircleText, Phase, PhaseText};
pub use continuum::{CaseText, Continuum, ContinuumText, Sign, SignText, ThicknessSign};
pub use evaluation::{AnswerForm, Dimension, Evaluation, EvaluationOption, EvaluationQuestion};
pub use overview::{Column, Overview, OverviewColumn, OverviewRow, Row, RowText};

use super::Translated;
use crate::ids::InstrumentId;
use serde::{Deserialize, Serialize};

/// All of it. A valid one has every box, row, column, sign and phase in order, unique ids and every text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussion {
    /// Its name, for instance `discussion`.
    pub id: InstrumentId,
    /// Counts from 1.
    pub version: u32,
    /// What stands above it.
    pub text: Translated<Heading>,
    /// The words of the action matrix.
    pub matrix: Translated<MatrixText>,
    /// Its boxes, row by row: those to keep, then those to stop.
    pub cells: Vec<Cell>,
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// What the group writes down about each part of the survey.
    pub overview: Overview,
    /// How thick the collaboration is.
    pub continuum: Continuum,
    /// Where in its work it is.
    pub circle: Circle,
    /// How it works, and what comes of it.
    pub evaluation: Evaluation,
}

/// What stands above the conversation, or above a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The heading.
    pub title: String,
    /// One sentence below it.
    pub intro: String,
}

/// The words of the action matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixText {
    /// Its heading.
    pub title: String,
    /// What to do with it.
    pub intro: String,
    /// What worked elsewhere may fail here.
    pub caution: String,
    /// Name of the first row.
    pub keep: String,
    /// Name of the second row.
    pub stop: String,
    /// Name of the first column.
    pub known: String,
    /// Name of the second column.
    pub new: String,
}

named! {
    /// A box of the 2 x 2 action matrix, row by row: carry on or stop, as usual or in new ways.
    MatrixCell {
        /// Look after what helps already.
        KeepKnown = "keep_known",
        /// Try something new.
        KeepNew = "keep_new",
        /// Put away an old habit.
        StopKnown = "stop_known",
        /// Stop something new in time.
        StopNew = "stop_new",
    }
}

impl MatrixCell {
    /// True in the first row: carry on, or do more.
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::KeepKnown | Self::KeepNew)
    }

    /// True in the second column: in new ways.
    pub const fn is_new(self) -> bool {
        matches!(self, Self::KeepNew | Self::StopNew)
    }
}

/// A box and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Which box.
    pub id: MatrixCell,
    /// Its words.
    pub text: Translated<CellText>,
}

/// The words of a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellText {
    /// Its name.
    pub title: String,
    /// What belongs there.
    pub meaning: String,
    /// What leads to it.
    pub question: String,
}

/// A question for the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name, for instance `first_look`.
    pub id: InstrumentId,
    /// Where it fits.
    pub when: When,
    /// The question.
    pub text: Translated<String>,
}

/// Where a question fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// About the profile as a whole.
    Always,
    /// At a field that is weak.
    Low,
    /// At a field where groups differ.
    Gap,
    /// Where something changed since last time.
    Repeat,
    /// Where actions are agreed.
    Action,
}

impl Discussion {
    /// Adds the texts of the same discussion in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        self.matrix.add(other.matrix);
        for (cell, other) in self.cells.iter_mut().zip(other.cells) {
            cell.text.add(other.text);
        }
        for (question, other) in self.questions.iter_mut().zip(other.questions) {
            question.text.add(other.text);
        }
        self.overview.add_texts(other.overview);
        self.continuum.add_texts(other.continuum);
        self.circle.add_texts(other.circle);
        self.evaluation.add_texts(other.evaluation);
    }

    /// A box of the matrix with its words.
    pub fn cell(&self, id: MatrixCell) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.id == id)
    }
}
