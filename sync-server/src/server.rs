//! A server that listens.

mod connections;
mod idle;
mod places;
mod protocol;
mod tls;

pub use tls::Certificate;

use crate::api::changes::LONGEST_WAIT;
use crate::app::{App, Clock, Randomness};
use crate::assets::Assets;
use crate::config::{Config, DatabaseUrl};
use crate::error::StartError;
use crate::retention;
use crate::router::router;
use crate::storage::Storage;
use crate::storage::sqlite::{self, SqliteStorage};
use crate::wake::Wakes;
use axum::Router;
use axum::routing::get;
use connections::{Door, Times};
use places::Places;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long requests that are under way may take once a connection is asked to end.
const GRACE: Duration = Duration::from_secs(10);

/// How long a connection may last: long enough to be cheap, short enough that nothing can hang on it for long.
const LIFETIME: Duration = Duration::from_secs(600);

/// Connections for metrics: whoever reads them does so alone.
const FEW: usize = 8;

/// A server that has its address and its storage, and answers once [`Server::serve`] runs.
pub struct Server {
    addr: SocketAddr,
    listener: TcpListener,
    app: Arc<App>,
    places: Places,
    certificate: Option<Arc<Certificate>>,
    metrics: Option<TcpListener>,
    data: PathBuf,
    /// Pages of its own.
    beside: Router,
}

impl Server {
    /// Opens the configured database and takes the configured address.
    ///
    /// # Errors
    /// [`StartError`], a sentence for the person who started it.
    pub async fn bind(config: &Config, clock: Clock, randomness: Randomness) -> Result<Self, StartError> {
        let wakes = Arc::new(Wakes::new());
        let storage = open(config, wakes.clone()).await?;
        Self::bind_over(config, storage, wakes, clock, randomness).await
    }

    /// Takes the configured address, with a storage of one's own.
    ///
    /// # Errors
    /// [`StartError::Listen`] and [`StartError::Certificate`].
    pub async fn bind_with(
        config: &Config,
        storage: Arc<dyn Storage>,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, StartError> {
        Self::bind_over(config, storage, Arc::new(Wakes::new()), clock, randomness).await
    }

    async fn bind_over(
        config: &Config,
        storage: Arc<dyn Storage>,
        wakes: Arc<Wakes>,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, StartError> {
        let files = config.tls_certificate.as_ref().zip(config.tls_key.as_ref());
        let certificate = files.map(|(chain, key)| Certificate::read(chain, key)).transpose()?.map(Arc::new);
        let each = (!config.behind_proxy).then_some(config.connections_per_address);
        let places = Places::new(config.connections, each);
        let (listener, addr) = listen(config.listen).await?;
        let metrics = match config.metrics_listen {
            Some(address) => Some(listen(address).await?.0),
            None => None,
        };
        let app = Arc::new(App::new(config, storage, wakes, clock, randomness));
        let (data, beside) = (config.data.clone(), Router::new());
        Ok(Self { addr, listener, app, places, certificate, metrics, data, beside })
    }

    /// Answers more than a server does.
    #[cfg(feature = "hub")]
    pub(crate) fn beside(self, beside: Router) -> Self {
        Self { beside, ..self }
    }

    /// Where it listens; the real port when port 0 was configured.
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What the handlers share.
    #[cfg(feature = "hub")]
    pub(crate) const fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// The address for a browser on this machine.
    pub fn url(&self) -> String {
        let scheme = if self.certificate.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.addr)
    }

    /// The certificate, when it speaks https.
    pub fn certificate(&self) -> Option<Arc<Certificate>> {
        self.certificate.clone()
    }

    /// Answers until `shutdown` is ready; then those who wait for news are sent home at once, and requests under way
    /// may finish for ten seconds.
    pub async fn serve(self, shutdown: impl Future<Output = ()> + Send + 'static) {
        let Self { listener, app, places, certificate, metrics, data, beside, .. } = self;
        let idle = app.patience + LONGEST_WAIT;
        let times = Times { patience: app.patience, idle, lifetime: LIFETIME, grace: GRACE };
        let router = router(app.clone(), Assets::embedded(), beside);
        let door = Door { router, places, certificate, times };
        let beside = metrics.map(|listener| {
            let router = for_prometheus(app.clone(), door.places.clone(), data);
            let door = Door { router, places: Places::new(FEW, None), certificate: None, times };
            tokio::spawn(door.take(listener, std::future::pending()))
        });
        let open = tokio::select! {
            open = door.take(listener, shutdown) => open,
            never = retention::keep_sweeping(&app) => never,
        };
        app.wakes.close();
        open.close().await;
        if let Some(beside) = beside {
            beside.abort();
        }
    }
}

/// Opens the configured database. With others on it, `wakes` ring for what those store.
async fn open(config: &Config, wakes: Arc<Wakes>) -> Result<Arc<dyn Storage>, StartError> {
    match &config.database {
        Some(url) => open_postgres(url, config.database_ca.as_deref(), wakes).await,
        None => Ok(Arc::new(SqliteStorage::open(&config.data)?)),
    }
}

#[cfg(feature = "postgres")]
async fn open_postgres(
    url: &DatabaseUrl,
    authority: Option<&Path>,
    wakes: Arc<Wakes>,
) -> Result<Arc<dyn Storage>, StartError> {
    Ok(Arc::new(crate::storage::postgres::PostgresStorage::open(url, authority, wakes).await?))
}

#[cfg(not(feature = "postgres"))]
async fn open_postgres(
    _: &DatabaseUrl,
    _: Option<&Path>,
    _: Arc<Wakes>,
) -> Result<Arc<dyn Storage>, StartError> {
    Err(StartError::WithoutPostgres)
}

/// What the second listener answers.
fn for_prometheus(app: Arc<App>, places: Places, data: PathBuf) -> Router {
    let tell = move || async move { app.metrics.told(places.taken(), sqlite::size(&data)) };
    Router::new().route("/metrics", get(tell))
}

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |reason| StartError::Listen { address, reason };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let real = listener.local_addr().map_err(failed)?;
    Ok((listener, real))
}

#[cfg(test)]
mod connection_tests;
#[cfg(test)]
mod log_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tls_tests;
