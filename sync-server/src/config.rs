//! What the person who runs the server can choose: flags, or the environment variables of the same meaning.

mod creation_token;
mod database_url;

pub use creation_token::CreationToken;
#[cfg(feature = "hub")]
pub(crate) use creation_token::NotAToken;
pub use database_url::DatabaseUrl;

use crate::relay::limits::Limits;
use clap::Args;
use samson_shared::sync::wire::PlaceKind;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// How a server is to run.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Config {
    /// Address and port to listen on. Port 0 takes a free one.
    #[arg(
        help_heading = "Where",
        long,
        env = "SAMSON_LISTEN",
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8080"
    )]
    pub listen: SocketAddr,
    /// Folder for the database. It is made when it does not exist.
    #[arg(
        help_heading = "Where",
        long,
        env = "SAMSON_DATA",
        value_name = "FOLDER",
        default_value = "samson-data"
    )]
    pub data: PathBuf,
    /// PostgreSQL that several servers share, instead of a database in the folder: postgres://USER@HOST/NAME.
    #[arg(help_heading = "Where", long, env = "SAMSON_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<DatabaseUrl>,
    /// Certificates (PEM) of who signs that PostgreSQL's. The connection is encrypted then, as with sslmode=require,
    /// which trusts those this machine trusts.
    #[arg(
        help_heading = "Where",
        long,
        env = "SAMSON_DATABASE_CA",
        value_name = "FILE",
        requires = "database"
    )]
    pub database_ca: Option<PathBuf>,
    /// Behind a reverse proxy on this machine: take a visitor's address from its X-Forwarded-For header.
    #[arg(help_heading = "Where", long, env = "SAMSON_BEHIND_PROXY")]
    pub behind_proxy: bool,
    /// Certificate chain (PEM) for https. Read again on SIGHUP. Without it, the server speaks plain http.
    #[arg(
        help_heading = "Where",
        long,
        env = "SAMSON_TLS_CERTIFICATE",
        value_name = "FILE",
        requires = "tls_key"
    )]
    pub tls_certificate: Option<PathBuf>,
    /// Private key (PEM) of that certificate.
    #[arg(
        help_heading = "Where",
        long,
        env = "SAMSON_TLS_KEY",
        value_name = "FILE",
        requires = "tls_certificate"
    )]
    pub tls_key: Option<PathBuf>,
    /// Address and port on this machine for Prometheus to read /metrics. Without it, nothing is told.
    #[arg(
        help_heading = "Where", long, env = "SAMSON_METRICS_LISTEN", value_name = "ADDRESS",
        value_parser = on_this_machine
    )]
    pub metrics_listen: Option<SocketAddr>,
    /// Connections open at the same time. More wait until one ends.
    #[arg(
        help_heading = PER_ADDRESS, long, env = "SAMSON_CONNECTIONS", value_name = "N",
        default_value_t = Traffic::default().connections
    )]
    pub connections: usize,
    /// Connections that one address may have open; more are closed at once. Not counted behind a proxy.
    #[arg(
        help_heading = PER_ADDRESS, long, env = "SAMSON_CONNECTIONS_PER_ADDRESS", value_name = "N",
        default_value_t = Traffic::default().connections_per_address
    )]
    pub connections_per_address: u32,
    /// How many seconds a visitor may take to send the headers of a request, and then its body.
    #[arg(
        help_heading = PER_ADDRESS, long, env = "SAMSON_PATIENCE", value_name = "SECONDS",
        default_value_t = Traffic::default().patience
    )]
    pub patience: u64,
    /// Requests per second that one address may make in the long run.
    #[arg(help_heading = PER_ADDRESS, long, env = "SAMSON_REQUESTS_PER_SECOND", value_name = "N", default_value_t = Traffic::default().per_second)]
    pub requests_per_second: u32,
    /// Requests that one address may make at once. A whole room behind one address shares them.
    #[arg(help_heading = PER_ADDRESS, long, env = "SAMSON_REQUESTS_AT_ONCE", value_name = "N", default_value_t = Traffic::default().at_once)]
    pub requests_at_once: u32,
    /// Collaborations that one address may make per hour.
    #[arg(help_heading = PER_ADDRESS, long, env = "SAMSON_CREATIONS_PER_HOUR", value_name = "N", default_value_t = Traffic::default().creations)]
    pub creations_per_hour: u32,
    /// Only those who know this may make collaborations. Without it everybody may.
    #[arg(help_heading = PER_ADDRESS, long, env = "SAMSON_CREATION_TOKEN", value_name = "TOKEN", hide_env_values = true)]
    pub creation_token: Option<CreationToken>,
    /// Largest charter or response, in bytes.
    #[arg(help_heading = PER_COLLABORATION, long, env = "SAMSON_SLOT_BYTES", value_name = "BYTES", default_value_t = Limits::default().slot_bytes)]
    pub slot_bytes: usize,
    /// Largest commons slot (notes, actions, plans) of one author, in bytes.
    #[arg(help_heading = PER_COLLABORATION, long, env = "SAMSON_COMMONS_BYTES", value_name = "BYTES", default_value_t = Limits::default().commons_bytes)]
    pub commons_bytes: usize,
    /// Authors that one document may have.
    #[arg(help_heading = PER_COLLABORATION, long, env = "SAMSON_AUTHORS", value_name = "N", default_value_t = Limits::default().authors)]
    pub authors: u64,
    /// All slots of one collaboration together, in bytes.
    #[arg(
        help_heading = PER_COLLABORATION, long, env = "SAMSON_COLLABORATION_BYTES", value_name = "BYTES",
        default_value_t = Limits::default().collaboration_bytes
    )]
    pub collaboration_bytes: u64,
    /// Facilitator's commands that are carried out in one collaboration.
    #[arg(help_heading = PER_COLLABORATION, long, env = "SAMSON_COMMANDS", value_name = "N", default_value_t = Limits::default().commands)]
    pub commands: usize,
    /// Days after which a collaboration that nobody uses is deleted for good.
    #[arg(
        help_heading = PER_COLLABORATION, long, env = "SAMSON_RETENTION_DAYS", value_name = "DAYS",
        default_value_t = RETENTION_DAYS,
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    pub retention_days: u32,
    /// Server or hub: the command says which.
    #[arg(skip)]
    pub kind: PlaceKind,
}

