//! The page that is shown.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Moves the keyboard, the screen reader and the view to the first element for this selector, once the screen is drawn.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        // Whatever is being drawn now is in the page when the browser comes back to us.
        gloo_timers::future::TimeoutFuture::new(0).await;
        let element = document().and_then(|document| document.query_selector(&selector).ok().flatten());
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot have the focus leaves it where it is.
            let _ = element.focus();
        }
    });
}

/// Shows the top of the page, as after opening a new one.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Names the page: for the tab, the history and screen readers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// True when the person wants as little movement as possible.
pub fn prefers_reduced_motion() -> bool {
    let query = web_sys::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
