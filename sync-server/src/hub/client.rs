//! Asking the server, over HTTP.

use super::Options;
use super::trouble::Trouble;
use crate::api::CREATION_TOKEN;
use crate::error::StartError;
use crate::relay::handing::{Errand, Reply, Request};
use crate::trust::{authorities, trusting};
use data_encoding::HEXLOWER;
use reqwest::header::HeaderValue;
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use samson_shared::codec;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(10);
/// How long an answer may take, beyond what was asked to be waited for: large batches go over slow lines.
const ANSWERING: Duration = Duration::from_secs(90);

/// The server that a hub belongs to.
pub(super) struct Client {
    http: reqwest::Client,
    /// Without a trailing slash.
    pub(super) origin: String,
    creation_token: Option<HeaderValue>,
}

impl Client {
    /// None when the hub belongs to no server.
    ///
    /// # Errors
    /// [`StartError::Certificate`] when the certificates that are to be trusted cannot be read.
    pub(super) fn new(options: &Options) -> Result<Option<Self>, StartError> {
        let Some(server) = &options.server else { return Ok(None) };
        let failed = |reason: String| StartError::Server { reason };
        let trust = trusting(authorities(options.server_ca.as_deref())?);
        let trust = trust.map_err(|error| failed(error.to_string()))?;
        let http = reqwest::Client::builder().tls_backend_preconfigured(trust).connect_timeout(CONNECTING);
        let http = http.redirect(reqwest::redirect::Policy::none()).build();
        let http = http.map_err(|error| failed(error.to_string()))?;
        let origin = server.as_str().trim_end_matches('/').to_owned();
        Ok(Some(Self { http, origin, creation_token: options.server_creation_token.clone() }))
    }

    /// Asks, and lets the server wait so many seconds for something new.
    pub(super) async fn ask(
        &self,
        id: CollaborationId,
        errand: &Errand,
        wait: u64,
    ) -> Result<Reply, Trouble> {
        let bearer = format!("Bearer {}", HEXLOWER.encode(&errand.token));
        let request = self.request(id, &errand.request, wait).header("authorization", bearer);
        let response = request.timeout(ANSWERING + Duration::from_secs(wait)).send().await?;
        match errand.request {
            Request::Commands => read(response, Reply::Commands).await,
            Request::Changes(_) => read(response, Reply::Changes).await,
            Request::Bag(_) => read(response, Reply::Bag).await,
            _ => read(response, Reply::Stored).await,
        }
    }

    fn request(&self, id: CollaborationId, request: &Request, wait: u64) -> RequestBuilder {
        let (method, path, body) = match request {
            Request::Create(creation) => (Method::POST, String::new(), codec::encode(creation)),
            Request::Command(_, command) => (Method::POST, format!("/{id}/commands"), codec::encode(command)),
            Request::Slot(_, slot) => (Method::PUT, format!("/{id}/slots"), codec::encode(slot)),
            Request::Batch(round, _, batch) => {
                (Method::POST, format!("/{id}/rounds/{round}/batch"), codec::encode(batch))
            }
            Request::Commands => (Method::GET, format!("/{id}/commands"), vec![]),
            Request::Changes(after) => {
                (Method::GET, format!("/{id}/changes?after={after}&wait={wait}"), vec![])
            }
            Request::Bag(round) => (Method::GET, format!("/{id}/rounds/{round}/bag"), vec![]),
        };
        let asked =
            self.http.request(method, format!("{}/api/v1/collaborations{path}", self.origin)).body(body);
        match (&self.creation_token, request) {
            (Some(token), Request::Create(_)) => asked.header(CREATION_TOKEN, token.clone()),
            _ => asked,
        }
    }
}

/// Reads an answer: what was asked for, or a refusal. Whoever answers anything else is no Samson server.
async fn read<T: DeserializeOwned>(
    response: Response,
    wrap: impl FnOnce(T) -> Reply,
) -> Result<Reply, Trouble> {
    let status = response.status();
    let body = response.bytes().await?;
    if status == StatusCode::OK {
        return codec::decode(&body).map(wrap).map_err(|_| Trouble::Stranger);
    }
    match codec::decode::<Refusal>(&body) {
        Ok(refusal) => Ok(Reply::Refused(refusal)),
        Err(_) if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
            Err(Trouble::Unreachable(format!("it answers with status {}", status.as_u16())))
        }
        Err(_) => Err(Trouble::Stranger),
    }
}
