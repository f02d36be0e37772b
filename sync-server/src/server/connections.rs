//! Taking connections, and letting go of those that only sit there.

use super::Certificate;
use super::idle::Idle;
use super::places::{Place, Places};
use super::protocol::Protocol;
use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tower::Layer;

/// How long to wait when the system has no connection to give, for instance because too many are open.
const PAUSE: Duration = Duration::from_millis(200);

/// What the headers of a request may take, in bytes: memory that a stranger can make the server use.
const HEADERS: usize = 16 * 1024;

/// Requests under way on one connection of HTTP/2. An app has one or two.
const STREAMS: u32 = 32;

/// How long connections may last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    /// Until the headers of a request, or a handshake, have arrived.
    pub(super) patience: Duration,
    /// Without a byte in either direction. Above the longest wait for news.
    pub(super) idle: Duration,
    /// Until a connection is asked to end and come again: whatever hangs on it does so no longer than that.
    pub(super) lifetime: Duration,
    /// From being asked to end until being cut off.
    pub(super) grace: Duration,
}

/// How connections are taken.
#[derive(Clone)]
pub(super) struct Door {
    pub(super) router: Router,
    pub(super) places: Places,
    pub(super) certificate: Option<Arc<Certificate>>,
    pub(super) times: Times,
}

/// The connections that are still open.
pub(super) struct Open(watch::Sender<()>);

impl Open {
    /// Asks all of them to finish what they are at, and waits until they have, or were cut off.
    pub(super) async fn close(self) {
        // Nobody hears it when nobody is there.
        let _ = self.0.send(());
        self.0.closed().await;
    }
}

impl Door {
    /// Takes connections until `shutdown` is ready; answers with those that are still open then.
    pub(super) async fn take(self, listener: TcpListener, shutdown: impl Future<Output = ()>) -> Open {
        let (open, closing) = watch::channel(());
        let mut shutdown = pin!(shutdown);
        loop {
            let taken = tokio::select! {
                taken = self.next(&listener) => taken,
                () = &mut shutdown => return Open(open),
            };
            if let Some((stream, peer, place)) = taken {
                tokio::spawn(self.clone().attend(stream, peer, place, closing.clone()));
            }
        }
    }

    /// The next connection, once there is a place for it. `None` when it got none.
    async fn next(&self, listener: &TcpListener) -> Option<(TcpStream, SocketAddr, Place)> {
        let free = self.places.free().await?;
        let Ok((stream, peer)) = listener.accept().await else {
            sleep(PAUSE).await;
            return None;
        };
        // Answers are small and awaited: do not hold them back to fill a packet. Without it they are only slower.
        let _ = stream.set_nodelay(true);
        let place = self.places.give(free, peer.ip())?;
        Some((stream, peer, place))
    }

    /// One connection from its beginning to its end. What breaks it is the client's to notice; saying who it was
    /// would be a log of addresses.
    async fn attend(
        self,
        stream: TcpStream,
        peer: SocketAddr,
        _place: Place,
        mut closing: watch::Receiver<()>,
    ) {
        let Times { patience, idle, .. } = self.times;
        // In boxes: thousands wait here, and only one of the ways is gone.
        let Some(certificate) = &self.certificate else {
            // Who has said nothing yet holds up no end: browsers connect before they know what they want.
            let protocol = tokio::select! {
                protocol = timeout(patience, Protocol::of_plain(&stream)) => protocol,
                _ = closing.changed() => return,
            };
            if let Ok(Ok(protocol)) = protocol {
                Box::pin(self.talk(protocol, Idle::new(stream, idle), peer, closing)).await;
            }
            return;
        };
        let handshake = timeout(patience, Box::pin(certificate.accept(Idle::new(stream, idle))));
        if let Ok(Ok(stream)) = handshake.await {
            Box::pin(self.talk(Protocol::of_secure(&stream), stream, peer, closing)).await;
        }
    }

    async fn talk<S>(&self, protocol: Protocol, stream: S, peer: SocketAddr, closing: watch::Receiver<()>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(self.router.clone()));
        let stream = TokioIo::new(stream);
        match protocol {
            Protocol::Http1 => self.keep(self.http1().serve_connection(stream, service), closing).await,
            Protocol::Http2 => {
                Box::pin(self.keep(self.http2().serve_connection(stream, service), closing)).await;
            }
        }
    }

    /// Keeps a connection going until it ends, or is to end.
    async fn keep(&self, connection: impl GracefulConnection, mut closing: watch::Receiver<()>) {
        let mut connection = pin!(connection);
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = closing.changed() => {}
            () = sleep(self.times.lifetime) => {}
        }
        connection.as_mut().graceful_shutdown();
        if timeout(self.times.grace, connection).await.is_err() {
            tracing::debug!("a request was cut off");
        }
    }

    fn http1(&self) -> http1::Builder {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(self.times.patience).max_buf_size(HEADERS);
        http
    }

    fn http2(&self) -> http2::Builder<TokioExecutor> {
        let mut http = http2::Builder::new(TokioExecutor::new());
        let headers = u32::try_from(HEADERS).unwrap_or(u32::MAX);
        http.timer(TokioTimer::new()).max_concurrent_streams(STREAMS).max_header_list_size(headers);
        http
    }
}
