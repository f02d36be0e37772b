//! What the person who runs the server can choose: flags, or the environment variables of the same meaning.

mod creation_token;
mod database_url;

pub use creation_token::CreationToken;
pub use database_url::DatabaseUrl;

use crate::relay::limits::Limits;
use clap::Parser;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// Samson's sync server: keeps sealed answers, reveals a round when everyone has answered, and serves the app.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = "sync-server", version)]
pub struct Config {
    /// Address and port to listen on. Port 0 takes a free one.
    #[arg(long, env = "SAMSON_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for the database. It is made when it does not exist.
    #[arg(long, env = "SAMSON_DATA", value_name = "FOLDER", default_value = "samson-data")]
    pub data: PathBuf,
    /// Behind a reverse proxy on this machine: take a visitor's address from its X-Forwarded-For header.
    #[arg(long, env = "SAMSON_BEHIND_PROXY")]
    pub behind_proxy: bool,
    /// Requests per second that one address may make in the long run.
    #[arg(long, env = "SAMSON_REQUESTS_PER_SECOND", value_name = "N", default_value_t = Traffic::default().per_second)]
    pub requests_per_second: u32,
    /// Requests that one address may make at once. A whole room behind one address shares them.
    #[arg(long, env = "SAMSON_REQUESTS_AT_ONCE", value_name = "N", default_value_t = Traffic::default().at_once)]
    pub requests_at_once: u32,
    /// Collaborations that one address may make per hour.
    #[arg(long, env = "SAMSON_CREATIONS_PER_HOUR", value_name = "N", default_value_t = Traffic::default().creations)]
    pub creations_per_hour: u32,
    /// Largest charter or response, in bytes.
    #[arg(long, env = "SAMSON_SLOT_BYTES", value_name = "BYTES", default_value_t = Limits::default().slot_bytes)]
    pub slot_bytes: usize,
    /// Largest commons slot (notes, actions, plans) of one author, in bytes.
    #[arg(long, env = "SAMSON_COMMONS_BYTES", value_name = "BYTES", default_value_t = Limits::default().commons_bytes)]
    pub commons_bytes: usize,
    /// Authors that one document may have.
    #[arg(long, env = "SAMSON_AUTHORS", value_name = "N", default_value_t = Limits::default().authors)]
    pub authors: u64,
    /// All slots of one collaboration together, in bytes.
    #[arg(
        long, env = "SAMSON_COLLABORATION_BYTES", value_name = "BYTES",
        default_value_t = Limits::default().collaboration_bytes
    )]
    pub collaboration_bytes: u64,
    /// Facilitator's commands that are carried out in one collaboration.
    #[arg(long, env = "SAMSON_COMMANDS", value_name = "N", default_value_t = Limits::default().commands)]
    pub commands: usize,
    /// Only those who know this may make collaborations. Without it everybody may.
    #[arg(long, env = "SAMSON_CREATION_TOKEN", value_name = "TOKEN", hide_env_values = true)]
    pub creation_token: Option<CreationToken>,
    /// Days after which a collaboration that nobody uses is deleted for good.
    #[arg(
        long, env = "SAMSON_RETENTION_DAYS", value_name = "DAYS", default_value_t = RETENTION_DAYS,
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    pub retention_days: u32,
}

/// Unused collaborations stay for more than a year: people come back to compare.
const RETENTION_DAYS: u32 = 400;

/// How often one address may ask.
struct Traffic {
    per_second: u32,
    at_once: u32,
    creations: u32,
}

impl Default for Traffic {
    /// Generous: two hundred phones behind one address, all woken by every answer that arrives.
    fn default() -> Self {
        Self { per_second: 200, at_once: 4000, creations: 60 }
    }
}

impl Config {
    /// The defaults, on a free port of this machine, with the database in this folder.
    pub fn local(data: impl Into<PathBuf>) -> Self {
        let (traffic, limits) = (Traffic::default(), Limits::default());
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data: data.into(),
            behind_proxy: false,
            requests_per_second: traffic.per_second,
            requests_at_once: traffic.at_once,
            creations_per_hour: traffic.creations,
            slot_bytes: limits.slot_bytes,
            commons_bytes: limits.commons_bytes,
            authors: limits.authors,
            collaboration_bytes: limits.collaboration_bytes,
            commands: limits.commands,
            creation_token: None,
            retention_days: RETENTION_DAYS,
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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_flags_are_consistent_and_all_explained() {
        Config::command().debug_assert();
        for argument in Config::command().get_arguments() {
            assert!(argument.get_help().is_some(), "{}", argument.get_id());
        }
    }

    #[test]
    fn without_flags_the_limits_are_those_of_the_protocol() {
        let config = Config::try_parse_from(["sync-server"]).unwrap();
        assert_eq!(config.limits(), Limits::default());
        assert_eq!(Config { listen: config.listen, ..Config::local("samson-data") }, config);
    }
}
