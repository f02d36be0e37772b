//! A window on a computer or phone.

mod address;
#[cfg(target_os = "android")]
mod android;
#[cfg(not(target_os = "android"))]
mod back;
mod camera;
mod clipboard;
mod clock;
mod database;
mod device;
#[cfg(not(target_os = "android"))]
mod file;
mod folder;
#[cfg(not(target_os = "android"))]
mod http;
#[cfg(feature = "hub")]
mod hub;
mod jobs;
mod language;
mod launch;
mod lifecycle;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod link;
mod page;
mod script;
#[cfg(any(feature = "desktop", feature = "mobile", test))]
mod styles;
mod tabs;
mod trust;
mod voice;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod window;

pub use address::{asks_any_server, forget_start_link, origin, sent_again, start_link};
pub use camera::{Camera, warm_up_scanner};
pub use clipboard::copy;
pub use clock::{monotonic_ms, now, sleep};
pub use database::{open_storage, open_storage_named};
pub use device::{installed_app_is_apart, look_at_device};
#[cfg(feature = "hub")]
pub use hub::{can_be_hub, look_at_hub, own_hub, start_hub, stop_hub};
pub use jobs::{run_job, run_order, warm_up_press, warm_up_worker};
pub use language::{fetch_language, preferred_language, remember_language};
pub use launch::launch;
pub use lifecycle::{allow_update, has_whole_app, keep_storage, on_online};
pub use page::{focus, prefers_reduced_motion, scroll_to_top, set_title};
pub use tabs::Tabs;
pub use trust::is_distrusted;
pub use voice::{has_voice, read_aloud, stop_reading};

// What Android does in its own way.
#[cfg(target_os = "android")]
pub use android::{back_pressed, can_share_file, http_client, save_file, share, share_file};
#[cfg(not(target_os = "android"))]
pub use {
    back::back_pressed,
    clipboard::share,
    file::{can_share_file, save_file, share_file},
    http::http_client,
};
