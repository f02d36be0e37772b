//! A server that listens.

use crate::app::{App, Clock, Randomness};
use crate::assets::Assets;
use crate::config::Config;
use crate::error::StartError;
use crate::router::router;
use crate::storage::Storage;
use crate::storage::sqlite::SqliteStorage;
use axum::serve::ListenerExt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How long requests that are under way may take once the server is asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// A server that has its address and its storage, and answers once [`Server::serve`] runs.
pub struct Server {
    addr: SocketAddr,
    listener: TcpListener,
    app: Arc<App>,
}

impl Server {
    /// Opens the database in the configured folder and takes the configured address.
    ///
    /// # Errors
    /// [`StartError`], a sentence for the person who started it.
    pub async fn bind(config: &Config, clock: Clock, randomness: Randomness) -> Result<Self, StartError> {
        let storage = SqliteStorage::open(&config.data)?;
        Self::bind_with(config, Arc::new(storage), clock, randomness).await
    }

    /// Takes the configured address, with a storage of one's own.
    ///
    /// # Errors
    /// [`StartError::Listen`].
    pub async fn bind_with(
        config: &Config,
        storage: Arc<dyn Storage>,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, StartError> {
        let failed = |reason| StartError::Listen { address: config.listen, reason };
        let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        Ok(Self { addr, listener, app: Arc::new(App::new(config, storage, clock, randomness)) })
    }

    /// Where it listens; the real port when port 0 was configured.
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Answers until `shutdown` is ready; then those who wait for news are sent home, and requests under way may
    /// finish for ten seconds.
    ///
    /// # Errors
    /// When the operating system takes the listener away.
    pub async fn serve(self, shutdown: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
        let Self { listener, app, .. } = self;
        let service = router(app.clone(), Assets::embedded());
        let (stopping, stopped) = oneshot::channel();
        // Answers are small and awaited: do not hold them back to fill a packet. Failing to say so costs speed only.
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        let serve = axum::serve(listener, service.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(async move {
                shutdown.await;
                app.wakes.close();
                drop(stopping);
            });
        tokio::select! {
            ended = async { serve.await } => ended,
            () = async {
                // Ends with the sender, when the shutdown begins.
                let _ = stopped.await as Result<(), _>;
                tokio::time::sleep(GRACE).await;
            } => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
