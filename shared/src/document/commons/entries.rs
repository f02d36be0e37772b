//! The maps of the commons: what stands in them, and how it is put there.

use super::{Action, Commons, Lead, NotePlace, Status, plan, reflection};
use crate::ids::ActionId;
use crate::instrument::MatrixCell;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, AutomergeError, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value};
use std::collections::BTreeMap;
use std::str::FromStr;

/// The maps of the root that are in use.
pub(super) const ACTIONS: &str = "actions";
pub(super) const NOTES: &str = "notes";
pub(super) const LEAD: &str = "lead";
pub(super) const REFLECTION: &str = "overview";

/// A map of the root.
pub(super) fn section(document: &AutoCommit, name: &str) -> Option<ObjId> {
    object(document, &ROOT, name, ObjType::Map)
}

/// An object of this type under a key.
pub(super) fn object(document: &AutoCommit, map: &ObjId, key: &str, kind: ObjType) -> Option<ObjId> {
    match document.get(map, key).ok()?? {
        (Value::Object(found), id) if found == kind => Some(id),
        _ => None,
    }
}

/// Everything, or nothing when a part of it is not what the schema says.
pub(super) fn read(document: &AutoCommit) -> Option<Commons> {
    let entries = |name| Some(Map { document, map: section(document, name)? });
    let (actions, notes, lead) = (entries(ACTIONS)?, entries(NOTES)?, entries(LEAD)?);
    let mut read = Commons {
        actions: actions
            .keys()
            .map(|id| action(id.parse().ok()?, &actions.map(&id)?))
            .collect::<Option<_>>()?,
        notes: notes
            .keys()
            .map(|key| Some((NotePlace::of_key(&key)?, notes.text(&key)?)))
            .collect::<Option<_>>()?,
        lead: lead
            .keys()
            .map(|round| Some((round.parse().ok()?, leading(&lead.map(&round)?)?)))
            .collect::<Option<_>>()?,
        reflection: reflection::read(&entries(REFLECTION)?)?,
        plan: plan::read(document)?,
    };
    read.actions.sort_by_key(|action| (action.created, action.id));
    Some(read)
}

fn action(id: ActionId, map: &Map<'_>) -> Option<Action> {
    Some(Action {
        id,
        what: map.text("what")?,
        who: map.text("who")?,
        why: map.text("why")?,
        by: map.optional("by")?,
        status: Status::named(&map.str("status")?)?,
        cell: match map.str("cell")?.as_str() {
            "" => None,
            name => Some(MatrixCell::named(name)?),
        },
        round: map.str("round")?.parse().ok()?,
        field: map.optional("field")?,
        statement: map.optional("statement")?,
        created: match map.scalar("created")? {
            ScalarValue::Int(created) => created,
            _ => return None,
        },
    })
}

fn leading(map: &Map<'_>) -> Option<Lead> {
    let step = match map.scalar("step")? {
        ScalarValue::Uint(step) => u32::try_from(step).ok()?,
        _ => return None,
    };
    Some(Lead { spot: map.str("place")?.parse().ok()?, by: map.str("by")?.parse().ok()?, step })
}

/// Writes a new action down.
pub(super) fn put_action(
    document: &mut AutoCommit,
    map: &ObjId,
    action: &Action,
) -> Result<(), AutomergeError> {
    let entry = document.put_object(map, action.id.to_string(), ObjType::Map)?;
    for (key, text) in [("what", &action.what), ("who", &action.who), ("why", &action.why)] {
        let object = document.put_object(&entry, key, ObjType::Text)?;
        document.splice_text(&object, 0, 0, text)?;
    }
    let scalars = BTreeMap::from([
        ("by", written(action.by.as_ref())),
        ("status", action.status.as_str().to_owned()),
        ("cell", action.cell.map_or("", MatrixCell::as_str).to_owned()),
        ("round", action.round.to_string()),
        ("field", written(action.field.as_ref())),
        ("statement", written(action.statement.as_ref())),
    ]);
    for (key, value) in scalars {
        document.put(&entry, key, value)?;
    }
    document.put(&entry, "created", action.created)
}

/// Writes down who leads, anew as a whole: two who step at once are never mixed.
pub(super) fn put_lead(
    document: &mut AutoCommit,
    map: &ObjId,
    round: &str,
    lead: &Lead,
) -> Result<(), AutomergeError> {
    let entry = document.put_object(map, round, ObjType::Map)?;
    document.put(&entry, "place", lead.spot.to_string())?;
    document.put(&entry, "by", lead.by.to_string())?;
    document.put(&entry, "step", u64::from(lead.step))
}

/// What may be missing, as it is written: empty when it is.
pub(super) fn written(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// A map of the document, to read from.
pub(super) struct Map<'a> {
    document: &'a AutoCommit,
    map: ObjId,
}

impl Map<'_> {
    pub(super) fn keys(&self) -> impl Iterator<Item = String> {
        self.document.keys(&self.map)
    }

    fn map(&self, key: &str) -> Option<Self> {
        Some(Map { document: self.document, map: object(self.document, &self.map, key, ObjType::Map)? })
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.document.text(object(self.document, &self.map, key, ObjType::Text)?).ok()
    }

    pub(super) fn scalar(&self, key: &str) -> Option<ScalarValue> {
        self.document.get(&self.map, key).ok()??.0.into_scalar().ok()
    }

    pub(super) fn str(&self, key: &str) -> Option<String> {
        match self.scalar(key)? {
            ScalarValue::Str(text) => Some(text.to_string()),
            _ => None,
        }
    }

    /// What may be missing. None when it is there and not what it should be.
    fn optional<T: FromStr>(&self, key: &str) -> Option<Option<T>> {
        match self.str(key)?.as_str() {
            "" => Some(None),
            text => text.parse().ok().map(Some),
        }
    }
}
