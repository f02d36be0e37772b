//! Where the app was sent to, and which server it talks to.

use event_listener::Event;
use std::cell::RefCell;

thread_local! {
    static START_LINK: RefCell<Option<String>> = RefCell::new(given_at_start());
    static SENT: Event = const { Event::new() };
}

/// What the app was started with.
#[cfg(not(target_os = "android"))]
fn given_at_start() -> Option<String> {
    std::env::args().nth(1)
}

/// What the app was started with. On Android, Java starts the app without arguments: asking for them reads what is not there.
#[cfg(target_os = "android")]
fn given_at_start() -> Option<String> {
    super::android::take_link()
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

/// The invitation that the app was started with, or sent to since, until it is forgotten.
pub fn start_link() -> Option<String> {
    START_LINK.with_borrow(Clone::clone)
}

/// Forgets the invitation that the app was started with: it carries a secret, and has been dealt with.
pub fn forget_start_link() {
    START_LINK.take();
}

/// Comes back when the app was sent to another link while it runs.
pub async fn sent_again() {
    SENT.with(Event::listen).await;
}

/// The app goes to this link.
#[cfg(any(feature = "desktop", feature = "mobile", test))]
pub(super) fn sent_to(link: String) {
    START_LINK.set(Some(link));
    SENT.with(|sent| sent.notify(usize::MAX));
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn a_forgotten_invitation_is_gone() {
        START_LINK.set(Some("https://samson.example/j#secret".to_owned()));
        assert!(start_link().is_some());
        forget_start_link();
        assert_eq!(start_link(), None);
    }

    #[test]
    fn a_link_that_comes_while_the_app_runs_is_heard_of() {
        let mut again = Box::pin(sent_again());
        assert!(again.as_mut().now_or_never().is_none());
        sent_to("https://samson.example/j#secret".to_owned());
        assert!(again.now_or_never().is_some());
        assert_eq!(start_link().as_deref(), Some("https://samson.example/j#secret"));
    }
}
