//! What can go wrong: expected refusals, which are values of the protocol, and everything else.

use crate::storage::StorageError;
use samson_shared::sync::refusal::Refusal;

/// Why a request was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The protocol says no. The client is told exactly why.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Only the server that this hub belongs to can do it, and there is no connection.
    #[error("only the server of this hub can do this")]
    Elsewhere,
    /// The server does not work as it should. The client is told only that.
    #[error(transparent)]
    Broken(StorageError),
}

impl From<StorageError> for Failure {
    /// A full disk is no fault: the client is told to keep what it has, and why.
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Full => Self::Refused(Refusal::StorageFull),
            other => Self::Broken(other),
        }
    }
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
    /// The database file does not hold what was written.
    #[error(
        "the database in {folder} is damaged and is not served: restore a backup with `samson restore FILE`, \
         which keeps the damaged file aside ({found})"
    )]
    Damaged {
        /// The folder as configured.
        folder: String,
        /// What SQLite found.
        found: String,
    },
    /// Another server, or a restore, is at work on the same folder.
    #[error("another server is using the data folder {folder}: stop it first, or choose another folder")]
    InUse {
        /// The folder as configured.
        folder: String,
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
    /// This program cannot use PostgreSQL.
    #[error("this program was built without PostgreSQL: build it with `--features postgres`")]
    WithoutPostgres,
    /// The certificate or its key cannot be used.
    #[error("cannot use the certificate or key in {file}: {reason}")]
    Certificate {
        /// The file as configured.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The server that a hub belongs to cannot be asked.
    #[error("cannot prepare to ask the server of this hub: {reason}")]
    Server {
        /// What is wrong.
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

/// Why a copy of the database was not made, checked or put back, in a sentence for the person who asked for it.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// There is no such file.
    #[error("there is no database {file}")]
    Missing {
        /// The file that was looked for.
        file: String,
    },
    /// The file does not hold what was written.
    #[error("{file} is damaged: {found}")]
    Damaged {
        /// The file.
        file: String,
        /// What SQLite found.
        found: String,
    },
    /// The file is a database of another program.
    #[error("{file} is not a database of Samson")]
    Foreign {
        /// The file.
        file: String,
    },
    /// The file was written by a later version of this program.
    #[error("{file} is of version {found}, this program knows versions up to {known}: update it")]
    Newer {
        /// The file.
        file: String,
        /// The version in the file.
        found: u32,
        /// The newest version this program can read.
        known: u32,
    },
    /// The copy cannot be written.
    #[error("cannot write {file}: {reason}")]
    Write {
        /// The copy.
        file: String,
        /// What the operating system says.
        reason: std::io::Error,
    },
    /// The copy cannot be made.
    #[error("cannot copy to {file}: {reason}")]
    Copy {
        /// The copy.
        file: String,
        /// What SQLite says.
        reason: rusqlite::Error,
    },
    /// The data folder cannot be used.
    #[error(transparent)]
    Folder(#[from] StartError),
}
