//! A database that shows a certificate.

use super::*;
use std::path::PathBuf;
use tempfile::TempDir;

/// Writes a new certificate for localhost, and answers its file, its text and its key.
fn issue(folder: &TempDir, name: &str) -> (PathBuf, String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, made.cert.pem()).unwrap();
    (file, made.cert.pem(), made.signing_key.serialize_pem())
}

async fn open(url: &str, authority: Option<&Path>) -> Result<PostgresStorage, StartError> {
    PostgresStorage::open(&url.parse().unwrap(), authority, Arc::new(Wakes::new())).await
}

async fn refused(url: &str, authority: Option<&Path>) -> String {
    open(url, authority).await.err().unwrap().to_string()
}

#[tokio::test]
async fn a_database_is_spoken_to_in_secret_when_its_certificate_is_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let (right, certificate, key) = issue(&folder, "right.pem");
    let cluster = Cluster::with_certificate(&certificate, &key);
    let name = cluster.database();
    let url = cluster.network_url(&name);
    let storage = open(&url, Some(&right)).await.unwrap();
    make(&storage, HERE).await;
    let in_secret = "SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                     WHERE application_name = 'samson'";
    assert_eq!(cluster.sql("postgres", in_secret), "t\n");

    let (wrong, ..) = issue(&folder, "wrong.pem");
    // No authority of this machine has signed it either, and it is for no other name.
    let required = format!("{url}?sslmode=require");
    let elsewhere = url.replace("localhost", "127.0.0.1");
    for (url, authority) in [(&url, Some(&*wrong)), (&required, None), (&elsewhere, Some(&*right))] {
        let error = refused(url, authority).await;
        assert!(
            error.starts_with("cannot use the PostgreSQL database: its certificate is not trusted ("),
            "{error}"
        );
        assert!(error.ends_with("give the certificate of who signs it with --database-ca"), "{error}");
    }
}

#[tokio::test]
async fn encryption_that_cannot_be_had_is_not_done_without() {
    let database = Database::new();
    let url = database.cluster.url(&database.name);
    let told =
        "cannot use the PostgreSQL database: error performing TLS handshake: server does not support TLS";
    assert_eq!(refused(&format!("{url}&sslmode=require"), None).await, told);
    // Whoever names an authority wants what it signs.
    let folder = tempfile::tempdir().unwrap();
    let (authority, ..) = issue(&folder, "authority.pem");
    assert_eq!(refused(&url, Some(&authority)).await, told);
}

#[tokio::test]
async fn an_authority_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere.pem");
    let empty = folder.path().join("empty.pem");
    std::fs::write(&empty, "nothing").unwrap();
    for file in [&nowhere, &empty] {
        let error = refused("postgres://localhost/samson", Some(file)).await;
        assert!(error.contains(&file.display().to_string()), "{error}");
    }
}
