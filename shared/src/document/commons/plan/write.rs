//! How an edit of the plan is written down.

use super::super::document::{put, write};
use super::super::entries::object;
use super::super::note::begin_text;
use super::super::together::together;
use super::super::{CommonsError, within};
use super::record::{ORDER, REMOVED, Record};
use super::{PLAN, PlanError, keys, row};
use crate::ids::{IndicatorId, MeasurementId};
use crate::plan::{Indicator, Measurement, Origin, PlanEdit, PlanValue};
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ObjType, ReadDoc};

/// How an edit ends.
pub(super) type Done = Result<(), CommonsError>;

/// Writes an edit down. True when that changed anything.
pub(super) fn apply(document: &mut AutoCommit, map: &ObjId, edit: &PlanEdit) -> Result<bool, CommonsError> {
    match edit {
        PlanEdit::Text { place, before, after } => {
            let key = keys::text(place);
            within(after, PlanEdit::TEXT_LIMIT)?;
            begin(document, map, &key, after)?;
            change_text(document, map, &key, (before, after), PlanEdit::TEXT_LIMIT)?;
        }
        PlanEdit::Value { place, value } => put(document, map, &keys::value(place), stored(value.as_ref()))?,
        PlanEdit::AddRow(added) => row::add(document, map, added)?,
        PlanEdit::Row { before, after } => row::change(document, map, before, after)?,
        PlanEdit::AddIndicator(indicator) => {
            add(document, map, &keys::indicator(indicator.id), indicator.as_ref())?;
        }
        PlanEdit::Indicator { before, after } => {
            let entry = indicator(document, map, before.id)?;
            change(document, &entry, before.as_ref(), after.as_ref())?;
        }
        PlanEdit::AddMeasurement { indicator: of, measurement } => {
            indicator(document, map, *of)?;
            within(&measurement.unit, Indicator::UNIT_LIMIT)?;
            add(document, map, &keys::measure(*of, by_hand(measurement)?), measurement)?;
        }
        PlanEdit::Measurement { indicator, before, after } => {
            let id = by_hand(before)?;
            within(&after.unit, Indicator::UNIT_LIMIT)?;
            let entry = object(document, map, &keys::measure(*indicator, id), ObjType::Map);
            change(document, &entry.ok_or(PlanError::NoSuchMeasurement(id))?, before, after)?;
        }
    }
    Ok(document.pending_ops() > 0)
}

fn indicator(document: &AutoCommit, map: &ObjId, id: IndicatorId) -> Result<ObjId, PlanError> {
    object(document, map, &keys::indicator(id), ObjType::Map).ok_or(PlanError::NoSuchIndicator(id))
}

fn by_hand(measurement: &Measurement) -> Result<MeasurementId, PlanError> {
    match measurement.origin {
        Origin::Hand(id) => Ok(id),
        Origin::Round(_) => Err(PlanError::OfARound),
    }
}

/// Begins a text of the plan's map that something shall be written in. First of all in an edit, since a change that is
/// taken in closes the one that is being made.
pub(super) fn begin(document: &mut AutoCommit, map: &ObjId, key: &str, text: &str) -> Done {
    if !text.is_empty() && object(document, map, key, ObjType::Text).is_none() {
        document.apply_changes([begin_text(PLAN, map, key)?])?;
    }
    Ok(())
}

/// Writes what somebody changed about a text into what it says by now. One that was never begun stays so.
pub(super) fn change_text(
    document: &mut AutoCommit,
    map: &ObjId,
    key: &str,
    (before, after): (&str, &str),
    limit: usize,
) -> Done {
    let Some(text) = object(document, map, key, ObjType::Text) else { return Ok(()) };
    let both = together(before, after, &document.text(&text)?)?;
    write(document, map, key, within(&both, limit)?)
}

/// Writes a new indicator or measurement down, unless it is there.
fn add(document: &mut AutoCommit, map: &ObjId, key: &str, record: &impl Record) -> Done {
    if object(document, map, key, ObjType::Map).is_some() {
        return Ok(());
    }
    let texts = record.texts();
    texts.iter().try_for_each(|(_, text, limit)| within(text, *limit).map(|_| ()))?;
    let entry = document.put_object(map, key, ObjType::Map)?;
    for (key, text, _) in texts {
        new_text(document, &entry, key, text)?;
    }
    for (key, value) in record.values().into_iter().chain(record.fixed()) {
        document.put(&entry, key, value)?;
    }
    document.put(&entry, ORDER, record.created())?;
    Ok(document.put(&entry, REMOVED, record.removed())?)
}

/// Changes of an indicator or measurement what somebody changed about it.
fn change<R: Record>(document: &mut AutoCommit, entry: &ObjId, before: &R, after: &R) -> Done {
    for ((key, before, limit), (_, after, _)) in before.texts().into_iter().zip(after.texts()) {
        if before != after {
            change_text(document, entry, key, (before, after), limit)?;
        }
    }
    for ((key, before), (_, after)) in before.values().into_iter().zip(after.values()) {
        if before != after {
            put(document, entry, key, &after)?;
        }
    }
    put_removed(document, entry, before.removed(), after.removed())
}

pub(super) fn put_removed(document: &mut AutoCommit, entry: &ObjId, before: bool, after: bool) -> Done {
    let stands = document.get(entry, REMOVED)?.and_then(|(found, _)| found.as_bool());
    if before == after || stands == Some(after) { Ok(()) } else { Ok(document.put(entry, REMOVED, after)?) }
}

pub(super) fn new_text(document: &mut AutoCommit, entry: &ObjId, key: &str, text: &str) -> Done {
    let object = document.put_object(entry, key, ObjType::Text)?;
    Ok(document.splice_text(&object, 0, 0, text)?)
}

pub(super) fn stored(value: Option<&PlanValue>) -> String {
    value.map(|value| value.as_str().to_owned()).unwrap_or_default()
}
