//! Talks to the sync server or hub: requests and answers as the protocol has them, over reqwest.

use super::records::{Collaboration, Parcel};
use crate::platform;
use reqwest::header::HeaderValue;
use reqwest::{Client, RequestBuilder, StatusCode};
use samson_shared::codec;
use samson_shared::ids::RoundId;
use samson_shared::sync::delivery::Outcome;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Changes, Place, Receipt};
use serde::de::DeserializeOwned;

/// How long the server may hold a question for changes, in seconds.
const PATIENCE: u32 = 25;

/// The kind of everything that goes to and comes from Samson's servers.
const CBOR: &str = "application/cbor";

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// No coverage, or something that is not Samson answered.
    #[error("the server cannot be reached")]
    Unreachable,
    /// Somebody answers who cannot show that they are the server: nothing was said to them.
    #[error("the certificate of the server is not trusted")]
    Untrusted,
    /// The server said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// The server of one collaboration.
#[derive(Debug, Clone)]
pub struct Server {
    client: Client,
    base: String,
    token: Option<String>,
}

impl Server {
    /// The server that this collaboration lives on.
    pub fn of(collaboration: &Collaboration) -> Self {
        let token = collaboration.secret.access_token(collaboration.id).to_hex();
        Self { token: Some(token), ..Self::at(&way_to(collaboration)) }
    }

    /// A server or hub of which nothing is asked but what it is.
    pub fn at(origin: &str) -> Self {
        let base = format!("{}/api/v1", origin.trim_end_matches('/'));
        Self { client: platform::http_client(), base, token: None }
    }

    /// Sends one thing.
    ///
    /// # Errors
    /// [`NoAnswer::Untrusted`]; nothing was sent then.
    pub async fn send(&self, collaboration: &Collaboration, parcel: &Parcel) -> Result<Outcome, NoAnswer> {
        let path = |rest| self.path(collaboration, rest);
        let (request, body) = match parcel {
            Parcel::Creation(signed) => (self.creation(collaboration), codec::encode(signed)),
            Parcel::Command(signed)
            | Parcel::Rotation { command: signed, .. }
            | Parcel::Deletion(signed)
            | Parcel::Appointment(signed) => (self.client.post(path("commands")), codec::encode(signed)),
            Parcel::Charter(signed)
            | Parcel::Commons(signed)
            | Parcel::Response(signed)
            | Parcel::Withdrawal(signed) => (self.client.put(path("slots")), codec::encode(signed)),
            Parcel::Carried(sealed) => (self.client.post(path("carried")), sealed.to_vec()),
        };
        let request = request.header("content-type", CBOR).body(body);
        match self.answer::<Receipt>(request).await {
            Ok(_) => Ok(Outcome::Stored),
            Err(NoAnswer::Refused(refusal)) => Ok(Outcome::Refused(refusal)),
            Err(NoAnswer::Unreachable) => Ok(Outcome::Unreachable),
            Err(NoAnswer::Untrusted) => Err(NoAnswer::Untrusted),
        }
    }

    /// What this place is, and for which key something is sealed that is carried to it.
    ///
    /// # Errors
    /// [`NoAnswer`].
    pub async fn place(&self) -> Result<Place, NoAnswer> {
        self.answer(self.client.get(format!("{}/place", self.base))).await
    }

    /// Asks for what is newer than the collaboration's cursor. With `wait`, the answer comes when there is something.
    ///
    /// # Errors
    /// [`NoAnswer`].
    pub async fn changes(&self, collaboration: &Collaboration, wait: bool) -> Result<Changes, NoAnswer> {
        let wait = if wait { PATIENCE } else { 0 };
        let after = collaboration.cursor;
        let path = self.path(collaboration, &format!("changes?after={after}&wait={wait}"));
        self.answer(self.client.get(path)).await
    }

    /// The bag of a revealed round, as it arrived.
    ///
    /// # Errors
    /// [`NoAnswer`].
    pub async fn bag(&self, collaboration: &Collaboration, round: RoundId) -> Result<Vec<u8>, NoAnswer> {
        self.bytes(self.client.get(self.path(collaboration, &format!("rounds/{round}/bag")))).await
    }

    fn creation(&self, collaboration: &Collaboration) -> RequestBuilder {
        let request = self.client.post(format!("{}/collaborations", self.base));
        // What cannot stand in a header is no server's token: the answer will be that it is wanted.
        match collaboration.creation_token.as_ref().and_then(|token| HeaderValue::from_str(token).ok()) {
            Some(token) => request.header("samson-creation-token", token),
            None => request,
        }
    }

    fn path(&self, collaboration: &Collaboration, rest: &str) -> String {
        format!("{}/collaborations/{}/{rest}", self.base, collaboration.id)
    }

    async fn answer<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, NoAnswer> {
        let bytes = self.bytes(request).await?;
        codec::decode(&bytes).map_err(|_| NoAnswer::Unreachable)
    }

    async fn bytes(&self, request: RequestBuilder) -> Result<Vec<u8>, NoAnswer> {
        let request = match &self.token {
            Some(token) => request.header("authorization", format!("Bearer {token}")),
            None => request,
        };
        let response = match request.send().await {
            Ok(response) => response,
            Err(_) if platform::is_distrusted(&self.base).await => return Err(NoAnswer::Untrusted),
            Err(_) => return Err(NoAnswer::Unreachable),
        };
        let status = response.status();
        let kind = response.headers().get("content-type");
        if kind.is_none_or(|kind| kind != CBOR) {
            // The login page of a café, a proxy: as good as no coverage.
            return Err(NoAnswer::Unreachable);
        }
        let bytes = response.bytes().await.map_err(|_| NoAnswer::Unreachable)?;
        if status.is_success() {
            return Ok(bytes.to_vec());
        }
        match codec::decode::<Refusal>(&bytes) {
            Ok(refusal) if status != StatusCode::INTERNAL_SERVER_ERROR => Err(refusal.into()),
            // A server in trouble.
            _ => Err(NoAnswer::Unreachable),
        }
    }
}

/// Where a collaboration's server is asked; an address that leads nowhere while that is a hub of this device which is off:
/// somebody else may be at its address by now.
fn way_to(collaboration: &Collaboration) -> String {
    if collaboration.at_own_hub {
        return platform::own_hub().unwrap_or_default();
    }
    collaboration.origin.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
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
}
