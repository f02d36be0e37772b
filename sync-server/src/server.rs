//! A server that listens.

mod connections;

use crate::app::{App, Clock, Randomness};
use crate::assets::Assets;
use crate::config::Config;
use crate::error::StartError;
use crate::retention;
use crate::router::router;
use crate::storage::Storage;
use crate::storage::sqlite::SqliteStorage;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long requests that are under way may take once the server is asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// How long a connection may sit there before its next request has arrived with all its headers.
const PATIENCE: Duration = Duration::from_secs(60);

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
    pub async fn serve(self, shutdown: impl Future<Output = ()> + Send + 'static) {
        let Self { listener, app, .. } = self;
        let router = router(app.clone(), Assets::embedded());
        let open = tokio::select! {
            open = connections::take(listener, router, PATIENCE, shutdown) => open,
            never = retention::keep_sweeping(&app) => never,
        };
        app.wakes.close();
        if tokio::time::timeout(GRACE, open.shutdown()).await.is_err() {
            tracing::warn!("some requests were cut off");
        }
    }
}

#[cfg(test)]
mod tests;
