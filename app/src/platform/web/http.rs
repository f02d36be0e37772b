//! Connections to servers and hubs.

use reqwest::Client;

/// Something to connect with. Whom it trusts is the browser's affair.
pub fn http_client() -> Client {
    Client::new()
}
