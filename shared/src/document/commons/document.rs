//! The commons as an Automerge document.

use super::super::{DocumentError, bounds, root};
use super::entries::{self, ACTIONS, LEAD, NOTES, object, section, written};
use super::note::begin_text;
use super::together::together;
use super::{Action, ActionChange, Commons, CommonsError, Lead, NotePlace, Status, within};
use crate::ids::{ActionId, RoundId};
use crate::instrument::MatrixCell;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ObjId, ObjType, ReadDoc, ScalarValue};
use rand_core::CryptoRng;

/// The most bytes of a snapshot that somebody writes on in: three quarters of what servers take.
const ROOM: usize = 384 * 1024;

/// The commons as a document that merges with everybody else's, in any order and any number of times.
///
/// Writes by an actor that is drawn when a document is first edited. A clone draws its own: two copies that wrote on as
/// the same one would not merge.
#[derive(Debug)]
pub struct CommonsDocument {
    document: AutoCommit,
    has_actor: bool,
}

impl Clone for CommonsDocument {
    fn clone(&self) -> Self {
        Self { document: self.document.clone(), has_actor: false }
    }
}

impl CommonsDocument {
    /// Nothing agreed, nothing noted.
    ///
    /// # Errors
    /// None in practice: the root is embedded.
    pub fn new() -> Result<Self, DocumentError> {
        Self::load(root::COMMONS)
    }

    /// What [`Self::save`] wrote, here or on another phone.
    ///
    /// # Errors
    /// [`DocumentError::Newer`], or [`DocumentError::Damaged`] for anything that is not as the schema says.
    pub fn load(bytes: &[u8]) -> Result<Self, DocumentError> {
        let commons = Self { document: root::load_grown_from(root::COMMONS, bytes)?, has_actor: false };
        commons.read().map(|_| commons)
    }

    /// A snapshot of everything.
    pub fn save(&mut self) -> Vec<u8> {
        self.document.save()
    }

    /// True while somebody may write on in a document that is saved as these bytes. What is full can still be read, merged,
    /// and sent as it is.
    pub fn has_room(bytes: &[u8]) -> bool {
        bytes.len() <= ROOM && bounds::has_room(bytes)
    }

    /// Takes in what somebody else wrote.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`] when the two do not fit together; then nothing is taken in.
    pub fn merge(&mut self, mut other: Self) -> Result<(), DocumentError> {
        let mut merged = self.document.clone();
        root::guarded(|| merged.merge(&mut other.document).map_err(|_| DocumentError::Damaged))?;
        let merged = Self { document: merged, has_actor: self.has_actor };
        merged.read()?;
        *self = merged;
        Ok(())
    }

    /// The commons as they stand.
    ///
    /// # Errors
    /// [`DocumentError::Damaged`].
    pub fn read(&self) -> Result<Commons, DocumentError> {
        root::guarded(|| entries::read(&self.document).ok_or(DocumentError::Damaged))
    }

    /// The newest changes, sorted: equal heads mean equal documents.
    pub fn heads(&mut self) -> Vec<[u8; 32]> {
        let mut heads: Vec<_> = self.document.get_heads().iter().map(|hash| hash.0).collect();
        heads.sort_unstable();
        heads
    }

    /// Writes a new action down. One that is there already becomes equal to this one, by the fields that differ.
    ///
    /// # Errors
    /// [`CommonsError::TooLong`].
    pub fn put_action(&mut self, action: &Action, rng: &mut impl CryptoRng) -> Result<(), CommonsError> {
        action.check()?;
        let known = self.read()?.actions.into_iter().find(|known| known.id == action.id);
        let Some(known) = known else {
            let action = action.clone();
            return self.edit(ACTIONS, rng, |document, map| Ok(entries::put_action(document, map, &action)?));
        };
        differences(&known, action)
            .into_iter()
            .try_for_each(|change| self.change_action(action.id, change, rng))
    }

    /// Changes one thing about an action.
    ///
    /// # Errors
    /// [`CommonsError::NoSuchAction`], [`CommonsError::TooLong`].
    pub fn change_action(
        &mut self,
        id: ActionId,
        change: ActionChange,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.edit(ACTIONS, rng, |document, map| {
            let entry =
                object(document, map, &id.to_string(), ObjType::Map).ok_or(CommonsError::NoSuchAction(id))?;
            match change {
                ActionChange::What(text) => {
                    write(document, &entry, "what", within(&text, Action::WHAT_LIMIT)?)
                }
                ActionChange::Who(text) => write(document, &entry, "who", within(&text, Action::WHO_LIMIT)?),
                ActionChange::Why(text) => write(document, &entry, "why", within(&text, Action::WHY_LIMIT)?),
                ActionChange::By(day) => put(document, &entry, "by", written(day.as_ref())),
                ActionChange::Status(status) => put(document, &entry, "status", status.as_str()),
                ActionChange::Cell(cell) => {
                    put(document, &entry, "cell", cell.map_or("", MatrixCell::as_str))
                }
                ActionChange::Field(field) => put(document, &entry, "field", written(field.as_ref())),
                ActionChange::Statement(id) => put(document, &entry, "statement", written(id.as_ref())),
            }
        })
    }

    /// Says how far an action has come.
    ///
    /// # Errors
    /// [`CommonsError::NoSuchAction`].
    pub fn set_status(
        &mut self,
        id: ActionId,
        status: Status,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.change_action(id, ActionChange::Status(status), rng)
    }

