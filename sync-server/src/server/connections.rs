//! Taking connections, and letting go of those that only sit there.

use super::Certificate;
use super::idle::Idle;
use super::places::{Place, Places};
use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
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
    async fn attend(self, stream: TcpStream, peer: SocketAddr, _place: Place, closing: watch::Receiver<()>) {
        let stream = Idle::new(stream, self.times.idle);
        // In boxes: thousands wait here, and only one of the two ways is gone.
        let Some(certificate) = &self.certificate else {
            return Box::pin(self.talk(stream, peer, closing)).await;
        };
        let handshake = timeout(self.times.patience, Box::pin(certificate.accept(stream)));
        if let Ok(Ok(stream)) = handshake.await {
            Box::pin(self.talk(stream, peer, closing)).await;
        }
    }

    async fn talk<S>(&self, stream: S, peer: SocketAddr, mut closing: watch::Receiver<()>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let http = self.http();
        let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(self.router.clone()));
        let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
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

    fn http(&self) -> Builder<TokioExecutor> {
        let mut http = Builder::new(TokioExecutor::new());
        let (timer, patience) = (TokioTimer::new(), self.times.patience);
        http.http1().timer(timer.clone()).header_read_timeout(patience).max_buf_size(HEADERS);
        let headers = u32::try_from(HEADERS).unwrap_or(u32::MAX);
        http.http2().timer(timer).max_concurrent_streams(STREAMS).max_header_list_size(headers);
        http
    }
}
