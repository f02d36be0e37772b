//! The language that a person chose, or their browser asks for.

use super::local;
use crate::platform::language::first_spoken;

/// The page reads this before the app is loaded; see `boot.js`.
const KEY: &str = "samson-language";

/// Code of the language that was chosen here before, else of the best that the browser asks for and Samson speaks;
/// none when it asks for others only.
pub fn preferred_language() -> Option<String> {
    let chosen = local::get(KEY);
    let asked_for = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let tags: Vec<String> =
        chosen.into_iter().chain(asked_for.iter().filter_map(|tag| tag.as_string())).collect();
    first_spoken(tags.iter().map(String::as_str))
}

/// Keeps the choice for the next start, and tells screen readers in which language the page is.
pub fn remember_language(code: &str) {
    local::set(KEY, code);
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root {
        // Refused only for a name that is no attribute.
        let _ = root.set_attribute("lang", code);
    }
}
