//! Other tabs: a window has none.

use crate::platform::TabMessage;

/// The other tabs of the same browser. Here there are none: nothing arrives, and what is sent reaches nobody.
#[derive(Debug)]
pub struct Tabs;

impl Tabs {
    /// Listens to the other tabs.
    pub fn open(_on_message: impl Fn(TabMessage) + 'static) -> Self {
        Self
    }

    /// Tells all other tabs.
    pub fn send(&self, _message: TabMessage) {}
}
