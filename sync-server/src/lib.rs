//! Samson's sync server: stores sealed slots, keeps the reveal gate, serves the app.
//!
//! `shared/docs/sync-protocol.md` says what it does. `main` runs it as a process of its own; tests and the native app
//! run it inside theirs:
//!
//! ```no_run
//! # async fn example() -> Result<(), sync_server::StartError> {
//! use sync_server::{Config, Server, system_clock, system_randomness};
//! let server = Server::bind(&Config::local("data"), system_clock(), system_randomness()).await?;
//! println!("http://{}", server.addr());
//! server.serve(std::future::pending()).await;
//! # Ok(()) }
//! ```

mod api;
mod app;
mod assets;
mod beyond;
mod cli;
mod config;
mod error;
#[cfg(feature = "hub")]
pub mod hub;
mod in_process;
mod logs;
mod metrics;
mod observe;
pub mod relay;
mod retention;
mod router;
mod server;
pub mod storage;
mod system;
#[cfg(test)]
mod testing;
mod traffic;
#[cfg(any(feature = "hub", feature = "postgres"))]
mod trust;
mod wake;

pub use app::{Clock, Randomness};
#[cfg(feature = "hub")]
pub use cli::ServeRoom;
pub use cli::{CommandLine, Copy, Data, Serve, Task};
pub use config::{Config, CreationToken, DatabaseUrl};
pub use error::{CopyError, Failure, StartError};
pub use in_process::{InProcess, in_process};
pub use logs::{Format, logs};
pub use server::{Certificate, Server};
pub use system::{allow_open_files, system_clock, system_randomness};
