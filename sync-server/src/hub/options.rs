//! What the person who runs a hub can choose, beside what every server can be told.

use super::wifi::Wifi;
use clap::Args;

/// What makes a server a hub.
#[derive(Debug, Clone, PartialEq, Eq, Default, Args)]
pub struct Options {
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
    /// Address to show, instead of those that this machine finds: https://hub.example/ with a certificate for that name.
    #[arg(help_heading = "Joining", long, env = "SAMSON_ADDRESS", value_name = "URL")]
    pub address: Option<String>,
}

impl Options {
    /// The Wi-Fi, when it has a name.
    pub(super) fn wifi(&self) -> Option<Wifi> {
        let password = self.wifi_password.clone().filter(|password| !password.is_empty());
        self.wifi.clone().map(|name| Wifi { name, password })
    }
}
