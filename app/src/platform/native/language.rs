//! The language that the device asks for.

use super::script::{quoted, run};
use crate::platform::language::first_spoken;

/// Code of the best language that the device asks for and Samson speaks; none when it asks for others only.
pub fn preferred_language() -> Option<String> {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).unwrap_or_default());
    first_spoken(settings.iter().map(String::as_str))
}

/// Tells screen readers in which language the page is. What was chosen is among the stored settings.
pub fn remember_language(code: &str) {
    run(&format!("document.documentElement.lang = {}", quoted(code)));
}
