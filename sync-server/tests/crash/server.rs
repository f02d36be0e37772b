//! The server as a process of its own.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running server. It is killed when this is dropped.
pub(crate) struct Process {
    child: Child,
    /// Its address, without a trailing slash.
    pub(crate) origin: String,
}

impl Process {
    /// Starts the server on this folder, and waits until it is ready: by itself, whatever happened to it before.
    pub(crate) fn start(data: &Path) -> Self {
        Self::with("--data", data.as_os_str())
    }

    /// Starts a server on a database that others may use as well.
    #[cfg(feature = "postgres")]
    pub(crate) fn start_on(database: &str) -> Self {
        Self::with("--database", database.as_ref())
    }

    fn with(option: &str, place: &OsStr) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sync-server"))
            .args(["--listen", "127.0.0.1:0", "--log-level", "error", "--requests-at-once", "1000000"])
            .arg(option)
            .arg(place)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut ready = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut ready).unwrap();
        let origin = ready.trim().strip_prefix("Samson is ready: ").expect("the server did not start");
        Self { child, origin: origin.to_owned() }
    }
}

impl Drop for Process {
    /// Without a moment's notice.
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