    /// Changes about an action what somebody changed who had it `before` them, and nothing else: what others changed
    /// meanwhile stays.
    ///
    /// # Errors
    /// [`CommonsError::NoSuchAction`], [`CommonsError::TooLong`]; then nothing was changed.
    pub fn edit_action(
        &mut self,
        before: &Action,
        after: &Action,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        let id = before.id;
        let known = self.read()?.actions.into_iter().find(|known| known.id == id);
        let known = known.ok_or(CommonsError::NoSuchAction(id))?;
        let mut wanted = Action { id, ..after.clone() };
        wanted.what = together(&before.what, &after.what, &known.what)?;
        wanted.who = together(&before.who, &after.who, &known.who)?;
        wanted.why = together(&before.why, &after.why, &known.why)?;
        wanted.check()?;
        let touched: Vec<_> = differences(before, after).iter().map(std::mem::discriminant).collect();
        differences(&known, &wanted)
            .into_iter()
            .filter(|change| touched.contains(&std::mem::discriminant(change)))
            .try_for_each(|change| self.change_action(id, change, rng))
    }

    /// As [`Self::write_note`], for somebody who had `before` before them: what others wrote meanwhile stays.
    ///
    /// # Errors
    /// [`CommonsError::TooLong`], of both together.
    pub fn edit_note(
        &mut self,
        place: &NotePlace,
        before: &str,
        text: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        let known = self.read()?.notes.remove(place).unwrap_or_default();
        self.write_note(place, &together(before, text, &known)?, rng)
    }

    /// Makes a note say this; only the characters that differ change. Two phones may begin the same note apart.
    ///
    /// # Errors
    /// [`CommonsError::TooLong`].
    pub fn write_note(
        &mut self,
        place: &NotePlace,
        text: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.write_text(NOTES, &place.key(), within(text, NotePlace::LIMIT)?, rng)
    }

    /// Says who leads the walk through a round's profile, and where it is.
    ///
    /// # Errors
    /// [`CommonsError::Document`], in practice never.
    pub fn lead(
        &mut self,
        round: RoundId,
        lead: &Lead,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.edit(LEAD, rng, |document, map| Ok(entries::put_lead(document, map, &round.to_string(), lead)?))
    }

    /// Makes a text under a key of a map of the root say this. Two phones may begin it apart.
    pub(super) fn write_text(
        &mut self,
        section: &str,
        key: &str,
        text: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.edit(section, rng, |document, map| {
            if object(document, map, key, ObjType::Text).is_none() {
                document.apply_changes([begin_text(section, map, key)?])?;
            }
            write(document, map, key, text)
        })
    }

    /// One change to a map of the root, or none at all.
    pub(super) fn edit(
        &mut self,
        name: &str,
        rng: &mut impl CryptoRng,
        write: impl FnOnce(&mut AutoCommit, &ObjId) -> Result<(), CommonsError>,
    ) -> Result<(), CommonsError> {
        if !self.has_actor {
            let mut actor = [0; 16];
            rng.fill_bytes(&mut actor);
            self.document.set_actor(ActorId::from(actor));
            self.has_actor = true;
        }
        let map = section(&self.document, name).ok_or(DocumentError::Damaged)?;
        let edited = write(&mut self.document, &map);
        match edited {
            Ok(()) => drop(self.document.commit_with(CommitOptions::default().with_time(0))),
            Err(_) => drop(self.document.rollback()),
        }
        edited
    }
}

/// Writes a text by the characters that differ.
pub(super) fn write(
    document: &mut AutoCommit,
    map: &ObjId,
    key: &str,
    text: &str,
) -> Result<(), CommonsError> {
    let object = object(document, map, key, ObjType::Text).ok_or(DocumentError::Damaged)?;
    Ok(document.update_text(&object, text)?)
}

/// Writes a value unless it stands there already.
pub(super) fn put(
    document: &mut AutoCommit,
    map: &ObjId,
    key: &str,
    value: impl Into<ScalarValue>,
) -> Result<(), CommonsError> {
    let value = value.into();
    let stands = document.get(map, key)?.is_some_and(|(found, _)| found.as_scalar() == Some(&value));
    if stands { Ok(()) } else { Ok(document.put(map, key, value)?) }
}

/// Takes a value away. What somebody else puts there at the same time stays.
pub(super) fn take_away(document: &mut AutoCommit, map: &ObjId, key: &str) -> Result<(), CommonsError> {
    if document.get(map, key)?.is_some() { Ok(document.delete(map, key)?) } else { Ok(()) }
}

/// What makes one action equal to another.
fn differences(from: &Action, to: &Action) -> Vec<ActionChange> {
    let text = |differs: bool, change: ActionChange| differs.then_some(change);
    [
        text(from.what != to.what, ActionChange::What(to.what.clone())),
        text(from.who != to.who, ActionChange::Who(to.who.clone())),
        text(from.why != to.why, ActionChange::Why(to.why.clone())),
        text(from.by != to.by, ActionChange::By(to.by)),
        text(from.status != to.status, ActionChange::Status(to.status)),
        text(from.cell != to.cell, ActionChange::Cell(to.cell)),
        text(from.field != to.field, ActionChange::Field(to.field.clone())),
        text(from.statement != to.statement, ActionChange::Statement(to.statement.clone())),
    ]
    .into_iter()
    .flatten()
    .collect()
}
