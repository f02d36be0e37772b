//! The whole server without its listeners, for a program that asks it inside its own process.

use crate::app::{App, Clock, Randomness};
use crate::assets::Assets;
use crate::config::Config;
use crate::router::router;
use crate::storage::Storage;
use crate::wake::Wakes;
use axum::Router;
use axum::routing::get;
use std::sync::Arc;

/// What [`crate::Server`] answers, as services: the same routes, limits and headers.
#[derive(Debug, Clone)]
pub struct InProcess {
    /// What everybody can ask.
    pub everybody: Router,
    /// What the second listener says at `/metrics`.
    pub prometheus: Router,
}

/// A server that nobody can connect to.
pub fn in_process(
    config: &Config,
    storage: Arc<dyn Storage>,
    clock: Clock,
    randomness: Randomness,
) -> InProcess {
    let app = Arc::new(App::new(config, storage, Arc::new(Wakes::new()), clock, randomness));
    let everybody = router(app.clone(), Assets::embedded(), Router::new());
    let tell = move || async move { app.metrics.told(0, 0) };
    InProcess { everybody, prometheus: Router::new().route("/metrics", get(tell)) }
}
