//! What only a browser does behind an app's back.

/// Would call back when a connection may have come back. Nothing tells a window about that: the sync loop's own
/// attempts find out.
pub fn on_online(_callback: impl Fn() + 'static) {}

/// A file is not thrown away when space gets short, as a browser does with what it stores: nothing to ask for.
pub fn keep_storage() {}

/// Updates come from where the app was installed from.
pub fn allow_update(_allowed: bool) {}

/// A window has the whole app from the start.
pub async fn has_whole_app() -> bool {
    true
}
