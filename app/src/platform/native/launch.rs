//! Opening the window.

use dioxus::prelude::Element;

/// Opens a window with this app; comes back when it is closed.
#[cfg(feature = "desktop")]
pub fn launch(app: fn() -> Element) {
    use dioxus::desktop::{Config, LogicalSize, WindowBuilder};

    let window = WindowBuilder::new().with_title("Samson").with_inner_size(LogicalSize::new(412.0, 915.0));
    let mut config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_head(format!("<style>{}</style>", super::styles::ALL.concat()));
    if let Some(folder) = super::folder::data_folder() {
        config = config.with_data_directory(folder.join("webview"));
    }
    dioxus::LaunchBuilder::desktop().with_cfg(config).launch(app);
}

/// Says that this build has no window.
#[cfg(not(feature = "desktop"))]
pub fn launch(_app: fn() -> Element) {
    eprintln!("This build of Samson has no window: build it with the feature `desktop`.");
}
