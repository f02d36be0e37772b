//! Where the browser was sent to.

use web_sys::Location;

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

/// Address of the server this app came from, without a trailing slash.
pub fn origin() -> Option<String> {
    location()?.origin().ok()
}

/// Whether this app may ask any server: a page in a browser is let through to the one it came from only.
pub const fn asks_any_server() -> bool {
    false
}

/// The invitation that the browser was sent to, until it is forgotten.
pub fn start_link() -> Option<String> {
    let location = location()?;
    let is_invitation = location.pathname().ok()? == "/j" && location.hash().ok()?.len() > 1;
    is_invitation.then(|| location.href().ok()).flatten()
}

/// Takes the secret out of the address, and so out of what the browser shows and remembers.
pub fn forget_start_link() {
    if start_link().is_none() {
        return;
    }
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let state = history.state().unwrap_or_default();
        // Refused only for an address on another server.
        let _ = history.replace_state_with_url(&state, "", Some("/j"));
    }
}

/// Never comes back: a browser that is sent elsewhere starts the app anew, or tells the router.
pub async fn sent_again() {
    std::future::pending().await
}

/// Never comes back: a browser's own button tells the router.
pub async fn back_pressed() {
    std::future::pending().await
}
