//! The server's whole HTTP stack inside this process: every request is answered at once, by a clock that stands still.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use samson_shared::codec;
use samson_shared::sync::wire::Signed;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;
use sync_server::storage::memory::MemoryStorage;
use sync_server::{Config, InProcess, Randomness, in_process};
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// A server.
#[derive(Debug)]
pub struct Site {
    services: InProcess,
    runtime: Runtime,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The method.
    pub method: &'static str,
    /// Path and query.
    pub path: String,
    /// The bearer token in hexadecimal.
    pub token: String,
    /// The body.
    pub body: Vec<u8>,
}

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Asked {
    /// A request without a body.
    pub fn get(path: String, token: &str) -> Self {
        Self { method: "GET", path, token: token.to_owned(), body: Vec::new() }
    }

    /// The same request with this body.
    pub fn sends(self, method: &'static str, signed: &Signed) -> Self {
        Self { method, body: codec::encode(signed), ..self }
    }
}

impl Answered {
    /// The value in an answer that must be one.
    pub fn value<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{:?}", String::from_utf8_lossy(&self.body));
        codec::decode(&self.body).unwrap()
    }

    /// Everything that leaves the server: status, headers and body.
    pub fn bytes(&self) -> Vec<u8> {
        [format!("{} {:?}", self.status, self.headers).as_bytes(), &self.body].concat()
    }
}

impl Site {
    /// A server with nothing in it, that draws the order of its bags from this randomness.
    pub fn new(randomness: Randomness) -> Self {
        let clock = Arc::new(|| Duration::from_secs(1_700_000_000));
        let config = Config { requests_at_once: u32::MAX, ..Config::local("") };
        let services = in_process(&config, Arc::new(MemoryStorage::default()), clock, randomness);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        Self { services, runtime }
    }

    /// Asks, and reads the whole answer.
    pub fn ask(&self, asked: &Asked) -> Answered {
        let request = Request::builder().method(asked.method).uri(&asked.path);
        let request = request.header("authorization", format!("Bearer {}", asked.token));
        self.answer(&self.services.everybody, request.body(Body::from(asked.body.clone())).unwrap())
    }

    /// The lines that it tells those who watch over it, sorted: their own order means nothing.
    pub fn metrics(&self) -> Vec<String> {
        let asked = Request::get("/metrics").body(Body::empty()).unwrap();
        let told = String::from_utf8(self.answer(&self.services.prometheus, asked).body).unwrap();
        let mut lines: Vec<_> = told.lines().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    }

    fn answer(&self, router: &Router, request: Request<Body>) -> Answered {
        self.runtime.block_on(async {
            let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
            Answered { status: parts.status, headers: parts.headers, body }
        })
    }
}
