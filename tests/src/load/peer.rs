//! The peer: npm's `@automerge/automerge-repo-sync-server`, driven by `tests/load-peer/peer.mjs`.

use super::speed::Speed;
use super::writes::{CLIENTS, TIME};
use serde::Deserialize;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Where the peer is installed.
#[derive(Debug)]
pub struct Peer(pub PathBuf);

/// What the script prints.
#[derive(Deserialize)]
struct Written {
    /// In seconds.
    elapsed: f64,
    /// Of each write.
    milliseconds: Vec<f64>,
}

impl Peer {
    /// The same clients, for the same time, with so many bytes in each write.
    pub fn writes(&self, bytes: usize) -> Speed {
        let arguments = [CLIENTS.to_string(), bytes.to_string(), TIME.as_secs().to_string()];
        let mut command = Command::new("node");
        command.arg("peer.mjs").args(arguments).current_dir(&self.0).stderr(Stdio::inherit());
        let output = command.output().expect("needs Node.js");
        assert!(output.status.success(), "the peer ended with {}", output.status);
        let written: Written = serde_json::from_slice(&output.stdout).expect("the peer wrote something else");
        let took = written.milliseconds.iter().map(|time| Duration::from_secs_f64(time / 1000.0));
        Speed::new(took.collect(), Duration::from_secs_f64(written.elapsed))
    }
}
