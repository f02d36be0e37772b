//! A hub in this process, on threads of its own: it is there until it is stopped, whatever the screens do, and the screens do
//! not wait for it.

mod trouble;

use super::folder::data_folder;
use crate::platform::hub::{HandingOn, Hindrance, HubPlan, HubSight, NoHub};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use sync_server::hub::{self, Options, RunningHub};
use sync_server::{Config, allow_open_files};
use tokio::runtime::{Builder, Runtime};

/// Threads of a hub: sixty phones are no work for more.
const THREADS: usize = 2;

/// The hub of this process, while it runs.
static HUB: Mutex<Option<Running>> = Mutex::new(None);

struct Running {
    hub: RunningHub,
    runtime: Runtime,
    port: u16,
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
    if let Some(Running { hub, runtime, .. }) = running {
        // A thread that drives tasks already cannot wait for others. If there is no other, the end is less orderly, and
        // nothing is lost.
        let ending = std::thread::Builder::new().spawn(move || runtime.block_on(hub.stop()));
        let _ = ending.map(std::thread::JoinHandle::join);
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
        let runtime = Builder::new_multi_thread().worker_threads(THREADS).thread_name("hub").enable_all().build();
        let runtime = runtime.map_err(|error| NoHub::Failed(error.to_string()))?;
        let started = runtime.spawn(async move { hub::start(&config, &options).await }).await;
        match started {
            Ok(Ok(hub)) => Ok(Self { hub, runtime, port }),
            failed => {
                runtime.shutdown_background();
                Err(match failed {
                    Ok(Err(error)) => trouble::meaning(error),
                    Ok(Ok(_)) | Err(_) => NoHub::Failed("it stopped while it started".to_owned()),
                })
            }
        }
    }

    async fn stop(self) {
        // Whichever way it has ended: it has.
        let _ = self.runtime.spawn(self.hub.stop()).await;
        self.runtime.shutdown_background();
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
