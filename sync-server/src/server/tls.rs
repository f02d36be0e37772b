//! The certificate of the server, from files that others renew.

use crate::error::StartError;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

/// What is spoken inside, the preferred first.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// A certificate with its key, as read last.
pub struct Certificate {
    chain: PathBuf,
    key: PathBuf,
    current: RwLock<Arc<ServerConfig>>,
}

impl Certificate {
    /// Reads a certificate chain and its key, both PEM.
    ///
    /// # Errors
    /// [`StartError::Certificate`].
    pub(super) fn read(chain: &Path, key: &Path) -> Result<Self, StartError> {
        let current = RwLock::new(Arc::new(load(chain, key)?));
        Ok(Self { chain: chain.to_owned(), key: key.to_owned(), current })
    }

    /// Reads the files again. Connections that are open keep what they have.
    ///
    /// # Errors
    /// [`StartError::Certificate`]; the certificate stays as it was.
    pub fn reload(&self) -> Result<(), StartError> {
        let renewed = Arc::new(load(&self.chain, &self.key)?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = renewed;
        Ok(())
    }

    /// The handshake with a client.
    pub(super) async fn accept<S>(&self, stream: S) -> std::io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner).clone();
        TlsAcceptor::from(current).accept(stream).await
    }
}

fn load(chain: &Path, key: &Path) -> Result<ServerConfig, StartError> {
    fn failed(file: &Path, reason: impl ToString) -> StartError {
        StartError::Certificate { file: file.display().to_string(), reason: reason.to_string() }
    }
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| failed(chain, error))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| failed(key, error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(certificates, private))
        .map_err(|error| failed(chain, error))?;
    config.alpn_protocols = ALPN.map(<[u8]>::to_vec).to_vec();
    Ok(config)
}
