//! Other tabs of the same browser.

use super::events::listen;
use crate::platform::TabMessage;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// The other tabs of the same browser. A browser that keeps its tabs apart has none: nothing arrives, and what is
/// sent reaches nobody.
#[derive(Debug)]
pub struct Tabs {
    channel: Option<BroadcastChannel>,
}

impl Tabs {
    /// Listens to the other tabs. Messages of another version of the app are not understood and left out.
    pub fn open(on_message: impl Fn(TabMessage) + 'static) -> Self {
        let channel = BroadcastChannel::new("samson").ok();
        if let Some(channel) = &channel {
            listen(channel, "message", move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                if let Some(Ok(message)) = data.as_string().map(|text| text.parse()) {
                    on_message(message);
                }
            });
        }
        Self { channel }
    }

    /// Tells all other tabs.
    pub fn send(&self, message: TabMessage) {
        if let Some(channel) = &self.channel {
            // Fails only on a closed channel: then nobody listens either.
            let _ = channel.post_message(&JsValue::from(message.to_string()));
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
