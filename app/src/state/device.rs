//! What the device can do, and says of itself.

use super::Samson;
use crate::platform;
pub use crate::platform::Device;

impl Samson {
    /// How ready this device is for a place without a connection.
    pub async fn look_at_device(self) -> Device {
        platform::look_at_device().await
    }

    /// Whether an app on the home screen would not share what is stored with this page.
    pub fn installed_app_is_apart(self) -> bool {
        platform::installed_app_is_apart()
    }

    /// Whether this device has a voice of its own for the language of the screen.
    pub async fn has_voice(self) -> bool {
        platform::has_voice(self.language()).await
    }

    /// Reads a text aloud in the language of the screen, in the place of what is being read.
    pub fn read_aloud(self, text: &str) {
        platform::read_aloud(text, self.language());
    }

    /// Is silent at once.
    pub fn stop_reading(self) {
        platform::stop_reading();
    }
}
