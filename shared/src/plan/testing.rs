//! Pieces of plans for tests.

use super::*;
use crate::ids::MeasurementId;

/// A day.
pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A number.
pub(crate) fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// Everything filled in: from 0 on 1 January to 100 a hundred days later, one more each day.
pub(crate) fn indicator() -> Indicator {
    Indicator {
        name: "Fullførte kurset".into(),
        unit: "personer".into(),
        source: "Lista på kaféen".into(),
        responsible: "Kaféen".into(),
        level: Some(IndicatorLevel::Output),
        method: Some(Method::Count),
        frequency: Some(Frequency::Monthly),
        target_value: Some(amount("100")),
        target_date: Some(day("2027-04-11")),
        baseline_value: Some(amount("0")),
        baseline_date: Some(day("2027-01-01")),
        ..Indicator::new(IndicatorId::new([1; 16]), 1)
    }
}

/// A number that somebody wrote down, and which one.
pub(crate) fn measured(byte: u8, date: &str, value: &str) -> Measurement {
    Measurement {
        origin: Origin::Hand(MeasurementId::new([byte; 16])),
        date: day(date),
        value: Some(amount(value)),
        unit: "personer".into(),
        note: String::new(),
        created: i64::from(byte),
        removed: false,
    }
}

/// The indicator with these measurements, in the order given.
pub(crate) fn with(measurements: &[(&str, &str)]) -> Indicator {
    let numbered = (1..).zip(measurements);
    let measurements = numbered.map(|(byte, (date, value))| measured(byte, date, value)).collect();
    Indicator { measurements, ..indicator() }
}

/// A plan of these indicators.
pub(crate) fn plan_of(indicators: Vec<Indicator>) -> Plan {
    Plan { indicators, ..Plan::default() }
}

/// A place.
pub(crate) fn place(step: Step, field: &str) -> FieldPlace {
    FieldPlace { step, field: field.parse().unwrap() }
}

/// A row of texts.
pub(crate) fn row(byte: u8, step: Step, field: &str, texts: &[(&str, &str)]) -> Row {
    let cells = texts.iter().map(|(column, text)| (column.parse().unwrap(), Cell::Text((*text).to_owned())));
    let (id, created) = (RowId::new([byte; 16]), i64::from(byte));
    Row { id, place: place(step, field), cells: cells.collect(), created, removed: false }
}

/// The row with a date in a column.
pub(crate) fn dated(mut row: Row, column: &str, date: &str) -> Row {
    row.cells.insert(column.parse().unwrap(), Cell::Value(Some(day(date).into())));
    row
}
