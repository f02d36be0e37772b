//! The button for going back that some phones have.

/// Never comes back: there is no such button here.
pub async fn back_pressed() {
    std::future::pending().await
}
