//! The records behind a connection that has a transaction open.

use super::super::{Collaboration, StorageError, Stored, Usage};
use super::columns;
use super::connection::{Connection, Kept};
use super::session::Parameter;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::DocumentId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use tokio_postgres::Row;

/// Locks of names that no row stands for, beside those of the migration and of the rewriting of tables.
const NEW_COLLABORATION: i32 = 1;

/// The records, in the transaction of one piece of work.
///
/// Several servers write at the same time. Whatever belongs to a collaboration is written, and read in order to write,
/// only while its row is held: so work on one collaboration runs one after the other, and each statement sees all that
/// was committed before.
pub(super) struct Records<'a> {
    connection: &'a Connection,
    /// The collaborations held until the end of the transaction, with the revision of those that exist: nobody else can
    /// change it. `None` when the work only reads.
    held: Option<RefCell<BTreeMap<CollaborationId, Option<u64>>>>,
    /// Answered along with a slot, and true until something is written.
    usage: Cell<Option<(CollaborationId, DocumentId, Usage)>>,
    failed: Cell<bool>,
}

impl<'a> Records<'a> {
    /// For work that reads from a snapshot.
    pub(super) fn reading(connection: &'a Connection) -> Self {
        Self { connection, held: None, usage: Cell::default(), failed: Cell::default() }
    }

    /// For work that may write.
    pub(super) fn writing(connection: &'a Connection) -> Self {
        Self { connection, held: Some(RefCell::default()), usage: Cell::default(), failed: Cell::default() }
    }

    /// True when a statement failed. The database has undone everything then, and does not say so again at the commit.
    pub(super) fn failed(&self) -> bool {
        self.failed.get()
    }

    /// The collaborations that the work was about.
    pub(super) fn touched(self) -> Vec<CollaborationId> {
        self.held.map(RefCell::into_inner).unwrap_or_default().into_keys().collect()
    }

    /// True for work that may write.
    pub(super) fn writes(&self) -> bool {
        self.held.is_some()
    }

    /// Notes that a collaboration is held by now, and at which revision; `None` when it does not exist.
    pub(super) fn holds(&self, id: CollaborationId, revision: Option<u64>) {
        if let Some(held) = &self.held {
            held.borrow_mut().insert(id, revision);
        }
    }

    /// The revision of a collaboration that must exist.
    pub(super) fn revision(&self, id: CollaborationId) -> Stored<u64> {
        self.hold(id)?;
        let held = self.held.as_ref().and_then(|held| held.borrow().get(&id).copied().flatten());
        held.ok_or(StorageError::Damaged("a revision of nothing"))
    }

    /// Keeps what is stored in a collaboration until something is written.
    pub(super) fn foresee(&self, id: CollaborationId, document: DocumentId, usage: Usage) {
        self.usage.set(Some((id, document, usage)));
    }

    /// What was foreseen.
    pub(super) fn foreseen(&self, id: CollaborationId, document: DocumentId) -> Option<Usage> {
        let (collaboration, of, usage) = self.usage.get()?;
        ((collaboration, of) == (id, document)).then_some(usage)
    }

    /// The collaboration. In work that writes, other work on it waits from now on until this has ended.
    pub(super) fn find(&self, id: CollaborationId) -> Stored<Option<Collaboration>> {
        if !self.must_hold(id) {
            let sql = "SELECT access_hash, used, revision FROM collaborations WHERE id = $1";
            return self.first(self.query(sql, &[&id.as_bytes().as_slice()])?, columns::collaboration);
        }
        let found = match self.lock(id)? {
            Some(found) => Some(found),
            None => {
                // There is no row to hold. Somebody may be making it: hold its name, and look again.
                let [a, b, c, d, ..] = *id.as_bytes();
                let name = i32::from_be_bytes([a, b, c, d]);
                self.query("SELECT pg_advisory_xact_lock($1, $2)", &[&NEW_COLLABORATION, &name])?;
                self.lock(id)?
            }
        };
        self.holds(id, found.map(|found| found.revision));
        Ok(found)
    }

    fn lock(&self, id: CollaborationId) -> Stored<Option<Collaboration>> {
        let sql = "SELECT access_hash, used, revision FROM collaborations WHERE id = $1 FOR UPDATE";
        self.first(self.query(sql, &[&id.as_bytes().as_slice()])?, columns::collaboration)
    }

    fn must_hold(&self, id: CollaborationId) -> bool {
        self.held.as_ref().is_some_and(|held| !held.borrow().contains_key(&id))
    }

    fn hold(&self, id: CollaborationId) -> Stored<()> {
        if self.must_hold(id) { self.find(id).map(|_| ()) } else { Ok(()) }
    }

    /// Runs a statement that is about no single collaboration.
    pub(super) fn query(&self, sql: &'static str, parameters: &[Parameter<'_>]) -> Stored<Vec<Row>> {
        self.watched(self.connection.query(sql, parameters))
    }

    /// Runs a statement about a collaboration, which is `$1`.
    pub(super) fn all<T>(
        &self,
        id: CollaborationId,
        sql: &'static str,
        parameters: &[Parameter<'_>],
        read: impl Fn(&Row) -> Stored<T>,
    ) -> Stored<Vec<T>> {
        self.hold(id)?;
        let id = id.as_bytes().as_slice();
        self.query(sql, &with(&id, parameters))?.iter().map(read).collect()
    }

    /// As [`Records::all`], the first row only.
    pub(super) fn one<T>(
        &self,
        id: CollaborationId,
        sql: &'static str,
        parameters: &[Parameter<'_>],
        read: impl Fn(&Row) -> Stored<T>,
    ) -> Stored<Option<T>> {
        Ok(self.all(id, sql, parameters, read)?.into_iter().next())
    }

    /// Runs a statement about a collaboration, which is `$1`, and answers how many rows it changed.
    pub(super) fn changed(
        &self,
        id: CollaborationId,
        sql: &'static str,
        parameters: &[Parameter<'_>],
    ) -> Stored<u64> {
        self.hold(id)?;
        self.usage.take();
        let id = id.as_bytes().as_slice();
        self.watched(self.connection.execute(sql, &with(&id, parameters)))
    }

    /// As [`Records::changed`], for a statement that must change exactly one row.
    pub(super) fn change(
        &self,
        id: CollaborationId,
        what: &'static str,
        sql: &'static str,
        parameters: &[Parameter<'_>],
    ) -> Stored<()> {
        match self.changed(id, sql, parameters)? {
            1 => Ok(()),
            _ => Err(StorageError::Damaged(what)),
        }
    }

    /// As [`Records::change`], but not waited for: for a statement about a collaboration that exists, or that fails when
    /// it does not, and so never changes no row.
    pub(super) fn change_later(
        &self,
        id: CollaborationId,
        sql: &'static str,
        parameters: Vec<Kept>,
    ) -> Stored<()> {
        self.hold(id)?;
        self.usage.take();
        let id: Kept = Box::new(id.as_bytes().to_vec());
        self.connection.later(sql, std::iter::once(id).chain(parameters).collect());
        Ok(())
    }

    fn first<T>(&self, rows: Vec<Row>, read: impl Fn(&Row) -> Stored<T>) -> Stored<Option<T>> {
        rows.first().map(read).transpose()
    }

    fn watched<T>(&self, answer: Stored<T>) -> Stored<T> {
        self.failed.set(self.failed.get() || answer.is_err());
        answer
    }
}

fn with<'a>(id: Parameter<'a>, parameters: &[Parameter<'a>]) -> Vec<Parameter<'a>> {
    std::iter::once(id).chain(parameters.iter().copied()).collect()
}
