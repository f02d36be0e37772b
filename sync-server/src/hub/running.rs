//! A hub that runs.

use super::client::Client;
use super::joining::Joining;
use super::link::{Handing, link};
use super::progress::{HandingOn, Progress};
use super::{Options, page};
use crate::app::{Clock, Randomness};
use crate::config::Config;
use crate::error::StartError;
use crate::server::{Certificate, Server};
use crate::system::{system_clock, system_randomness};
use samson_shared::sync::wire::PlaceKind;
use std::sync::Arc;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A hub that has its address and its storage, and answers once [`Hub::serve`] runs.
pub struct Hub {
    server: Server,
    options: Options,
    handing: Handing,
}

/// A hub that answers in the background, for a program that does other things.
pub struct RunningHub {
    joining: Box<dyn Fn() -> Joining + Send + Sync>,
    progress: Arc<Progress>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Hub {
    /// Opens the configured database and takes the configured address.
    ///
    /// # Errors
    /// [`StartError`], a sentence for the person who started it.
    pub async fn bind(
        config: &Config,
        options: &Options,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, StartError> {
        let config = Config { kind: PlaceKind::Hub, ..config.clone() };
        let client = Client::new(options)?;
        let server = Server::bind(&config, clock, randomness).await?;
        let (link, handing) = link(server.app(), client);
        server.app().belong(link);
        Ok(Self { server, options: options.clone(), handing })
    }

    /// The address for a browser on this machine.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The certificate, when it speaks https.
    pub fn certificate(&self) -> Option<Arc<Certificate>> {
        self.server.certificate()
    }

    /// How people come in, as it is at this moment.
    pub fn joining(&self) -> Joining {
        self.look()()
    }

    fn look(&self) -> impl Fn() -> Joining + Clone + Send + Sync + 'static {
        let (listen, is_secure) = (self.server.addr(), self.server.certificate().is_some());
        let (address, wifi) = (self.options.address.clone(), self.options.wifi());
        move || Joining::now(listen, is_secure, address.as_deref(), wifi.as_ref())
    }

    /// As [`Server::serve`].
    pub async fn serve(self, shutdown: impl Future<Output = ()> + Send + 'static) {
        let page = page::router(self.look());
        let serving = self.server.beside(page).serve(shutdown);
        tokio::select! {
            () = serving => {}
            () = self.handing.run() => {}
        }
    }
}

impl RunningHub {
    /// How people come in, as it is at this moment.
    pub fn joining(&self) -> Joining {
        (self.joining)()
    }

    /// How far it has come with handing on to its server.
    pub fn handing_on(&self) -> HandingOn {
        self.progress.so_far()
    }

    /// Stops it, and waits until it has: requests that are under way may finish for ten seconds.
    pub async fn stop(self) {
        // Whichever way it has ended before: it has.
        let _ = self.stop.send(());
        let _ = self.serving.await;
    }
}

/// Starts a hub inside this process, with the machine's clock and randomness.
///
/// # Errors
/// As [`Hub::bind`].
pub async fn start(config: &Config, options: &Options) -> Result<RunningHub, StartError> {
    let hub = Hub::bind(config, options, system_clock(), system_randomness()).await?;
    let (joining, progress) = (Box::new(hub.look()), hub.handing.progress());
    let (stop, stopped) = oneshot::channel::<()>();
    // It stops when it is asked to, and also when nobody is left to ask.
    let serving = tokio::spawn(hub.serve(async move { drop(stopped.await) }));
    Ok(RunningHub { joining, progress, stop, serving })
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::codec;
    use samson_shared::sync::wire::Place;

    #[tokio::test]
    async fn a_program_can_be_the_hub_and_stop_being_it() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let hub = start(&Config::local(folder.path()), &Options::default()).await.unwrap();
            let origin = hub.joining().addresses[0].clone();
            let place = reqwest::get(format!("{origin}api/v1/place")).await.unwrap().bytes().await.unwrap();
            let place: Place = codec::decode(&place).unwrap();
            assert_eq!((place.kind, place.server), (PlaceKind::Hub, None));
            let page = reqwest::get(hub.joining().page).await.unwrap();
            assert!(page.headers().contains_key("content-security-policy"));
            assert!(page.text().await.unwrap().contains(&origin));
            // Its folder and its address are free again.
            hub.stop().await;
            assert!(reqwest::get(origin).await.is_err());
        }
    }
}
