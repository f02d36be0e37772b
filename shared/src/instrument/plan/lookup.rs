//! Finding one thing in the plan's form, and adding the texts of another language to all of it.

use super::{
    Frequency, IndicatorField, IndicatorPart, Level, LevelGuide, Method, PlanGuide, Rule, Step, StepField,
    StepName, Worded,
};
use crate::ids::FieldId;
use crate::instrument::Translated;

impl PlanGuide {
    /// Adds the texts of the same plan in another language.
    pub(in crate::instrument) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        self.measurement.add(other.measurement);
        for (level, other) in self.levels.iter_mut().zip(other.levels) {
            level.text.add(other.text);
        }
        for (step, other) in self.steps.iter_mut().zip(other.steps) {
            step.add_texts(other);
        }
        for (field, other) in self.indicator_fields.iter_mut().zip(other.indicator_fields) {
            field.text.add(other.text);
        }
        add_to_each(&mut self.rules, other.rules);
        add_to_each(&mut self.methods, other.methods);
        add_to_each(&mut self.frequencies, other.frequencies);
    }

    /// A level with its words.
    pub fn level(&self, id: Level) -> Option<&LevelGuide> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The levels that an indicator can have.
    pub fn levels_with_indicators(&self) -> impl Iterator<Item = &LevelGuide> {
        self.levels.iter().filter(|level| level.claim.allows_indicator())
    }

    /// What a rule says.
    pub fn rule(&self, id: Rule) -> Option<&Translated<String>> {
        worded(&self.rules, id)
    }

    /// A step with its words.
    pub fn step(&self, id: StepName) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// A part of an indicator with its words.
    pub fn indicator_field(&self, id: IndicatorPart) -> Option<&IndicatorField> {
        self.indicator_fields.iter().find(|field| field.id == id)
    }

    /// What is filled of an indicator in this step, in order.
    pub fn indicator_fields_of(&self, step: StepName) -> impl Iterator<Item = &IndicatorField> {
        self.indicator_fields.iter().filter(move |field| field.step == step)
    }

    /// Whether an indicator of this level must have this part: what every one must have, and an argument where the level can
    /// only be argued for.
    pub fn requires(&self, part: IndicatorPart, level: Level) -> bool {
        let argued = || self.level(level).is_some_and(|level| level.claim.needs_argument());
        self.indicator_field(part).is_some_and(|field| field.required)
            || (part == IndicatorPart::Argument && argued())
    }

    /// What a method is called.
    pub fn method(&self, id: Method) -> Option<&Translated<String>> {
        worded(&self.methods, id)
    }

    /// What a frequency is called.
    pub fn frequency(&self, id: Frequency) -> Option<&Translated<String>> {
        worded(&self.frequencies, id)
    }
}

impl Step {
    fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        for (field, other) in self.fields.iter_mut().zip(other.fields) {
            field.text.add(other.text);
            for (column, other) in field.columns.iter_mut().zip(other.columns) {
                column.label.add(other.label);
            }
        }
    }

    /// The field with this id.
    pub fn field(&self, id: &FieldId) -> Option<&StepField> {
        self.fields.iter().find(|field| field.id == *id)
    }
}

fn add_to_each<T>(all: &mut [Worded<T>], others: Vec<Worded<T>>) {
    for (one, other) in all.iter_mut().zip(others) {
        one.text.add(other.text);
    }
}

fn worded<T: Copy + PartialEq>(all: &[Worded<T>], id: T) -> Option<&Translated<String>> {
    all.iter().find(|one| one.id == id).map(|one| &one.text)
}
