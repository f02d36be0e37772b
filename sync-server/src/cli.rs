//! The command line: what the program can be asked to do, in words for the person who asks.

use crate::config::{Config, DatabaseUrl};
use crate::logs::Format;
use clap::{Args, Parser, Subcommand};
use std::path::{Path, PathBuf};
use tracing::level_filters::LevelFilter;

/// Samson's sync server: keeps sealed answers, reveals a round when everyone has answered, and serves the app.
///
/// Without a command it serves. Every option can also be given as the environment variable in brackets.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = "samson", version, args_conflicts_with_subcommands = true)]
pub struct CommandLine {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    serve: Serve,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Task {
    /// Answer requests until asked to stop (what happens without a command).
    Serve(Box<Serve>),
    /// Serve a room: show how to join, also without internet, and hand on to a server when there is a connection.
    #[cfg(feature = "hub")]
    #[command(mut_arg("listen", |listen| listen.default_value("0.0.0.0:8080")))]
    Hub(Box<ServeRoom>),
    /// Write a copy of the database, while the server runs or not.
    Backup(Copy),
    /// Put a copy in the place of the database. Stop the server first; what is replaced is kept aside.
    Restore(Copy),
    /// Look whether the database is sound.
    Check(Data),
}

/// How to serve.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Serve {
    /// The server itself.
    #[command(flatten)]
    pub config: Config,
    /// How much to log: off, error, warn, info, debug or trace. Never says who asked, or what was sent.
    #[arg(help_heading = "Logs", long, env = "SAMSON_LOG", value_name = "LEVEL", default_value = "info")]
    pub log_level: LevelFilter,
    /// How to write the log, which goes to standard error.
    #[arg(help_heading = "Logs", long, env = "SAMSON_LOG_FORMAT", value_enum, default_value_t = Format::Text)]
    pub log_format: Format,
}

/// How to serve a room.
#[cfg(feature = "hub")]
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct ServeRoom {
    /// As every server.
    #[command(flatten)]
    pub serve: Serve,
    /// As a hub.
    #[command(flatten)]
    pub hub: crate::hub::Options,
}

/// A copy of the database.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Copy {
    /// The copy.
    pub file: PathBuf,
    /// Where the database is.
    #[command(flatten)]
    pub data: Data,
}

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Data {
    /// Folder of the database.
    #[arg(long = "data", env = "SAMSON_DATA", value_name = "FOLDER", default_value = "samson-data")]
    pub folder: PathBuf,
    /// As for serving: PostgreSQL has programs of its own for this.
    #[arg(long, env = "SAMSON_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<DatabaseUrl>,
}

impl Data {
    /// The folder.
    ///
    /// # Errors
    /// A sentence, when the database is in no folder of ours.
    pub fn own(&self) -> Result<&Path, String> {
        match self.database {
            None => Ok(&self.folder),
            Some(_) => Err("the database is PostgreSQL's, and so are the programs for copies of it: use \
                            pg_dump, pg_restore and pg_amcheck"
                .to_owned()),
        }
    }
}

impl CommandLine {
    /// What was asked for; without a command, to serve.
    pub fn task(self) -> Task {
        self.task.unwrap_or_else(|| Task::Serve(Box::new(self.serve)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relay::limits::Limits;
    use clap::CommandFactory;

    fn task(arguments: &str) -> Result<Task, clap::Error> {
        CommandLine::try_parse_from(arguments.split(' ')).map(CommandLine::task)
    }

    fn config(arguments: &str) -> Config {
        match task(arguments) {
            Ok(Task::Serve(serve)) => serve.config,
            other => panic!("does not serve: {other:?}"),
        }
    }

    #[test]
    fn the_commands_and_options_are_consistent_and_all_explained() {
        let mut all = CommandLine::command();
        all.clone().debug_assert();
        all.build();
        for command in std::iter::once(&all).chain(all.get_subcommands()) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{}: {}", command.get_name(), argument.get_id());
            }
        }
    }

    #[test]
    fn without_options_the_limits_are_those_of_the_protocol() {
        let config = config("samson");
        assert_eq!(config.limits(), Limits::default());
        assert_eq!(Config { listen: config.listen, ..Config::local("samson-data") }, config);
    }

    #[test]
    fn serving_needs_no_command() {
        let with = config("samson serve --data here --listen 0.0.0.0:80");
        assert_eq!(with, config("samson --data here --listen 0.0.0.0:80"));
        assert_eq!(with.data, PathBuf::from("here"));
    }

    #[cfg(feature = "hub")]
    #[test]
    fn a_hub_is_there_for_the_whole_room() {
        let Ok(Task::Hub(room)) = task("samson hub --data here --wifi Farm --wifi-password secret") else {
            panic!("no hub");
        };
        assert_eq!(room.serve.config, config("samson --data here --listen 0.0.0.0:8080"));
        assert_eq!(room.hub.wifi.as_deref(), Some("Farm"));
        assert!(task("samson hub --wifi-password secret").is_err());
    }

    #[test]
    fn copies_are_made_and_put_back_by_name() {
        let data = Data { folder: "there".into(), database: None };
        let copy = Copy { file: "copy.db".into(), data: data.clone() };
        assert_eq!(task("samson backup copy.db --data there").unwrap(), Task::Backup(copy.clone()));
        assert_eq!(task("samson restore --data there copy.db").unwrap(), Task::Restore(copy));
        assert_eq!(task("samson check --data there").unwrap(), Task::Check(data));
        assert!(task("samson backup").is_err());
    }

    #[test]
    fn copies_of_a_postgresql_are_left_to_its_own_programs() {
        let Ok(Task::Backup(copy)) = task("samson backup copy.db --database postgres:///samson") else {
            panic!("no backup");
        };
        assert!(copy.data.own().unwrap_err().contains("pg_dump"));
    }

    #[test]
    fn a_certificate_needs_its_key() {
        assert!(task("samson --tls-certificate a.pem").is_err());
        assert!(task("samson --tls-key a.key").is_err());
        assert!(task("samson --tls-certificate a.pem --tls-key a.key").is_ok());
    }

    #[test]
    fn metrics_stay_on_this_machine() {
        assert!(task("samson --metrics-listen 127.0.0.1:9100").is_ok());
        assert!(task("samson --metrics-listen [::1]:9100").is_ok());
        let error = task("samson --metrics-listen 0.0.0.0:9100").unwrap_err().to_string();
        assert!(error.contains("for this machine only"), "{error}");
    }
}
