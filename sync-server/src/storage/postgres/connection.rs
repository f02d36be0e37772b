//! A connection that is kept, for work that waits for its answers. What need not be waited for travels with what must.

use super::super::{StorageError, Stored};
use super::address::Address;
use super::session::{Answer, Parameter, Session, Statement, Unreachable};
use std::cell::{Cell, RefCell};
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;

/// A parameter of a statement that is sent later.
pub(super) type Kept = Box<dyn ToSql + Send + Sync>;

/// A connection. Used on threads that may wait, one at a time.
pub(super) struct Connection {
    address: Address,
    session: RefCell<Session>,
    /// Statements to be sent with the next one that is waited for, in this order.
    outbox: RefCell<Vec<(&'static str, Vec<Kept>)>>,
    /// The session was kept since it last answered, and may have been lost meanwhile.
    rested: Cell<bool>,
    /// A transaction may still be open that should have ended.
    unsettled: Cell<bool>,
}

impl Connection {
    /// Connects, from a thread that may wait.
    pub(super) fn open(address: &Address) -> Result<Self, Unreachable> {
        Ok(Self {
            session: RefCell::new(Session::open(address)?),
            address: address.clone(),
            outbox: RefCell::default(),
            rested: Cell::new(false),
            unsettled: Cell::new(false),
        })
    }

    /// Begins a transaction, with the first statement in it.
    pub(super) fn begin(&self, begin: &'static str) {
        self.later(begin, Vec::new());
    }

    /// Ends the transaction, durably, with whatever was to be sent before: the first error of all that.
    pub(super) fn commit(&self) -> Stored<()> {
        let end = self.query("COMMIT", &[]);
        self.unsettled.set(self.unsettled.get() || end.is_err());
        end.map(|_| ())
    }

    /// Ends the transaction, if it has begun, as if it had never been.
    pub(super) fn roll_back(&self) {
        self.outbox.borrow_mut().clear();
        // When this fails the connection is given up, and the database undoes what it began.
        let undone = self.query("ROLLBACK", &[]);
        self.unsettled.set(self.unsettled.get() || undone.is_err());
    }

    /// Sends a statement with the next one that is waited for. Only for what succeeds or, by failing, undoes the whole
    /// transaction: how many rows it changed is not looked at.
    pub(super) fn later(&self, sql: &'static str, parameters: Vec<Kept>) {
        self.outbox.borrow_mut().push((sql, parameters));
    }

    /// Runs a statement, after those that wait for it: its rows.
    pub(super) fn query(&self, sql: &'static str, parameters: &[Parameter<'_>]) -> Stored<Vec<Row>> {
        Ok(self.ask(sql, parameters)?.rows)
    }

    /// Runs a statement, after those that wait for it: how many rows it changed.
    pub(super) fn execute(&self, sql: &'static str, parameters: &[Parameter<'_>]) -> Stored<u64> {
        Ok(self.ask(sql, parameters)?.count)
    }

    /// Keeps it for other work; `None` when nothing more should be asked of it.
    pub(super) fn rest(self) -> Option<Self> {
        self.rested.set(true);
        let spent = self.unsettled.get() || self.session.borrow().is_closed();
        (!spent).then_some(self)
    }

    fn ask(&self, sql: &'static str, parameters: &[Parameter<'_>]) -> Stored<Answer> {
        let outbox = self.outbox.take();
        let mut statements: Vec<Statement<'_>> = outbox
            .iter()
            .map(|(sql, kept)| Statement {
                sql,
                parameters: kept.iter().map(|kept| kept.as_ref() as Parameter<'_>).collect(),
            })
            .collect();
        statements.push(Statement { sql, parameters: parameters.to_vec() });
        let mut answers = self.exchange(&statements)?;
        answers.pop().ok_or(StorageError::Damaged("no answer"))
    }

    /// A session that was lost while it rested is replaced: nothing was asked of it yet that could have been done, since
    /// work waits for its first statement.
    fn exchange(&self, statements: &[Statement<'_>]) -> Stored<Vec<Answer>> {
        let answers = self.session.borrow().exchange(statements);
        let rested = self.rested.take();
        match answers {
            Err(error) if rested && is_loss(&error) => {
                *self.session.borrow_mut() = Session::open(&self.address)?;
                Ok(self.session.borrow().exchange(statements)?)
            }
            answers => Ok(answers?),
        }
    }
}

/// The connection ended, or the database is ending it.
fn is_loss(error: &tokio_postgres::Error) -> bool {
    error.code().is_none_or(|code| code.code().starts_with("57P"))
}

impl From<tokio_postgres::Error> for StorageError {
    /// Only the code: the words of the database can name what is stored.
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(code) if *code == SqlState::DISK_FULL => Self::Full,
            Some(code) if [SqlState::DATA_CORRUPTED, SqlState::INDEX_CORRUPTED].contains(code) => {
                Self::Corrupt
            }
            Some(code) => Self::Postgres(format!("error {}", code.code())),
            None => Self::Postgres(error.to_string()),
        }
    }
}

/// A number as a column holds it.
pub(super) fn column(number: impl TryInto<i64>) -> Stored<i64> {
    number.try_into().map_err(|_| StorageError::Damaged("a number too large"))
}
