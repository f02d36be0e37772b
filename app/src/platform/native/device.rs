//! A program that is installed keeps itself and its records.

use crate::platform::Device;

/// What is known without asking.
pub async fn look_at_device() -> Device {
    Device { keeps_app: true, keeps_records: Some(true), room: None, battery: None }
}

/// It is the installed app.
pub const fn installed_app_is_apart() -> bool {
    false
}
