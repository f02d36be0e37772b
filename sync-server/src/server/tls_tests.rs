//! Https, with certificates made for the occasion.

use super::testing::{Running, ask, ask_http2, get};
use super::*;
use axum::http::{StatusCode, Version, header};
use std::path::Path;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Writes a new certificate for localhost and answers it.
fn issue(folder: &Path) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.join("chain.pem"), made.cert.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    made.cert.der().clone()
}

fn config(folder: &Path) -> Config {
    let file = |name| Some(folder.join(name));
    Config { tls_certificate: file("chain.pem"), tls_key: file("key.pem"), ..Config::local(folder) }
}

async fn secure() -> (TempDir, CertificateDer<'static>, Running) {
    let folder = tempfile::tempdir().unwrap();
    let certificate = issue(folder.path());
    let running = Running::start(&config(folder.path())).await;
    (folder, certificate, running)
}

/// A client that trusts this certificate and nothing else.
async fn connect(
    addr: SocketAddr,
    trusted: &CertificateDer<'static>,
    alpn: &[&[u8]],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
    let stream = TcpStream::connect(addr).await?;
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream).await
}

#[tokio::test]
async fn https_prefers_http_2_and_asks_to_be_kept() {
    let (_folder, certificate, running) = secure().await;
    let stream = connect(running.addr, &certificate, &[b"h2", b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let answer = ask_http2(stream).await;
    assert_eq!((answer.status(), answer.version()), (StatusCode::OK, Version::HTTP_2));
    assert_eq!(answer.headers()[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
    running.stop().await;
}

#[tokio::test]
async fn https_speaks_http_1_with_those_who_know_nothing_else() {
    let (_folder, certificate, running) = secure().await;
    let mut stream = connect(running.addr, &certificate, &[]).await.unwrap();
    stream.write_all(&get("/healthz", "-")).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    running.stop().await;
}

#[tokio::test]
async fn plain_http_does_not_ask_for_https() {
    let running = Running::start(&Config::local("")).await;
    let answer = ask(running.addr, get("/healthz", "-")).await;
    assert!(answer.contains("200 OK") && !answer.contains("strict-transport-security"), "{answer}");
}

#[tokio::test]
async fn a_renewed_certificate_is_taken_up_without_a_restart() {
    let (folder, old, running) = secure().await;
    let new = issue(folder.path());
    assert!(connect(running.addr, &new, &[]).await.is_err());
    running.certificate.as_ref().unwrap().reload().unwrap();
    assert!(connect(running.addr, &new, &[]).await.is_ok());
    assert!(connect(running.addr, &old, &[]).await.is_err());
}

#[tokio::test]
async fn a_broken_renewal_leaves_the_certificate_as_it_was() {
    let (folder, certificate, running) = secure().await;
    std::fs::write(folder.path().join("chain.pem"), "nothing").unwrap();
    let error = running.certificate.as_ref().unwrap().reload().unwrap_err().to_string();
    assert!(error.starts_with("cannot use the certificate or key in "), "{error}");
    assert!(connect(running.addr, &certificate, &[]).await.is_ok());
}

#[tokio::test]
async fn a_key_that_does_not_fit_is_named_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    issue(folder.path());
    let other = rcgen::KeyPair::generate().unwrap();
    std::fs::write(folder.path().join("key.pem"), other.serialize_pem()).unwrap();
    let (clock, randomness) = (crate::system_clock(), crate::system_randomness());
    let error = Server::bind(&config(folder.path()), clock, randomness).await.err().unwrap();
    assert!(matches!(error, StartError::Certificate { .. }), "{error}");
}
