//! Connections to servers and hubs, which trust whom Android trusts as it was delivered and updated.

use reqwest::Client;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// Where Android 14 and later keep the certificates up to date, and where they were delivered.
const FOLDERS: [&str; 2] = ["/apex/com.android.conscrypt/cacerts", "/system/etc/security/cacerts"];

static ROOTS: LazyLock<Arc<RootCertStore>> = LazyLock::new(|| {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(certificates());
    Arc::new(roots)
});

/// Something to connect with.
pub fn http_client() -> Client {
    // Nothing here can go wrong in a build with one version of rustls. reqwest alone would say so, and stop.
    protected().unwrap_or_default()
}

fn protected() -> Option<Client> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(Arc::clone(&ROOTS))
        .with_no_client_auth();
    Client::builder().tls_backend_preconfigured(config).build().ok()
}

/// Of the first folder that has any.
fn certificates() -> Vec<CertificateDer<'static>> {
    let read = |folder| rustls_native_certs::load_certs_from_paths(None, Some(Path::new(folder))).certs;
    FOLDERS.into_iter().map(read).find(|found| !found.is_empty()).unwrap_or_default()
}
