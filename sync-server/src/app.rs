//! What the handlers share.

use crate::beyond::Beyond;
use crate::config::{Config, CreationToken};
use crate::error::Failure;
use crate::metrics::Metrics;
use crate::relay::limits::Limits;
use crate::storage::{Day, Guarded, Storage, writing};
use crate::traffic::Traffic;
use crate::wake::Wakes;
use rand_core::{CryptoRng, TryCryptoRng, TryRng};
use samson_shared::crypto::carry::CarrySecret;
use samson_shared::sync::wire::PlaceKind;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;
use tokio::sync::OnceCell;

/// Time since 1 January 1970, and never less than before.
pub type Clock = Arc<dyn Fn() -> Duration + Send + Sync>;

/// Where the order of a bag is drawn from.
pub type Randomness = Box<dyn CryptoRng + Send>;

/// What the handlers share.
pub(crate) struct App {
    pub(crate) storage: Guarded,
    pub(crate) limits: Limits,
    pub(crate) wakes: Arc<Wakes>,
    pub(crate) clock: Clock,
    pub(crate) requests: Traffic,
    pub(crate) creations: Traffic,
    pub(crate) behind_proxy: bool,
    /// How long a request's body may take to arrive.
    pub(crate) patience: Duration,
    /// Whether it speaks https itself.
    pub(crate) is_secure: bool,
    pub(crate) dice: Dice,
    pub(crate) metrics: Metrics,
    pub(crate) creation_token: Option<CreationToken>,
    pub(crate) retention_days: u32,
    pub(crate) kind: PlaceKind,
    carry: OnceCell<CarrySecret>,
    beyond: OnceLock<Arc<dyn Beyond>>,
}

/// The server's randomness, usable from the threads that write. Each draw is for itself: while one of them waits for its
/// database, the others draw.
#[derive(Clone)]
pub(crate) struct Dice(Arc<Mutex<Randomness>>);

impl Dice {
    fn lock(&self) -> MutexGuard<'_, Randomness> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TryRng for Dice {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.lock().try_next_u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.lock().try_next_u64()
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.lock().try_fill_bytes(bytes)
    }
}

impl TryCryptoRng for Dice {}

impl App {
    pub(crate) fn new(
        config: &Config,
        storage: Arc<dyn Storage>,
        wakes: Arc<Wakes>,
        clock: Clock,
        randomness: Randomness,
    ) -> Self {
        let creations = config.creations_per_hour;
        Self {
            storage: Guarded::new(storage),
            limits: config.limits(),
            wakes,
            clock,
            requests: Traffic::new(f64::from(config.requests_per_second), config.requests_at_once),
            creations: Traffic::new(f64::from(creations) / 3600.0, creations),
            behind_proxy: config.behind_proxy,
            patience: Duration::from_secs(config.patience),
            is_secure: config.tls_certificate.is_some(),
            dice: Dice(Arc::new(Mutex::new(randomness))),
            metrics: Metrics::new(),
            creation_token: config.creation_token.clone(),
            retention_days: config.retention_days,
            kind: config.kind,
            carry: OnceCell::new(),
            beyond: OnceLock::new(),
        }
    }

    /// What opens that which was carried here: kept in the storage, made when it is first asked for.
    pub(crate) async fn carry(&self) -> Result<&CarrySecret, Failure> {
        let keep = || async {
            let fresh = *CarrySecret::generate(&mut self.dice.clone()).as_bytes();
            let kept = writing(&self.storage, move |t| Ok(t.keep_secret(fresh)?)).await?;
            Ok(CarrySecret::from_bytes(kept))
        };
        self.carry.get_or_try_init(keep).await
    }

    /// The server beyond, at a hub.
    pub(crate) fn beyond(&self) -> Option<&dyn Beyond> {
        self.beyond.get().map(AsRef::as_ref)
    }

    /// Makes it a hub's. Once, before anything is answered.
    #[cfg(feature = "hub")]
    pub(crate) fn belong(&self, beyond: Arc<dyn Beyond>) {
        // A second one would be a mistake that changes nothing.
        let _ = self.beyond.set(beyond);
    }

    pub(crate) fn today(&self) -> Day {
        Day::of((self.clock)())
    }
}
