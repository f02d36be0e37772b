//! Where the database is, and how it is spoken to: encrypted when its URL or a certificate authority says so.

use super::PATIENCE;
use crate::config::DatabaseUrl;
use crate::error::StartError;
use crate::trust::{authorities, trusting};
use std::path::Path;
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::{Client, Config, Connection, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::RootCertStore;

/// A connection to the database, to be driven.
pub(super) type Driven = Connection<Socket, <MakeRustlsConnect as MakeTlsConnect<Socket>>::Stream>;

/// Where the database is.
#[derive(Clone)]
pub(super) struct Address {
    config: Config,
    tls: MakeRustlsConnect,
}

impl Address {
    /// With `sslmode=require`, or with a certificate `authority` (PEM), nothing is said before the database has shown a
    /// certificate for its name, signed by that authority or one that this machine trusts. Without, nothing is encrypted:
    /// a certificate that nobody looks at protects from nobody.
    ///
    /// # Errors
    /// [`StartError::Postgres`], and [`StartError::Certificate`] when the authority cannot be read.
    pub(super) fn new(url: &DatabaseUrl, authority: Option<&Path>) -> Result<Self, StartError> {
        let mut config: Config = url.secret().parse()?;
        config.application_name("samson").connect_timeout(PATIENCE).tcp_user_timeout(PATIENCE);
        let encrypted = authority.is_some() || config.get_ssl_mode() == SslMode::Require;
        let trusted = if encrypted { authorities(authority)? } else { RootCertStore::empty() };
        let tls = trusting(trusted).map_err(|error| StartError::Postgres { reason: error.to_string() })?;
        config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
        Ok(Self { config, tls: MakeRustlsConnect::new(tls) })
    }

    /// Connects. Nothing happens on a connection that is not driven.
    pub(super) async fn connect(&self) -> Result<(Client, Driven), tokio_postgres::Error> {
        self.config.connect(self.tls.clone()).await
    }
}
