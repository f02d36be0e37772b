//! Asking the server, over HTTP.

use super::Options;
use super::trouble::Trouble;
use crate::api::CREATION_TOKEN;
use crate::error::StartError;
use crate::relay::handing::{Errand, Reply, Request};
use crate::trust::{authorities, trusting};
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{self, HeaderValue, Method, StatusCode, Uri, header};
use data_encoding::HEXLOWER;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{self, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use samson_shared::codec;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio::time::timeout;

/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(10);
/// How long an answer may take, beyond what was asked to be waited for: large batches go over slow lines.
const ANSWERING: Duration = Duration::from_secs(90);

/// More than any answer of a server.
const LARGEST: usize = 256 * 1024 * 1024;

/// The server that a hub belongs to.
pub(super) struct Client {
    http: legacy::Client<HttpsConnector<HttpConnector>, Body>,
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
        let trust = trusting(authorities(options.server_ca.as_deref())?);
        let trust = trust.map_err(|error| StartError::Server { reason: error.to_string() })?;
        let mut plain = HttpConnector::new();
        plain.set_connect_timeout(Some(CONNECTING));
        plain.enforce_http(false);
        let secure = HttpsConnectorBuilder::new().with_tls_config(trust).https_or_http().enable_http1();
        let connector = secure.wrap_connector(plain);
        let http = legacy::Client::builder(TokioExecutor::new()).build(connector);
        let origin = server.to_string().trim_end_matches('/').to_owned();
        Ok(Some(Self { http, origin, creation_token: options.server_creation_token.clone() }))
    }

    /// Asks, and lets the server wait so many seconds for something new.
    pub(super) async fn ask(
        &self,
        id: CollaborationId,
        errand: &Errand,
        wait: u64,
    ) -> Result<Reply, Trouble> {
        let request = self.request(id, errand, wait)?;
        let exchange = async {
            let response = self.http.request(request).await?;
            let status = response.status();
            let body = to_bytes(Body::new(response.into_body()), LARGEST).await;
            Ok::<_, Trouble>((status, body.map_err(|error| Trouble::Unreachable(error.to_string()))?))
        };
        let late = |_| Trouble::Unreachable("it does not answer in time".to_owned());
        let (status, body) =
            timeout(ANSWERING + Duration::from_secs(wait), exchange).await.map_err(late)??;
        match errand.request {
            Request::Commands => read(status, &body, Reply::Commands),
            Request::Changes(_) => read(status, &body, Reply::Changes),
            Request::Bag(_) => read(status, &body, Reply::Bag),
            _ => read(status, &body, Reply::Stored),
        }
    }

    fn request(
        &self,
        id: CollaborationId,
        errand: &Errand,
        wait: u64,
    ) -> Result<http::Request<Body>, Trouble> {
        let (method, path, body) = match &errand.request {
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
        let asked = http::Request::builder()
            .method(method)
            .uri(format!("{}/api/v1/collaborations{path}", self.origin))
            .header(header::AUTHORIZATION, format!("Bearer {}", HEXLOWER.encode(&errand.token)));
        let asked = match (&self.creation_token, &errand.request) {
            (Some(token), Request::Create(_)) => asked.header(CREATION_TOKEN, token.clone()),
            _ => asked,
        };
        asked.body(Body::from(body)).map_err(|error| Trouble::Unreachable(error.to_string()))
    }
}

/// An address that a hub can ask.
pub(super) fn address(text: &str) -> Result<Uri, &'static str> {
    let uri: Uri = text.parse().map_err(|_| "not an address")?;
    let is_asked = matches!(uri.scheme_str(), Some("http" | "https")) && uri.authority().is_some();
    if is_asked { Ok(uri) } else { Err("give it with http:// or https://") }
}

/// Reads an answer: what was asked for, or a refusal. Whoever answers anything else is no Samson server.
fn read<T: DeserializeOwned>(
    status: StatusCode,
    body: &Bytes,
    wrap: impl FnOnce(T) -> Reply,
) -> Result<Reply, Trouble> {
    if status == StatusCode::OK {
        return codec::decode(body).map(wrap).map_err(|_| Trouble::Stranger);
    }
    match codec::decode::<Refusal>(body) {
        Ok(refusal) => Ok(Reply::Refused(refusal)),
        Err(_) if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
            Err(Trouble::Unreachable(format!("it answers with status {}", status.as_u16())))
        }
        Err(_) => Err(Trouble::Stranger),
    }
}
