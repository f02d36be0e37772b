//! `cargo xtask run`: from nothing to a server that phones in the room can open.

use crate::{bundle, place, server, step::step};
use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::path::PathBuf;
use std::process::Child;

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// The port to start looking from.
    port: u16,
    /// Where the server keeps its data.
    data: PathBuf,
    /// Stop as soon as the server is ready: for tests of this command.
    once: bool,
}

impl Options {
    /// Reads `--port <number>`, `--data <folder>` and `--once`.
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { port: 8080, data: place::target().join("samson-data"), once: false };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().with_context(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--port" => options.port = value()?.parse().context("--port needs a number")?,
                "--data" => options.data = std::path::absolute(value()?)?,
                "--once" => options.once = true,
                other => bail!("unknown option {other}"),
            }
        }
        Ok(options)
    }
}

/// Builds everything, starts the server as a hub, which shows its address as a code, and stays with it until it ends.
pub(crate) fn run(options: &Options) -> Result<()> {
    bundle::bundle()?;
    let program = step("build server", server::build)?;
    let port = server::free_port(options.port)?;
    let mut child = step("start server", || server::start(&program, &["hub"], port, &options.data, &[]))?;
    forward_ctrl_c(&child)?;
    if options.once {
        stop(&child)?;
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("the server ended with {status}");
    }
    Ok(())
}

/// Lets the server end in order when we are told to end; `run` then returns with it.
fn forward_ctrl_c(child: &Child) -> Result<()> {
    let server = process_id(child)?;
    ctrlc::set_handler(move || {
        // A server that is gone already needs no signal.
        let _ = kill(server, Signal::SIGTERM);
    })
    .context("listening for ctrl-c")
}

fn stop(child: &Child) -> Result<()> {
    kill(process_id(child)?, Signal::SIGTERM).context("stopping the server")
}

fn process_id(child: &Child) -> Result<Pid> {
    Ok(Pid::from_raw(i32::try_from(child.id())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options> {
        Options::parse(&arguments.iter().map(|&argument| argument.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn without_options_it_looks_from_port_8080_on() {
        let options = parse(&[]).unwrap();
        assert_eq!((options.port, options.once), (8080, false));
        assert!(options.data.ends_with("samson-data"));
    }

    #[test]
    fn port_and_data_can_be_chosen() {
        let options = parse(&["--data", "/srv/samson", "--port", "9000"]).unwrap();
        assert_eq!(options, Options { port: 9000, data: "/srv/samson".into(), once: false });
    }

    #[test]
    fn a_slip_on_the_command_line_is_named() {
        assert!(parse(&["--port"]).unwrap_err().to_string().contains("--port needs a value"));
        assert!(parse(&["--prot", "1"]).unwrap_err().to_string().contains("--prot"));
    }
}
