//! For builds that cannot be a hub: browsers, which have no way to listen, and apps built without the feature.

use super::hub::{HubPlan, HubSight, NoHub};

/// Whether this app can be a hub.
pub const fn can_be_hub() -> bool {
    false
}

/// Refuses.
///
/// # Errors
/// [`NoHub::Impossible`].
pub async fn start_hub(_plan: HubPlan) -> Result<(), NoHub> {
    Err(NoHub::Impossible)
}

/// There is nothing to stop.
pub async fn stop_hub() {}

/// There is nothing to see.
pub const fn look_at_hub() -> Option<HubSight> {
    None
}

/// There is none.
pub const fn own_hub() -> Option<String> {
    None
}
