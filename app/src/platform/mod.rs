//! The only place that knows whether this is a browser or a window on a computer or phone.
//!
//! `web` serves wasm32, `native` everything else. Both offer the same functions, to be called from the one thread
//! that draws the screens: futures from here are not `Send`. Only `serve_jobs`, the program of the browser's worker, has
//! no native side: there, a job runs on a thread.

mod camera;
pub mod conformance;
mod device;
mod file;
mod hub;
mod language;
pub mod memory;
#[cfg(any(target_arch = "wasm32", not(feature = "hub")))]
mod no_hub;
mod outcome;
mod prefix;
mod random;
pub mod storage;
mod tab_message;
mod voice;

pub use camera::NoCamera;
pub use device::Device;
pub use file::{MadeFile, Saved};
pub use hub::{HandingOn, Hindrance, HubPlan, HubSight, NoHub};
#[cfg(any(target_arch = "wasm32", not(feature = "hub")))]
pub use no_hub::{can_be_hub, look_at_hub, own_hub, start_hub, stop_hub};
pub use outcome::{JobFailed, Shared};
pub use random::Rng;
pub use tab_message::TabMessage;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
pub use native::*;
#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(target_arch = "wasm32")]
pub use web::*;
