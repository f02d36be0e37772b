//! The whole server without its listeners, for a program that asks it inside its own process.

use crate::app::{App, Clock, Randomness};
use crate::assets::Assets;
use crate::config::Config;
use crate::router::router;
use crate::storage::Storage;
use axum::Router;
use std::sync::Arc;

/// Everything that [`crate::Server`] answers, as a service: the same routes, limits and headers.
pub fn in_process(
    config: &Config,
    storage: Arc<dyn Storage>,
    clock: Clock,
    randomness: Randomness,
) -> Router {
    router(Arc::new(App::new(config, storage, clock, randomness)), Assets::embedded())
}
