//! One connection, with what it has prepared, for work that waits for its answers.

use super::super::{StorageError, Stored};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use tokio::runtime::Handle;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Config, NoTls, Row, Statement};

/// What every session needs. Nobody waits for ever, neither for a lock nor, when a server has vanished in the middle of a
/// transaction, for that server; and a commit returns when the disk has it, whatever the database's own configuration
/// says about that.
const SETTINGS: &str = "
    SET lock_timeout = '10s';
    SET statement_timeout = '30s';
    SET idle_in_transaction_session_timeout = '30s';
    SET jit = off;
    SET client_min_messages = warning;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
";

/// A parameter of a statement.
pub(super) type Parameter<'a> = &'a (dyn ToSql + Sync);

/// A connection. Used on threads that may wait, one at a time.
pub(super) struct Connection {
    client: Client,
    runtime: Handle,
    prepared: RefCell<HashMap<&'static str, Statement>>,
    /// A transaction may still be open that should have ended.
    unsettled: Cell<bool>,
}

impl Connection {
    /// Connects, from a thread that may wait.
    pub(super) fn open(config: &Config, runtime: Handle) -> Result<Self, tokio_postgres::Error> {
        let client = runtime.block_on(async {
            let (client, connection) = config.connect(NoTls).await?;
            // It ends with the client, and an error reaches whoever waits for an answer.
            tokio::spawn(connection);
            client.batch_execute(SETTINGS).await?;
            Ok(client)
        })?;
        Ok(Self { client, runtime, prepared: RefCell::default(), unsettled: Cell::new(false) })
    }

    /// Runs statements without parameters, such as those that begin and end a transaction.
    pub(super) fn run(&self, sql: &str) -> Result<(), tokio_postgres::Error> {
        let end = self.runtime.block_on(self.client.batch_execute(sql));
        self.unsettled.set(self.unsettled.get() || end.is_err());
        end
    }

    /// Runs a statement, prepared the first time.
    pub(super) fn query(
        &self,
        sql: &'static str,
        parameters: &[Parameter<'_>],
    ) -> Result<Vec<Row>, tokio_postgres::Error> {
        self.runtime.block_on(async {
            let statement = self.prepare(sql).await?;
            self.client.query(&statement, parameters).await
        })
    }

    /// Runs a statement, prepared the first time, and answers how many rows it changed.
    pub(super) fn execute(
        &self,
        sql: &'static str,
        parameters: &[Parameter<'_>],
    ) -> Result<u64, tokio_postgres::Error> {
        self.runtime.block_on(async {
            let statement = self.prepare(sql).await?;
            self.client.execute(&statement, parameters).await
        })
    }

    /// True when nothing more should be asked of it.
    pub(super) fn is_spent(&self) -> bool {
        self.unsettled.get() || self.client.is_closed()
    }

    async fn prepare(&self, sql: &'static str) -> Result<Statement, tokio_postgres::Error> {
        if let Some(statement) = self.prepared.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).await?;
        self.prepared.borrow_mut().insert(sql, statement.clone());
        Ok(statement)
    }
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
