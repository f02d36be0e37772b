//! A window on a computer or phone.

mod address;
mod camera;
mod clipboard;
mod clock;
mod database;
mod device;
mod file;
mod folder;
mod jobs;
mod language;
mod launch;
mod lifecycle;
mod page;
mod script;
#[cfg(any(feature = "desktop", test))]
mod styles;
mod tabs;
mod voice;

pub use address::{asks_any_server, forget_start_link, origin, start_link};
pub use camera::{Camera, warm_up_scanner};
pub use clipboard::{copy, share};
pub use clock::{monotonic_ms, now, sleep};
pub use database::{open_storage, open_storage_named};
pub use device::{installed_app_is_apart, look_at_device};
pub use file::{can_share_file, save_file, share_file};
pub use jobs::{run_job, run_order, warm_up_press, warm_up_worker};
pub use language::{fetch_language, preferred_language, remember_language};
pub use launch::launch;
pub use lifecycle::{allow_update, has_whole_app, keep_storage, on_online};
pub use page::{focus, prefers_reduced_motion, scroll_to_top, set_title};
pub use tabs::Tabs;
pub use voice::{has_voice, read_aloud, stop_reading};
