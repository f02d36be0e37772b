//! The maps of a round's document, and what an entry in each of them says.

use super::fragment::{Entry, Said};
use super::shape::Shape;
use crate::ids::{StatementId, ValueId};
use crate::instrument::{Instrument, Kind};
use crate::response::{Answer, Level, Note, NoteKind};
use automerge::legacy::{Key, ObjectId, OpId, OpType};
use automerge::{ActorId, AutoCommit, AutomergeError, Change, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValue};
use std::collections::BTreeMap;

/// The sections that hold a map of each value and statement; those of [`notes`] are the others.
const WEIGHTS: &str = "weights";
const ANSWERS: &str = "answers";

/// One map of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// How important a value is.
    Weights(ValueId),
    /// The answers to a statement of this kind.
    Answers(StatementId, Kind),
    /// Ideas or comments at a statement.
    Notes(StatementId, NoteKind),
}

/// Every map of a round's root, by the number of the operation that made it.
#[derive(Debug, Clone)]
pub(super) struct Places {
    /// The root.
    pub(super) root: ChangeHash,
    /// What fragments on top of it look like.
    pub(super) shape: Shape,
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
            notes.into_iter().chain([Self::Answers(statement.id.clone(), statement.kind.clone())])
        });
        weights.chain(statements)
    }

    /// The map in this document.
    pub(super) fn find(&self, document: &AutoCommit) -> Option<ObjId> {
        let (section, part) = match self {
            Self::Weights(value) => (WEIGHTS, value.as_str()),
            Self::Answers(statement, _) => (ANSWERS, statement.as_str()),
            Self::Notes(statement, kind) => (notes(*kind), statement.as_str()),
        };
        find(document, section, part)
    }

    /// What an entry of this map says; `None` for a value outside the scales, and for an empty text.
    pub(super) fn read(&self, value: &ScalarValue) -> Option<Said> {
        match self {
            Self::Weights(id) => level(value).map(|level| Said::Weight(id.clone(), level)),
            Self::Answers(id, kind) => answer(kind, value).map(|answer| Said::Answer(id.clone(), answer)),
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
    /// None when the document does not have that root.
    pub(super) fn of(document: &AutoCommit, root: ChangeHash, instrument: &Instrument) -> Option<Self> {
        let number = |place: &Place| match place.find(document)? {
            ObjId::Id(counter, actor, _) => Some((counter, actor)),
            ObjId::Root => None,
        };
        let maps = Place::all(instrument).filter_map(|place| Some((number(&place)?, place)));
        let shape = Shape::on(&document.get_change_by_hash(&root)?, root);
        Some(Self { root, shape, maps: maps.collect() })
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

/// The map in which something is said.
pub(super) fn place_of(document: &AutoCommit, said: &Said) -> Option<ObjId> {
    match said {
        Said::Weight(value, _) => find(document, WEIGHTS, value.as_str()),
        Said::Answer(statement, _) => find(document, ANSWERS, statement.as_str()),
        Said::Note(note) => find(document, notes(note.kind), note.statement.as_str()),
    }
}

fn find(document: &AutoCommit, section: &str, part: &str) -> Option<ObjId> {
    let get = |parent: &ObjId, key: &str| -> Result<Option<ObjId>, AutomergeError> {
        Ok(document.get(parent, key)?.map(|(_, id)| id))
    };
    get(&get(&ROOT, section).ok()??, part).ok()?
}

const fn notes(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Idea => "ideas",
        NoteKind::Comment => "comments",
    }
}

/// What is written for something said.
pub(super) fn written(said: &Said) -> ScalarValue {
    match said {
        Said::Weight(_, level) => ScalarValue::Int(level.get().into()),
        Said::Answer(_, answer) => ScalarValue::Int(answer.number()),
        Said::Note(note) => ScalarValue::Str(note.text.as_str().into()),
    }
}

/// Of all kinds of numbers only integers: the others could carry more than an answer.
fn level(value: &ScalarValue) -> Option<Level> {
    let ScalarValue::Int(level) = value else { return None };
    u8::try_from(*level).ok()?.try_into().ok()
}

fn answer(kind: &Kind, value: &ScalarValue) -> Option<Answer> {
    let ScalarValue::Int(number) = value else { return None };
    Answer::read(kind, *number)
}
