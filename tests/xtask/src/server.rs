//! The sync server with the bundle inside it, as a running program.

use crate::{place, process, step};
use anyhow::{Context, Result, bail};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// How long a server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// Builds the server around `target/web` and returns its program.
pub(crate) fn build() -> Result<PathBuf> {
    let mut command = process::cargo(&["build", "--package", "sync-server", "--release"]);
    process::run(command.env("SAMSON_WEB_DIR", place::site()))?;
    Ok(place::target().join("release/samson"))
}

/// Starts the server on every address of this machine, with its data in a folder, and waits until it answers.
///
/// `task` is what it is asked to be, a server when empty; `settings` are environment variables it reads beside those of this process.
pub(crate) fn start(
    program: &Path,
    task: &[&str],
    port: u16,
    data: &Path,
    settings: &[(&str, &str)],
) -> Result<Child> {
    std::fs::create_dir_all(data).with_context(|| format!("making {}", data.display()))?;
    let mut command = Command::new(program);
    command.args(task).arg("--listen").arg(format!("0.0.0.0:{port}")).arg("--data").arg(data);
    command.envs(settings.iter().copied());
    let mut child = command.spawn().with_context(|| format!("starting {}", program.display()))?;
    let outcome = wait_until_ready(&mut child, port);
    if outcome.is_err() {
        // It is of no use any more; that it may be gone already does not matter.
        let _ = child.kill();
    }
    outcome.map(|()| child)
}

/// The first free port from `first` on.
pub(crate) fn free_port(first: u16) -> Result<u16> {
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::UNSPECIFIED, *port)).is_ok();
    (first..=u16::MAX).take(100).find(is_free).with_context(|| format!("no free port from {first} on"))
}

fn wait_until_ready(child: &mut Child, port: u16) -> Result<()> {
    let deadline = step::now() + PATIENCE;
    while !answers_health(port) {
        if let Some(status) = child.try_wait()? {
            bail!("the server stopped before it was ready ({status})");
        }
        if step::now() > deadline {
            bail!("the server did not answer /healthz within {} s", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Whether somebody answers on this port of this machine that is well.
pub(crate) fn answers_health(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let ask = || -> std::io::Result<String> {
        let mut connection = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        connection.set_read_timeout(Some(Duration::from_secs(5)))?;
        connection.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_port(port).unwrap(), port);
    }

    #[test]
    fn a_program_that_ends_at_once_is_reported_as_such() {
        let folder = std::env::temp_dir();
        let error = start(Path::new("/bin/false"), &[], 1, &folder, &[]).unwrap_err();
        assert!(error.to_string().contains("stopped before it was ready"), "{error}");
    }
}
