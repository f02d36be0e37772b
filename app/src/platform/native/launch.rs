//! Opening the window.

use dioxus::prelude::Element;

/// Opens a window with this app, and ends the program when it is closed.
#[cfg(feature = "desktop")]
pub fn launch(app: fn() -> Element) {
    #[cfg(feature = "hub")]
    use dioxus::desktop::tao::event::Event;
    use dioxus::desktop::{Config, LogicalSize, WindowBuilder};

    let window = WindowBuilder::new().with_title("Samson").with_inner_size(LogicalSize::new(412.0, 915.0));
    let mut config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_head(format!("<style>{}</style>", super::styles::ALL.concat()));
    if let Some(folder) = super::folder::data_folder() {
        config = config.with_data_directory(folder.join("webview"));
    }
    #[cfg(feature = "hub")]
    {
        config = config.with_custom_event_handler(|event, _| {
            // The last that is heard: after this, the program ends wherever its threads are.
            if matches!(event, Event::LoopDestroyed) {
                super::hub::end_hub();
            }
        });
    }
    dioxus::LaunchBuilder::desktop().with_cfg(config).launch(app);
}

/// Says that this build has no window.
#[cfg(not(feature = "desktop"))]
pub fn launch(_app: fn() -> Element) {
    eprintln!("This build of Samson has no window: build it with the feature `desktop`.");
}
