//! Taking over the page.

use super::{indexed_db, language, lifecycle, panic};
use dioxus::prelude::Element;
use dioxus::web::Config;

/// Starts this app in the page's `#main`. The first screen of plain HTML stays until the app draws for the first
/// time: `boot.js` takes it away in that same moment.
pub fn launch(app: fn() -> Element) {
    panic::report_to_console();
    indexed_db::open_ahead();
    language::take_fetched_language();
    lifecycle::watch_for_update();
    dioxus::LaunchBuilder::web().with_cfg(Config::new().rootname("main")).launch(app);
}
