//! What the person who runs a hub can choose, beside what every server can be told.

use super::client::address;
use super::wifi::Wifi;
use crate::config::{CreationToken, NotAToken};
use axum::http::{HeaderValue, Uri};
use clap::Args;
use std::path::PathBuf;

/// What makes a server a hub.
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
pub struct Options {
    /// The server this hub belongs to: `https://samson.example`. What is kept here is handed on to it whenever there is a
    /// connection. Without it, everything stays here until the hub is started with it.
    #[arg(help_heading = "Server", long, env = "SAMSON_SERVER", value_name = "URL", value_parser = address)]
    pub server: Option<Uri>,
    /// Certificates (PEM) of who signs that server's, instead of those whom this machine trusts.
    #[arg(help_heading = "Server", long, env = "SAMSON_SERVER_CA", value_name = "FILE", requires = "server")]
    pub server_ca: Option<PathBuf>,
    /// That server's creation token, if it has one.
    #[arg(
        help_heading = "Server",
        long,
        env = "SAMSON_SERVER_CREATION_TOKEN",
        value_name = "TOKEN",
        requires = "server",
        hide_env_values = true,
        value_parser = sendable
    )]
    pub server_creation_token: Option<HeaderValue>,
    /// Name of the Wi-Fi in the room, to show a code for joining it.
    #[arg(help_heading = "Joining", long, env = "SAMSON_WIFI", value_name = "NAME")]
    pub wifi: Option<String>,
    /// Password of that Wi-Fi. It is shown to everybody in the room. Without it, the network is an open one.
    #[arg(
        help_heading = "Joining",
        long,
        env = "SAMSON_WIFI_PASSWORD",
        value_name = "PASSWORD",
        requires = "wifi",
        hide_env_values = true
    )]
    pub wifi_password: Option<String>,
    /// Address to show, instead of those that this machine finds: `https://hub.example/` with a certificate for that name.
    #[arg(help_heading = "Joining", long, env = "SAMSON_ADDRESS", value_name = "URL")]
    pub address: Option<String>,
}

/// A creation token as a header, silent in debug output.
fn sendable(token: &str) -> Result<HeaderValue, NotAToken> {
    token.parse::<CreationToken>()?;
    let mut header = HeaderValue::from_str(token).map_err(|_| NotAToken)?;
    header.set_sensitive(true);
    Ok(header)
}

/// What was given as the address of a server is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotAnAddress(&'static str);

impl Options {
    /// The same for a hub that belongs to this server, `https://samson.example`, which may have a creation token. What can
    /// be no server's token is left out: the server says then that it wants one.
    ///
    /// # Errors
    /// [`NotAnAddress`].
    pub fn belonging_to(self, server: &str, creation_token: Option<&str>) -> Result<Self, NotAnAddress> {
        let server_creation_token = creation_token.and_then(|token| sendable(token).ok());
        Ok(Self { server: Some(address(server).map_err(NotAnAddress)?), server_creation_token, ..self })
    }

    /// The Wi-Fi, when it has a name.
    pub(super) fn wifi(&self) -> Option<Wifi> {
        let password = self.wifi_password.clone().filter(|password| !password.is_empty());
        self.wifi.clone().map(|name| Wifi { name, password })
    }
}
