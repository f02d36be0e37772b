//! Whom this machine trusts when it connects to another.

use crate::error::StartError;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{self, ClientConfig, RootCertStore};

/// Trusts these, and nobody else.
///
/// # Errors
/// What is wrong with the cryptography that was built in.
pub(crate) fn trusting(trusted: RootCertStore) -> Result<ClientConfig, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    Ok(builder.with_safe_default_protocol_versions()?.with_root_certificates(trusted).with_no_client_auth())
}

/// The certificates (PEM) of a file, or those that this machine trusts anyway.
///
/// # Errors
/// [`StartError::Certificate`] when the file has none.
pub(crate) fn authorities(file: Option<&Path>) -> Result<RootCertStore, StartError> {
    match file {
        Some(file) => read(file),
        None => Ok(of_this_machine()),
    }
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

/// An error and what caused it, from the outside in. A cause inside an input or output error is among them.
pub(crate) fn causes<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    let mut causes = vec![error];
    while let Some(last) = causes.last().copied() {
        let inner = last.downcast_ref::<std::io::Error>().and_then(|io| io.get_ref());
        match inner.map(|inner| inner as &(dyn Error + 'static)).or_else(|| last.source()) {
            Some(next) => causes.push(next),
            None => break,
        }
    }
    causes
}

/// What is wrong with a certificate, if that is the trouble.
pub(crate) fn distrust<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let found = causes(error).into_iter().find_map(|cause| cause.downcast_ref::<rustls::Error>());
    found.filter(|error| matches!(error, rustls::Error::InvalidCertificate(_)))
}
