//! Links that the device hands to the app while it runs.

use super::address::sent_to;
use super::window::Event;

/// Takes the link out of what happened to the window.
pub(super) fn look_at<T>(event: &Event<'_, T>) {
    match event {
        // Apple's devices.
        Event::Opened { urls } => urls.iter().for_each(|url| sent_to(url.to_string())),
        #[cfg(target_os = "android")]
        Event::Resumed => super::android::take_link().into_iter().for_each(sent_to),
        _ => {}
    }
}
