//! The texts of a discussion.

use super::Texts;
use crate::instrument::Translated;
use crate::instrument::discussion::{
    CaseText, CellText, CircleText, ContinuumText, Heading, MatrixText, PhaseText, RowText, SignText,
};

impl Texts {
    /// What stands above the part of this name.
    pub(in super::super) fn of_heading(&mut self, part: &str) -> Translated<Heading> {
        self.of(part, part, |one| Heading { title: one.required("title"), intro: one.required("intro") })
    }

    /// The words of the action matrix.
    pub(in super::super) fn of_matrix(&mut self) -> Translated<MatrixText> {
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
    pub(in super::super) fn of_cell(&mut self, id: &str) -> Translated<CellText> {
        self.of("cell", id, |one| CellText {
            title: one.required("title"),
            meaning: one.required("meaning"),
            question: one.required("question"),
        })
    }

    /// A question for the group.
    pub(in super::super) fn of_question(&mut self, id: &str) -> Translated<String> {
        self.of("question", id, |one| one.required("text"))
    }

    /// The words of a row of the overview.
    pub(in super::super) fn of_row(&mut self, id: &str) -> Translated<RowText> {
        self.of("overview_row", id, |one| RowText {
            label: one.required("label"),
            hint: one.required("hint"),
        })
    }

    /// The name of a column of the overview.
    pub(in super::super) fn of_column(&mut self, id: &str) -> Translated<String> {
        self.of("overview_column", id, |one| one.required("label"))
    }

    /// The words of the continuum.
    pub(in super::super) fn of_continuum(&mut self) -> Translated<ContinuumText> {
        self.of("continuum", "continuum", |one| ContinuumText {
            title: one.required("title"),
            thin_name: one.required("thin_name"),
            thin: one.required("thin"),
            thick_name: one.required("thick_name"),
            thick: one.required("thick"),
            note: one.required("note"),
        })
    }

    /// The words of a sign of thickness.
    pub(in super::super) fn of_sign(&mut self, id: &str) -> Translated<SignText> {
        self.of("thickness_sign", id, |one| SignText {
            name: one.required("name"),
            thin: one.required("thin"),
            thick: one.required("thick"),
        })
    }

    /// The words of the case to compare with.
    pub(in super::super) fn of_case(&mut self) -> Translated<CaseText> {
        self.of("model_case", "model_case", |one| CaseText {
            name: one.required("name"),
            reason: one.required("reason"),
            note: one.required("note"),
        })
    }

    /// The words of the circle.
    pub(in super::super) fn of_circle(&mut self) -> Translated<CircleText> {
        self.of("circle", "circle", |one| CircleText {
            title: one.required("title"),
            note: one.required("note"),
        })
    }

    /// The words of a phase of it.
    pub(in super::super) fn of_phase(&mut self, id: &str) -> Translated<PhaseText> {
        self.of("phase", id, |one| PhaseText {
            name: one.required("name"),
            text: one.required("text"),
            question: one.required("question"),
        })
    }

    /// A question of the evaluation.
    pub(in super::super) fn of_evaluation_question(&mut self, id: &str) -> Translated<String> {
        self.of("evaluation_question", id, |one| one.required("text"))
    }

    /// Something to choose at it. Its texts stand under both names: two questions may offer the same.
    pub(in super::super) fn of_evaluation_option(&mut self, question: &str, id: &str) -> Translated<String> {
        self.of("evaluation_option", &format!("{question}.{id}"), |one| one.required("text"))
    }
}
