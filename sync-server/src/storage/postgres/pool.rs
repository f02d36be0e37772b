//! A few connections, made when needed and kept for the next one.

use super::super::{StorageError, Stored};
use super::connection::Connection;
use crate::error::Failure;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio_postgres::Config;

/// How many transactions one server has open at the same time.
const CONNECTIONS: usize = 16;

/// Connections to one database.
pub(super) struct Pool {
    config: Config,
    idle: Mutex<Vec<Connection>>,
    turns: Arc<Semaphore>,
}

impl Pool {
    pub(super) fn new(config: Config) -> Arc<Self> {
        Arc::new(Self { config, idle: Mutex::default(), turns: Arc::new(Semaphore::new(CONNECTIONS)) })
    }

    /// Runs work on a thread that may wait, on a connection where `begin` has just been run.
    pub(super) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        begin: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        // It goes along with the work, which is carried out even when nobody waits for its end any more.
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| StorageError::Closed)?;
        let (pool, runtime) = (self.clone(), Handle::current());
        let run = tokio::task::spawn_blocking(move || {
            let connection = pool.begin(begin, runtime)?;
            let end = work(&connection);
            pool.keep(connection);
            drop(turn);
            end
        });
        run.await.map_err(|_| StorageError::Closed)?
    }

    /// Runs work on a connection of its own, which nothing else will use.
    pub(super) async fn apart(
        self: &Arc<Self>,
        work: impl FnOnce(&Connection) -> Result<(), Failure> + Send + 'static,
    ) -> Result<(), Failure> {
        let (config, runtime) = (self.config.clone(), Handle::current());
        let run = move || work(&Connection::open(&config, runtime).map_err(StorageError::from)?);
        tokio::task::spawn_blocking(run).await.map_err(|_| StorageError::Closed)?
    }

    /// A connection that works. One that was kept may have been lost since; that nothing was asked of it yet is what
    /// makes it safe to try another.
    fn begin(&self, begin: &str, runtime: Handle) -> Stored<Connection> {
        while let Some(connection) = self.take() {
            if connection.run(begin).is_ok() {
                return Ok(connection);
            }
        }
        let connection = Connection::open(&self.config, runtime)?;
        connection.run(begin)?;
        Ok(connection)
    }

    fn take(&self) -> Option<Connection> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn keep(&self, connection: Connection) {
        if !connection.is_spent() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}
