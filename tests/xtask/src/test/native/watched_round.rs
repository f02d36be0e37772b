//! A round for one person on a server of its own, and what is seen of it from outside of the app.

use super::PATIENCE;
use super::running::Running;
use crate::place;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// The program `watch-round`, which says what it prints.
pub(super) struct WatchedRound {
    lines: Receiver<String>,
    _program: Running,
}

impl WatchedRound {
    /// Opens the round of somebody whose app keeps its data in this folder.
    pub(super) fn open(folder: &Path, app_data: &Path) -> Result<Self> {
        let mut child = Command::new(place::target().join("debug/watch-round"))
            .args([folder, app_data])
            .stdout(Stdio::piped())
            .spawn()
            .context("starting watch-round")?;
        let output = child.stdout.take().context("watch-round has no output")?;
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            // Nobody listens any more: then the round is over.
            BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Ok(Self { lines, _program: Running::new(child) })
    }

    /// What the next line says about this.
    pub(super) fn next(&self, about: &str) -> Result<String> {
        let line = self.lines.recv_timeout(PATIENCE).with_context(|| format!("no word of the {about}"))?;
        match line.split_once(' ') {
            Some((word, rest)) if word == about => Ok(rest.to_owned()),
            _ => bail!("waiting for the {about}, and there came {line:?}"),
        }
    }

    /// Waits for the next line, which must say exactly this.
    pub(super) fn expect(&self, about: &str, expected: &str) -> Result<()> {
        let found = self.next(about)?;
        if found != expected {
            bail!("the {about} should be {expected} and is {found}");
        }
        Ok(())
    }
}
