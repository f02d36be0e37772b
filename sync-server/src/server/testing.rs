//! A server that runs, and clients that talk to it over real connections.

use super::*;
use crate::storage::memory::MemoryStorage;
use crate::system::{system_clock, system_randomness};
use axum::body::Bytes;
use axum::http::{Request, Response};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A server that answers.
pub(super) struct Running {
    pub(super) addr: SocketAddr,
    pub(super) app: Arc<App>,
    pub(super) certificate: Option<Arc<Certificate>>,
    pub(super) metrics: Option<SocketAddr>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Running {
    pub(super) async fn start(config: &Config) -> Self {
        Self::over(config, Arc::new(MemoryStorage::default())).await
    }

    pub(super) async fn over(config: &Config, storage: Arc<dyn Storage>) -> Self {
        let server = Server::bind_with(config, storage, system_clock(), system_randomness()).await.unwrap();
        let (addr, app, certificate) = (server.addr(), server.app.clone(), server.certificate());
        let metrics = server.metrics.as_ref().map(|listener| listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(server.serve(async move { drop(stopped.await) }));
        Self { addr, app, certificate, metrics, stop, serving }
    }

    /// Asks it to stop and waits until it has.
    pub(super) async fn stop(self) {
        self.stop.send(()).unwrap();
        self.serving.await.unwrap();
    }
}

/// Sends a request over a connection of its own and answers everything that comes back until the server closes it.
pub(super) async fn ask(addr: SocketAddr, request: impl AsRef<[u8]>) -> String {
    let mut stream = TcpStream::connect(addr).await.unwrap();
    // A server that has closed already takes nothing in.
    let _ = stream.write_all(request.as_ref()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// A request that wants its connection closed afterwards.
pub(super) fn request(method: &str, path: &str, authorization: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\
         authorization: {authorization}\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

pub(super) fn get(path: &str, authorization: &str) -> Vec<u8> {
    request("GET", path, authorization, b"")
}

/// Asks for `/healthz` in HTTP/2 over a stream.
pub(super) async fn ask_http2<S>(stream: S) -> Response<Incoming>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let handshake = hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream));
    let (mut client, connection) = handshake.await.unwrap();
    tokio::spawn(connection);
    let request = Request::get("https://localhost/healthz").body(Empty::<Bytes>::new()).unwrap();
    client.send_request(request).await.unwrap()
}
