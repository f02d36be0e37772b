//! The page that is shown.

use super::script::{quoted, run};

/// Moves the keyboard, the screen reader and the view to the first element for this selector, once the screen is drawn.
pub fn focus(selector: &str) {
    run(&format!("setTimeout(() => document.querySelector({})?.focus(), 0)", quoted(selector)));
}

/// Shows the top of the page, as after opening a new one.
pub fn scroll_to_top() {
    run("window.scrollTo(0, 0)");
}

/// Names the window. Screens that are drawn without one, as tests do, have no name.
pub fn set_title(title: &str) {
    #[cfg(any(feature = "desktop", feature = "mobile"))]
    if let Some(window) = super::window::window() {
        window.set_title(title);
    }
    #[cfg(not(any(feature = "desktop", feature = "mobile")))]
    let _ = title;
}

/// True when the person wants as little movement as possible. Unknown here: the style sheet asks for itself.
pub fn prefers_reduced_motion() -> bool {
    false
}
