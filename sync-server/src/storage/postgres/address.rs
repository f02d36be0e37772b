//! Where the database is, and how it is spoken to: encrypted when its URL or a certificate authority says so.

use super::PATIENCE;
use crate::config::DatabaseUrl;
use crate::error::StartError;
use std::path::Path;
use std::sync::Arc;
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::{Client, Config, Connection, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

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
        let trusted = match authority {
            Some(file) => read(file)?,
            None if encrypted => of_this_machine(),
            None => RootCertStore::empty(),
        };
        config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
        Ok(Self { config, tls: MakeRustlsConnect::new(trusting(trusted)?) })
    }

    /// Connects. Nothing happens on a connection that is not driven.
    pub(super) async fn connect(&self) -> Result<(Client, Driven), tokio_postgres::Error> {
        self.config.connect(self.tls.clone()).await
    }
}

fn trusting(trusted: RootCertStore) -> Result<ClientConfig, StartError> {
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    let builder = builder.with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| StartError::Postgres { reason: error.to_string() })?;
    Ok(builder.with_root_certificates(trusted).with_no_client_auth())
}

fn read(file: &Path) -> Result<RootCertStore, StartError> {
    let failed = |reason: String| StartError::Certificate { file: file.display().to_string(), reason };
    let mut trusted = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| failed(error.to_string()))? {
        let added = certificate.map(|certificate| trusted.add(certificate));
        added.map_err(|error| failed(error.to_string()))?.map_err(|error| failed(error.to_string()))?;
    }
    if trusted.is_empty() {
        return Err(failed("there is no certificate in it".to_owned()));
    }
    Ok(trusted)
}

/// Those that can be read: a broken one among a hundred is no reason not to start.
fn of_this_machine() -> RootCertStore {
    let mut trusted = RootCertStore::empty();
    trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    trusted
}
