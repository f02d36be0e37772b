//! What can go wrong: expected refusals, which are values of the protocol, and everything else.

use crate::storage::StorageError;
use samson_shared::sync::refusal::Refusal;

/// Why a request was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The protocol says no. The client is told exactly why.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The server does not work as it should. The client is told only that.
    #[error(transparent)]
    Broken(#[from] StorageError),
}

/// Why the server does not start, in a sentence for the person who started it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be made or written to.
    #[error("cannot write to the data folder {folder}: {reason}")]
    Folder {
        /// The folder as configured.
        folder: String,
        /// What the operating system says.
        reason: std::io::Error,
    },
    /// The database was written by a later version of this program.
    #[error("the database is of version {found}, this program knows versions up to {known}: update it")]
    NewerDatabase {
        /// The version in the file.
        found: u32,
        /// The newest version this program can read.
        known: u32,
    },
    /// The database cannot be opened.
    #[error("cannot open the database in {folder}: {reason}")]
    Database {
        /// The folder as configured.
        folder: String,
        /// What SQLite says.
        reason: rusqlite::Error,
    },
    /// The PostgreSQL database cannot be used.
    #[error("cannot use the PostgreSQL database: {reason}")]
    Postgres {
        /// What is wrong with it, in the database's words.
        reason: String,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {reason}")]
    Listen {
        /// The address as configured.
        address: std::net::SocketAddr,
        /// What the operating system says.
        reason: std::io::Error,
    },
}