const PER_ADDRESS: &str = "What a visitor may do";
const PER_COLLABORATION: &str = "What a collaboration may hold";

/// Unused collaborations stay for more than a year: people come back to compare.
const RETENTION_DAYS: u32 = 400;

/// Metrics tell how busy a server is, and when: they are for this machine only.
fn on_this_machine(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text.parse().map_err(|_| "not an address with a port".to_owned())?;
    if address.ip().is_loopback() {
        Ok(address)
    } else {
        Err("metrics are for this machine only: use 127.0.0.1 or [::1]".to_owned())
    }
}

/// How much one visitor may ask for.
struct Traffic {
    connections: usize,
    connections_per_address: u32,
    patience: u64,
    per_second: u32,
    at_once: u32,
    creations: u32,
}

impl Default for Traffic {
    /// Generous: two hundred phones behind one address, all woken by every answer that arrives.
    fn default() -> Self {
        Self {
            connections: 16_000,
            connections_per_address: 2_000,
            patience: 60,
            per_second: 200,
            at_once: 4000,
            creations: 60,
        }
    }
}

impl Config {
    /// The defaults, on a free port of this machine, with the database in this folder.
    pub fn local(data: impl Into<PathBuf>) -> Self {
        let (traffic, limits) = (Traffic::default(), Limits::default());
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data: data.into(),
            database: None,
            database_ca: None,
            behind_proxy: false,
            tls_certificate: None,
            tls_key: None,
            metrics_listen: None,
            connections: traffic.connections,
            connections_per_address: traffic.connections_per_address,
            patience: traffic.patience,
            requests_per_second: traffic.per_second,
            requests_at_once: traffic.at_once,
            creations_per_hour: traffic.creations,
            creation_token: None,
            slot_bytes: limits.slot_bytes,
            commons_bytes: limits.commons_bytes,
            authors: limits.authors,
            collaboration_bytes: limits.collaboration_bytes,
            commands: limits.commands,
            retention_days: RETENTION_DAYS,
            kind: PlaceKind::Server,
        }
    }

    /// The limits of one collaboration.
    pub fn limits(&self) -> Limits {
        Limits {
            slot_bytes: self.slot_bytes,
            commons_bytes: self.commons_bytes,
            authors: self.authors,
            collaboration_bytes: self.collaboration_bytes,
            commands: self.commands,
        }
    }
}
