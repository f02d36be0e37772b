//! A real server on loopback, spoken to over real HTTP.

use crate::collaboration::Collaboration;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use reqwest::{Client, RequestBuilder};
use samson_shared::codec;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Bag, Changes, Receipt, Signed};
use serde::de::DeserializeOwned;
use std::path::Path;
use std::sync::Mutex;
use sync_server::{Config, Server, system_clock, system_randomness};

/// A server, and everything that went to and from it.
#[derive(Debug)]
pub struct World {
    client: Client,
    origin: String,
    traffic: Mutex<Vec<u8>>,
}

/// Randomness that a failing test can repeat.
pub fn seeded(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

impl World {
    /// Starts a server with its database in this folder.
    pub async fn start(data: &Path) -> Self {
        let server = Server::bind(&Config::local(data), system_clock(), system_randomness()).await.unwrap();
        let origin = format!("http://{}", server.addr());
        tokio::spawn(server.serve(std::future::pending()));
        Self { client: Client::new(), origin, traffic: Mutex::default() }
    }

    /// The server's address, without a trailing slash.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Makes the collaboration and opens its round.
    pub async fn found(&self, ours: &Collaboration, headcount: u32) {
        let url = format!("{}/api/v1/collaborations", self.origin);
        let creation = self.client.post(url);
        self.ask::<Receipt>(ours, creation, Some(&ours.creation())).await.unwrap();
        self.command(ours, &ours.opening(headcount)).await.unwrap();
    }

    /// Sends a facilitator's command.
    pub async fn command(&self, ours: &Collaboration, signed: &Signed) -> Result<Receipt, Refusal> {
        self.ask(ours, self.client.post(self.url(ours, "commands")), Some(signed)).await
    }

    /// Sends a slot.
    pub async fn put(&self, ours: &Collaboration, signed: &Signed) -> Result<Receipt, Refusal> {
        self.ask(ours, self.client.put(self.url(ours, "slots")), Some(signed)).await
    }

    /// Asks what is new since the beginning.
    pub async fn changes(&self, ours: &Collaboration) -> Changes {
        self.ask(ours, self.client.get(self.url(ours, "changes?after=0&wait=0")), None).await.unwrap()
    }

    /// Asks for the bag.
    pub async fn bag(&self, ours: &Collaboration) -> Result<Bag, Refusal> {
        let path = format!("rounds/{}/bag", ours.keys.round);
        self.ask(ours, self.client.get(self.url(ours, &path)), None).await
    }

    /// Every byte that went over the wire so far, in both directions.
    pub fn traffic(&self) -> Vec<u8> {
        self.traffic.lock().unwrap().clone()
    }

    fn url(&self, ours: &Collaboration, path: &str) -> String {
        format!("{}/api/v1/collaborations/{}/{path}", self.origin, ours.keys.collaboration)
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        ours: &Collaboration,
        request: RequestBuilder,
        signed: Option<&Signed>,
    ) -> Result<T, Refusal> {
        let token = ours.keys.secret.access_token(ours.keys.collaboration).to_hex();
        let body = signed.map(codec::encode).unwrap_or_default();
        self.traffic.lock().unwrap().extend_from_slice(&body);
        let request = request.bearer_auth(token).header("content-type", "application/cbor").body(body);
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), format!("{:?}", response.headers()));
        let bytes = response.bytes().await.unwrap();
        let mut traffic = self.traffic.lock().unwrap();
        traffic.extend_from_slice(headers.as_bytes());
        traffic.extend_from_slice(&bytes);
        if status.is_success() {
            Ok(codec::decode(&bytes).unwrap())
        } else {
            Err(codec::decode(&bytes).unwrap())
        }
    }
}
