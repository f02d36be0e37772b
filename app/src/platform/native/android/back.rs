//! The button for going back that these phones have.

/// Waits in the page for the button: it goes to the page before in the window's history, where this puts one for it to
/// find. Without one, Android closes the app.
const WAIT: &str = "
    if (history.state !== 'inside') history.pushState('inside', '');
    await new Promise((pressed) => addEventListener('popstate', pressed, { once: true }));
    dioxus.send(true);
";

/// Comes back when the button has been pressed.
pub async fn back_pressed() {
    if dioxus::document::eval(WAIT).recv::<bool>().await.is_err() {
        // A page that cannot be asked has no button either.
        std::future::pending().await
    }
}
