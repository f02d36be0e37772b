//! The server as a process of its own.

use samson_test_postgres::Cluster;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

/// Nothing here is about limits: one address makes all the requests.
const UNLIMITED: [&str; 12] = [
    "--connections",
    "20000",
    "--connections-per-address",
    "20000",
    "--requests-at-once",
    "1000000000",
    "--requests-per-second",
    "1000000000",
    "--creations-per-hour",
    "1000000000",
    "--log-level",
    "error",
];

/// How servers are started.
#[derive(Debug, Clone)]
pub struct Program {
    /// The program.
    pub file: PathBuf,
    /// Where it is to keep everything.
    pub database: Database,
}

/// What a server keeps everything in.
#[derive(Debug, Clone)]
pub enum Database {
    /// A file of its own.
    Sqlite,
    /// A new database of this cluster for each server, which is started with the feature `postgres`.
    Postgres(Arc<Cluster>),
}

impl Database {
    fn options(&self) -> Vec<String> {
        match self {
            Self::Sqlite => Vec::new(),
            Self::Postgres(cluster) => vec!["--database".to_owned(), cluster.url(&cluster.database())],
        }
    }

    /// Waits until the database has put away what was written: else the next figure would be about that, too.
    pub(super) fn settle(&self) {
        if let Self::Postgres(cluster) = self {
            cluster.sql("postgres", "CHECKPOINT");
        }
    }
}

/// A running server.
#[derive(Debug)]
pub struct Process {
    id: u32,
    /// Its address, without a trailing slash.
    pub origin: String,
    /// Where it tells its metrics, if it does.
    pub metrics: Option<String>,
    _own: Option<Own>,
}

/// A server that was started here. It is killed when this is dropped.
#[derive(Debug)]
struct Own {
    child: Child,
    /// Kept open: a hub has more to say.
    _said: BufReader<ChildStdout>,
    _data: TempDir,
}

impl Program {
    /// Starts a server with a new folder, and waits until it is ready.
    pub fn start(&self) -> Process {
        self.start_as("serve")
    }

    /// Starts it with this command: `serve`, or `hub`.
    pub(super) fn start_as(&self, task: &str) -> Process {
        let data = tempfile::tempdir().expect("no folder");
        let metrics = free_address();
        let mut child = Command::new(&self.file)
            .args([task, "--listen", "127.0.0.1:0", "--metrics-listen", &metrics])
            .args(UNLIMITED)
            .arg("--data")
            .arg(data.path())
            .args(self.database.options())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server cannot be started");
        let mut ready = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut ready).unwrap();
        let origin = ready.trim().strip_prefix("Samson is ready: ").expect("the server did not start");
        Process {
            id: child.id(),
            origin: origin.to_owned(),
            metrics: Some(format!("http://{metrics}")),
            _own: Some(Own { child, _said: said, _data: data }),
        }
    }
}

impl Process {
    /// A process that somebody else has started, which answers at this address.
    pub const fn of_others(id: u32, origin: String) -> Self {
        Self { id, origin, metrics: None, _own: None }
    }

    /// The memory that it takes, in bytes: everything resident, program code included.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id)).expect("needs Linux");
        resident(&status).expect("no VmRSS")
    }

    /// How long it has been computing, in seconds.
    pub fn computed(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id)).expect("needs Linux");
        processor_time(&stat).expect("no processor time")
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The size of a program on the disk, in bytes.
pub fn size(program: &Path) -> u64 {
    fs::metadata(program).expect("no program").len()
}

fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

fn resident(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// User and system time, the 14th and 15th field, in hundredths of a second. The second field is in brackets.
fn processor_time(stat: &str) -> Option<f64> {
    let (_, rest) = stat.rsplit_once(") ")?;
    let hundredths: u32 = rest.split(' ').skip(11).take(2).map_while(|field| field.parse::<u32>().ok()).sum();
    Some(f64::from(hundredths) / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_and_processor_time_are_read_from_what_linux_writes() {
        assert_eq!(resident("Name:\tserver\nVmRSS:\t    8400 kB\nThreads:\t3\n"), Some(8400 * 1024));
        assert_eq!(resident("Name:\tserver\n"), None);
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194560 211 0 0 0 150 25 0 0 20 0 3 0 9 1 2";
        assert_eq!(processor_time(stat), Some(1.75));
    }
}
