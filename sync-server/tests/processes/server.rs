//! The server as a process of its own.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A running server. It is killed when this is dropped.
pub(crate) struct Process {
    child: Child,
    /// Kept open: a hub has more to say.
    _said: BufReader<ChildStdout>,
    /// Its address, without a trailing slash.
    pub(crate) origin: String,
}

impl Process {
    /// Starts the server on this folder, and waits until it is ready: by itself, whatever happened to it before.
    pub(crate) fn start(data: &Path) -> Self {
        Self::serve("127.0.0.1:0", "--data", data.as_os_str())
    }

    /// As [`Process::start`], at an address of its own, `127.0.0.3:0` for example.
    pub(crate) fn start_at(address: &str, data: &Path) -> Self {
        Self::serve(address, "--data", data.as_os_str())
    }

    /// Starts a hub.
    pub(crate) fn hub(address: &str, data: &Path, server: &str) -> Self {
        let arguments = ["hub", "--listen", address, "--server", server, "--log-level", "error", "--data"];
        Self::run(arguments.map(OsStr::new).into_iter().chain([data.as_os_str()]))
    }

    /// As [`Process::hub`], told more. The lines of its log come as it writes them.
    pub(crate) fn hub_told(address: &str, data: &Path, more: &[&OsStr]) -> (Self, UnboundedReceiver<String>) {
        let arguments = ["hub", "--listen", address, "--log-level", "info", "--data"].map(OsStr::new);
        let arguments = arguments.into_iter().chain([data.as_os_str()]).chain(more.iter().copied());
        let mut process = Self::run_logging(arguments, Stdio::piped());
        let log = BufReader::new(process.child.stderr.take().unwrap());
        let (sender, lines) = unbounded_channel();
        // Nobody listens any more: then the test is over.
        std::thread::spawn(move || log.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        (process, lines)
    }

    /// Starts a server on a database that others may use as well.
    #[cfg(feature = "postgres")]
    pub(crate) fn start_on(database: &str) -> Self {
        Self::serve("127.0.0.1:0", "--database", database.as_ref())
    }

    fn serve(address: &str, option: &str, place: &OsStr) -> Self {
        let limits = ["--log-level", "error", "--requests-at-once", "1000000"];
        let arguments = ["--listen", address].into_iter().chain(limits).chain([option]);
        Self::run(arguments.map(OsStr::new).chain([place]))
    }

    fn run<'a>(arguments: impl IntoIterator<Item = &'a OsStr>) -> Self {
        Self::run_logging(arguments, Stdio::inherit())
    }

    fn run_logging<'a>(arguments: impl IntoIterator<Item = &'a OsStr>, log: Stdio) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_samson"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let (mut said, mut ready) = (BufReader::new(child.stdout.take().unwrap()), String::new());
        said.read_line(&mut ready).unwrap();
        let origin = ready.trim().strip_prefix("Samson is ready: ").expect("the server did not start");
        Self { child, _said: said, origin: origin.to_owned() }
    }

    /// Where it listens: to start it there again.
    pub(crate) fn address(&self) -> &str {
        self.origin.strip_prefix("http://").unwrap()
    }
}

impl Drop for Process {
    /// Without a moment's notice.
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
