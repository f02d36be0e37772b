//! What is typed in the plan: texts, and numbers and days, which are typed as texts too.

use crate::state::Problem;
use crate::workbench::JobError;
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::ids::{ColumnId, IndicatorId, MeasurementId, RowId};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::plan::{
    Cell, FieldPlace, Indicator, IndicatorField, Measurement, Origin, Plan, PlanEdit, PlanValue, Row,
};

/// The most that is typed of a number or a day.
const VALUE_LIMIT: usize = 60;

/// What kind of value is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueKind {
    /// A number.
    Number,
    /// A day, as in ISO 8601.
    Day,
}

/// A place in the plan where somebody types.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanText {
    /// A field of text of a step.
    Field(FieldPlace),
    /// A field for a value of a step.
    Value(FieldPlace, ValueKind),
    /// A cell of text.
    Cell(RowId, ColumnId),
    /// A cell for a value.
    CellValue(RowId, ColumnId, ValueKind),
    /// What is filled in about an indicator by typing.
    Indicator(IndicatorId, IndicatorField),
    /// The day that was agreed for the next measurement of one indicator.
    NextDate(IndicatorId),
    /// The day of a measurement.
    MeasuredOn(IndicatorId, MeasurementId),
    /// Its number.
    Measured(IndicatorId, MeasurementId),
    /// What happened.
    MeasuredNote(IndicatorId, MeasurementId),
}

impl PlanText {
    /// The longest text, in characters.
    pub(in crate::state) const fn limit(&self) -> usize {
        match self {
            Self::Field(_) => PlanEdit::TEXT_LIMIT,
            Self::Cell(..) => Row::CELL_LIMIT,
            Self::MeasuredNote(..) => Measurement::NOTE_LIMIT,
            Self::Indicator(_, IndicatorField::Name) => Indicator::NAME_LIMIT,
            Self::Indicator(_, IndicatorField::Unit) => Indicator::UNIT_LIMIT,
            Self::Indicator(_, IndicatorField::Argument) => Indicator::ARGUMENT_LIMIT,
            Self::Indicator(_, IndicatorField::Source) => Indicator::SOURCE_LIMIT,
            Self::Indicator(_, IndicatorField::Responsible) => Indicator::RESPONSIBLE_LIMIT,
            _ => VALUE_LIMIT,
        }
    }

    /// What stands there; empty when nothing does.
    pub(in crate::state) fn stored_in(&self, plan: &Plan, language: Language) -> String {
        let typed = |amount: Option<Amount>| amount.map(|amount| number::to_type(amount, language));
        let written = |day: Option<Day>| day.map(|day| day.to_string());
        let found = match self {
            Self::Field(place) => plan.texts.get(place).cloned(),
            Self::Value(place, ValueKind::Number) => typed(plan.amount(place.step, place.field.as_str())),
            Self::Value(place, ValueKind::Day) => written(plan.day(place.step, place.field.as_str())),
            Self::Cell(row, column) => plan.row(*row).map(|row| row.text(column.as_str()).to_owned()),
            Self::CellValue(row, column, kind) => plan.row(*row).and_then(|row| match kind {
                ValueKind::Number => typed(row.amount(column.as_str())),
                ValueKind::Day => written(row.day(column.as_str())),
            }),
            Self::Indicator(id, field) => plan.indicator(*id).and_then(|one| part(one, *field, language)),
            Self::NextDate(id) => plan.indicator(*id).and_then(|one| written(one.next_date)),
            Self::MeasuredOn(id, which) => measurement(plan, *id, *which).map(|one| one.date.to_string()),
            Self::Measured(id, which) => measurement(plan, *id, *which).and_then(|one| typed(one.value)),
            Self::MeasuredNote(id, which) => measurement(plan, *id, *which).map(|one| one.note.clone()),
        };
        found.unwrap_or_default()
    }

