//! Somebody else at the address of the server.

use super::*;
use crate::state::testing::{collaboration, run};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, mpsc};
use sync_server::storage::memory::MemoryStorage;
use sync_server::{Config, Server as SyncServer, system_clock, system_randomness};

/// Runs a server like this until the tests end. Its port.
fn serve(config: Config) -> u16 {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        run(async move {
            let storage = Arc::new(MemoryStorage::default());
            let (clock, randomness) = (system_clock(), system_randomness());
            let server = SyncServer::bind_with(&config, storage, clock, randomness).await.unwrap();
            tell.send(server.addr().port()).unwrap();
            server.serve(std::future::pending()).await;
        });
    });
    told.recv().unwrap()
}

/// With a certificate that only this test knows.
fn with_certificate(folder: &Path) -> Config {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let file = |name: &str, text: String| {
        std::fs::write(folder.join(name), text).unwrap();
        Some(folder.join(name))
    };
    Config {
        tls_certificate: file("chain.pem", made.cert.pem()),
        tls_key: file("key.pem", made.signing_key.serialize_pem()),
        ..Config::local("")
    }
}

fn at(origin: String) -> Collaboration {
    Collaboration { origin, ..collaboration() }
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_told_from_being_offline_and_nothing_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let port = serve(with_certificate(folder.path()));
    run(async move {
        let here = at(format!("https://localhost:{port}"));
        let server = Server::of(&here);
        assert_eq!(server.place().await, Err(NoAnswer::Untrusted));
        assert_eq!(server.changes(&here, false).await, Err(NoAnswer::Untrusted));
        let parcel = Parcel::Carried(Vec::new().into());
        assert_eq!(server.send(&here, &parcel).await, Err(NoAnswer::Untrusted));
    });
}

#[test]
fn where_nobody_answers_or_nobody_has_a_certificate_there_is_no_connection() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let plain = serve(Config::local(""));
    run(async move {
        for port in [nobody, plain] {
            let here = at(format!("https://localhost:{port}"));
            assert_eq!(Server::of(&here).place().await, Err(NoAnswer::Unreachable), "{port}");
        }
        assert!(Server::of(&at(format!("http://localhost:{plain}"))).place().await.is_ok());
    });
}
