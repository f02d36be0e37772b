//! Where the app was sent to, and which server it talks to.

use std::cell::RefCell;

thread_local! {
    static START_LINK: RefCell<Option<String>> = RefCell::new(std::env::args().nth(1));
}

/// Address of the server this app belongs to, without a trailing slash; none: the app works alone.
pub fn origin() -> Option<String> {
    let server = std::env::var("SAMSON_SERVER").ok()?;
    Some(server.trim_end_matches('/').to_owned()).filter(|server| !server.is_empty())
}

/// Whether this app may ask any server.
pub const fn asks_any_server() -> bool {
    true
}

/// The invitation that the app was started with, until it is forgotten.
pub fn start_link() -> Option<String> {
    START_LINK.with_borrow(Clone::clone)
}

/// Forgets the invitation that the app was started with: it carries a secret, and has been dealt with.
pub fn forget_start_link() {
    START_LINK.take();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forgotten_invitation_is_gone() {
        START_LINK.set(Some("https://samson.example/j#secret".to_owned()));
        assert!(start_link().is_some());
        forget_start_link();
        assert_eq!(start_link(), None);
    }
}
