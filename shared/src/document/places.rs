//! The maps of a round's document, and what an entry in each of them says.

use super::fragment::{Entry, Said};
use crate::ids::{StatementId, ValueId};
use crate::instrument::Instrument;
use crate::response::{Answer, Level, Note, NoteKind};
use automerge::legacy::{Key, ObjectId, OpId, OpType};
use automerge::{ActorId, AutoCommit, AutomergeError, Change, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValue};
use std::collections::BTreeMap;

/// How a skipped statement is written.
const SKIPPED: i64 = 0;

/// One map of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// How important a value is.
    Weights(ValueId),
    /// The answers to a statement.
    Answers(StatementId),
    /// Ideas or comments at a statement.
    Notes(StatementId, NoteKind),
}

/// Every map of a round's root, by the number of the operation that made it.
#[derive(Debug, Clone)]
pub(super) struct Places {
    /// The root.
    pub(super) root: ChangeHash,
    maps: BTreeMap<OpNumber, Place>,
}

type OpNumber = (u64, ActorId);

impl Place {
    /// Every place that an instrument has.
    pub(super) fn all(instrument: &Instrument) -> impl Iterator<Item = Self> {
        let weights = instrument.values.iter().map(|value| Self::Weights(value.id.clone()));
        let statements = instrument.statements.iter().flat_map(|statement| {
            let notes =
                [NoteKind::Idea, NoteKind::Comment].map(|kind| Self::Notes(statement.id.clone(), kind));
            notes.into_iter().chain([Self::Answers(statement.id.clone())])
        });
        weights.chain(statements)
    }

    /// Where something is said.
    pub(super) fn of(said: &Said) -> Self {
        match said {
            Said::Weight(value, _) => Self::Weights(value.clone()),
            Said::Answer(statement, _) => Self::Answers(statement.clone()),
            Said::Note(note) => Self::Notes(note.statement.clone(), note.kind),
        }
    }

    /// The map in this document.
    pub(super) fn find(&self, document: &AutoCommit) -> Option<ObjId> {
        let (section, part) = match self {
            Self::Weights(value) => ("weights", value.as_str()),
            Self::Answers(statement) => ("answers", statement.as_str()),
            Self::Notes(statement, NoteKind::Idea) => ("ideas", statement.as_str()),
            Self::Notes(statement, NoteKind::Comment) => ("comments", statement.as_str()),
        };
        let get = |parent: &ObjId, key: &str| -> Result<Option<ObjId>, AutomergeError> {
            Ok(document.get(parent, key)?.map(|(_, id)| id))
        };
        get(&get(&ROOT, section).ok()??, part).ok()?
    }

    /// What an entry of this map says; `None` for a value outside the scales, and for an empty text.
    pub(super) fn read(&self, value: &ScalarValue) -> Option<Said> {
        match self {
            Self::Weights(id) => level(value).map(|level| Said::Weight(id.clone(), level)),
            Self::Answers(id) => answer(value).map(|answer| Said::Answer(id.clone(), answer)),
            Self::Notes(statement, kind) => match value {
                ScalarValue::Str(text) if !text.trim().is_empty() => Some(Said::Note(Note {
                    statement: statement.clone(),
                    kind: *kind,
                    text: text.to_string(),
                })),
                _ => None,
            },
        }
    }
}

impl Places {
    /// The places of an instrument in a document that has nothing but its root.
    pub(super) fn of(document: &AutoCommit, root: ChangeHash, instrument: &Instrument) -> Self {
        let number = |place: &Place| match place.find(document)? {
            ObjId::Id(counter, actor, _) => Some((counter, actor)),
            ObjId::Root => None,
        };
        let maps = Place::all(instrument).filter_map(|place| Some((number(&place)?, place)));
        Self { root, maps: maps.collect() }
    }

    /// What a change of one operation says, and where; `None` when it is no answer of this round.
    pub(super) fn read(&self, change: &Change) -> Option<(Entry, Said)> {
        let change = change.decode();
        let [operation] = change.operations.as_slice() else { return None };
        let (ObjectId::Id(OpId(map, actor)), Key::Map(key)) = (&operation.obj, &operation.key) else {
            return None;
        };
        let OpType::Put(value) = &operation.action else { return None };
        if operation.insert || !operation.pred.is_empty() {
            return None;
        }
        let said = self.maps.get(&(*map, actor.clone()))?.read(value)?;
        Some((Entry { map: *map, key: key.to_string() }, said))
    }
}

/// What is written for something said.
pub(super) fn written(said: &Said) -> ScalarValue {
    match said {
        Said::Weight(_, level) => ScalarValue::Int(level.get().into()),
        Said::Answer(_, answer) => {
            ScalarValue::Int(answer.level().map_or(SKIPPED, |level| level.get().into()))
        }
        Said::Note(note) => ScalarValue::Str(note.text.as_str().into()),
    }
}

/// Of all kinds of numbers only integers: the others could carry more than a level.
fn level(value: &ScalarValue) -> Option<Level> {
    let ScalarValue::Int(level) = value else { return None };
    u8::try_from(*level).ok()?.try_into().ok()
}

fn answer(value: &ScalarValue) -> Option<Answer> {
    match value {
        ScalarValue::Int(SKIPPED) => Some(Answer::Skipped),
        _ => level(value).map(Answer::Level),
    }
}
