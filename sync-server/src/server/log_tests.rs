//! The gate invariant in the log: at its most talkative it names nobody and nothing.

use super::testing::{Running, ask, request};
use super::*;
use crate::api::testing::Site;
use crate::logs::{Format, logs};
use crate::testing::{People, contains, fragment};
use data_encoding::HEXLOWER;
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Action, DocumentId, Signed};
use std::io::Write;
use std::sync::Mutex;
use tracing::level_filters::LevelFilter;

/// Everything that this process logs, from every thread and every test.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A collaboration that is spoken to over real connections.
struct Talk {
    people: People,
    round: RoundId,
    server: Running,
}

impl Talk {
    async fn send(&self, method: &str, path: &str, body: &[u8]) -> String {
        let path = format!("/api/v1/collaborations{path}");
        ask(self.server.addr, request(method, &path, &self.people.bearer(), body)).await
    }

    async fn put(&self, slot: &Signed) -> String {
        self.send("PUT", &format!("/{}/slots", self.people.collaboration), &codec::encode(slot)).await
    }

    async fn command(&self, command: &Signed) -> String {
        let path = format!("/{}/commands", self.people.collaboration);
        self.send("POST", &path, &codec::encode(command)).await
    }

    /// From making the collaboration to the bag, with refusals and nonsense in between.
    async fn whole_round(&self) {
        let (people, round) = (&self.people, self.round);
        self.send("POST", "", &codec::encode(&people.creation())).await;
        let open = Action::OpenRound { round, headcount: 3, protection: Protection::default() };
        self.command(&people.command(1, open.clone())).await;
        self.command(&people.command_by(&people.participant(0), 2, open)).await;
        self.put(&people.snapshot(0, DocumentId::Commons, 1, &fragment(9, 9).fragment)).await;
        self.put(&people.response(0, 1, round, 2)).await;
        for person in 0..3 {
            self.put(&people.response(person, 1, round, 1)).await;
        }
        self.send("PUT", &format!("/{}/slots", people.collaboration), &people.token_bytes()).await;
        self.send("GET", &format!("/{}/changes?after=0&wait=x", people.collaboration), b"").await;
        let bag = self.send("GET", &format!("/{}/rounds/{round}/bag", people.collaboration), b"").await;
        assert!(bag.starts_with("HTTP/1.1 200"), "{bag}");
    }

    /// Whatever must not be logged, as bytes and as text.
    fn secrets(&self) -> Vec<Vec<u8>> {
        let people = &self.people;
        let mut bytes = vec![
            people.token_bytes().to_vec(),
            people.collaboration.as_bytes().to_vec(),
            people.facilitator.id().as_bytes().to_vec(),
            self.round.as_bytes().to_vec(),
        ];
        for person in 0..3 {
            bytes.push(people.participant(person).id().as_bytes().to_vec());
            bytes.push(people.response(person, 1, self.round, 1).signature.to_vec());
            bytes.extend((0..5).map(|n| fragment(person, n).fragment.to_vec()));
        }
        let starts: Vec<&[u8]> = bytes.iter().map(|secret| &secret[..8]).collect();
        let as_hex = starts.iter().map(|start| HEXLOWER.encode(start).into_bytes());
        let as_list = starts.iter().map(|start| {
            let list = format!("{start:?}");
            list.trim_matches(['[', ']']).as_bytes().to_vec()
        });
        let mut secrets: Vec<Vec<u8>> = as_hex.chain(as_list).collect();
        secrets.extend(starts.iter().map(|start| start.to_vec()));
        secrets.extend([b"127.0.0.1".to_vec(), b"Bearer".to_vec()]);
        secrets
    }
}

#[tokio::test]
async fn a_whole_round_leaves_no_trace_of_anybody_in_the_log() {
    let log = Log::default();
    let pen = log.clone();
    tracing::dispatcher::set_global_default(logs(LevelFilter::TRACE, Format::Json, move || pen.clone()))
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let storage = Arc::new(SqliteStorage::open(folder.path()).unwrap());
    let server = Running::over(&Config::local(folder.path()), storage).await;
    let talk = Talk { people: People::new(0xc7), round: RoundId::new([0xb3; 16]), server };
    talk.whole_round().await;
    // A server at fault says so, and no more than that either.
    let people = People::new(0xc7);
    let broken = Site::on(&Config::local(""), Arc::new(crate::api::testing::Broken));
    broken.put(&people, &people.response(0, 1, talk.round, 1)).await;

    let written = log.0.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&written);
    for line in ["/api/v1/collaborations/{id}/slots", r#""status":409"#, "a request failed"] {
        assert!(text.contains(line), "the log does say something: {text}");
    }
    for secret in talk.secrets() {
        assert!(!contains(&written, &secret), "{:?} in {text}", String::from_utf8_lossy(&secret));
    }
}
