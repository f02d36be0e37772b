//! The words of the impact plan.

use crate::instrument::Translated;
use crate::instrument::parse::texts::Texts;
use crate::instrument::plan::{IndicatorText, LabelText, LevelText, MeasurementText, PlanText, StepText};

impl Texts {
    pub(super) fn of_plan(&mut self) -> Translated<PlanText> {
        self.of("plan", "plan", |one| PlanText { title: one.required("title"), intro: one.required("intro") })
    }

    pub(super) fn of_level(&mut self, id: &str) -> Translated<LevelText> {
        self.of("level", id, |one| LevelText {
            name: one.required("name"),
            definition: one.required("definition"),
            causality: one.required("causality"),
            examples: [one.required("example_1"), one.required("example_2")],
        })
    }

    pub(super) fn of_step(&mut self, id: &str) -> Translated<StepText> {
        self.of("step", id, |one| StepText {
            title: one.required("title"),
            guidance: one.required("guidance"),
            complete: one.required("complete"),
        })
    }

    /// A field, named with its step.
    pub(super) fn of_step_field(&mut self, path: &str) -> Translated<LabelText> {
        self.of("field", path, |one| LabelText { label: one.required("label"), hint: one.required("hint") })
    }

    /// A column, named with its step and its field.
    pub(super) fn of_table_column(&mut self, path: &str) -> Translated<String> {
        self.of("column", path, |one| one.required("label"))
    }

    pub(super) fn of_indicator(&mut self, id: &str) -> Translated<IndicatorText> {
        self.of("indicator", id, |one| IndicatorText {
            label: one.required("label"),
            hint: one.required("hint"),
            heading: one.optional("heading"),
        })
    }

    pub(super) fn of_measurement(&mut self) -> Translated<MeasurementText> {
        self.of("measurement", "measurement", |one| MeasurementText {
            date: one.required("date"),
            value: one.required("value"),
            note: one.required("note"),
        })
    }

    /// Of something that has one text only.
    pub(super) fn of_named(&mut self, kind: &str, id: &str) -> Translated<String> {
        self.of(kind, id, |one| one.required("text"))
    }
}
