//! The structure: unique ids, numbers in order, no dangling references.

use super::{InstrumentError, WrittenInstrument, WrittenStatement};
use std::collections::BTreeSet;

/// Everything that is wrong with the structure, in the order of the rules.
pub(super) fn broken(written: &WrittenInstrument) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    if written.version == 0 {
        problems.push(InstrumentError::VersionZero);
    }
    problems.extend(duplicates("value", written.values.iter().map(|value| value.id.as_str())));
    problems.extend(duplicates("field", written.fields.iter().map(|field| field.id.as_str())));
    problems
        .extend(duplicates("statement", written.statements.iter().map(|statement| statement.id.as_str())));
    problems.extend(field_numbers(written));
    problems.extend(homeless_statements(written));
    problems.extend(statement_order(written));
    problems.extend(written.statements.iter().flat_map(|statement| value_tags(statement, written)));
    problems
}

pub(super) fn duplicates<'a>(kind: &'static str, ids: impl Iterator<Item = &'a str>) -> Vec<InstrumentError> {
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<&str> = ids.filter(|id| !seen.insert(*id)).collect();
    repeated.into_iter().map(|id| InstrumentError::DuplicateId { kind, id: id.to_owned() }).collect()
}

fn field_numbers(written: &WrittenInstrument) -> Vec<InstrumentError> {
    let placed = written.fields.iter().zip(1..);
    placed
        .filter(|(field, place)| field.number != *place)
        .map(|(field, place)| InstrumentError::FieldNumber {
            field: field.id.to_string(),
            number: field.number,
            place,
        })
        .collect()
}

fn homeless_statements(written: &WrittenInstrument) -> Vec<InstrumentError> {
    let known: BTreeSet<&str> = written.fields.iter().map(|field| field.id.as_str()).collect();
    let homeless = written.statements.iter().filter(|statement| !known.contains(statement.field()));
    homeless
        .map(|statement| InstrumentError::UnknownField {
            statement: statement.id.to_string(),
            field: statement.field().to_owned(),
        })
        .collect()
}

/// Compares what stands in the file with `a.1, a.2, ... b.1, b.2, ...`, and reports the first difference:
/// every later one would follow from it.
fn statement_order(written: &WrittenInstrument) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    let mut expected = Vec::new();
    for field in &written.fields {
        let count = written.statements.iter().filter(|s| s.field() == field.id.as_str()).count();
        if count == 0 {
            problems.push(InstrumentError::EmptyField(field.id.to_string()));
        }
        expected.extend((1..=count).map(|number| format!("{}.{number}", field.id)));
    }
    let known = |s: &&WrittenStatement| written.fields.iter().any(|field| field.id.as_str() == s.field());
    let found = written.statements.iter().filter(known).map(|statement| statement.id.to_string());
    let first = found.zip(expected).find(|(found, expected)| found != expected);
    problems.extend(first.map(|(found, expected)| InstrumentError::StatementOrder { found, expected }));
    problems
}

fn value_tags(statement: &WrittenStatement, written: &WrittenInstrument) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    let name = || statement.id.to_string();
    if !(1..=2).contains(&statement.values.len()) {
        problems.push(InstrumentError::ValueCount { statement: name(), count: statement.values.len() });
    }
    let mut seen = BTreeSet::new();
    for tag in &statement.values {
        let value = tag.to_string();
        if !seen.insert(tag) {
            problems.push(InstrumentError::RepeatedValue { statement: name(), value });
        } else if written.values.iter().all(|known| known.id != *tag) {
            problems.push(InstrumentError::UnknownValue { statement: name(), value });
        }
    }
    problems
}
