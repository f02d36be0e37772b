//! Opening the window.

use dioxus::prelude::Element;

/// Dioxus keeps people from enlarging a page with two fingers, which some need to read it.
#[cfg(any(feature = "desktop", feature = "mobile"))]
const ENLARGEABLE: &str = r#"<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=10, user-scalable=yes">"#;

/// Opens a window with this app; comes back when it is closed. On a phone, the window is the screen.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn launch(app: fn() -> Element) {
    #[cfg(feature = "hub")]
    use super::window::Event;
    use super::window::{Config, LogicalSize, WindowBuilder};

    let window = WindowBuilder::new().with_title("Samson").with_inner_size(LogicalSize::new(412.0, 915.0));
    let mut config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_head(format!("{ENLARGEABLE}<style>{}</style>", super::styles::ALL.concat()))
        .with_custom_event_handler(|event, _| {
            super::link::look_at(event);
            // The last that is heard: after this, the program ends wherever its threads are.
            #[cfg(feature = "hub")]
            if matches!(event, Event::LoopDestroyed) {
                super::hub::end_hub();
            }
        });
    if let Some(folder) = super::folder::data_folder() {
        config = config.with_data_directory(folder.join("webview"));
    }
    super::window::open(config, app);
}

/// Says that this build has no window.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub fn launch(_app: fn() -> Element) {
    eprintln!("This build of Samson has no window: build it with the feature `desktop` or `mobile`.");
}
