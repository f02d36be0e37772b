//! A hub in this process, on threads of its own: it is there until it is stopped, whatever the screens do, and the screens do
//! not wait for it.

mod trouble;

use super::folder::data_folder;
use crate::platform::hub::{HandingOn, Hindrance, HubPlan, HubSight, NoHub};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use sync_server::hub::{self, Options, RunningHub};
use sync_server::{Config, allow_open_files};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// Threads of a hub: sixty phones are no work for more.
const THREADS: usize = 2;

/// How long work under way may take when a hub ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// The hub of this process, while it runs.
static HUB: Mutex<Option<Running>> = Mutex::new(None);

struct Running {
    hub: RunningHub,
    threads: Threads,
    port: u16,
}

/// What drives a hub. A runtime that is dropped waits for its threads, which who drives tasks must not do: this one lets go.
struct Threads(Option<Runtime>);

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Threads {
    fn new() -> Result<Self, NoHub> {
        let runtime =
            Builder::new_multi_thread().worker_threads(THREADS).thread_name("hub").enable_all().build();
        Ok(Self(Some(runtime.map_err(|error| NoHub::Failed(error.to_string()))?)))
    }

    /// Ends them, and with them whatever still holds the hub's folder: the next hub finds it free.
    async fn end(&mut self) {
        let Some(runtime) = self.0.take() else { return };
        let (tell, told) = oneshot::channel();
        let end = move || {
            runtime.shutdown_timeout(PATIENCE);
            // Perhaps nobody waits any more.
            let _ = tell.send(());
        };
        if std::thread::Builder::new().spawn(end).is_ok() {
            let _ = told.await;
        }
    }

    /// Has them do something, and waits for what comes of it; nothing, when it came to no end.
    async fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Option<T> {
        self.0.as_ref()?.spawn(work).await.ok()
    }
}

/// Whether this app can be a hub.
pub const fn can_be_hub() -> bool {
    true
}

/// Starts a hub, in the place of the one that runs. It keeps everything in a folder of its own, beside the app's records.
///
/// # Errors
/// [`NoHub`]; then none runs.
pub async fn start_hub(plan: HubPlan) -> Result<(), NoHub> {
    stop_hub().await;
    let folder = data_folder().ok_or(NoHub::Refused)?.join("hub");
    let running = Running::start(folder, plan).await?;
    *the_hub() = Some(running);
    Ok(())
}

/// Stops the hub, if one runs, and comes back when it has stopped: requests that are under way may finish.
pub async fn stop_hub() {
    let running = the_hub().take();
    if let Some(running) = running {
        running.stop().await;
    }
}

/// As [`stop_hub`], for the end of the program, when nobody can wait any more but this thread.
pub(super) fn end_hub() {
    let running = the_hub().take();
    if let Some(Running { hub, threads, .. }) = running {
        // A thread that drives tasks already cannot wait for others. If there is no other, the end is less orderly, and
        // nothing is lost.
        let stop = move || threads.0.as_ref().map(|runtime| runtime.block_on(hub.stop()));
        let _ = std::thread::Builder::new().spawn(stop).map(std::thread::JoinHandle::join);
    }
}

/// What there is to see of the hub; none when none runs.
pub fn look_at_hub() -> Option<HubSight> {
    the_hub().as_ref().map(Running::look)
}

/// Where this app itself finds its hub, whatever networks there are; none when none runs.
pub fn own_hub() -> Option<String> {
    the_hub().as_ref().map(Running::origin)
}

fn the_hub() -> MutexGuard<'static, Option<Running>> {
    HUB.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Running {
    async fn start(folder: PathBuf, plan: HubPlan) -> Result<Self, NoHub> {
        let HubPlan { port, server, creation_token, wifi } = plan;
        let (wifi, wifi_password) = wifi.unzip();
        let options = Options { wifi, wifi_password: wifi_password.flatten(), ..Options::default() };
        let options = match &server {
            Some(server) => options.belonging_to(server, creation_token.as_deref()),
            None => Ok(options),
        };
        let options = options.map_err(|_| NoHub::NoAddress)?;
        let config = Config { listen: (Ipv4Addr::UNSPECIFIED, port).into(), ..Config::local(folder) };
        // A room has more phones than some systems give a program files.
        allow_open_files();
        let threads = Threads::new()?;
        let started = threads.run(async move { hub::start(&config, &options).await }).await;
        let ended = || NoHub::Failed("it ended while it started".to_owned());
        let hub = started.ok_or_else(ended)?.map_err(trouble::meaning)?;
        Ok(Self { hub, threads, port })
    }

    async fn stop(mut self) {
        // Whichever way it has ended: it has.
        let _ = self.threads.run(self.hub.stop()).await;
        self.threads.end().await;
    }

    fn origin(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    fn look(&self) -> HubSight {
        let joining = self.hub.joining();
        let plain = |address: String| address.trim_end_matches('/').to_owned();
        HubSight {
            addresses: joining.addresses.into_iter().map(plain).collect(),
            wifi_code: joining.wifi.map(|wifi| wifi.code()),
            handing_on: handing_on(self.hub.handing_on()),
        }
    }
}

const fn handing_on(so_far: hub::HandingOn) -> HandingOn {
    match so_far {
        hub::HandingOn::Nothing => HandingOn::Nothing,
        hub::HandingOn::UnderWay => HandingOn::UnderWay,
        hub::HandingOn::Done => HandingOn::Done,
        hub::HandingOn::Held(why) => HandingOn::Held(match why {
            hub::Hindrance::Unreachable => Hindrance::Unreachable,
            hub::Hindrance::Untrusted => Hindrance::Untrusted,
            hub::Hindrance::Stranger => Hindrance::Stranger,
            hub::Hindrance::CreationToken => Hindrance::CreationToken,
            hub::Hindrance::Full => Hindrance::Full,
            hub::Hindrance::Refused | hub::Hindrance::Broken => Hindrance::Refused,
        }),
    }
}

#[cfg(test)]
mod tests;
