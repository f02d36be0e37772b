//! The history: who changed what, by role and day.

use super::super::CommonsError;
use super::fields::latest;
use super::keys::LOG;
use crate::plan::{LogEntry, Mark, PlanEdit, Role, Step};
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId};

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
        if latest(document, map, &key).is_none_or(|known| known.saturating_add(MINUTE) <= mark.at) {
            document.put(map, key, mark.at)?;
        }
    }
    Ok(())
}

/// An entry of the history; none inside when its role or its step is not known here.
pub(super) fn read(parts: [&str; 4], at: i64) -> Option<Option<LogEntry>> {
    let [day, role, step, what] = parts;
    let (day, what) = (day.parse().ok()?, what.parse().ok()?);
    let known = Role::named(role).zip(Step::named(step));
    Some(known.map(|(role, step)| LogEntry { day, at, role, step, what }))
}
