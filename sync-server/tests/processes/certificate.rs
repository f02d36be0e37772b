//! A hub with a certificate, and those who come to it.

use super::group::Group;
use super::server::Process;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::sync::wire::Phase;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::timeout;

/// Writes a certificate for this address and its key: the files.
fn issue(folder: &Path, name: &str, address: &str) -> [PathBuf; 2] {
    let made = rcgen::generate_simple_self_signed([address.to_owned()]).unwrap();
    let files = [folder.join(format!("{name}.pem")), folder.join(format!("{name}.key"))];
    std::fs::write(&files[0], made.cert.pem()).unwrap();
    std::fs::write(&files[1], made.signing_key.serialize_pem()).unwrap();
    files
}

/// A hub in a room of its own, and what it has to say.
struct Room {
    process: Process,
    log: UnboundedReceiver<String>,
    _folder: TempDir,
}

impl Room {
    fn open(address: &str, more: &[&OsStr]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (process, log) = Process::hub_told(address, folder.path(), more);
        Self { process, log, _folder: folder }
    }

    /// One that speaks https only.
    fn with_certificate(address: &str, [chain, key]: &[PathBuf; 2]) -> Self {
        let [certificate_option, key_option] = ["--tls-certificate", "--tls-key"].map(OsStr::new);
        Self::open(address, &[certificate_option, chain.as_ref(), key_option, key.as_ref()])
    }

    /// One that belongs to another, and trusts this certificate and no other.
    fn belonging_to(&self, address: &str, trusted: &Path) -> Self {
        let options = ["--server", "--server-ca"].map(OsStr::new);
        Self::open(address, &[options[0], self.process.origin.as_ref(), options[1], trusted.as_ref()])
    }

    /// Waits until it says this.
    async fn says(&mut self, sentence: &str) {
        let said = async { while !self.log.recv().await.expect("it has ended").contains(sentence) {} };
        timeout(Duration::from_secs(60), said).await.expect("it never says so");
    }
}

#[tokio::test]
async fn who_trusts_the_certificate_of_a_hub_is_handed_on_to_and_let_in_by_it() {
    let files = tempfile::tempdir().unwrap();
    let issued = issue(files.path(), "issued", "127.0.0.5");
    let secure = Room::with_certificate("127.0.0.5:0", &issued);
    assert!(secure.process.origin.starts_with("https://127.0.0.5:"), "{}", secure.process.origin);
    let people = Group::new(&mut ChaCha20Rng::from_seed([11; 32]));
    let first = secure.belonging_to("127.0.0.6:0", &issued[0]);
    people.found(&first.process.origin).await;
    let round = people.open(&first.process.origin, 1, 3).await;
    people.respond(&first.process.origin, 1, round).await;
    people.until(&first.process.origin, round, |status| status.handed_on == Some(1)).await;
    let other = secure.belonging_to("127.0.0.7:0", &issued[0]);
    people.until(&other.process.origin, round, |_| true).await;
    for person in 2..=3 {
        people.respond(&other.process.origin, person, round).await;
    }
    let status = people.until(&first.process.origin, round, |status| status.phase == Phase::Revealed).await;
    assert_eq!((status.submitted, status.reveals), (3, 1));
}

#[tokio::test]
async fn a_hub_with_another_certificate_is_told_nothing_and_the_room_goes_on() {
    let files = tempfile::tempdir().unwrap();
    let (issued, expected) =
        (issue(files.path(), "issued", "127.0.0.5"), issue(files.path(), "expected", "127.0.0.5"));
    let stranger = Room::with_certificate("127.0.0.5:0", &issued);
    let people = Group::new(&mut ChaCha20Rng::from_seed([12; 32]));
    let mut room = stranger.belonging_to("127.0.0.6:0", &expected[0]);
    people.found(&room.process.origin).await;
    let round = people.open(&room.process.origin, 1, 3).await;
    for person in 1..=3 {
        people.respond(&room.process.origin, person, round).await;
    }
    room.says("its certificate is not trusted").await;
    assert_eq!(people.bag(&room.process.origin, round).await.len(), 15);
    // Who does trust it finds nobody there.
    let other = stranger.belonging_to("127.0.0.7:0", &issued[0]);
    assert!(people.changes(&other.process.origin, 0).await.is_none());
}

#[tokio::test]
async fn a_certificate_for_another_address_is_not_trusted_either() {
    let files = tempfile::tempdir().unwrap();
    let elsewhere = issue(files.path(), "elsewhere", "127.0.0.8");
    let stranger = Room::with_certificate("127.0.0.5:0", &elsewhere);
    let mut room = stranger.belonging_to("127.0.0.6:0", &elsewhere[0]);
    let people = Group::new(&mut ChaCha20Rng::from_seed([13; 32]));
    people.found(&room.process.origin).await;
    room.says("its certificate is not trusted").await;
}
