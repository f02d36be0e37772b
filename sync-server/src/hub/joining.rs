//! How people come in: the Wi-Fi, then the address.

use super::wifi::Wifi;
use super::{addresses, code};
use std::fmt;
use std::net::SocketAddr;

/// What people in the room need. As text: for the terminal of the one who runs the hub, with codes to point a phone at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// Addresses for a browser, the likeliest first. None when this machine is on no network.
    pub addresses: Vec<String>,
    /// The Wi-Fi, when its name was given.
    pub wifi: Option<Wifi>,
    /// The page with the same, for a projector at this machine.
    pub page: String,
}

/// Where the page is.
pub(super) const PAGE: &str = "/hub";

impl Joining {
    /// As it is at this moment: networks come and go.
    pub(super) fn now(
        listen: SocketAddr,
        is_secure: bool,
        chosen: Option<&str>,
        wifi: Option<&Wifi>,
    ) -> Self {
        let scheme = if is_secure { "https" } else { "http" };
        let addresses = match chosen {
            Some(chosen) => vec![chosen.to_owned()],
            None => {
                let found = addresses::reachable(listen, &addresses::own());
                found.iter().map(|address| format!("{scheme}://{address}/")).collect()
            }
        };
        let here = if listen.ip().is_unspecified() { "localhost".to_owned() } else { host(listen) };
        let page = format!("{scheme}://{here}:{}{PAGE}", listen.port());
        Self { addresses, wifi: wifi.cloned(), page }
    }
}

fn host(listen: SocketAddr) -> String {
    if listen.is_ipv6() { format!("[{}]", listen.ip()) } else { listen.ip().to_string() }
}

impl fmt::Display for Joining {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(wifi) = &self.wifi {
            writeln!(f, "\n{}\n  Wi-Fi: {}", code::blocks(&wifi.code()).unwrap_or_default(), wifi.name)?;
            if let Some(password) = &wifi.password {
                writeln!(f, "  Password: {password}")?;
            }
        }
        match self.addresses.as_slice() {
            [] => writeln!(f, "\n  This machine is on no network. Switch on its Wi-Fi or hotspot.")?,
            [first, others @ ..] => {
                writeln!(f, "\n{}\n  On this network: {first}", code::blocks(first).unwrap_or_default())?;
                others.iter().try_for_each(|other| writeln!(f, "             or: {other}"))?;
            }
        }
        writeln!(f, "  For a projector: {}\n  Stop with ctrl-c.", self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joining(chosen: Option<&str>) -> Joining {
        let wifi = Wifi { name: "Gården".to_owned(), password: Some("grønnkål".to_owned()) };
        Joining::now("0.0.0.0:8080".parse().unwrap(), false, chosen, Some(&wifi))
    }

    #[test]
    fn the_terminal_shows_the_wi_fi_the_address_and_the_page() {
        let text = joining(Some("http://10.0.0.5:8080/")).to_string();
        for part in ["Gården", "grønnkål", "http://10.0.0.5:8080/", "http://localhost:8080/hub", "█"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn without_a_network_it_says_what_to_do() {
        let nowhere = Joining { addresses: vec![], ..joining(None) };
        assert!(nowhere.to_string().contains("on no network"));
    }

    #[test]
    fn with_certificates_the_addresses_are_those_of_https() {
        let listen = "192.168.7.1:8443".parse().unwrap();
        let joining = Joining::now(listen, true, None, None);
        assert_eq!(joining.addresses, ["https://192.168.7.1:8443/"]);
        assert_eq!(joining.page, "https://192.168.7.1:8443/hub");
    }
}
