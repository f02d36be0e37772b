//! A hub: the same server on a laptop or a small computer in the room, where there may be no internet.
//!
//! It finds its own addresses, shows the codes for the Wi-Fi and for joining, and later hands on what it has to the server
//! it belongs to. The native app runs one in its own process:
//!
//! ```no_run
//! # async fn example() -> Result<(), sync_server::StartError> {
//! use sync_server::{Config, hub};
//! let config = Config { listen: ([0, 0, 0, 0], 8080).into(), ..Config::local("hub-data") };
//! let running = hub::start(&config, &hub::Options::default()).await?;
//! println!("{}", running.joining());
//! running.stop().await;
//! # Ok(()) }
//! ```

mod addresses;
mod client;
mod code;
mod joining;
mod link;
mod meeting;
mod options;
mod page;
mod progress;
mod running;
mod trouble;
mod wifi;

pub use joining::Joining;
pub use options::{NotAnAddress, Options};
pub use progress::{HandingOn, Hindrance};
pub use running::{Hub, RunningHub, start};
pub use wifi::Wifi;

#[cfg(test)]
mod tests;
