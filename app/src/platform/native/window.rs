//! The window, under one name: Dioxus calls it by the device that it is built for.

#[cfg(all(feature = "mobile", not(feature = "desktop")))]
use dioxus::mobile as shown_by;

#[cfg(feature = "desktop")]
use dioxus::desktop as shown_by;

pub(super) use shown_by::tao::event::Event;
pub(super) use shown_by::{Config, DesktopContext, LogicalSize, WindowBuilder};

/// The window that shows the screens; none around screens that are drawn without one, as tests do.
pub(super) fn window() -> Option<DesktopContext> {
    dioxus::prelude::try_consume_context()
}

/// Opens a window; comes back when it is closed.
pub(super) fn open(config: Config, app: fn() -> dioxus::prelude::Element) {
    #[cfg(feature = "desktop")]
    let builder = dioxus::LaunchBuilder::desktop();
    #[cfg(not(feature = "desktop"))]
    let builder = dioxus::LaunchBuilder::mobile();
    builder.with_cfg(config).launch(app);
}
