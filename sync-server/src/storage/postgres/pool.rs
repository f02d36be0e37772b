//! A few connections, made when needed and kept for the next one.

use super::super::StorageError;
use super::address::Address;
use super::connection::Connection;
use super::session::Session;
use crate::error::Failure;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Semaphore;

/// How many transactions one server has open at the same time.
const CONNECTIONS: usize = 16;

/// Connections to one database.
pub(super) struct Pool {
    address: Address,
    idle: Mutex<Vec<Connection>>,
    turns: Arc<Semaphore>,
}

impl Pool {
    pub(super) fn new(address: Address) -> Arc<Self> {
        Arc::new(Self { address, idle: Mutex::default(), turns: Arc::new(Semaphore::new(CONNECTIONS)) })
    }

    /// Runs work on a thread that may wait, on a connection that works.
    pub(super) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        // It goes along with the work, which is carried out even when nobody waits for its end any more.
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| StorageError::Closed)?;
        let pool = self.clone();
        let run = tokio::task::spawn_blocking(move || {
            let connection = pool.take().map_or_else(|| Connection::open(&pool.address), Ok);
            let connection = connection.map_err(StorageError::from)?;
            let end = work(&connection);
            pool.keep(connection);
            drop(turn);
            end
        });
        run.await.map_err(|_| StorageError::Closed)?
    }

    /// Runs work in a session of its own, which nothing else will use.
    pub(super) async fn apart(
        self: &Arc<Self>,
        work: impl FnOnce(&Session) -> Result<(), Failure> + Send + 'static,
    ) -> Result<(), Failure> {
        let address = self.address.clone();
        let run = move || work(&Session::open(&address).map_err(StorageError::from)?);
        tokio::task::spawn_blocking(run).await.map_err(|_| StorageError::Closed)?
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The one that was used last, so that few are in use.
    fn take(&self) -> Option<Connection> {
        self.idle().pop()
    }

    fn keep(&self, connection: Connection) {
        if let Some(connection) = connection.rest() {
            self.idle().push(connection);
        }
    }
}

impl Drop for Pool {
    /// Each connection has a runtime of its own, which may not end on a thread of another.
    fn drop(&mut self) {
        let idle = std::mem::take(&mut *self.idle());
        std::thread::spawn(move || drop(idle));
    }
}
