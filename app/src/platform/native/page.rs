//! The page that is shown.

use super::script::{quoted, run};

/// Moves the keyboard and the screen reader to the element with this id, once the screen is drawn.
pub fn focus(id: &str) {
    run(&format!("setTimeout(() => document.getElementById({})?.focus(), 0)", quoted(id)));
}

/// Shows the top of the page, as after opening a new one.
pub fn scroll_to_top() {
    run("window.scrollTo(0, 0)");
}

/// Names the window.
pub fn set_title(title: &str) {
    #[cfg(feature = "desktop")]
    dioxus::desktop::window().set_title(title);
    #[cfg(not(feature = "desktop"))]
    let _ = title;
}

/// True when the person wants as little movement as possible. Unknown here: the style sheet asks for itself.
pub fn prefers_reduced_motion() -> bool {
    false
}
