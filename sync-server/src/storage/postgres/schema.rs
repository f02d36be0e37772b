//! The tables, and how an older database gets them. A migration that was released is never changed: add another.

use super::session::Session;
use crate::error::StartError;
use crate::trust::{causes, distrust};

/// One entry per version, applied in order.
const MIGRATIONS: &[&str] = &[include_str!("v1.sql"), include_str!("v2.sql"), include_str!("v3.sql")];

/// Applies the migrations that this database lacks. Of several servers that start together, one does it.
///
/// # Errors
/// [`StartError::NewerDatabase`], [`StartError::Postgres`], and when a commit would not be durable.
pub(super) fn migrate(session: &Session) -> Result<(), StartError> {
    refuse_careless(session)?;
    session.run("BEGIN; SELECT pg_advisory_xact_lock(0, 0)")?;
    session.run("CREATE TABLE IF NOT EXISTS samson_version (version bigint NOT NULL)")?;
    let rows = session.query("SELECT coalesce(max(version), 0) FROM samson_version", &[])?;
    let found: i64 = rows.first().map_or(Ok(0), |row| row.try_get(0))?;
    let (found, known) = (usize::try_from(found).unwrap_or(usize::MAX), MIGRATIONS.len());
    if found > known {
        let [found, known] = [found, known].map(|version| u32::try_from(version).unwrap_or(u32::MAX));
        return Err(StartError::NewerDatabase { found, known });
    }
    for (version, migration) in (1..).zip(MIGRATIONS).skip(found) {
        session.run(migration)?;
        let version: i64 = version;
        session.query("INSERT INTO samson_version (version) VALUES ($1)", &[&version])?;
    }
    Ok(session.run("COMMIT")?)
}

/// A database that answers before anything is on the disk cannot keep what was acknowledged.
fn refuse_careless(session: &Session) -> Result<(), StartError> {
    let rows = session.query("SELECT current_setting('fsync') = 'on'", &[])?;
    match rows.first().map_or(Ok(false), |row| row.try_get(0))? {
        true => Ok(()),
        false => Err(StartError::Postgres { reason: "its setting fsync must be on".to_owned() }),
    }
}

impl From<tokio_postgres::Error> for StartError {
    /// In the words of the database, which names its causes one inside the other.
    fn from(error: tokio_postgres::Error) -> Self {
        let reason = match distrust(&error) {
            Some(why) => format!(
                "its certificate is not trusted ({why}): give the certificate of who signs it with --database-ca"
            ),
            None => causes(&error).iter().map(ToString::to_string).collect::<Vec<_>>().join(": "),
        };
        Self::Postgres { reason }
    }
}