    /// Makes it say `text`, for somebody who had `before` before them.
    ///
    /// # Errors
    /// [`Problem::Number`] and [`Problem::NoDay`] for a text that is no such value; [`JobError::Damaged`] for a place that is
    /// not in the plan.
    pub(in crate::state) fn rewritten(
        self,
        plan: &Plan,
        language: Language,
        before: String,
        after: String,
    ) -> Result<PlanEdit, Problem> {
        let lost = Problem::Job(JobError::Damaged);
        Ok(match self {
            Self::Field(place) => PlanEdit::Text { place, before, after },
            Self::Value(place, kind) => PlanEdit::Value { place, value: read(kind, &after, language)? },
            Self::Cell(row, column) => {
                let stored = plan.row(row).ok_or(lost)?;
                cell(stored, column, Cell::Text(before), Cell::Text(after))
            }
            Self::CellValue(row, column, kind) => {
                let stored = plan.row(row).ok_or(lost)?;
                let was = stored.cells.get(&column).cloned().unwrap_or(Cell::Value(None));
                cell(stored, column, was, Cell::Value(read(kind, &after, language)?))
            }
            Self::Indicator(id, field) => {
                let stored = plan.indicator(id).ok_or(lost)?;
                let with = |text: &str| with_part(stored, field, text, language);
                // A value is written whole: what stood there before need not be one.
                let before = if is_value(field) { stored.clone() } else { with(&before)? };
                PlanEdit::Indicator { before: Box::new(before), after: Box::new(with(&after)?) }
            }
            Self::NextDate(id) => {
                let before = plan.indicator(id).ok_or(lost)?.clone();
                let after = Indicator { next_date: read_day(&after)?, ..before.clone() };
                PlanEdit::Indicator { before: Box::new(before), after: Box::new(after) }
            }
            Self::MeasuredOn(indicator, which) => {
                let before = measurement(plan, indicator, which).ok_or(lost)?.clone();
                let after = Measurement { date: read_day(&after)?.ok_or(Problem::NoDay)?, ..before.clone() };
                PlanEdit::Measurement { indicator, before, after }
            }
            Self::Measured(indicator, which) => {
                let before = measurement(plan, indicator, which).ok_or(lost)?.clone();
                let after = Measurement { value: read_amount(&after, language)?, ..before.clone() };
                PlanEdit::Measurement { indicator, before, after }
            }
            Self::MeasuredNote(indicator, which) => {
                let stored = measurement(plan, indicator, which).ok_or(lost)?.clone();
                let after = Measurement { note: after, ..stored.clone() };
                PlanEdit::Measurement { indicator, before: Measurement { note: before, ..stored }, after }
            }
        })
    }
}

const fn is_value(field: IndicatorField) -> bool {
    use IndicatorField::{BaselineDate, BaselineValue, TargetDate, TargetValue};
    matches!(field, TargetValue | TargetDate | BaselineValue | BaselineDate)
}

/// What is filled in about an indicator, as it is typed; none of what is chosen.
fn part(indicator: &Indicator, field: IndicatorField, language: Language) -> Option<String> {
    let typed = |amount: Option<Amount>| amount.map(|amount| number::to_type(amount, language));
    let written = |day: Option<Day>| day.map(|day| day.to_string());
    match field {
        IndicatorField::Name => Some(indicator.name.clone()),
        IndicatorField::Unit => Some(indicator.unit.clone()),
        IndicatorField::Argument => Some(indicator.argument.clone()),
        IndicatorField::Source => Some(indicator.source.clone()),
        IndicatorField::Responsible => Some(indicator.responsible.clone()),
        IndicatorField::TargetValue => typed(indicator.target_value),
        IndicatorField::TargetDate => written(indicator.target_date),
        IndicatorField::BaselineValue => typed(indicator.baseline_value),
        IndicatorField::BaselineDate => written(indicator.baseline_date),
        IndicatorField::Level
        | IndicatorField::Method
        | IndicatorField::Frequency
        | IndicatorField::Measurements => None,
    }
}

/// The indicator with this typed about it.
fn with_part(
    indicator: &Indicator,
    field: IndicatorField,
    typed: &str,
    language: Language,
) -> Result<Indicator, Problem> {
    let (mut one, text) = (indicator.clone(), typed.to_owned());
    match field {
        IndicatorField::Name => one.name = text,
        IndicatorField::Unit => one.unit = text,
        IndicatorField::Argument => one.argument = text,
        IndicatorField::Source => one.source = text,
        IndicatorField::Responsible => one.responsible = text,
        IndicatorField::TargetValue => one.target_value = read_amount(typed, language)?,
        IndicatorField::TargetDate => one.target_date = read_day(typed)?,
        IndicatorField::BaselineValue => one.baseline_value = read_amount(typed, language)?,
        IndicatorField::BaselineDate => one.baseline_date = read_day(typed)?,
        IndicatorField::Level
        | IndicatorField::Method
        | IndicatorField::Frequency
        | IndicatorField::Measurements => {}
    }
    Ok(one)
}

fn measurement(plan: &Plan, indicator: IndicatorId, id: MeasurementId) -> Option<&Measurement> {
    let mut all = plan.indicator(indicator)?.measurements.iter();
    all.find(|one| one.origin == Origin::Hand(id))
}

/// Changes one cell of a row.
fn cell(row: &Row, column: ColumnId, before: Cell, after: Cell) -> PlanEdit {
    let with = |cell: Cell| {
        let mut row = row.clone();
        row.cells.insert(column.clone(), cell);
        row
    };
    PlanEdit::Row { before: with(before), after: with(after) }
}

fn read(kind: ValueKind, typed: &str, language: Language) -> Result<Option<PlanValue>, Problem> {
    Ok(match kind {
        ValueKind::Number => read_amount(typed, language)?.map(PlanValue::from),
        ValueKind::Day => read_day(typed)?.map(PlanValue::from),
    })
}

/// A number as somebody typed it; none when nothing was typed.
fn read_amount(typed: &str, language: Language) -> Result<Option<Amount>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    Ok(Some(Amount::read(typed, language)?))
}

/// A day as forms write it; none when none was chosen.
fn read_day(typed: &str) -> Result<Option<Day>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| Problem::NoDay)
}
