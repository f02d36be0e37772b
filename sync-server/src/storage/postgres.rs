//! PostgreSQL: several servers that share one database, none of which keeps anything itself.

mod columns;
mod connection;
mod forgetting;
mod link;
mod pool;
mod records;
mod schema;
mod transaction;
mod view;

use super::{Pending, Reading, Storage, StorageError, Writing};
use crate::config::DatabaseUrl;
use crate::error::{Failure, StartError};
use crate::wake::Wakes;
use connection::Connection;
use link::Link;
use pool::Pool;
use records::Records;
use samson_shared::ids::CollaborationId;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio_postgres::Config;

/// How long connecting, or an answer to a keepalive, may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Collaborations in a PostgreSQL database.
pub struct PostgresStorage {
    pool: Arc<Pool>,
    link: Link,
}

impl PostgresStorage {
    /// Opens the database, making the tables when they are missing, and rings the bells for what other servers store.
    ///
    /// # Errors
    /// [`StartError`] when it cannot be reached or used, or is of a later version.
    pub(crate) async fn open(url: &DatabaseUrl, wakes: Arc<Wakes>) -> Result<Self, StartError> {
        let config = configured(url)?;
        let (to_migrate, runtime) = (config.clone(), Handle::current());
        let migrate = move || schema::migrate(&Connection::open(&to_migrate, runtime)?);
        let failed = |error: tokio::task::JoinError| StartError::Postgres { reason: error.to_string() };
        tokio::task::spawn_blocking(migrate).await.map_err(failed)??;
        Ok(Self { pool: Pool::new(config.clone()), link: Link::start(config, wakes) })
    }
}

fn configured(url: &DatabaseUrl) -> Result<Config, StartError> {
    let mut config: Config = url.secret().parse()?;
    config.application_name("samson").connect_timeout(PATIENCE).tcp_user_timeout(PATIENCE);
    Ok(config)
}

impl Storage for PostgresStorage {
    fn read(&self, work: Reading) -> Pending<'_> {
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Box::pin(self.pool.run(begin, |connection| {
            let answer = work(&Records::reading(connection));
            // Nothing was written: that the snapshot ends is all there is to it.
            connection.run("COMMIT").map_err(StorageError::from)?;
            answer
        }))
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        Box::pin(async move {
            let begin = "BEGIN ISOLATION LEVEL READ COMMITTED";
            let touched = self.pool.run(begin, |connection| transact(connection, work)).await?;
            touched.into_iter().for_each(|id| self.link.tell(id));
            Ok(())
        })
    }

    fn forget(&self) -> Pending<'_> {
        Box::pin(self.pool.apart(|connection| Ok(forgetting::forget(connection)?)))
    }
}

/// Runs work in the transaction that was begun, and answers which collaborations it was about.
fn transact(connection: &Connection, work: Writing) -> Result<Vec<CollaborationId>, Failure> {
    let mut records = Records::writing(connection);
    let mut end = work(&mut records);
    if end.is_ok() && records.failed() {
        // A COMMIT would undo it all and still report success.
        end = Err(StorageError::Damaged("a statement failed, and the work went on").into());
    }
    match &end {
        Ok(()) => connection.run("COMMIT").map_err(StorageError::from)?,
        // When this fails the connection is given up, and the database undoes what it began.
        Err(_) => drop(connection.run("ROLLBACK")),
    }
    end.map(|()| records.touched())
}

#[cfg(test)]
mod tests;
