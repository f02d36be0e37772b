//! PostgreSQL: several servers that share one database, none of which keeps anything itself.

mod address;
mod columns;
mod connection;
mod forgetting;
mod link;
mod pool;
mod records;
mod schema;
mod session;
mod transaction;
mod view;

use super::{Collaboration, Pending, Reading, Storage, StorageError, Writing};
use crate::config::DatabaseUrl;
use crate::error::{Failure, StartError};
use crate::wake::Wakes;
use address::Address;
use connection::Connection;
use link::Link;
use pool::Pool;
use records::Records;
use samson_shared::ids::CollaborationId;
use session::Session;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

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
    pub(crate) async fn open(
        url: &DatabaseUrl,
        authority: Option<&Path>,
        wakes: Arc<Wakes>,
    ) -> Result<Self, StartError> {
        let address = Address::new(url, authority)?;
        let to_migrate = address.clone();
        let migrate = move || schema::migrate(&Session::open(&to_migrate)?);
        let failed = |error: tokio::task::JoinError| StartError::Postgres { reason: error.to_string() };
        tokio::task::spawn_blocking(migrate).await.map_err(failed)??;
        Ok(Self { pool: Pool::new(address.clone()), link: Link::start(address, wakes) })
    }
}

impl Storage for PostgresStorage {
    fn read(&self, work: Reading) -> Pending<'_> {
        Box::pin(self.pool.run(|connection| {
            connection.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            let answer = work(&Records::reading(connection));
            // Nothing was written: that the snapshot ends is all there is to it.
            connection.commit()?;
            answer
        }))
    }

    fn find(&self, id: CollaborationId) -> Pending<'_, Option<Collaboration>> {
        // A single statement is a transaction by itself.
        Box::pin(self.pool.run(move |connection| Ok(Records::reading(connection).find(id)?)))
    }

    fn write(&self, work: Writing) -> Pending<'_> {
        Box::pin(async move {
            let touched = self.pool.run(|connection| transact(connection, work)).await?;
            touched.into_iter().for_each(|id| self.link.tell(id));
            Ok(())
        })
    }

    fn forget(&self) -> Pending<'_> {
        Box::pin(self.pool.apart(|session| Ok(forgetting::forget(session)?)))
    }
}

/// Runs work in a transaction, and answers which collaborations it was about.
fn transact(connection: &Connection, work: Writing) -> Result<Vec<CollaborationId>, Failure> {
    connection.begin("BEGIN ISOLATION LEVEL READ COMMITTED");
    let mut records = Records::writing(connection);
    let mut end = work(&mut records);
    if end.is_ok() && records.failed() {
        // A COMMIT would undo it all and still report success.
        end = Err(StorageError::Damaged("a statement failed, and the work went on").into());
    }
    if let Err(failure) = end {
        connection.roll_back();
        return Err(failure);
    }
    connection.commit()?;
    Ok(records.touched())
}

#[cfg(test)]
mod tests;
