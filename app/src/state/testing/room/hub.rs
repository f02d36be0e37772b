//! A room with a hub, and the server that it belongs to.

use super::{Config, Server, ServerStorage, system_clock, system_randomness, testing};
use std::sync::{Arc, mpsc};
use sync_server::hub;
use tokio::sync::oneshot;

/// A hub that can be switched off, and the server that stays.
pub(crate) struct HubRoom {
    /// The hub's address.
    pub(crate) hub: String,
    /// The server's.
    pub(crate) server: String,
    off: oneshot::Sender<()>,
    is_off: mpsc::Receiver<()>,
}

impl HubRoom {
    /// Nobody answers at the hub any more.
    pub(crate) fn switch_hub_off(self) {
        self.off.send(()).unwrap();
        self.is_off.recv().unwrap();
    }
}

/// Plays a scene in a room with a hub, in reach of its server.
pub(crate) fn play_at_hub<Scene: Future<Output = ()> + 'static>(
    scene: impl FnOnce(HubRoom) -> Scene + 'static,
) {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        testing::run(async move {
            let (config, storage) = (Config::local(""), Arc::new(ServerStorage::default()));
            let server = Server::bind_with(&config, storage, system_clock(), system_randomness());
            let server = server.await.unwrap();
            tell.send(format!("http://{}", server.addr())).unwrap();
            server.serve(std::future::pending()).await;
        });
    });
    let server = told.recv().unwrap();
    let room = with_hub(server);
    testing::play(testing::joined(testing::Submission::Drafting), |_| scene(room));
}

fn with_hub(server: String) -> HubRoom {
    let (tell, told) = mpsc::channel();
    let (off, switched_off) = oneshot::channel();
    let (gone, is_off) = mpsc::channel();
    let belongs_to = server.clone();
    std::thread::spawn(move || {
        testing::run(async move {
            let folder = tempfile::tempdir().unwrap();
            let options =
                hub::Options { server: Some(belongs_to.parse().unwrap()), ..hub::Options::default() };
            let hub = hub::start(&Config::local(folder.path()), &options).await.unwrap();
            tell.send(hub.joining().addresses[0].trim_end_matches('/').to_owned()).unwrap();
            switched_off.await.unwrap();
            hub.stop().await;
            gone.send(()).unwrap();
        });
    });
    HubRoom { hub: told.recv().unwrap(), server, off, is_off }
}
