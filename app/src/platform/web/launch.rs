//! Taking over the page.

use super::{language, lifecycle, panic};
use dioxus::prelude::Element;
use dioxus::web::Config;

/// Starts this app in the page's `#main`. The first screen of plain HTML stays until the app draws for the first
/// time: `boot.js` takes it away in that same moment.
pub fn launch(app: fn() -> Element) {
    panic::report_to_console();
    language::take_fetched_language();
    lifecycle::watch_for_update();
    dioxus::LaunchBuilder::web().with_cfg(Config::new().rootname("main")).launch(app);
}
