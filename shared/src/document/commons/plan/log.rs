//! The history: who changed what, by role and day.

use super::super::CommonsError;
use super::keys::LOG;
use crate::ids::PlanFieldId;
use crate::plan::{LogEntry, Mark, PlanEdit, Role, Step};
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ReadDoc, ScalarValue};

/// Seconds in which a time is not written anew: people type, and every time that is written stays in the document.
const MINUTE: i64 = 60;

/// Notes what an edit was about.
pub(super) fn note(
    document: &mut AutoCommit,
    map: &ObjId,
    edit: &PlanEdit,
    mark: &Mark,
) -> Result<(), CommonsError> {
    for (step, what) in edit.touches() {
        let key = format!("{LOG}/{}/{}/{}/{what}", mark.day, mark.role.as_str(), step.as_str());
        if last(document, map, &key).is_none_or(|known| known.saturating_add(MINUTE) <= mark.at) {
            document.put(map, key, mark.at)?;
        }
    }
    Ok(())
}

/// An entry of the history; `None` of what was noted about steps that are not known here.
pub(super) fn read(
    document: &AutoCommit,
    map: &ObjId,
    key: &str,
    parts: [&str; 4],
) -> Option<Option<LogEntry>> {
    let [day, role, step, what] = parts;
    let (day, at) = (day.parse().ok()?, last(document, map, key)?);
    let what: PlanFieldId = what.parse().ok()?;
    let known = Role::named(role).zip(Step::named(step));
    Some(known.map(|(role, step)| LogEntry { day, at, role, step, what }))
}

/// The last of the times that phones wrote apart.
fn last(document: &AutoCommit, map: &ObjId, key: &str) -> Option<i64> {
    let times = document.get_all(map, key).ok()?.into_iter().map(|(value, _)| value.into_scalar());
    let times = times.filter_map(|value| match value {
        Ok(ScalarValue::Int(at)) => Some(at),
        _ => None,
    });
    times.max()
}
