//! Connections to servers and hubs.

use reqwest::Client;

/// Something to connect with, that trusts whom this device trusts.
pub fn http_client() -> Client {
    Client::new()
}
