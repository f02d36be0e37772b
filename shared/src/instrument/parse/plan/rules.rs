//! The structure: everything there is a fixed number of, unique ids, and fields that can be filled.

use super::{Written, WrittenField, WrittenStep};
use crate::instrument::parse::InstrumentError;
use crate::instrument::parse::rules::duplicates;
use crate::instrument::plan::{FieldKind, Frequency, IndicatorPart, Level, Method, Rule, StepName};

/// Everything that is wrong with the structure, in the order of the rules.
pub(super) fn broken(written: &Written) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    if written.version == 0 {
        problems.push(InstrumentError::VersionZero);
    }
    problems.extend(closed_sets(written));
    problems.extend(written.steps.iter().flat_map(fields));
    problems.extend(written.steps.iter().flat_map(|step| indicators(step, written)));
    problems.extend(hidden_parts(written));
    problems
}

fn closed_sets(written: &Written) -> impl Iterator<Item = InstrumentError> {
    let levels = written.levels.iter().map(|level| level.id);
    let steps = written.steps.iter().map(|step| step.id);
    let parts = written.indicator_fields.iter().map(|part| part.id);
    let problems = [
        complete("rules", written.rules.iter().copied(), Rule::ALL, Rule::as_str),
        complete("methods", written.methods.iter().copied(), Method::ALL, Method::as_str),
        complete("frequencies", written.frequencies.iter().copied(), Frequency::ALL, Frequency::as_str),
        complete("levels", levels, Level::ALL, Level::as_str),
        complete("steps", steps, StepName::ALL, StepName::as_str),
        complete("indicator fields", parts, IndicatorPart::ALL, IndicatorPart::as_str),
    ];
    problems.into_iter().flatten()
}

/// A problem unless all of a closed set are there, in order.
fn complete<T: Copy + PartialEq>(
    kind: &'static str,
    found: impl Iterator<Item = T>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Option<InstrumentError> {
    let expected = || all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
    let is_complete = found.eq(all.iter().copied());
    (!is_complete).then(|| InstrumentError::ClosedSet { kind, expected: expected() })
}

fn fields(step: &WrittenStep) -> Vec<InstrumentError> {
    let paths: Vec<String> = step.fields.iter().map(|field| step.path_of(field)).collect();
    let mut problems = duplicates("field", paths.iter().map(String::as_str));
    for (field, path) in step.fields.iter().zip(&paths) {
        problems.extend(columns(field, path));
    }
    if !step.fields.iter().any(|field| field.required) {
        problems.push(InstrumentError::NothingRequired(step.id.as_str()));
    }
    problems
}

fn columns(field: &WrittenField, path: &str) -> Vec<InstrumentError> {
    let named: Vec<String> = field.columns.iter().map(|column| format!("{path}.{}", column.id)).collect();
    let mut problems = duplicates("column", named.iter().map(String::as_str));
    match (field.kind, field.columns.is_empty()) {
        (FieldKind::Table, true) => problems.push(InstrumentError::NoColumns(path.to_owned())),
        (FieldKind::Table, false) | (_, true) => {}
        (_, false) => problems.push(InstrumentError::StrayColumns(path.to_owned())),
    }
    problems
}

/// A step shows the indicators once, and then there is something of them to fill.
fn indicators(step: &WrittenStep, written: &Written) -> Vec<InstrumentError> {
    let shown: Vec<&WrittenField> =
        step.fields.iter().filter(|field| field.kind == FieldKind::Indicators).collect();
    let mut problems = duplicates("table of indicators of the step", shown.iter().map(|_| step.id.as_str()));
    if written.indicator_fields.iter().all(|part| part.step != step.id) {
        problems.extend(shown.iter().map(|field| InstrumentError::NoParts(step.path_of(field))));
    }
    problems
}

fn hidden_parts(written: &Written) -> Vec<InstrumentError> {
    let shows = |step: &&WrittenStep| step.fields.iter().any(|field| field.kind == FieldKind::Indicators);
    let showing: Vec<StepName> = written.steps.iter().filter(shows).map(|step| step.id).collect();
    let hidden = written.indicator_fields.iter().filter(|part| !showing.contains(&part.step));
    hidden
        .map(|part| InstrumentError::HiddenPart { part: part.id.as_str(), step: part.step.as_str() })
        .collect()
}
