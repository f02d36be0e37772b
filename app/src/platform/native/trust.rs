//! Whether it is the certificate that keeps this device from a server.

use reqwest::Client;
use std::time::Duration;

/// How long a server may take to show itself.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether somebody answers at this address whose certificate is not trusted; asked after a request has failed there.
///
/// What a failed handshake says differs from system to system. So it is tried once more with any certificate. Nothing is said
/// in that, and nothing that comes back is looked at.
pub async fn is_distrusted(address: &str) -> bool {
    if !address.starts_with("https://") {
        return false;
    }
    let with_any = Client::builder().tls_danger_accept_invalid_certs(true).timeout(PATIENCE).build();
    let Ok(with_any) = with_any else { return false };
    if with_any.head(address).send().await.is_err() {
        return false;
    }
    // Somebody is there: it was the certificate, unless the connection came back just now.
    let Ok(careful) = Client::builder().timeout(PATIENCE).build() else { return false };
    careful.head(address).send().await.is_err_and(|error| error.is_connect())
}
