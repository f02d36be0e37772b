//! A PostgreSQL of one's own, for tests: a fresh cluster in a temporary folder, on a socket in that folder. It runs as
//! nobody in particular, since it refuses to run as root, and ends with the process that started it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// The user `nobody` of Debian and others.
const NOBODY: u32 = 65_534;

/// PostgreSQL's usual port, which also names its socket.
const PORT: u16 = 5432;

/// What the tests need beside Rust.
const MISSING: &str =
    "PostgreSQL is needed for this test. Install it with\n  sudo apt-get install -y postgresql";

/// A cluster that runs.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    databases: AtomicU32,
    port: u16,
    /// Ends the cluster when its input closes.
    #[allow(dead_code, reason = "it is held, and let go")]
    keeper: Child,
}

impl Cluster {
    /// The cluster of this process.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// Makes a cluster and starts it.
    ///
    /// # Panics
    /// When PostgreSQL is not installed, with the command that installs it, or does not start.
    pub fn start() -> Self {
        Self::start_in(new_folder(), PORT, "-c listen_addresses=")
    }

    /// As [`Cluster::start`], one that can also be reached by the name `localhost`, and shows a certificate (PEM, with its
    /// key) to those who want one.
    ///
    /// # Panics
    /// As [`Cluster::start`].
    pub fn with_certificate(certificate: &str, key: &str) -> Self {
        let folder = new_folder();
        for (name, pem) in [("server.pem", certificate), ("server.key", key)] {
            let file = folder.join(name);
            std::fs::write(&file, pem).unwrap();
            // PostgreSQL refuses a key that others could read.
            std::fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
            give_away(&file);
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let here = folder.display();
        let options = format!(
            "-c listen_addresses=127.0.0.1 -c port={port} -c ssl=on \
             -c ssl_cert_file={here}/server.pem -c ssl_key_file={here}/server.key"
        );
        Self::start_in(folder, port, &options)
    }

    fn start_in(folder: PathBuf, port: u16, options: &str) -> Self {
        let programs = programs().unwrap_or_else(|| panic!("{MISSING}"));
        let mut keeper = Command::new("/bin/sh");
        keeper.args(["-c", include_str!("keeper.sh"), "keeper"]).arg(&programs).arg(&folder).arg(options);
        if rustix::process::geteuid().is_root() {
            keeper.uid(NOBODY).gid(NOBODY);
        }
        // In a group of its own: whoever interrupts the tests would interrupt it too, before it has tidied up.
        let pipes = keeper.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        let mut keeper = pipes.spawn().unwrap();
        let mut said = BufReader::new(keeper.stdout.take().unwrap()).lines().map_while(Result::ok);
        let first = said.next();
        assert!(first.as_deref() == Some("ready"), "{first:?} {:?}", said.collect::<Vec<_>>());
        let cluster = Self { programs, folder, databases: AtomicU32::default(), port, keeper };
        // As the operator's page says. What is granted in the template is granted in all databases made from it.
        cluster.sql("template1", "CREATE ROLE samson LOGIN");
        cluster.sql("template1", "GRANT pg_checkpoint TO samson");
        cluster.sql("template1", "GRANT EXECUTE ON FUNCTION pg_switch_wal() TO samson");
        cluster
    }

    /// Makes an empty database that belongs to an ordinary user, and answers its name.
    pub fn database(&self) -> String {
        let name = format!("samson_{}", self.databases.fetch_add(1, Ordering::SeqCst));
        self.sql("postgres", &format!("CREATE DATABASE {name} OWNER samson"));
        name
    }

    /// How that user connects to a database.
    pub fn url(&self, database: &str) -> String {
        format!("postgres:///{database}?user=samson&host={}", self.folder.display())
    }

    /// How that user connects over the network to a database of a cluster with a certificate.
    pub fn network_url(&self, database: &str) -> String {
        format!("postgres://samson@localhost:{}/{database}", self.port)
    }

    /// Where all the cluster's files are.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Runs a statement as the superuser, and answers what it answers, a line for each row.
    ///
    /// # Panics
    /// When it fails.
    pub fn sql(&self, database: &str, statement: &str) -> String {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args(["--no-psqlrc", "--tuples-only", "--no-align", "--username", "postgres", "--host"]);
        psql.arg(&self.folder).args(["--port", &self.port.to_string()]);
        let output = psql.args(["--command", statement, database]).output().unwrap();
        assert!(output.status.success(), "{statement}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// A folder for the keeper, which removes it: this process may end without a chance to.
fn new_folder() -> PathBuf {
    let folder = tempfile::Builder::new().prefix("samson-pg-").tempdir().unwrap().keep();
    give_away(&folder);
    folder
}

/// To the user that the cluster runs as.
fn give_away(path: &Path) {
    if rustix::process::geteuid().is_root() {
        std::os::unix::fs::chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

/// The folder of the newest server's programs, which Debian keeps off the path.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let version = |path: &Path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let found = versions.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = found.filter(|path| path.join("bin/initdb").exists()).max_by_key(|path| version(path))?;
    Some(newest.join("bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_and_ends_with_whoever_started_it() {
        let mut cluster = Cluster::start();
        let name = cluster.database();
        assert_eq!(cluster.sql(&name, "SELECT 6 * 7"), "42\n");
        drop(cluster.keeper.stdin.take());
        assert!(cluster.keeper.wait().unwrap().success());
        assert!(!cluster.folder.exists());
    }
}
