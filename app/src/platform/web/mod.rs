//! A browser.

mod address;
mod camera;
mod clock;
mod device;
mod events;
mod file;
mod indexed_db;
mod jobs;
mod language;
mod launch;
mod lifecycle;
mod local;
mod page;
mod panic;
mod share;
mod tabs;
mod voice;
mod worker;

pub use address::{asks_any_server, forget_start_link, origin, start_link};
pub use camera::Camera;
pub use clock::{monotonic_ms, now, sleep};
pub use device::{installed_app_is_apart, look_at_device};
pub use file::{can_share_file, save_file, share_file};
pub use indexed_db::{open_storage, open_storage_named};
pub use jobs::{run_job, run_order, warm_up_press, warm_up_scanner, warm_up_worker};
pub use language::{fetch_language, preferred_language, remember_language};
pub use launch::launch;
pub use lifecycle::{allow_update, has_whole_app, keep_storage, on_online};
pub use page::{focus, prefers_reduced_motion, scroll_to_top, set_title};
pub use share::{copy, share};
pub use tabs::Tabs;
pub use voice::{has_voice, read_aloud, stop_reading};
pub use worker::serve_jobs;
