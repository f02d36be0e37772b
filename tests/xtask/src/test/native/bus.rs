//! A session bus of our own, over which apps say what is on their screens.

use super::running::Running;
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// The variable by which programs find their session bus.
pub(super) const VARIABLE: &str = "DBUS_SESSION_BUS_ADDRESS";

/// A running session bus; it starts what passes on accessibility when somebody asks for that.
pub(super) struct Bus {
    address: String,
    _daemon: Running,
}

impl Bus {
    /// Opens a bus for the programs on this display.
    pub(super) fn open(display: &str, folder: &Path) -> Result<Self> {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .env("DISPLAY", display)
            .env("HOME", folder)
            .env_remove("XDG_RUNTIME_DIR")
            .stdout(Stdio::piped())
            .stderr(File::create(folder.join("bus.log"))?)
            .spawn()
            .context("starting dbus-daemon")?;
        let output = daemon.stdout.take().context("dbus-daemon has no output")?;
        let daemon = Running::new(daemon);
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address)?;
        if address.trim().is_empty() {
            bail!("dbus-daemon did not say its address; see {}", folder.join("bus.log").display());
        }
        Ok(Self { address: address.trim().to_owned(), _daemon: daemon })
    }

    /// What programs find this bus by, in [`VARIABLE`].
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}
