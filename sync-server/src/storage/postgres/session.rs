//! One session with the database: statements out, answers back.

use super::address::Address;
use crate::error::StartError;
use crate::storage::StorageError;
use futures_util::TryStreamExt;
use futures_util::future::maybe_done;
use std::cell::RefCell;
use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Error, Row};

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

/// A statement with its parameters.
pub(super) struct Statement<'a> {
    pub(super) sql: &'static str,
    pub(super) parameters: Vec<Parameter<'a>>,
}

/// What a statement answered.
pub(super) struct Answer {
    pub(super) rows: Vec<Row>,
    /// How many rows it changed, or answered.
    pub(super) count: u64,
}

/// A session. Used on threads that may wait, one at a time.
pub(super) struct Session {
    client: Client,
    /// Its own: whoever waits for an answer reads it from the socket himself, and no other thread has to be woken first.
    runtime: Runtime,
    prepared: RefCell<HashMap<&'static str, tokio_postgres::Statement>>,
}

/// Why there is no session.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreachable {
    #[error(transparent)]
    Database(#[from] Error),
    #[error(transparent)]
    Machine(#[from] std::io::Error),
}

impl From<Unreachable> for StorageError {
    fn from(error: Unreachable) -> Self {
        match error {
            Unreachable::Database(error) => error.into(),
            Unreachable::Machine(error) => Self::Postgres(error.to_string()),
        }
    }
}

impl From<Unreachable> for StartError {
    fn from(error: Unreachable) -> Self {
        match error {
            Unreachable::Database(error) => error.into(),
            Unreachable::Machine(error) => Self::Postgres { reason: error.to_string() },
        }
    }
}

impl Session {
    /// Connects.
    pub(super) fn open(address: &Address) -> Result<Self, Unreachable> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let client = runtime.block_on(async {
            let (client, connection) = address.connect().await?;
            // It ends with the client, and an error reaches whoever waits for an answer.
            tokio::spawn(connection);
            client.batch_execute(SETTINGS).await?;
            Ok::<_, Error>(client)
        })?;
        Ok(Self { client, runtime, prepared: RefCell::default() })
    }

    /// Runs statements without parameters, as they are.
    pub(super) fn run(&self, sql: &str) -> Result<(), Error> {
        self.runtime.block_on(self.client.batch_execute(sql))
    }

    /// Runs one statement: its rows.
    pub(super) fn query(&self, sql: &'static str, parameters: &[Parameter<'_>]) -> Result<Vec<Row>, Error> {
        let answers = self.exchange(&[Statement { sql, parameters: parameters.to_vec() }])?;
        Ok(answers.into_iter().flat_map(|answer| answer.rows).collect())
    }

    /// Sends statements together, each prepared the first time, and waits for their answers: a single journey. The
    /// first error, if any.
    pub(super) fn exchange(&self, statements: &[Statement<'_>]) -> Result<Vec<Answer>, Error> {
        self.runtime.block_on(async {
            let mut answers = Vec::with_capacity(statements.len());
            for Statement { sql, parameters } in statements {
                let prepared = self.prepare(sql).await?;
                answers.push(Box::pin(maybe_done(self.ask(prepared, parameters))));
            }
            // Each is sent when it is polled first: in this order.
            poll_fn(|context| {
                let pending = answers
                    .iter_mut()
                    .filter_map(|answer| answer.as_mut().poll(context).is_pending().then_some(()));
                if pending.count() == 0 { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
            answers.iter_mut().filter_map(|answer| answer.as_mut().take_output()).collect()
        })
    }

    /// True when the connection is known to be lost.
    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    async fn ask(
        &self,
        statement: tokio_postgres::Statement,
        parameters: &[Parameter<'_>],
    ) -> Result<Answer, Error> {
        let rows = self.client.query_raw(&statement, parameters.iter().copied()).await?;
        let mut rows = pin!(rows);
        let read = rows.as_mut().try_collect().await?;
        Ok(Answer { rows: read, count: rows.rows_affected().unwrap_or_default() })
    }

    async fn prepare(&self, sql: &'static str) -> Result<tokio_postgres::Statement, Error> {
        if let Some(statement) = self.prepared.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).await?;
        self.prepared.borrow_mut().insert(sql, statement.clone());
        Ok(statement)
    }
}
